import Foundation
import HelpCardFFI

/// Where she was, written down only while the app lies in the background, since the system may end it there. What she read longer ago
/// than an hour is not what somebody else sees.
public struct KeptPlace: Sendable {
    private let file: URL
    private let clock: @Sendable () -> Int64

    private struct Content: Codable {
        let at: Int64
        let stack: BackStack.Kept
    }

    /// `folder`: of the app's own, for files that may go at any time. `clock`: seconds since 1970.
    public init(below folder: URL, clock: @escaping @Sendable () -> Int64) {
        file = folder.appendingPathComponent("place.json")
        self.clock = clock
    }

    /// The app goes into the background. On the first screen alone there is nothing to come back to: then no file stays, and not even the moment.
    public func keep(_ stack: BackStack) {
        let kept = stack.save()
        guard kept.places.contains(where: { $0.path != PhoneCard.home }) else { return forget() }
        guard let content = try? JSONEncoder().encode(Content(at: clock(), stack: kept)) else { return }
        try? content.write(to: file, options: .atomic)
    }

    /// What was kept, once. None: nothing, or too long ago.
    public func take() -> BackStack.Kept? {
        defer { forget() }
        guard let bytes = try? Data(contentsOf: file), let content = try? JSONDecoder().decode(Content.self, from: bytes) else { return nil }
        return isPlaceKept(left: content.at, now: clock()) ? content.stack : nil
    }

    /// She is back, or left for good.
    public func forget() {
        try? FileManager.default.removeItem(at: file)
    }
}
