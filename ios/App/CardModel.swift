import Combine
import HelpCardKit
import UIKit

/// Holds where she is and carries out what she touches. What follows from a touch is decided in the Kit.
@MainActor
final class CardModel: ObservableObject {
    /// What lies over the screen and belongs to the system.
    enum Sheet: Identifiable {
        case text(String)
        case file(URL)

        var id: String {
            switch self {
            case let .text(text): text
            case let .file(url): url.absoluteString
            }
        }
    }

    @Published private(set) var page: Page
    /// How far the slide that erases is pulled, or until when it can be stopped.
    @Published private(set) var erase = EraseState.Phase.resting(at: 0)
    private(set) var journey: Journey
    private(set) var question: CallQuestion?
    @Published var isAsking = false
    @Published var sheet: Sheet?
    @Published var isPicking = false

    private let folders = Folders()
    private let speaker = Speaker()
    private let cover = CoverWindow()
    private let passing: Passing
    private let start = ContinuousClock.now

    init() {
        let clock: @Sendable () -> Int64 = { Int64(Date().timeIntervalSince1970) }
        let card = PhoneCard(folder: folders.own?.path, clock: clock)
        passing = Passing(below: folders.passing, clock: clock)
        var journey = Journey(card, languages: Locale.preferredLanguages)
        if let kept = passing.place.take() { journey.restore(kept) }
        self.journey = journey
        // The system answers for its pictures only once the app runs; it is drawn again then.
        page = journey.page(look: nil)
        // A file that was handed on before has been read by now.
        passing.sent.forget()
    }

    /// Changes where she is, and draws it.
    func change(_ change: (inout Journey) -> Void) {
        change(&journey)
        cover.cover(journey.cover.isCovered)
        erase = journey.erase.phase
        page = journey.page(look: Icons.now)
    }

    func touch(_ action: Action?) {
        guard let action else { return }
        speaker.silence()
        carryOut(effect(of: action))
    }

    /// Back on the first screen leaves.
    func back() {
        speaker.silence()
        var left = false
        change { left = !$0.back() }
        if left { leave() }
    }

    func typed(_ route: String) {
        change { $0.answer(route) }
    }

    /// Not drawn anew: she sees it already.
    func scrolled(to row: Int, of place: String) {
        journey.scroll(to: row, of: place)
    }

    func closeLarge() {
        speaker.silence()
        change { $0.closeLarge() }
    }

    func say(_ saying: Saying, value: String = "") {
        change { $0.say(saying, value: value) }
    }

    // MARK: The app comes and goes

    func recorded(_ isRecorded: Bool) {
        change { $0.recorded(isRecorded) }
        if journey.cover.isVeiled { takeAway() }
    }

    /// What lies over the screen.
    private func takeAway() {
        sheet = nil
        question = nil
        isAsking = false
        isPicking = false
    }

    /// The languages of the phone may be others by now.
    func comeBack() {
        passing.place.forget()
        var isForgotten = false
        change {
            isForgotten = $0.comeBack()
            $0.languages = Locale.preferredLanguages
        }
        if isForgotten { takeAway() }
    }

    func goAway() {
        speaker.silence()
        change { $0.goAway() }
    }

    func sleep() {
        change { $0.sleep() }
        passing.place.keep(journey.stack)
    }

    /// Covered, then forgotten; and seen to be covered before the app ends. What she pulled is erased meanwhile, beneath the cover.
    func leave() {
        cover.cover(true)
        speaker.silence()
        takeAway()
        var erases = false
        change { erases = $0.end() }
        forgetHanded()
        let card = journey.card
        Task { [erases] in
            if erases { await Task.detached { card.erase() }.value }
            try? await Task.sleep(for: .seconds(CoverState.secondsBeforeTheEnd))
            exit(0)
        }
    }

    /// What left the card on this phone: it goes when she leaves or erases.
    private func forgetHanded() {
        passing.forget()
        Pasteboard.forget()
    }

    // MARK: What an effect does outside

    private func carryOut(_ effect: Effect) {
        switch effect {
        case let .open(route): change { $0.open(route) }
        case let .dial(url, number, asksFirst): if asksFirst { ask(url, number) } else { call(url, number) }
        case let .dialYourself(number): say(.dialYourself, value: number)
        case let .message(url, value), let .mail(url, value), let .line(url, value), let .web(url, value):
            hand(url) { self.say(.noApp, value: value) }
        case let .readYourself(value): say(.noApp, value: value)
        case let .shareText(text): sheet = .text(text)
        case let .shareFile(languages, only): share(languages, only)
        case let .copy(text):
            Pasteboard.copy(text)
            say(.copied)
        case let .speak(text, lang): if !speaker.speak(text, lang) { say(.noVoice) }
        case let .showLarge(route): change { $0.showLarge(route) }
        case let .perform(action): change { $0.perform(action) }
        case .pickFile: pickOrTake()
        case .allowPicture: change { $0.allowPicture() }
        case let .showAs(look): show(as: look)
        case .leave: leave()
        }
    }

    private func ask(_ url: URL, _ number: String) {
        question = journey.question(before: url, number)
        isAsking = true
    }

    func call(_ url: URL, _ number: String) {
        hand(url) { self.say(.dialYourself, value: number) }
    }

    private func hand(_ url: URL, refused: @escaping @MainActor () -> Void) {
        Task {
            if await !UIApplication.shared.open(url) { refused() }
        }
    }

    private func show(as look: Look) {
        Task {
            await Icons.show(look)
            change { _ in }
        }
    }

    /// The whole card takes longer to write than a touch may.
    private func share(_ languages: [String], _ only: String?) {
        let (sent, card, ticket) = (passing.sent, journey.card, journey.ticket)
        Task {
            let file = await Task.detached { sent.write(card, languages: languages, only: only) }.value
            guard journey.isStill(ticket) else { return passing.sent.forget() }
            if let file { sheet = .file(file) } else { say(.noFile) }
        }
    }

    // MARK: A newer card

    private func pickOrTake() {
        guard let file = journey.fileToTake() else { return pick() }
        answer { await $0.take(file, for: $1) }
    }

    /// A picker that was swiped away is still said to be there: it is taken away first.
    private func pick() {
        let wasSwipedAway = isPicking
        isPicking = false
        Task {
            if wasSwipedAway { try? await Task.sleep(for: aMoment) }
            isPicking = true
        }
    }

    func picked(_ url: URL) {
        answer { card, person in
            let isOpen = url.startAccessingSecurityScopedResource()
            defer { if isOpen { url.stopAccessingSecurityScopedResource() } }
            return await card.look(at: pickedFile(url), for: person)
        }
    }

    private func answer(_ ask: @escaping @Sendable (PhoneCard, Person) async -> FileAnswer) {
        let (card, person, ticket) = (journey.card, journey.person, journey.ticket)
        Task {
            let answer = await Task.detached { await ask(card, person) }.value
            change { $0.show(answer, askedWith: ticket) }
        }
    }

    // MARK: Erasing

    /// Seconds on a clock that never goes back.
    private var now: Double {
        let passed = start.duration(to: .now).components
        return Double(passed.seconds) + Double(passed.attoseconds) / 1e18
    }

    private var isReadAloud: Bool {
        UIAccessibility.isVoiceOverRunning || UIAccessibility.isSwitchControlRunning
    }

    /// The page need not be made anew while a finger moves.
    func drag(from first: Double, to place: Double) {
        journey.drag(from: first, to: place)
        erase = journey.erase.phase
    }

    func letGo() {
        change { $0.letGo(now: now, isReadAloud: isReadAloud) }
        waitToErase()
    }

    func step(isForward: Bool) {
        change { $0.step(isForward: isForward, now: now, isReadAloud: isReadAloud) }
        waitToErase()
    }

    func stopErasing() {
        change { $0.stopErasing() }
    }

    private func waitToErase() {
        guard case let .waiting(until) = erase else { return }
        Task {
            try? await Task.sleep(for: .seconds(until - now))
            change { if $0.eraseIfDue(now: now) { forgetHanded() } }
            // It woke too early.
            waitToErase()
        }
    }
}
