import HelpCardFFI

/// The one card of this process, over the folder in which it may remember. Every screen comes from here.
public final class PhoneCard: Sendable {
    public static let home = "/"
    public static let search = "/search"
    public static let settings = "/settings"

    public let card: HelpCard

    /// Seconds since 1970. An argument, so that a test can stand still.
    public let clock: @Sendable () -> Int64

    /// Opens the card. `folder`: where it may remember; it goes into no backup, and nothing is made there before she chooses something.
    public init(folder: String?, clock: @escaping @Sendable () -> Int64) {
        card = HelpCard.open(folder: folder, platform: .ios)
        self.clock = clock
    }

    /// Who asks now: what she let the card remember, then the phone's own languages, best first.
    public func person(languages: [String]) -> Person {
        card.person(now: clock(), systemLanguages: languages)
    }

    /// The screen of a route. It always answers: if nothing else can, the numbers for danger do.
    public func screen(_ route: String, for person: Person) -> Screen {
        do {
            return try card.screen(route: route, person: person)
        } catch HelpCardError.UnknownRoute {
            // A newer card may have lost a page that she had open.
            return route == Self.home ? card.emergency(person: person) : screen(Self.home, for: person)
        } catch {
            return card.emergency(person: person)
        }
    }

    /// Erases everything of hers when nobody looks any more: whether it could be done is not said.
    public func erase() {
        _ = try? card.perform(action: .erase)
    }

    /// The words on the shell's own controls. None when the pack cannot be read; then the controls have their pictures alone.
    public func words(for person: Person) -> ShellWords? {
        try? card.words(person: person)
    }
}
