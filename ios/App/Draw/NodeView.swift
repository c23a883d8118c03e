import HelpCardKit
import SwiftUI

/// One small view for each kind of node. A new kind does not compile until it is drawn.
struct NodeView: View {
    let node: RenderNode

    var body: some View {
        switch node.role {
        case .group, .source: ChildrenView(node: node)
        case let .heading(level): HeadingView(node: node, level: level)
        case .paragraph, .quiet, .availability, .japanese, .kana, .number, .slideHint, .slideWaiting: LineView(node: node)
        case .notice, .contact, .phrase: CardView(node: node)
        case .step: StepView(node: node)
        case .tag: TagView(node: node)
        case .channel: ChannelView(node: node)
        case .link: LinkView(node: node)
        case let .choice(folded): ChoiceView(node: node, folded: folded)
        case let .option(isChosen): OptionView(node: node, isChosen: isChosen)
        case let .field(input, search): FieldView(node: node, input: input, search: search)
        case .button, .strongButton, .slideStop: ButtonView(node: node)
        case .slide: SlideView(node: node)
        }
    }
}

/// One below the other.
struct ChildrenView: View {
    let node: RenderNode

    var body: some View {
        VStack(alignment: .leading, spacing: 8) {
            ForEach(Array(node.children.enumerated()), id: \.offset) { NodeView(node: $0.element) }
        }
    }
}
