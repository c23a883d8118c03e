import HelpCardFFI

/// What stands on every screen. Each has a picture; its words are only said aloud, except those of the way out.
public struct Bar: Equatable, Sendable {
    public enum Item: Equatable, Sendable, CaseIterable {
        case back, languages, search, leave
    }

    public let items: [Item]
    private let controls: ShellWords?

    public init(canGoBack: Bool, controls: ShellWords?) {
        items = Item.allCases.filter { $0 != .back || canGoBack }
        self.controls = controls
    }

    /// What a reader aloud says. None when the pack cannot be read; then the picture stands alone.
    public func label(_ item: Item) -> Piece? {
        switch item {
        case .back: controls?.back.piece
        case .languages: controls?.languages.piece
        case .search: controls?.search.piece
        case .leave: controls?.leave.piece
        }
    }

    /// What a touch does. None: `Journey.back`.
    public func action(_ item: Item) -> Action? {
        switch item {
        case .back: nil
        case .languages: .open(route: PhoneCard.settings)
        case .search: .open(route: PhoneCard.search)
        case .leave: .leave
        }
    }
}
