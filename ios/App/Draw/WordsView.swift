import HelpCardKit
import SwiftUI

/// Words in their own language, and beneath them the same in Japanese. A reader aloud hears each in its own voice.
struct WordsView: View {
    let node: RenderNode

    var body: some View {
        words
            .lineSpacing(4)
            .fixedSize(horizontal: false, vertical: true)
            .foregroundColor(node.shade.color)
            .frame(maxWidth: .infinity, alignment: .leading)
    }

    private var words: Text {
        let words = Text(node.words).font(node.size.font).fontWeight(node.isBold ? .bold : .regular)
        guard let beneath = node.beneath else { return words }
        return words + Text(verbatim: "\n") + Text([beneath]).font(.subheadline)
    }
}

/// Words with their pictogram; where they lead somewhere, a button.
struct LineView: View {
    @EnvironmentObject private var model: CardModel
    let node: RenderNode

    var body: some View {
        if node.action == nil {
            line.spokenAsOne(node)
        } else {
            Button { model.touch(node.action) } label: { line.frame(minHeight: touchSize).contentShape(Rectangle()) }
                .buttonStyle(.plain)
                .spoken(node)
        }
    }

    private var line: some View {
        HStack(alignment: .firstTextBaseline, spacing: 12) {
            SignView(name: node.sign)
            WordsView(node: node)
        }
    }
}

/// A heading that a reader aloud can jump to.
struct HeadingView: View {
    let node: RenderNode
    let level: UInt8

    var body: some View {
        HStack(spacing: 12) {
            SignView(name: node.sign)
            WordsView(node: node)
        }
        .padding(.top, 8)
        .spokenAsOne(node)
        .accessibilityHeading(level <= 1 ? .h1 : .h2)
    }
}

extension Text {
    /// Each piece with its language; numbers to dial are said digit by digit.
    init(_ pieces: [Piece]) {
        self = pieces.reduce(Text(verbatim: "")) { $0 + Text($1.attributed).speechSpellsOutCharacters($1.isSpelledOut) }
    }
}

extension SizeClass {
    /// The phone's own sizes, which follow what she set there.
    var font: Font {
        switch self {
        case .title: .title
        case .heading: .title3
        case .body: .body
        case .small: .subheadline
        case .large: .largeTitle
        }
    }
}
