import HelpCardFFI

/// The screens that she came through, the last one on top.
public struct BackStack: Sendable {
    public struct Entry: Equatable, Sendable {
        public let route: String
        /// The row that stood on top when it was scrolled; the first is 0.
        public var row = 0
        /// It came as an answer and has no route of its own to be asked for again.
        public var shown: Screen?
    }

    /// What may be written to the disk while the app sleeps.
    public struct Kept: Codable, Equatable, Sendable {
        public struct Place: Codable, Equatable, Sendable {
            public let path: String
            public let row: Int
        }

        public let places: [Place]
    }

    public private(set) var entries = [Entry(route: PhoneCard.home)]

    public init() {}

    /// There is always one.
    public var top: Entry {
        entries.last ?? Entry(route: PhoneCard.home)
    }

    public var canGoBack: Bool {
        entries.count > 1
    }

    public mutating func push(_ route: String, shown: Screen? = nil) {
        entries.append(Entry(route: route, shown: shown))
    }

    /// The same place answers anew, after a choice or while she types.
    public mutating func replaceTop(_ route: String) {
        let row = top.row
        entries.removeLast()
        entries.append(Entry(route: route, row: row))
    }

    /// The first screen stays.
    public mutating func pop() {
        if canGoBack { entries.removeLast() }
    }

    public mutating func clear() {
        entries = [Entry(route: PhoneCard.home)]
    }

    public mutating func scroll(to row: Int) {
        entries[entries.count - 1].row = row
    }

    /// Paths alone: what stands after the question mark she may have typed, and the system writes this to the disk.
    public func save() -> Kept {
        let asked = entries.filter { $0.shown == nil }
        return Kept(places: asked.map { Kept.Place(path: path(of: $0.route), row: $0.row) })
    }

    /// What was kept is not believed: a question mark in it is dropped here too.
    public mutating func restore(_ kept: Kept) {
        guard !kept.places.isEmpty else { return }
        entries = kept.places.map { Entry(route: path(of: $0.path), row: max($0.row, 0)) }
    }
}

/// A route without what she may have typed.
func path(of route: String) -> String {
    String(route.prefix { $0 != "?" })
}
