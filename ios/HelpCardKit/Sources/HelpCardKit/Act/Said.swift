import HelpCardFFI

/// What the app itself has to say, when something is no screen of the card.
public enum Saying: Equatable, Sendable, CaseIterable {
    /// Words were put on the pasteboard.
    case copied
    /// There is no voice for the language on this phone.
    case noVoice
    /// No app takes what she touched.
    case noApp
    /// The file that was to be sent could not be written.
    case noFile
    /// The system does not open this number from an app.
    case dialYourself
}

/// A sentence below the screen, and perhaps a number or an address beneath it.
public struct Said: Equatable, Sendable {
    public let words: [Piece]
    public let value: Piece?
    /// How many were said before, so that the same said twice is said aloud twice.
    let turn: Int

    /// All of it, for a reader aloud.
    public var pieces: [Piece] {
        words + [value].compactMap { $0 }
    }

    /// Without words, as when the pack cannot be read, the value stands alone.
    init(_ saying: Saying, _ words: ShellWords?, value: String, turn: Int) {
        let text: Text? = switch saying {
        case .copied: words?.copied
        case .noVoice: words?.noVoice
        case .noApp: words?.noApp
        case .noFile: words?.noFile
        case .dialYourself: words?.dialYourself
        }
        self.words = text?.spoken ?? []
        self.value = value.isEmpty ? nil : Piece(value, lang: "und")
        self.turn = turn
    }

    init(_ text: Text, turn: Int) {
        words = text.spoken
        value = nil
        self.turn = turn
    }
}
