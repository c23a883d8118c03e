import AVFoundation
import HelpCardKit

/// Reads aloud with a voice that is on the phone.
@MainActor
final class Speaker {
    private let synthesizer = AVSpeechSynthesizer()

    /// False: this phone has no voice for the language.
    func speak(_ text: String, _ lang: String) -> Bool {
        silence()
        let voices = AVSpeechSynthesisVoice.speechVoices().map(\.language)
        guard let language = voice(for: lang, among: voices) else { return false }
        // She asked for it, so it is heard also when the phone is set to be silent.
        try? AVAudioSession.sharedInstance().setCategory(.playback, mode: .spokenAudio, options: .mixWithOthers)
        let utterance = AVSpeechUtterance(string: text)
        utterance.voice = AVSpeechSynthesisVoice(language: language)
        synthesizer.speak(utterance)
        return true
    }

    func silence() {
        synthesizer.stopSpeaking(at: .immediate)
    }
}
