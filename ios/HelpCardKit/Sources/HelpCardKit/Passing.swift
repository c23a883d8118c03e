import Foundation

/// The two things that the app writes besides what she lets the card remember. Both may go at any time.
public struct Passing: Sendable {
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
