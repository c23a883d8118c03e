import Foundation
import HelpCardFFI

/// What the app does after a touch. Each is one call to the system or one change of the screen, so that nothing is decided where it cannot be tested.
public enum Effect: Equatable, Sendable {
    /// Goes to a screen.
    case open(route: String)
    /// Calls a number. The system asks first, but not for those of police and rescue, so there the app does: `asksFirst`. No app takes it: `number` is shown, with
    /// what to press after it, and `dialYourself` above.
    case dial(url: URL, number: String, asksFirst: Bool)
    /// Shows a number in large letters, with `dialYourself` above: the system opens none with such signs from an app.
    case dialYourself(number: String)
    /// Opens another app. None takes it: the value is shown, with `noApp` above.
    case message(url: URL, value: String)
    case mail(url: URL, value: String)
    case line(url: URL, value: String)
    case web(url: URL, value: String)
    /// The value makes no address: it is shown, with `noApp` above.
    case readYourself(value: String)
    /// Hands words to another app.
    case shareText(String)
    /// Hands on the file that `HelpCard.export` writes, under `sharedFileName`.
    case shareFile(languages: [String], only: String?)
    /// Puts words on the pasteboard of this phone alone, then says `copied`.
    case copy(String)
    /// Reads aloud with a voice that is on the phone; there is none: says `noVoice`.
    case speak(String, lang: String)
    /// Shows a screen in large letters over this one.
    case showLarge(route: String)
    /// The card carries it out; see `Journey.perform`.
    case perform(Action)
    /// Asks for a file, or takes the one that was looked at; see `Journey.fileToTake`.
    case pickFile
    /// Lifts the cover from this one screen; see `CoverState`.
    case allowPicture
    /// Another picture among the apps.
    case showAs(Look)
    /// Closes everything at once.
    case leave
}

/// A touch. A new kind of action does not compile until it can be done.
public func effect(of action: Action) -> Effect {
    switch action {
    case let .open(route): .open(route: route)
    case let .dial(number, then): dial(number, then)
    case let .message(number): hand("sms", number) { .message(url: $0, value: number) }
    case let .mail(address): hand("mailto", address) { .mail(url: $0, value: address) }
    case let .line(id): line(id)
    case let .web(address): web(address)
    case let .share(text): .shareText(text)
    case let .shareFile(languages, only): .shareFile(languages: languages, only: only)
    case let .copy(text): .copy(text)
    case let .speak(text, lang): .speak(text, lang: lang)
    case let .showLarge(route): .showLarge(route: route)
    case .set, .save, .forget, .erase: .perform(action)
    case .install: .pickFile
    case .allowPicture: .allowPicture
    case let .showAs(look): .showAs(look)
    case .leave: .leave
    }
}

/// The system takes no number with these signs from an app, and says nothing then.
private let onlyByHand: Set<Character> = ["#", "*"]

/// The system knows the numbers for danger of a country, and calls them at one touch, where a slip of a finger must not. It does not say which they are; they
/// are short, so before a number of so few digits the app asks.
private let mostDigitsAsked = 3

private func dial(_ number: String, _ then: String?) -> Effect {
    let shown = ([number] + [then].compactMap { $0 }).joined(separator: " → ")
    guard !number.contains(where: onlyByHand.contains), let url = address("tel", number) else { return .dialYourself(number: shown) }
    return .dial(url: url, number: shown, asksFirst: number.count <= mostDigitsAsked)
}

private func hand(_ scheme: String, _ value: String, _ effect: (URL) -> Effect) -> Effect {
    address(scheme, value).map(effect) ?? .readYourself(value: value)
}

private func line(_ id: String) -> Effect {
    guard let url = URL(string: "https://line.me/R/ti/p/" + percentEncoded(id)) else { return .readYourself(value: id) }
    return .line(url: url, value: id)
}

/// Only what opens a browser: another scheme could make another app act.
private func web(_ address: String) -> Effect {
    guard let url = URL(string: address), ["https", "http"].contains(url.scheme?.lowercased()) else { return .readYourself(value: address) }
    return .web(url: url, value: address)
}

/// `tel:`, `sms:`, `mailto:` and what follows, which can add no field of its own to the address.
private func address(_ scheme: String, _ value: String) -> URL? {
    value.isEmpty ? nil : URL(string: scheme + ":" + percentEncoded(value, and: "+@"))
}
