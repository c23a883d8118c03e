import HelpCardKit
import UIKit

/// An empty page above everything, also above what the system laid over the screen.
@MainActor
final class CoverWindow {
    private var window: UIWindow?

    func cover(_ isCovered: Bool) {
        if !isCovered {
            window?.isHidden = true
            window?.windowScene = nil
            window = nil
        } else if window == nil {
            window = empty()
        }
    }

    /// None: there is no scene yet, and so nothing to cover.
    private func empty() -> UIWindow? {
        let scenes = UIApplication.shared.connectedScenes.compactMap { $0 as? UIWindowScene }
        guard let scene = scenes.first else { return nil }
        let window = UIWindow(windowScene: scene)
        let page = UIViewController()
        page.view.backgroundColor = UIColor(named: Shade.page.rawValue)
        window.rootViewController = page
        window.windowLevel = .alert + 1
        window.isHidden = false
        return window
    }
}
