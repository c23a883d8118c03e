import HelpCardKit
import UIKit

/// Says something aloud that appeared by itself, each piece in its own voice, after what is being said.
@MainActor
func announce(_ pieces: [Piece]) {
    let words = NSMutableAttributedString(string: "")
    for piece in pieces {
        var attributes: [NSAttributedString.Key: Any] = [.accessibilitySpeechQueueAnnouncement: true]
        if let language = piece.language { attributes[.accessibilitySpeechLanguage] = language }
        words.append(NSAttributedString(string: piece.text + "\n", attributes: attributes))
    }
    UIAccessibility.post(notification: .announcement, argument: words)
}
