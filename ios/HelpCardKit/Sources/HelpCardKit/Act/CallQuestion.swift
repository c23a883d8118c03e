import Foundation
import HelpCardFFI

/// Asked before a number is called that the system would call at one touch.
public struct CallQuestion: Equatable, Sendable {
    public let url: URL
    /// What stands above.
    public let number: String
    /// On the button that calls. Without words, as when the pack cannot be read, the number stands alone.
    public let call: String
    /// On the button that does not.
    public let back: String

    init(_ url: URL, _ number: String, _ words: ShellWords?) {
        self.url = url
        self.number = number
        call = [words?.call.value, number].compactMap { $0 }.joined(separator: " ")
        back = words?.back.value ?? "←"
    }
}

extension Journey {
    public func question(before url: URL, _ number: String) -> CallQuestion {
        CallQuestion(url, number, card.words(for: person))
    }
}
