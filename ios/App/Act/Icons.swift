import HelpCardKit
import UIKit

/// The picture of the app among the others. The system itself tells her that it was changed.
@MainActor
enum Icons {
    static var now: Look {
        look(ofIcon: UIApplication.shared.alternateIconName)
    }

    static func show(_ look: Look) async {
        guard UIApplication.shared.supportsAlternateIcons, look != now else { return }
        try? await UIApplication.shared.setAlternateIconName(iconName(of: look))
    }
}
