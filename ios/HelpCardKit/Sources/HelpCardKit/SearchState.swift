/// A field in which she types: each letter asks the card anew, and the screen that follows takes the place of this one.
public struct SearchState: Equatable, Sendable {
    /// The route that takes the answer at its end.
    public let route: String
    /// What stands in the field; never saved.
    public let words: String

    public init(route: String, words: String) {
        self.route = route
        self.words = words
    }

    /// What to ask for now. None: nothing changed, as when the keyboard only closes.
    public func asking(_ typed: String) -> String? {
        typed == words ? nil : route + percentEncoded(typed)
    }
}
