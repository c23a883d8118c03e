import HelpCardKit
import UIKit
import UniformTypeIdentifiers

/// The pasteboard of this phone alone: what she copies does not appear on another device of the same account, and not for long.
@MainActor
enum Pasteboard {
    static func copy(_ text: String) {
        UIPasteboard.general.setItems([[UTType.utf8PlainText.identifier: text]], options: [.localOnly: true, .expirationDate: endOfCopy(Date())])
    }
}
