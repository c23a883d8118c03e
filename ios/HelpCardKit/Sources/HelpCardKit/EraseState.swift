/// Pulled from one side to the other, then some seconds in which it can be stopped: no slip of a finger erases anything.
public struct EraseState: Equatable, Sendable {
    /// How long she can still stop it. Twice as long with a reader aloud, which needs time to say so.
    static func secondsToStop(isReadAloud: Bool) -> Double {
        isReadAloud ? 10 : 5
    }

    public enum Phase: Equatable, Sendable {
        /// How far it is pulled, from 0 to 1.
        case resting(at: Double)
        /// It erases when this moment comes.
        case waiting(until: Double)
    }

    public private(set) var phase = Phase.resting(at: 0)

    /// Where the finger was first. A touch at the end is no slide.
    private var first: Double?

    /// A finger that begins farther than this did not pull it the whole way.
    private static let beginning = 0.25

    /// A finger that is so near has reached the end.
    private static let end = 0.98

    /// How far a reader aloud moves it in one step.
    private static let step = 0.25

    var isWaiting: Bool {
        if case .waiting = phase { true } else { false }
    }

    /// A finger that was first at one place holds it at another. It counts only where the finger lets go.
    mutating func drag(from first: Double, to place: Double) {
        guard !isWaiting else { return }
        self.first = first
        phase = .resting(at: min(max(place, 0), 1))
    }

    /// The finger lets go: at the end it counts, elsewhere it slides back. `now`: seconds on a clock that never goes back.
    mutating func letGo(now: Double, isReadAloud: Bool) {
        guard case let .resting(at) = phase else { return }
        let isPulled = at >= Self.end && (first ?? 1) <= Self.beginning
        stop()
        if isPulled { wait(now, isReadAloud) }
    }

    /// A reader aloud or a switch moves it, where nothing lets go: so the end counts when it is reached.
    mutating func step(isForward: Bool, now: Double, isReadAloud: Bool) {
        guard case let .resting(at) = phase else { return }
        let place = min(max(at + (isForward ? Self.step : -Self.step), 0), 1)
        phase = .resting(at: place)
        if place >= Self.end { wait(now, isReadAloud) }
    }

    /// She stops it, or left its page or the app: what was left does not erase.
    mutating func stop() {
        self = EraseState()
    }

    /// Whether it is time. True once.
    mutating func isDue(now: Double) -> Bool {
        guard case let .waiting(until) = phase, now >= until else { return false }
        stop()
        return true
    }

    private mutating func wait(_ now: Double, _ isReadAloud: Bool) {
        first = nil
        phase = .waiting(until: now + Self.secondsToStop(isReadAloud: isReadAloud))
    }
}
