import Foundation
import HelpCardFFI
import HelpCardKit
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
        let english = card.person(languages: ["en"])
        let newer = NewerCard(card)
        let before = try card.card.routes().count

        let offered = await newer.offer(try file(), for: english)
        var journey = Journey(card, languages: ["en"])
        journey.show(try XCTUnwrap(offered))
        XCTAssertNotNil(journey.touch { $0 == .install })
        XCTAssertEqual(try card.card.routes().count, before, "looked at, not taken")
        let isOffered = await newer.isOffered
        XCTAssertTrue(isOffered)

        let taken = await newer.install(for: english)
        journey.show(try XCTUnwrap(taken))
        XCTAssertLessThan(try card.card.routes().count, before, "the newer card has fewer pages")
        XCTAssertEqual(journey.stack.entries.count, 2, "one answer takes the place of the other")
        XCTAssertLessThan(try phoneCard(folder).card.routes().count, before, "it is still there after a restart")

        XCTAssertNil(journey.perform(.erase))
        XCTAssertEqual(try card.card.routes().count, before, "what was erased still answers")
    }

    func testWhatSheWalkedAwayFromIsNotTaken() async throws {
        let card = phoneCard(try scratch())
        let newer = NewerCard(card)
        let english = card.person(languages: ["en"])
        _ = await newer.offer(try file(), for: english)
        await newer.forget()
        let taken = await newer.install(for: english)
        XCTAssertNil(taken)
    }

    func testOneChangedByteIsRefusedInHerLanguage() async throws {
        let card = phoneCard(try scratch())
        let newer = NewerCard(card)
        var file = try file()
        file[file.count / 2] &+= 1
        let answer = await newer.offer(file, for: card.person(languages: ["km"]))
        XCTAssertEqual(answer?.title.lang, "km")
        let isOffered = await newer.isOffered
        XCTAssertFalse(isOffered)
    }

    func testAFileThatCannotBeReadIsEmpty() throws {
        XCTAssertTrue(pickedFile(try scratch().appendingPathComponent("nothing")).isEmpty)
    }
}
