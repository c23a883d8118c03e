import HelpCardKit
import SwiftUI

/// The ways that are on every screen. With very large letters they stand below each other.
struct BarView: View {
    let bar: Bar
    let touch: @MainActor (Action?) -> Void
    let back: @MainActor () -> Void

    var body: some View {
        ViewThatFits(in: .horizontal) {
            HStack(spacing: 4) {
                pictures
                Spacer(minLength: 8)
                leave
            }
            VStack(alignment: .leading, spacing: 4) {
                leave
                HStack(spacing: 4) { pictures }
            }
        }
        .padding(.horizontal, 8)
        .padding(.vertical, 4)
    }

    /// Their words are only said aloud, so they need not grow without end.
    private var pictures: some View {
        ForEach(bar.items.filter { $0 != .leave }, id: \.self, content: item)
            .dynamicTypeSize(...DynamicTypeSize.accessibility1)
    }

    private var leave: some View {
        item(.leave)
    }

    private func item(_ item: Bar.Item) -> some View {
        BarItemView(item: item, label: bar.label(item)) {
            if item == .back { back() } else { touch(bar.action(item)) }
        }
    }
}

/// A picture, whose words are only said aloud; the way out shows its words.
private struct BarItemView: View {
    let item: Bar.Item
    let label: Piece?
    let act: @MainActor () -> Void

    var body: some View {
        Button(action: act) {
            switch item {
            case .back: picture("chevron.backward")
            case .languages: picture("globe")
            case .search: picture("magnifyingglass")
            case .leave: wayOut
            }
        }
        .buttonStyle(.plain)
        .accessibilityLabel(Text([label].compactMap { $0 }))
    }

    private func picture(_ name: String) -> some View {
        Image(systemName: name)
            .font(.title3)
            .frame(minWidth: touchSize, minHeight: touchSize)
            .contentShape(Rectangle())
    }

    /// Without words, as when the pack cannot be read, its picture is there.
    private var wayOut: some View {
        Group {
            if let label { Text([label]).bold() } else { Image(systemName: "xmark") }
        }
        .padding(.horizontal, 14)
        .frame(minWidth: touchSize, minHeight: touchSize)
        .foregroundColor(Shade.onLeave.color)
        .background(Shade.leave.color, in: RoundedRectangle(cornerRadius: corner))
    }
}
