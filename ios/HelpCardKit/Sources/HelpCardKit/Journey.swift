import HelpCardFFI

/// Where she is: the way back, what lies over the screen, and what was allowed on it. The app asks for `screen`, draws it, and hands on what she touches.
public struct Journey: Sendable {
    public let card: PhoneCard
    /// Those of the phone, best first.
    public var languages: [String]
    public private(set) var stack = BackStack()
    public private(set) var large: String?
    public var cover = CoverState()

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

    public mutating func scroll(to points: Double) {
        stack.scroll(to: points)
    }

    /// Goes to a screen; what was looked at on the one before is forgotten by `NewerCard.forget`.
    public mutating func open(_ route: String) {
        leaveScreen()
        if route != stack.top.route { stack.push(route) }
    }

    /// A screen that came as an answer to a file, in place of an earlier answer.
    public mutating func show(_ screen: Screen) {
        leaveScreen()
        if stack.top.shown != nil { stack.pop() }
        stack.push(screen.route, shown: screen)
    }

    /// The field on this screen has another route to ask for.
    public mutating func answer(_ route: String) {
        stack.replaceTop(route)
    }

    public mutating func showLarge(_ route: String) {
        large = route
    }

    public mutating func closeLarge() {
        large = nil
    }

    /// The card carries it out and says where to go. Comes back with a sentence for her when it could not be remembered.
    public mutating func perform(_ action: Action) -> Text? {
        do {
            let next = try card.card.perform(action: action)
            if action == .erase {
                leaveScreen()
                stack.clear()
            } else {
                stack.replaceTop(next)
            }
            return nil
        } catch let HelpCardError.NotRemembered(trouble, _) {
            return try? card.card.sayTrouble(trouble: trouble, person: person)
        } catch {
            return nil
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

    /// Nothing of where she was is left.
    public mutating func leave() {
        leaveScreen()
        stack.clear()
    }

    public mutating func restore(_ kept: BackStack.Kept) {
        stack.restore(kept)
    }

    private mutating func leaveScreen() {
        large = nil
        cover.leaveScreen()
    }
}
