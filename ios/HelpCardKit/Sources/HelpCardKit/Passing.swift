import Foundation

/// The two things that the app writes besides what she lets the card remember. Both may go at any time.
public struct Passing: Sendable {
    /// What is copied goes after an hour, and where she was longer ago is not shown.
    public static let mostSeconds: Int64 = 3600

    /// Whether less time has passed. A clock that went back is not trusted.
    static func isRecent(_ then: Int64, now: Int64) -> Bool {
        (0 ... mostSeconds).contains(now - then)
    }

    public let sent: SentFile
    public let place: KeptPlace

    /// `folder`: of the app's own, for files that may go at any time.
    public init(below folder: URL, clock: @escaping @Sendable () -> Int64) {
        sent = SentFile(below: folder)
        place = KeptPlace(below: folder, clock: clock)
    }

    /// She left or erased.
    public func forget() {
        sent.forget()
        place.forget()
    }
}
