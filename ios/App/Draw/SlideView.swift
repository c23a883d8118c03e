import HelpCardKit
import SwiftUI

/// Pulled from one side to the other, then some seconds in which it can be stopped. When, the Kit decides.
struct SlideView: View {
    @EnvironmentObject private var model: CardModel
    let node: RenderNode
    @State private var place = 0.0

    var body: some View {
        VStack(alignment: .leading, spacing: 12) {
            WordsView(node: node)
            // Without words nobody could know what it does and how to stop it.
            if !node.children.isEmpty { control }
        }
        .padding(16)
        .foregroundColor(node.shade.color)
        .background(node.ground?.color ?? .clear, in: RoundedRectangle(cornerRadius: corner))
        .onDisappear { model.erase.stop() }
    }

    @ViewBuilder
    private var control: some View {
        ForEach(Array(node.children.enumerated()), id: \.offset) { _, child in
            switch (child.role, model.erase.phase) {
            case (.slideHint, .resting):
                WordsView(node: child).accessibilityHidden(true)
                slider
            case (.slideWaiting, .waiting):
                WordsView(node: child)
                    .saidAsOne(child)
                    .onAppear { UIAccessibility.post(notification: .announcement, argument: child.label.map(\.text).joined(separator: "\n")) }
            case (.slideStop, .waiting):
                Button { model.erase.stop() } label: { ButtonFace(node: child) }
                    .buttonStyle(.plain)
                    .said(child)
            default:
                EmptyView()
            }
        }
    }

    private var slider: some View {
        Slider(value: $place, in: 0 ... 1, onEditingChanged: model.hold)
            .onChange(of: place) { model.pull(to: $0) }
            .onChange(of: model.erase.phase) { phase in
                // It slid back.
                if case let .resting(at) = phase { place = at }
            }
            .frame(minHeight: touchSize)
            .accessibilityLabel(Text(node.label))
    }
}
