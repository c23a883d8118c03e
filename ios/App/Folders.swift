import Foundation

/// Where the app may keep something. Both lie in its own container, and the entitlement for Data Protection closes them while the phone is locked.
struct Folders {
    /// For what she lets the card remember. None: there is no such folder, and nothing is remembered.
    let own: URL?

    /// For files that may go at any time.
    let passing = FileManager.default.temporaryDirectory

    init() {
        let support = try? FileManager.default.url(for: .applicationSupportDirectory, in: .userDomainMask, appropriateFor: nil, create: true)
        own = support.flatMap(Self.withoutBackup)?.appendingPathComponent("card", isDirectory: true)
    }

    /// A backup may lie where somebody else can read it. Set on the folder above, since erasing takes away the one below. If it cannot be set, nothing is remembered.
    private static func withoutBackup(_ folder: URL) -> URL? {
        var (folder, values) = (folder, URLResourceValues())
        values.isExcludedFromBackup = true
        do {
            try folder.setResourceValues(values)
            return folder
        } catch {
            return nil
        }
    }
}
