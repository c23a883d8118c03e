import HelpCardKit
import UIKit

/// An empty page above everything, also above what the system laid over the screen, and on every screen that shows this app.
@MainActor
final class CoverWindow {
    private var windows: [UIWindow] = []

    func cover(_ isCovered: Bool) {
        if isCovered { coverAll() } else { uncover() }
    }

    /// Which of the scenes is in front is not said reliably while the app goes away, so none is left out. No scene yet: nothing to cover.
    private func coverAll() {
        for scene in UIApplication.shared.connectedScenes.compactMap({ $0 as? UIWindowScene }) where !isCovered(scene) {
            windows.append(empty(on: scene))
        }
    }

    private func isCovered(_ scene: UIWindowScene) -> Bool {
        windows.contains { $0.windowScene === scene }
    }

    private func uncover() {
        for window in windows {
            window.isHidden = true
            window.windowScene = nil
        }
        windows = []
    }

    private func empty(on scene: UIWindowScene) -> UIWindow {
        let window = UIWindow(windowScene: scene)
        let page = UIViewController()
        page.view.backgroundColor = UIColor(named: Shade.page.rawValue)
        window.rootViewController = page
        window.windowLevel = .alert + 1
        window.isHidden = false
        return window
    }
}
