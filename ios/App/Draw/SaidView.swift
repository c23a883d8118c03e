import HelpCardKit
import SwiftUI

/// What the app itself has to say, until she goes on. Said aloud as soon as it appears.
struct SaidView: View {
    let said: Said

    /// Points. However large the letters are, the page above keeps its room.
    private static let mostHeight: CGFloat = 200

    var body: some View {
        ViewThatFits(in: .vertical) {
            words
            ScrollView { words }.frame(height: Self.mostHeight)
        }
        .background(Shade.info.color)
        .onAppear { announce(said.pieces) }
        .onChange(of: said) { announce($0.pieces) }
    }

    private var words: some View {
        VStack(alignment: .leading, spacing: 8) {
            Text(said.words).font(.body).bold()
            if let value = said.value { Text([value]).font(.largeTitle).bold() }
        }
        .padding(16)
        .frame(maxWidth: .infinity, alignment: .leading)
        .foregroundColor(Shade.onInfo.color)
        .accessibilityElement(children: .combine)
    }
}
