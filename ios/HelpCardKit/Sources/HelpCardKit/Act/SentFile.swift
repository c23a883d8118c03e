import Foundation
import HelpCardFFI

/// The file that she hands to another app. It lies where the system keeps what may go at any time, until she leaves, erases or starts the app anew.
public struct SentFile: Sendable {
    private let folder: URL

    /// `folder`: of the app's own, for files that may go at any time.
    public init(below folder: URL) {
        self.folder = folder.appendingPathComponent("sent", isDirectory: true)
    }

    /// Writes the card as one file. None: there is no room, or no such language.
    public func write(_ card: PhoneCard, languages: [String], only: String?) -> URL? {
        do {
            let page = try card.card.export(languages: languages, only: only, now: card.clock())
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let file = folder.appendingPathComponent(sharedFileName())
            try Data(page.utf8).write(to: file, options: .atomic)
            return file
        } catch {
            forget()
            return nil
        }
    }

    /// Nothing of it stays.
    public func forget() {
        try? FileManager.default.removeItem(at: folder)
    }
}
