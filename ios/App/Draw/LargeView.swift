import HelpCardKit
import SwiftUI

/// One sentence in Japanese as large as the screen, for the person opposite. Turned by half when she asks, so that she need not turn the phone.
struct LargeView: View {
    let sentence: LargeSentence
    let close: @MainActor () -> Void
    let leave: @MainActor () -> Void
    @State private var isTurned = false
    @AccessibilityFocusState private var isOnSentence: Bool
    @Environment(\.verticalSizeClass) private var height

    var body: some View {
        // Held sideways there is no height to give away: what she needs stands beside the sentence.
        let layout = height == .compact ? AnyLayout(HStackLayout(spacing: 16)) : AnyLayout(VStackLayout(spacing: 16))
        layout {
            shown
            ScrollView { beside }
                .frame(maxWidth: height == .compact ? Self.besideSize : .infinity, maxHeight: height == .compact ? .infinity : Self.besideSize)
        }
        .padding(16)
        .frame(maxWidth: .infinity, maxHeight: .infinity)
        .background(Shade.page.color.ignoresSafeArea())
        .accessibilityElement(children: .contain)
        .accessibilityAddTraits(.isModal)
        .onAppear { UIApplication.shared.isIdleTimerDisabled = true }
        .soon { isOnSentence = true }
        .onDisappear { UIApplication.shared.isIdleTimerDisabled = false }
    }

    /// Points.
    private static let besideSize: CGFloat = 230

    /// Letters as large as their room, whatever size she set: they are for another.
    private var shown: some View {
        VStack(spacing: 16) {
            largest(sentence.japanese).accessibilityFocused($isOnSentence)
            if let number = sentence.number { largest(number) }
        }
        .frame(maxWidth: .infinity, maxHeight: .infinity)
        .rotationEffect(.degrees(isTurned ? 180 : 0))
    }

    private func largest(_ piece: Piece) -> some View {
        Text([piece])
            .font(.system(size: 96, weight: .bold))
            .minimumScaleFactor(0.1)
            .multilineTextAlignment(.center)
    }

    /// What she is showing, in her own language, for her; the way out comes first.
    private var beside: some View {
        VStack(alignment: .leading, spacing: 8) {
            button(sentence.leave, "xmark", .leave, .onLeave, leave)
            Text([sentence.own]).font(.subheadline).lineLimit(2).foregroundColor(Shade.quiet.color)
            button(sentence.turn, "arrow.up.arrow.down", .action, .onAction) { isTurned.toggle() }
            button(sentence.close, "chevron.backward", .action, .onAction, close)
        }
    }

    /// Without words, as when the pack cannot be read, its picture is there.
    private func button(_ label: Piece?, _ picture: String, _ ground: Shade, _ words: Shade, _ act: @escaping @MainActor () -> Void) -> some View {
        Button(action: act) {
            Group {
                if let label { Text([label]).bold() } else { Image(systemName: picture) }
            }
            .foregroundColor(words.color)
            .padding(.horizontal, 16)
            .padding(.vertical, 10)
            .frame(maxWidth: .infinity, minHeight: touchSize)
            .background(ground.color, in: RoundedRectangle(cornerRadius: corner))
        }
        .buttonStyle(.plain)
    }
}
