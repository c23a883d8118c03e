import Foundation
import HelpCardFFI

// What an app must name of the card. It imports the Kit alone: the card's `Text`, `Button`, `State` and `Link` are SwiftUI's names too.
public typealias Action = HelpCardFFI.Action
public typealias Look = HelpCardFFI.Look
public typealias Input = HelpCardFFI.Input
public typealias Person = HelpCardFFI.Person
public typealias Stroke = HelpCardFFI.Stroke

/// When what is copied now goes from the pasteboard.
public func endOfCopy(_ now: Date) -> Date {
    now.addingTimeInterval(TimeInterval(secondsCopied()))
}

/// The lines of a pictogram by its name, in a square of `drawingUnits`. None: there is no such sign.
public func strokes(of sign: String?) -> [Stroke]? {
    sign.flatMap { signDrawing(name: $0) }
}

/// How wide and how high every pictogram is.
public let drawingUnits: Float = 24
