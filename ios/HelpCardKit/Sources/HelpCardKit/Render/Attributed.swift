import Foundation

extension Piece {
    /// With its language, so that the system takes the right letters and a reader aloud the right voice.
    public var attributed: AttributedString {
        var words = AttributedString(text)
        words.languageIdentifier = language
        return words
    }

    /// None: a number or a sign, which is of no language.
    public var language: String? {
        lang == "und" ? nil : lang
    }

    /// A number to be dialled is said digit by digit: one hundred and ten is not what she must press.
    public var isSpelledOut: Bool {
        lang == "und" && !text.contains(where: \.isLetter) && text.filter(\.isNumber).count >= 2
    }
}
