// The shape of what the app uses of Apple's AVFoundation, as its documentation gives it. It does nothing.

open class AVSpeechSynthesisVoice {
    public let language: String

    public init?(language: String?) {
        guard let language else { return nil }
        self.language = language
    }

    open class func speechVoices() -> [AVSpeechSynthesisVoice] { [] }
}

open class AVSpeechUtterance {
    open var voice: AVSpeechSynthesisVoice?

    public init(string: String) {}
}

public enum AVSpeechBoundary: Int, Sendable {
    case immediate, word
}

open class AVSpeechSynthesizer {
    public init() {}

    open func speak(_ utterance: AVSpeechUtterance) {}

    @discardableResult
    open func stopSpeaking(at boundary: AVSpeechBoundary) -> Bool { false }
}

open class AVAudioSession {
    public struct Category: Sendable {
        public static let playback = Category()
    }

    public struct Mode: Sendable {
        public static let spokenAudio = Mode()
    }

    public struct CategoryOptions: OptionSet, Sendable {
        public let rawValue: UInt

        public init(rawValue: UInt) {
            self.rawValue = rawValue
        }

        public static let mixWithOthers = CategoryOptions(rawValue: 1)
    }

    open class func sharedInstance() -> AVAudioSession { AVAudioSession() }

    open func setCategory(_ category: Category, mode: Mode, options: CategoryOptions = []) throws {}
}
