import HelpCardKit
import UIKit
import UniformTypeIdentifiers

/// The pasteboard of this phone alone: what she copies does not appear on another device of the same account, and not for long.
@MainActor
enum Pasteboard {
    private static var copied = CopiedState()

    static func copy(_ text: String) {
        let board = UIPasteboard.general
        board.setItems([[UTType.utf8PlainText.identifier: text]], options: [.localOnly: true, .expirationDate: endOfCopy(Date())])
        copied.put(board.changeCount)
    }

    /// She left or erased. What somebody else put there since stays.
    static func forget() {
        let board = UIPasteboard.general
        if copied.forget(now: board.changeCount) { board.items = [] }
    }
}
