import HelpCardKit
import SwiftUI

/// A question with a free answer. Keyboards are asked not to learn it, nothing fills it in, and it is never saved.
struct FieldView: View {
    @EnvironmentObject private var model: CardModel
    let node: RenderNode
    let input: Input
    let search: SearchState
    @State private var words = ""

    var body: some View {
        TextField(text: $words) { Text(verbatim: "") }
            .autocorrectionDisabled(true)
            .textInputAutocapitalization(.never)
            .textContentType(nil)
            .keyboardType(keyboard)
            .padding(.horizontal, 12)
            .frame(minHeight: touchSize)
            .background(Shade.card.color, in: RoundedRectangle(cornerRadius: corner))
            .overlay(RoundedRectangle(cornerRadius: corner).stroke(Shade.line.color, lineWidth: 1))
            .accessibilityLabel(Text(node.label))
            .onAppear { words = search.words }
            .onChange(of: words) { words in
                if let route = search.asking(words) { model.typed(route) }
            }
    }

    private var keyboard: UIKeyboardType {
        switch input {
        case .words: .default
        case .number: .numberPad
        case .date: .numbersAndPunctuation
        }
    }
}
