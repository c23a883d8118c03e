import HelpCardFFI

/// One sentence in Japanese as large as the screen, for the person opposite.
public struct LargeSentence: Equatable, Sendable {
    public let japanese: Piece
    /// A number that belongs to it.
    public let number: Piece?
    /// What she is showing, in her own language, for her.
    public let own: Piece
    /// The words of the buttons beside it. None when the pack cannot be read.
    public let leave, turn, close: Piece?

    public init(_ screen: Screen, controls: ShellWords?) {
        var shown = screen.title
        var number: String?
        for case let .phrase(_, _, text, _, _, itsNumber, _, _) in screen.blocks {
            (shown, number) = (text, itsNumber)
            break
        }
        japanese = shown.beneath.map { Piece($0.value, lang: $0.lang) } ?? shown.piece
        self.number = number.map { Piece($0, lang: "und") }
        own = shown.piece
        leave = controls?.leave.piece
        turn = controls?.turn.piece
        close = controls?.close.piece
    }
}
