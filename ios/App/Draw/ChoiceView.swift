import HelpCardKit
import SwiftUI

/// The answers of a question. Of a long list the one that counts stands alone until it is touched.
struct ChoiceView: View {
    let node: RenderNode
    let folded: Int?
    @State private var isOpen = false

    var body: some View {
        answers.onChange(of: node) { _ in isOpen = false }
    }

    @ViewBuilder
    private var answers: some View {
        if let folded, !isOpen, node.children.indices.contains(folded) {
            Button { isOpen = true } label: {
                HStack {
                    OptionFace(node: node.children[folded], isChosen: true)
                    Image(systemName: "chevron.down").accessibilityHidden(true)
                }
            }
            .buttonStyle(.plain)
            .spoken(node.children[folded])
        } else {
            ChildrenView(node: node)
        }
    }
}

/// An answer. The card says which is chosen, once it is kept.
struct OptionView: View {
    @EnvironmentObject private var model: CardModel
    let node: RenderNode
    let isChosen: Bool

    var body: some View {
        Button { model.touch(node.action) } label: { OptionFace(node: node, isChosen: isChosen) }
            .buttonStyle(.plain)
            .spoken(node)
    }
}

private struct OptionFace: View {
    let node: RenderNode
    let isChosen: Bool

    var body: some View {
        HStack(spacing: 12) {
            Image(systemName: isChosen ? "largecircle.fill.circle" : "circle")
                .foregroundColor(Shade.action.color)
                .accessibilityHidden(true)
            WordsView(node: node)
        }
        .frame(minHeight: touchSize)
        .contentShape(Rectangle())
    }
}
