/// Pulled from one side to the other, then some seconds in which it can be stopped: no slip of a finger erases anything.
public struct EraseState: Equatable, Sendable {
    /// How long she can still stop it.
    public static let secondsToStop = 5.0

    public enum Phase: Equatable, Sendable {
        /// How far it is pulled, from 0 to 1.
        case resting(at: Double)
        /// It erases when this moment comes.
        case waiting(until: Double)
    }

    public private(set) var phase = Phase.resting(at: 0)

    private var isHeld = false

    /// Where the finger was first. A tap at the end jumps there, and is no slide.
    private var first: Double?

    /// A finger that begins farther than this did not pull it the whole way.
    private static let beginning = 0.25

    public init() {}

    public var isWaiting: Bool {
        if case .waiting = phase { true } else { false }
    }

    /// A finger took hold. From then on it counts only where the finger lets go.
    public mutating func take() {
        isHeld = true
        first = nil
    }

    /// It stands elsewhere. With keys or a reader aloud nothing lets go, so the end counts when it is reached. `now`: seconds on a clock that never goes back.
    public mutating func pull(to place: Double, now: Double) {
        guard !isWaiting else { return }
        phase = .resting(at: min(max(place, 0), 1))
        if isHeld, first == nil { first = place }
        if !isHeld { count(now: now) }
    }

    /// The finger lets go: at the end it counts, elsewhere it slides back.
    public mutating func letGo(now: Double) {
        guard isHeld else { return }
        isHeld = false
        if let first, first <= Self.beginning { count(now: now) }
        if !isWaiting { phase = .resting(at: 0) }
    }

    /// She stops it, or it can no longer be seen: what she cannot see any more does not erase.
    public mutating func stop() {
        self = EraseState()
    }

    /// Whether it is time. True once.
    public mutating func isDue(now: Double) -> Bool {
        guard case let .waiting(until) = phase, now >= until else { return false }
        stop()
        return true
    }

    private mutating func count(now: Double) {
        if phase == .resting(at: 1) { phase = .waiting(until: now + Self.secondsToStop) }
    }
}
