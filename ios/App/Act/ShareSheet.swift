import SwiftUI

/// The system's sheet that hands something to another app.
struct ShareSheet: UIViewControllerRepresentable {
    let sheet: CardModel.Sheet

    func makeUIViewController(context: Context) -> UIActivityViewController {
        let item: Any = switch sheet {
        case let .text(text): text
        case let .file(url): url
        }
        return UIActivityViewController(activityItems: [item], applicationActivities: nil)
    }

    func updateUIViewController(_ controller: UIActivityViewController, context: Context) {}
}
