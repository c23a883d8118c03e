import HelpCardKit
import SwiftUI

/// A pictogram beside words that say the same, so a reader aloud passes it over. Lines of one width in one colour, as the drawings of the card are.
struct SignView: View {
    let name: String?
    @ScaledMetric(relativeTo: .body) private var scaled: CGFloat = 28

    /// Points. The words beside it need the room.
    private var size: CGFloat { min(scaled, 42) }

    var body: some View {
        if let strokes = strokes(of: name) {
            SignShape(strokes: strokes)
                .stroke(style: StrokeStyle(lineWidth: size * 0.075, lineCap: .round, lineJoin: .round))
                .frame(width: size, height: size)
                .accessibilityHidden(true)
        }
    }
}

/// The lines of a drawing.
private struct SignShape: Shape {
    let strokes: [Stroke]

    func path(in room: CGRect) -> Path {
        let scale = room.width / CGFloat(drawingUnits)
        let point = { (x: Float, y: Float) in CGPoint(x: CGFloat(x) * scale, y: CGFloat(y) * scale) }
        return Path { path in
            for stroke in strokes {
                switch stroke {
                case let .move(x, y): path.move(to: point(x, y))
                case let .line(x, y): path.addLine(to: point(x, y))
                case let .curve(x1, y1, x2, y2, x, y): path.addCurve(to: point(x, y), control1: point(x1, y1), control2: point(x2, y2))
                case .close: path.closeSubpath()
                }
            }
        }
    }
}
