import SwiftUI

/// The system's sheet that hands something to another app.
struct ShareSheet: UIViewControllerRepresentable {
    let sheet: CardModel.Sheet

    func makeUIViewController(context: Context) -> UIActivityViewController {
        let item: Any = switch sheet {
        case let .text(text): text
        case let .file(url): url
        }
        let controller = UIActivityViewController(activityItems: [item], applicationActivities: nil)
        // These would carry it to other devices of the same account.
        controller.excludedActivityTypes = [.copyToPasteboard, .addToReadingList]
        return controller
    }

    func updateUIViewController(_ controller: UIActivityViewController, context: Context) {}
}
