import Foundation
import HelpCardFFI

/// Where she is: the way back, what lies over the screen, and what was allowed on it. The app asks for `screen`, draws it, and hands on what she touches.
public struct Journey: Sendable {
    public let card: PhoneCard
    /// Those of the phone, best first.
    public var languages: [String]
    public private(set) var stack = BackStack()
    /// The route of the sentence that lies over the screen.
    public private(set) var large: String?
    public var cover = CoverState()
    /// What the app has to say below the screen, until she goes on.
    public private(set) var said: Said?
    private var newer = NewerCard()

    public init(_ card: PhoneCard, languages: [String]) {
        self.card = card
        self.languages = languages
    }

    public var person: Person {
        card.person(languages: languages)
    }

    /// The screen on top.
    public var screen: Screen {
        stack.top.shown ?? card.screen(stack.top.route, for: person)
    }

    public mutating func scroll(to row: Int) {
        stack.scroll(to: row)
    }

    /// Goes to a screen. The route of this one draws it anew.
    public mutating func open(_ route: String) {
        leaveScreen()
        // An answer to a file may stand in front of the very page that it leads to.
        if stack.top.shown != nil, stack.top.route == route { stack.pop() }
        if route != stack.top.route { stack.push(route) }
    }

    /// To be remembered while the card looks at a file.
    public var ticket: Int {
        newer.ticket
    }

    /// The file that was looked at and is to be taken now. None: a file is to be picked.
    public mutating func fileToTake() -> Data? {
        newer.fileToTake()
    }

    /// What the card said of a file, in place of an earlier answer. She walked away meanwhile: nothing is shown and nothing can be taken.
    public mutating func show(_ answer: FileAnswer, askedWith ticket: Int) {
        guard ticket == newer.ticket, let screen = answer.screen else { return }
        large = nil
        said = nil
        cover.leaveScreen()
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
        large.map { LargeSentence(card.screen($0, for: person), controls: card.words(for: person)) }
    }

    public mutating func showLarge(_ route: String) {
        large = route
    }

    public mutating func closeLarge() {
        large = nil
    }

    /// Says something that is no screen.
    public mutating func say(_ saying: Saying, value: String = "") {
        said = Said(saying, card.words(for: person), value: value)
    }

    /// The card carries it out and says where to go; or, in a sentence for her, that it could not be remembered.
    public mutating func perform(_ action: Action) {
        said = nil
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
            said = (try? card.card.sayTrouble(trouble: trouble, person: person)).map { Said($0) }
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
    public mutating func leave(whileErasing erase: EraseState = EraseState()) {
        if erase.isWaiting { perform(.erase) }
        leaveScreen()
        stack.clear()
    }

    public mutating func restore(_ kept: BackStack.Kept) {
        stack.restore(kept)
    }

    /// What was allowed, shown large or offered on a screen ends with it.
    private mutating func leaveScreen() {
        newer.walkAway()
        said = nil
        large = nil
        cover.leaveScreen()
    }
}
