import HelpCardKit
import SwiftUI

/// The rows of a screen. All are made at once, so that a reader aloud finds every heading. Lines are no longer than an eye follows, also on a tablet.
struct PageView: View {
    let page: Page
    let scrolled: @MainActor @Sendable (Int, String) -> Void
    /// The row that a reader aloud goes to.
    @AccessibilityFocusState private var focused: Int?

    /// Points.
    private static let mostWidth: CGFloat = 640

    var body: some View {
        ScrollViewReader { reader in
            ScrollView {
                VStack(alignment: .leading, spacing: 12) {
                    ForEach(page.rows) { row in
                        NodeView(node: row.node)
                            .frame(maxWidth: .infinity, alignment: .leading)
                            .background(RowPlace(row: row.id))
                            .accessibilityFocused($focused, equals: row.id)
                    }
                }
                .padding(16)
                .frame(maxWidth: Self.mostWidth)
                .frame(maxWidth: .infinity)
            }
            .coordinateSpace(name: RowPlace.space)
            .onPreferenceChange(TopRow.self) { [scrolled, place = page.place] row in
                // Newer systems promise no actor here.
                Task { @MainActor in
                    if let row { scrolled(row, place) }
                }
            }
            .onAppear {
                if page.row > 0 { reader.scrollTo(page.row, anchor: .top) }
            }
            .soon { focused = page.row }
        }
        .scrollDismissesKeyboard(.interactively)
    }
}

/// Tells whether a row stands on the upper edge.
private struct RowPlace: View {
    static let space = "page"

    let row: Int

    var body: some View {
        GeometryReader { place in
            let frame = place.frame(in: .named(Self.space))
            Color.clear.preference(key: TopRow.self, value: frame.maxY > 0 ? row : nil)
        }
    }
}

/// The first row that can be seen.
private struct TopRow: PreferenceKey {
    static let defaultValue: Int? = nil

    static func reduce(value: inout Int?, nextValue: () -> Int?) {
        value = [value, nextValue()].compactMap { $0 }.min()
    }
}
