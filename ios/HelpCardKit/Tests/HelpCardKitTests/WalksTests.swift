import Foundation
import HelpCardFFI
@testable import HelpCardKit
import XCTest

/// The walks that every shell takes (tests/walks/README.md), on what is drawn.
final class WalksTests: XCTestCase {
    struct Walk: Decodable {
        let now: Int64
        let languages: [String]
        let steps: [Step]
    }

    struct Step: Decodable {
        let `do`: String
        let route, title, lang, choice, value, words: String?
        let holds, lacks, dials, saved: [String]?
    }

    func testTheScreensFollow() throws {
        let folder = root.appendingPathComponent("tests/walks")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        let walks = files.filter { $0.pathExtension == "json" }
        XCTAssertGreaterThanOrEqual(walks.count, 4)
        for file in walks {
            let walk = try JSONDecoder().decode(Walk.self, from: Data(contentsOf: file))
            XCTAssertEqual(walk.now, noon)
            var walker = Walker(walk, folder: try scratch())
            for (index, step) in walk.steps.enumerated() {
                try walker.take(step)
                try walker.sees(step, "\(file.lastPathComponent), step \(index)")
            }
        }
    }
}

private struct Walker {
    let walk: WalksTests.Walk
    let folder: URL
    var journey: Journey

    init(_ walk: WalksTests.Walk, folder: URL) {
        (self.walk, self.folder) = (walk, folder)
        journey = Journey(phoneCard(folder), languages: walk.languages)
    }

    mutating func take(_ step: WalksTests.Step) throws {
        switch step.do {
        case "open":
            journey.forget()
            journey.open(try XCTUnwrap(step.route))
        case "tap":
            try touch { $0 == .open(route: step.route ?? "") }
        case "answer":
            try answer(try XCTUnwrap(step.value))
        case "search":
            try search(try XCTUnwrap(step.words))
        case "back":
            XCTAssertTrue(journey.back())
        case "restart":
            journey = Journey(phoneCard(folder), languages: walk.languages)
        default:
            XCTFail("the walks know no \(step.do)")
        }
    }

    /// What stands on the screen does what its effect says.
    private mutating func touch(_ wanted: (Action) -> Bool) throws {
        let action = try XCTUnwrap(journey.touch(wanted), "nothing to touch on:\n\(words(journey.page))")
        switch effect(of: action) {
        case let .open(route): journey.open(route)
        case let .perform(action):
            journey.perform(action)
            XCTAssertNil(journey.said)
        default: XCTFail("\(action)")
        }
    }

    private mutating func answer(_ value: String) throws {
        try touch { action in
            switch (value, action) {
            case ("save", .save), ("forget", .forget): true
            case let (_, .set(_, set)): set == value
            default: value == "erase" && action == .erase
            }
        }
    }

    private mutating func search(_ typed: String) throws {
        let before = try XCTUnwrap(field())
        journey.answer(try XCTUnwrap(before.asking(typed)))
        let after = try XCTUnwrap(field())
        XCTAssertEqual(after, SearchState(route: before.route, words: typed), "the field with what she typed")
    }

    private func field() -> SearchState? {
        for case let .field(_, search) in journey.page.map(\.role) { return search }
        return nil
    }

    func sees(_ step: WalksTests.Step, _ place: String) throws {
        let screen = journey.screen, page = journey.page
        // What is on the screen without being read: where a touch leads.
        let all = words(page) + "\n" + page.compactMap { if case let .open(route) = $0.action { route } else { nil } }.joined(separator: "\n")
        if let route = step.route { XCTAssertEqual(screen.route, route, place) }
        if let title = step.title { XCTAssertEqual(screen.title.value, title, place) }
        if let lang = step.lang { XCTAssertEqual(page.first?.words.first?.lang, lang, place) }
        for piece in step.holds ?? [] { XCTAssertTrue(all.contains(piece), "\(place): \(piece) is missing in:\n\(all)") }
        for piece in step.lacks ?? [] { XCTAssertFalse(all.contains(piece), "\(place): \(piece)") }
        for number in step.dials ?? [] {
            let dial = journey.touch { if case .dial(number, _) = $0 { true } else { false } }
            XCTAssertNotNil(dial, "\(place): \(number)")
        }
        if let saved = step.saved { XCTAssertEqual(try journey.card.card.saved(person: journey.person).map(\.route), saved, place) }
    }
}
