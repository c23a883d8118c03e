import HelpCardFFI

/// What is drawn of the screen on top.
public struct Page: Equatable, Sendable {
    /// A part of it, which keeps its view while she types.
    public struct Row: Equatable, Identifiable, Sendable {
        public let id: Int
        public let node: RenderNode
    }

    /// The same while the same place answers anew; another place begins afresh.
    public let place: String
    public let rows: [Row]
    public let bar: Bar
    /// The row to begin with.
    public let row: Int
}

extension Journey {
    /// `look`: the picture of the app, which only the phone knows.
    public func page(look: Look?) -> Page {
        let (asked, controls) = (screen, card.words(for: person))
        let render = Render(asked, controls: controls, look: look)
        let rows = render.rows(asked, isVeiled: cover.isVeiled)
        return Page(
            place: place,
            rows: rows.enumerated().map { Page.Row(id: $0.offset, node: $0.element) },
            bar: Bar(canGoBack: stack.canGoBack, controls: controls),
            row: min(stack.top.row, max(rows.count - 1, 0))
        )
    }
}
