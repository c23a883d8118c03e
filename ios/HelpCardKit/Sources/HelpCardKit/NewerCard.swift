import Foundation
import HelpCardFFI

/// A file that she picked: first looked at, then, when she says so, taken. The card decides both; here it is only handed over.
/// An actor, because every screen of such a file is made once, which takes longer than a touch may.
public actor NewerCard {
    private let card: PhoneCard
    private var offered: Data?

    public init(_ card: PhoneCard) {
        self.card = card
    }

    /// Whether a file was looked at and can be taken.
    public var isOffered: Bool {
        offered != nil
    }

    /// Looks at a file. None: there is nothing to show.
    public func offer(_ file: Data, for person: Person) -> Screen? {
        offered = nil
        return answer {
            let screen = try card.card.offer(file: file, person: person)
            offered = file
            return screen
        }
    }

    /// Takes the same bytes that were looked at, not the file again: it may be another by now.
    public func install(for person: Person) -> Screen? {
        guard let file = offered else { return nil }
        offered = nil
        return answer { try card.card.install(file: file, person: person) }
    }

    /// She walked away from it.
    public func forget() {
        offered = nil
    }

    /// A refusal brings the screen that says so in her language.
    private func answer(_ ask: () throws -> Screen) -> Screen? {
        do {
            return try ask()
        } catch let HelpCardError.NotTaken(_, screen, _) {
            return screen
        } catch {
            return nil
        }
    }
}

/// The file that she picked; empty when it cannot be read. One byte more than any card has, so that the card itself can say that it is too large.
public func pickedFile(_ url: URL) -> Data {
    guard let file = try? FileHandle(forReadingFrom: url) else { return Data() }
    defer { try? file.close() }
    return (try? file.read(upToCount: Int(largestCardFile()) + 1)) ?? Data()
}
