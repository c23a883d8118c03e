import HelpCardKit
import SwiftUI

/// Long enough for the system to have taken notice of a change.
let aMoment = Duration.milliseconds(100)

extension View {
    /// What a reader aloud says of a node: its words, what it is, whether it is chosen. A button stays one, so that it can be pressed.
    func spoken(_ node: RenderNode) -> some View {
        accessibilityLabel(Text(node.label))
            .accessibilityAddTraits(node.traits.reduce(into: AccessibilityTraits()) { $0.formUnion($1.traits) })
    }

    /// The same for what cannot be touched: its parts are said as one.
    func spokenAsOne(_ node: RenderNode) -> some View {
        accessibilityElement(children: .ignore).spoken(node)
    }

    /// A moment after it appeared: a reader aloud goes only to what it has found already.
    func soon(_ act: @escaping @MainActor () -> Void) -> some View {
        task {
            try? await Task.sleep(for: aMoment)
            act()
        }
    }
}

extension Trait {
    /// What the system calls it. A slide and a field say themselves what they are.
    var traits: AccessibilityTraits {
        switch self {
        case .header: .isHeader
        case .button: .isButton
        case .link: .isLink
        case .selected: .isSelected
        case .announced: .updatesFrequently
        case .adjustable, .textField: []
        }
    }
}
