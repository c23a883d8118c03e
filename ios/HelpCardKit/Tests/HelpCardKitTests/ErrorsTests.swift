import Foundation
import HelpCardFFI
@testable import HelpCardKit
import XCTest

final class ErrorsTests: XCTestCase {
    private func expect(_ ask: @autoclosure () throws -> Any, _ check: (HelpCardError) -> Bool, line: UInt = #line) {
        XCTAssertThrowsError(try ask(), line: line) { error in
            XCTAssertTrue((error as? HelpCardError).map(check) == true, "\(error)", line: line)
        }
    }

    func testErrorsAreTyped() throws {
        let card = phoneCard(try scratch())
        let english = card.person(languages: ["en"])
        expect(try card.card.screen(route: "/situation/passport-takem", person: english)) {
            if case let .UnknownRoute(_, nearest) = $0 { nearest.contains("/situation/passport-taken") } else { false }
        }
        expect(try card.card.perform(action: .save(route: "/search?q=x"))) {
            if case .NotToSave = $0 { true } else { false }
        }
        expect(try card.card.perform(action: .set(setting: .language, value: "xx"))) {
            if case let .UnknownValue(setting, _, known) = $0 { setting == "language" && known.contains("km") } else { false }
        }
        expect(try card.card.perform(action: .leave)) { $0 == .NotTheCards }
        expect(try phoneCard().card.perform(action: .save(route: "/about"))) { $0 == .NoFolder }
        for language in languages {
            let person = card.person(languages: [language])
            expect(try card.card.offer(file: Data("PK".utf8), person: person)) {
                if case let .NotTaken(refused, screen, _) = $0 { refused == .notACard && screen?.title.lang == language } else { false }
            }
        }
    }

    func testWhatCannotBeRememberedIsSaidInHerLanguage() throws {
        let folder = try scratch()
        try FileManager.default.createDirectory(at: folder.appendingPathComponent("private.sqlite"), withIntermediateDirectories: true)
        var journey = Journey(phoneCard(folder), languages: ["th"])
        journey.open("/about")
        journey.perform(.save(route: "/about"))
        XCTAssertEqual(journey.said?.words.first?.lang, "th")
        XCTAssertNil(journey.said?.value)
        XCTAssertEqual(journey.stack.top.route, "/about")
        XCTAssertFalse(journey.page.isEmpty)
    }

    #if HELPCARD_TEST_LIBRARY
        func testAPanicGoesNoFurtherThanOneCall() throws {
            let card = phoneCard()
            XCTAssertThrowsError(try card.card.testPanic()) { XCTAssertFalse($0 is HelpCardError) }
            XCTAssertFalse(card.screen("/", for: card.person(languages: ["th"])).blocks.isEmpty)
        }
    #endif
}
