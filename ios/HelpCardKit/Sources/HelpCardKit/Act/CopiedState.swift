/// What she copied, by the number that the pasteboard gives to each change: so it is known whether it is still ours, without reading what lies there.
public struct CopiedState: Equatable, Sendable {
    private var change: Int?

    public init() {}

    /// Words were put there, and this is the number of that change.
    public mutating func put(_ change: Int) {
        self.change = change
    }

    /// She left or erased. `now`: the number of the last change. True: what lies there is still ours and is to be taken away.
    public mutating func forget(now: Int) -> Bool {
        defer { change = nil }
        return change == now
    }
}
