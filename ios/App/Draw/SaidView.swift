import HelpCardKit
import SwiftUI

/// What the app itself has to say, until she goes on. Said aloud as soon as it appears.
struct SaidView: View {
    let said: Said

    var body: some View {
        VStack(alignment: .leading, spacing: 8) {
            Text(said.words).font(.body).bold()
            if let value = said.value {
                Text([value]).font(.title).bold().textSelection(.enabled)
            }
        }
        .padding(16)
        .frame(maxWidth: .infinity, alignment: .leading)
        .foregroundColor(Shade.onInfo.color)
        .background(Shade.info.color)
        .accessibilityElement(children: .combine)
        .onAppear { announce() }
        .onChange(of: said) { _ in announce() }
    }

    private func announce() {
        let words = (said.words + [said.value].compactMap { $0 }).map(\.text).joined(separator: "\n")
        UIAccessibility.post(notification: .announcement, argument: words)
    }
}
