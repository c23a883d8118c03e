import Foundation
import HelpCardFFI

/// Where she is: the way back, what lies over the screen, and what was allowed on it. The app asks for its `page`, draws it, and hands on what she touches.
public struct Journey: Sendable {
    public let card: PhoneCard
    /// Those of the phone, best first.
    public var languages: [String]
    public private(set) var stack = BackStack()
    /// The route of the sentence that lies over the screen.
    private(set) var large: String?
    public private(set) var cover = CoverState()
    public private(set) var erase = EraseState()
    private var saying: Said?
    private var turns = 0
    /// When the app went to sleep, in seconds since 1970.
    private var asleepSince: Int64?
    private var newer = NewerCard()

    public init(_ card: PhoneCard, languages: [String]) {
        self.card = card
        self.languages = languages
    }

    public var person: Person {
        card.person(languages: languages)
    }

    /// The screen on top.
    var screen: Screen {
        stack.top.shown ?? card.screen(stack.top.route, for: person)
    }

    /// How far she read. `place`: of the page that was scrolled; word of it may come when another is on top.
    public mutating func scroll(to row: Int, of place: String) {
        if place == self.place, !cover.isVeiled { stack.scroll(to: row) }
    }

    /// The same while the same place answers anew.
    var place: String {
        "\(stack.entries.count) \(path(of: stack.top.route))" + (cover.isVeiled ? " -" : "")
    }

    /// What the app has to say below the screen, until she goes on.
    public var said: Said? {
        cover.isVeiled ? nil : saying
    }

    /// Goes to a screen. The route of this one draws it anew.
    public mutating func open(_ route: String) {
        leaveScreen()
        // An answer to a file may stand in front of the very page that it leads to.
        if stack.top.shown != nil, stack.top.route == route { stack.pop() }
        if route != stack.top.route { stack.push(route) }
    }

    /// To be remembered while the card looks at a file or writes one.
    public var ticket: Int {
        newer.ticket
    }

    /// Whether she did not walk away since.
    public func isStill(_ ticket: Int) -> Bool {
        ticket == newer.ticket
    }

    /// The file that was looked at and is to be taken now. None: a file is to be picked.
    public mutating func fileToTake() -> Data? {
        newer.fileToTake()
    }

    /// What the card said of a file, in place of an earlier answer. She walked away meanwhile: nothing is shown and nothing can be taken.
    public mutating func show(_ answer: FileAnswer, askedWith ticket: Int) {
        guard isStill(ticket), let screen = answer.screen else { return }
        leaveScreen()
        if stack.top.shown != nil { stack.pop() }
        stack.push(screen.route, shown: screen)
        newer.keep(answer.offered)
    }

    /// The field on this screen has another route to ask for.
    public mutating func answer(_ route: String) {
        stack.replaceTop(route)
    }

    /// What lies over the screen.
    public var largeSentence: LargeSentence? {
        cover.isVeiled ? nil : large.map { LargeSentence(card.screen($0, for: person), controls: card.words(for: person)) }
    }

    public mutating func showLarge(_ route: String) {
        large = route
    }

    public mutating func closeLarge() {
        large = nil
    }

    /// Says something that is no screen.
    public mutating func say(_ saying: Saying, value: String = "") {
        turns += 1
        self.saying = Said(saying, card.words(for: person), value: value, turn: turns)
    }

    /// The card carries it out and says where to go; or, in a sentence for her, that it could not be remembered.
    public mutating func perform(_ action: Action) {
        saying = nil
        erase.stop()
        do {
            let next = try card.card.perform(action: action)
            if action == .erase {
                leaveScreen()
                stack.clear()
            } else {
                if next != stack.top.route { cover.leaveScreen() }
                stack.replaceTop(next)
            }
        } catch let HelpCardError.NotRemembered(trouble, _) {
            turns += 1
            saying = (try? card.card.sayTrouble(trouble: trouble, person: person)).map { Said($0, turn: turns) }
        } catch {
            // Whatever it was, the screen stands as before.
        }
    }

    /// What lies over the screen first, then the screen before. False: this was the first one, so the app is to be left.
    public mutating func back() -> Bool {
        if large != nil {
            closeLarge()
            return true
        }
        guard stack.canGoBack else { return false }
        leaveScreen()
        stack.pop()
        return true
    }

    /// Nothing of where she was is left. If she had pulled the slide that erases, it is carried out now: she asked twice, and does not come back to see.
    public mutating func forget() {
        if erase.isWaiting { perform(.erase) }
        leaveScreen()
        stack.clear()
    }

    // MARK: Whether the content is covered

    /// The app is about to leave the front. What she cannot see any more does not erase.
    public mutating func goAway() {
        cover.front(false)
        erase.stop()
    }

    /// The app lies in the background, where the system may end it.
    public mutating func sleep() {
        goAway()
        asleepSince = card.clock()
    }

    /// The app is in front. True: it slept so long that where she was is forgotten; what she read long ago is not what somebody else sees.
    public mutating func comeBack() -> Bool {
        let isForgotten = asleepSince.map { !isPlaceKept(left: $0, now: card.clock()) } ?? false
        if isForgotten { forget() }
        asleepSince = nil
        cover.front(true)
        return isForgotten
    }

    /// She leaves, and the app ends. True: she had pulled the slide that erases. Then `PhoneCard.erase` is still to be called, off the thread that draws, since
    /// a slow phone takes seconds for it and the page would be seen as long.
    @discardableResult
    public mutating func end() -> Bool {
        let erases = erase.isWaiting
        leaveScreen()
        stack.clear()
        cover.end()
        return erases
    }

    public mutating func recorded(_ isRecorded: Bool) {
        cover.recorded(isRecorded)
        if cover.isVeiled { erase.stop() }
    }

    public mutating func allowPicture() {
        cover.allowPicture()
    }

    // MARK: The slide that erases

    public mutating func drag(from first: Double, to place: Double) {
        erase.drag(from: first, to: place)
    }

    public mutating func letGo(now: Double, isReadAloud: Bool) {
        erase.letGo(now: now, isReadAloud: isReadAloud)
    }

    public mutating func step(isForward: Bool, now: Double, isReadAloud: Bool) {
        erase.step(isForward: isForward, now: now, isReadAloud: isReadAloud)
    }

    public mutating func stopErasing() {
        erase.stop()
    }

    /// Erases if it is time. False: not yet, or it was stopped.
    public mutating func eraseIfDue(now: Double) -> Bool {
        guard erase.isDue(now: now) else { return false }
        perform(.erase)
        return true
    }

    public mutating func restore(_ kept: BackStack.Kept) {
        stack.restore(kept)
    }

    /// What was allowed, shown large or offered on a screen ends with it.
    private mutating func leaveScreen() {
        newer.walkAway()
        erase.stop()
        saying = nil
        large = nil
        cover.leaveScreen()
    }
}
