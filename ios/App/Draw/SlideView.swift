import HelpCardKit
import SwiftUI

/// Pulled from one side to the other, then some seconds in which it can be stopped. When, the Kit decides.
struct SlideView: View {
    @EnvironmentObject private var model: CardModel
    @AccessibilityFocusState private var isOnStop: Bool
    let node: RenderNode

    var body: some View {
        VStack(alignment: .leading, spacing: 12) {
            WordsView(node: node)
            // Without words nobody could know what it does and how to stop it.
            ForEach(Array(node.children.enumerated()), id: \.offset) { part($0.element) }
        }
        .padding(16)
        .foregroundColor(node.shade.color)
        .onGround(node)
        .onDisappear(perform: model.stopErasing)
    }

    @ViewBuilder
    private func part(_ child: RenderNode) -> some View {
        switch (child.role, model.erase) {
        case let (.slideHint, .resting(place)):
            WordsView(node: child).accessibilityHidden(true)
            track(place)
        case (.slideWaiting, .waiting):
            WordsView(node: child).spokenAsOne(child).onAppear { announce(child.label) }
        case (.slideStop, .waiting):
            Button(action: model.stopErasing) { ButtonFace(node: child) }
                .buttonStyle(.plain)
                .spoken(child)
                .accessibilityFocused($isOnStop)
                .soon { isOnStop = true }
        default:
            EmptyView()
        }
    }

    private func track(_ place: Double) -> some View {
        TrackView(place: place, drag: model.drag, letGo: model.letGo)
            .frame(height: touchSize)
            .accessibilityElement()
            .spoken(node)
            .accessibilityValue(Text(verbatim: place.formatted(.percent.precision(.fractionLength(0)))))
            .accessibilityAdjustableAction { model.step(isForward: $0 == .increment) }
    }
}

/// A knob on its way, where a finger holds it.
private struct TrackView: View {
    let place: Double
    let drag: @MainActor (Double, Double) -> Void
    let letGo: @MainActor () -> Void
    /// The system takes it back also when it takes the finger away.
    @GestureState private var isHeld = false

    var body: some View {
        GeometryReader { room in
            let way = max(room.size.width - touchSize, 1)
            ZStack(alignment: .leading) {
                Capsule().fill(Shade.page.color)
                Circle()
                    .fill(Shade.action.color)
                    .frame(width: touchSize, height: touchSize)
                    .offset(x: way * place)
            }
            .contentShape(Rectangle())
            .gesture(
                DragGesture(minimumDistance: 0)
                    .updating($isHeld) { _, held, _ in held = true }
                    .onChanged { pull($0, way) }
                    .onEnded {
                        pull($0, way)
                        letGo()
                    }
            )
            .onChange(of: isHeld) { held in
                if !held { letGo() }
            }
        }
    }

    private func pull(_ finger: DragGesture.Value, _ way: CGFloat) {
        let place = { (x: CGFloat) in Double((x - touchSize / 2) / way) }
        drag(place(finger.startLocation.x), place(finger.location.x))
    }
}
