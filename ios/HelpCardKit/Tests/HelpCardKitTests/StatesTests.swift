import Foundation
import HelpCardFFI
import HelpCardKit
import XCTest

final class StatesTests: XCTestCase {
    func testErasingTakesTheWholeWayAndFiveSeconds() {
        var erase = EraseState()
        erase.take()
        erase.pull(to: 1, now: 9)
        erase.letGo(now: 9)
        XCTAssertEqual(erase.phase, .resting(at: 0), "a tap at the end is no slide")
        erase.take()
        erase.pull(to: 0.1, now: 10)
        erase.pull(to: 0.9, now: 10)
        erase.letGo(now: 10)
        XCTAssertEqual(erase.phase, .resting(at: 0), "it slides back")
        erase.take()
        erase.pull(to: 0, now: 11)
        erase.pull(to: 1, now: 11)
        XCTAssertFalse(erase.isWaiting, "she still holds it")
        erase.letGo(now: 12)
        XCTAssertTrue(erase.isWaiting)
        XCTAssertFalse(erase.isDue(now: 16.9))
        XCTAssertTrue(erase.isDue(now: 17))
        XCTAssertFalse(erase.isDue(now: 18), "once")
    }

    func testLeavingCarriesOutWhatShePulled() throws {
        var journey = Journey(phoneCard(try scratch()), languages: ["en"])
        journey.perform(.save(route: "/situation/debt"))
        XCTAssertNil(journey.said)
        journey.leave()
        XCTAssertEqual(try journey.card.card.saved(person: journey.person).count, 1)
        var erase = EraseState()
        erase.pull(to: 1, now: 0)
        journey.leave(whileErasing: erase)
        XCTAssertEqual(try journey.card.card.saved(person: journey.person).count, 0)
    }

    func testErasingCanBeStopped() {
        var erase = EraseState()
        // With a reader aloud nothing is held.
        erase.pull(to: 1, now: 0)
        XCTAssertTrue(erase.isWaiting)
        erase.stop()
        XCTAssertFalse(erase.isDue(now: 100))
    }

    func testTheContentIsCovered() {
        var cover = CoverState()
        XCTAssertFalse(cover.isCovered)
        cover.recorded(true)
        XCTAssertTrue(cover.isCovered)
        cover.allowPicture()
        XCTAssertFalse(cover.isCovered)
        cover.front(false)
        XCTAssertTrue(cover.isCovered, "the list of open apps is no picture that she asked for")
        cover.front(true)
        XCTAssertFalse(cover.isCovered)
        cover.leaveScreen()
        XCTAssertTrue(cover.isCovered)
    }

    func testAPictureIsAllowedForOneScreenOnly() async {
        let card = phoneCard()
        var journey = Journey(card, languages: ["en"])
        let refused = await card.look(at: Data(), for: journey.person)
        let ways: [(inout Journey) -> Void] = [
            { $0.open("/about") }, { _ = $0.back() }, { $0.show(refused, askedWith: $0.ticket) }, { $0.leave() },
        ]
        for leave in ways {
            journey.open("/contact/police-110")
            journey.cover.allowPicture()
            XCTAssertTrue(journey.cover.allowsPicture)
            leave(&journey)
            XCTAssertFalse(journey.cover.allowsPicture)
        }
    }

    func testSearchAsSheTypes() {
        let empty = SearchState(route: "/search?q=", words: "")
        XCTAssertNil(empty.asking(""))
        XCTAssertEqual(empty.asking("ぱ &?"), "/search?q=%E3%81%B1%20%26%3F")
        let typed = SearchState(route: "/search?q=", words: "ぱ &?")
        XCTAssertNil(typed.asking("ぱ &?"))
        XCTAssertEqual(typed.asking(""), "/search?q=")
    }

    func testALargeSentenceIsClosedBeforeTheScreenIsLeft() {
        var journey = Journey(phoneCard(), languages: ["en"])
        journey.open("/phrase/help-me")
        journey.showLarge("/phrase/help-me")
        XCTAssertEqual(journey.largeSentence?.japanese.lang, "ja")
        XCTAssertEqual(journey.largeSentence?.own.lang, "en")
        XCTAssertTrue(journey.back())
        XCTAssertNil(journey.large)
        XCTAssertEqual(journey.stack.top.route, "/phrase/help-me")
        XCTAssertTrue(journey.back())
        XCTAssertFalse(journey.back(), "back on the first screen leaves")
    }
}
