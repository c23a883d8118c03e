import Foundation

extension Piece {
    /// With its language, so that the system takes the right letters and a reader aloud the right voice.
    public var attributed: AttributedString {
        var words = AttributedString(text)
        if lang != "und" { words.languageIdentifier = lang }
        return words
    }

    /// A number to be dialled is said digit by digit: one hundred and ten is not what she must press.
    public var isSpelledOut: Bool {
        lang == "und" && text.contains(where: \.isNumber) && !text.contains(where: \.isLetter)
    }
}
