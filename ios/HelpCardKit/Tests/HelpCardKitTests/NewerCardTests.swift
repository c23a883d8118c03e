import Foundation
import HelpCardFFI
@testable import HelpCardKit
import XCTest

/// A newer card is looked at, taken, and answers. The library of this test knows the test key.
final class NewerCardTests: XCTestCase {
    private func file() throws -> Data {
        let path = try XCTUnwrap(ProcessInfo.processInfo.environment["HELPCARD_NEWER"], "ios/test-on-linux.sh makes it")
        return pickedFile(URL(fileURLWithPath: path))
    }

    func testANewerCardIsTakenAfterTheSecondTouch() async throws {
        let folder = try scratch()
        let card = phoneCard(folder)
        var journey = Journey(card, languages: ["en"])
        let before = try card.card.routes().count
        XCTAssertNil(journey.fileToTake(), "a file is to be picked")

        let offered = await card.look(at: try file(), for: journey.person)
        journey.show(offered, askedWith: journey.ticket)
        XCTAssertNotNil(journey.touch { $0 == .install })
        XCTAssertEqual(try card.card.routes().count, before, "looked at, not taken")

        let picked = try XCTUnwrap(journey.fileToTake())
        XCTAssertEqual(picked, try file())
        XCTAssertNil(journey.fileToTake(), "once")
        let taken = await card.take(picked, for: journey.person)
        journey.show(taken, askedWith: journey.ticket)
        XCTAssertLessThan(try card.card.routes().count, before, "the newer card has fewer pages")
        XCTAssertEqual(journey.stack.entries.count, 2, "one answer takes the place of the other")
        XCTAssertNil(journey.fileToTake())
        XCTAssertLessThan(try phoneCard(folder).card.routes().count, before, "it is still there after a restart")

        journey.perform(.erase)
        XCTAssertNil(journey.said)
        XCTAssertEqual(try card.card.routes().count, before, "what was erased still answers")
    }

    func testNotTakingItLeadsBackToThePageAboutTheCard() async throws {
        let card = phoneCard(try scratch())
        var journey = Journey(card, languages: ["en"])
        journey.open("/about")
        let about = journey.screen
        let offered = await card.look(at: try file(), for: journey.person)
        journey.show(offered, askedWith: journey.ticket)
        XCTAssertNotEqual(journey.screen.blocks.count, about.blocks.count)
        journey.open("/about")
        XCTAssertEqual(journey.screen.blocks.count, about.blocks.count)
        XCTAssertEqual(journey.stack.entries.count, 2)
    }

    func testWhatSheWalkedAwayFromIsNotTaken() async throws {
        let card = phoneCard(try scratch())
        let ways: [(inout Journey) -> Void] = [{ $0.open("/about") }, { _ = $0.back() }, { $0.forget() }, { $0.perform(.erase) }]
        for walkAway in ways {
            var journey = Journey(card, languages: ["en"])
            let offered = await card.look(at: try file(), for: journey.person)
            journey.show(offered, askedWith: journey.ticket)
            walkAway(&journey)
            XCTAssertNil(journey.fileToTake())
        }
    }

    func testAnAnswerThatComesTooLateIsNotShown() async throws {
        let card = phoneCard(try scratch())
        var journey = Journey(card, languages: ["en"])
        let ticket = journey.ticket
        journey.open("/about")
        let offered = await card.look(at: try file(), for: journey.person)
        journey.show(offered, askedWith: ticket)
        XCTAssertEqual(journey.stack.top.route, "/about")
        XCTAssertNil(journey.fileToTake())
    }

    func testOneChangedByteIsRefusedInHerLanguage() async throws {
        let card = phoneCard(try scratch())
        var journey = Journey(card, languages: ["km"])
        var file = try file()
        file[file.count / 2] &+= 1
        let refused = await card.look(at: file, for: journey.person)
        journey.show(refused, askedWith: journey.ticket)
        XCTAssertEqual(journey.screen.title.lang, "km")
        XCTAssertEqual(journey.stack.entries.count, 2)
        XCTAssertNil(journey.fileToTake())
    }

    func testAFileThatCannotBeReadIsEmpty() throws {
        XCTAssertTrue(pickedFile(try scratch().appendingPathComponent("nothing")).isEmpty)
    }
}
