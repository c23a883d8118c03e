import Foundation
import HelpCardFFI

/// What the card says of a file that she picked.
public struct FileAnswer: Equatable, Sendable {
    /// None: there is nothing to show.
    public let screen: Screen?
    /// The bytes that were looked at and can be taken.
    let offered: Data?
}

/// The card decides about a file; here it is only handed over. Off the thread that draws: every screen of such a file is made once, which takes longer than a
/// touch may.
extension PhoneCard {
    /// Looks at a file. Nothing is changed.
    public func look(at file: Data, for person: Person) async -> FileAnswer {
        answer(file) { try card.offer(file: file, person: person) }
    }

    /// Takes a file that was looked at.
    public func take(_ file: Data, for person: Person) async -> FileAnswer {
        answer(nil) { try card.install(file: file, person: person) }
    }

    /// A refusal brings the screen that says so in her language.
    private func answer(_ offered: Data?, _ ask: () throws -> Screen) -> FileAnswer {
        do {
            return FileAnswer(screen: try ask(), offered: offered)
        } catch let HelpCardError.NotTaken(_, screen, _) {
            return FileAnswer(screen: screen, offered: nil)
        } catch {
            return FileAnswer(screen: nil, offered: nil)
        }
    }
}

/// A file between the first touch and the second: first looked at, then, when she says so, taken.
struct NewerCard: Sendable {
    private var offered: Data?

    /// How often she walked away. An answer that comes after that is not shown.
    private(set) var ticket = 0

    mutating func walkAway() {
        offered = nil
        ticket += 1
    }

    mutating func keep(_ file: Data?) {
        offered = file
    }

    /// The same bytes that were looked at, once: the file itself may be another by now.
    mutating func fileToTake() -> Data? {
        defer { offered = nil }
        return offered
    }
}

/// The file that she picked; empty when it cannot be read. One byte more than any card has, so that the card itself can say that it is too large.
public func pickedFile(_ url: URL) -> Data {
    guard let file = try? FileHandle(forReadingFrom: url) else { return Data() }
    defer { try? file.close() }
    return (try? file.read(upToCount: Int(largestCardFile()) + 1)) ?? Data()
}
