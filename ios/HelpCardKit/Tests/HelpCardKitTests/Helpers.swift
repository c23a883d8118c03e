import Foundation
import HelpCardFFI
@testable import HelpCardKit
import XCTest

/// A Tuesday afternoon in Japan: 24 November 2026, 14:00.
let noon: Int64 = 1_795_489_200

let languages = ["en", "ja", "km", "th"]

/// The project, or the copy of it that is tested.
let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../..").standardizedFileURL

/// A folder of the test's own, empty.
func scratch() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
}

func phoneCard(_ folder: URL? = nil) -> PhoneCard {
    PhoneCard(folder: folder?.path, clock: { noon })
}

extension Journey {
    /// What is drawn of the screen on top.
    var page: [RenderNode] {
        page(look: .notes).rows.flatMap(\.node.all)
    }

    /// The first touch of a kind on this screen.
    func touch(_ wanted: (Action) -> Bool) -> Action? {
        page.compactMap(\.action).first(where: wanted)
    }
}

extension RenderNode {
    /// This node and all below it, from the top down.
    var all: [RenderNode] {
        [self] + children.flatMap(\.all)
    }
}

/// Every word that can be read.
func words(_ nodes: [RenderNode]) -> String {
    nodes.map { node in (node.words + [node.beneath].compactMap { $0 }).map(\.text).joined() }.joined(separator: "\n")
}

/// Every action of the screen that holds all of them.
func everyAction() -> [Action] {
    everyKindOfBlock().blocks.flatMap { block -> [Action] in
        if case let .choice(_, _, options) = block { options.map(\.action) } else { [] }
    }
}
