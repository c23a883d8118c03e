import HelpCardKit
import UIKit

/// An empty page above everything, also above what the system laid over the screen.
@MainActor
final class CoverWindow {
    private var window: UIWindow?

    var isShown = false {
        didSet {
            guard isShown != oldValue else { return }
            if isShown { show() } else { window = nil }
        }
    }

    private func show() {
        let scenes = UIApplication.shared.connectedScenes.compactMap { $0 as? UIWindowScene }
        guard let scene = scenes.first else { return }
        let window = UIWindow(windowScene: scene)
        let empty = UIViewController()
        empty.view.backgroundColor = UIColor(named: Shade.page.rawValue)
        window.rootViewController = empty
        window.windowLevel = .alert + 1
        window.isHidden = false
        self.window = window
    }
}
