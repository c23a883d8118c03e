import HelpCardKit
import SwiftUI

/// Points across which a finger finds what it touches.
let touchSize: CGFloat = 48

/// Points of a round corner.
let corner: CGFloat = 12

/// What belongs together, on a ground of its own: a notice, someone who helps, a sentence.
struct CardView: View {
    let node: RenderNode

    var body: some View {
        ChildrenView(node: node)
            .padding(16)
            .frame(maxWidth: .infinity, alignment: .leading)
            .foregroundColor(node.shade.color)
            .onGround(node)
            .accessibilityElement(children: .contain)
    }
}

/// What to do, beside its pictogram.
struct StepView: View {
    let node: RenderNode

    var body: some View {
        HStack(alignment: .top, spacing: 12) {
            SignView(name: node.sign)
            ChildrenView(node: node)
        }
    }
}

/// The number of a step with its verb.
struct TagView: View {
    let node: RenderNode

    var body: some View {
        WordsView(node: node)
            .padding(.horizontal, 10)
            .padding(.vertical, 4)
            .onGround(node)
            .spokenAsOne(node)
    }
}

/// One way to reach someone.
struct ChannelView: View {
    let node: RenderNode

    var body: some View {
        ChildrenView(node: node).padding(.top, 8)
    }
}

/// A whole row that leads to another screen.
struct LinkView: View {
    @EnvironmentObject private var model: CardModel
    let node: RenderNode

    var body: some View {
        Button { model.touch(node.action) } label: {
            HStack(spacing: 12) {
                SignView(name: node.sign)
                ChildrenView(node: node)
            }
            .padding(.horizontal, 16)
            .padding(.vertical, 12)
            .frame(maxWidth: .infinity, minHeight: touchSize, alignment: .leading)
            .onGround(node)
        }
        .buttonStyle(.plain)
        .spoken(node)
    }
}

/// A button as wide as its card.
struct ButtonView: View {
    @EnvironmentObject private var model: CardModel
    let node: RenderNode

    var body: some View {
        Button { model.touch(node.action) } label: { ButtonFace(node: node) }
            .buttonStyle(.plain)
            .spoken(node)
    }
}

/// How a button looks.
struct ButtonFace: View {
    let node: RenderNode

    var body: some View {
        WordsView(node: node)
            .padding(.horizontal, 16)
            .padding(.vertical, 10)
            .frame(maxWidth: .infinity, minHeight: touchSize)
            .onGround(node)
            .overlay(RoundedRectangle(cornerRadius: corner).stroke(Shade.action.color, lineWidth: 1))
    }
}

extension View {
    /// What lies beneath it, with round corners.
    func onGround(_ node: RenderNode) -> some View {
        background(node.ground?.color ?? .clear, in: RoundedRectangle(cornerRadius: corner))
    }
}

extension Shade {
    /// As it stands in the asset catalogue, for light and for dark.
    var color: Color {
        Color(rawValue)
    }
}
