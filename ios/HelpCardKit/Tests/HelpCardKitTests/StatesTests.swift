import Foundation
import HelpCardFFI
@testable import HelpCardKit
import XCTest

final class StatesTests: XCTestCase {
    private func journey() throws -> Journey {
        var journey = Journey(phoneCard(try scratch()), languages: ["en"])
        journey.perform(.save(route: "/situation/debt"))
        return journey
    }

    private func saved(_ journey: Journey) throws -> Int {
        try journey.card.card.saved(person: journey.person).count
    }

    private func pulled(_ journey: inout Journey, now: Double = 0) {
        journey.drag(from: 0, to: 0.5)
        journey.drag(from: 0, to: 1)
        journey.letGo(now: now, isReadAloud: false)
    }

    func testErasingTakesTheWholeWayAndFiveSeconds() throws {
        var journey = try journey()
        journey.drag(from: 0.1, to: 0.1)
        // A touch that nobody saw end, then one at the end.
        journey.drag(from: 1, to: 1)
        journey.letGo(now: 9, isReadAloud: false)
        XCTAssertEqual(journey.erase.phase, .resting(at: 0), "a touch at the end is no slide")
        journey.drag(from: 0.1, to: 0.9)
        journey.letGo(now: 10, isReadAloud: false)
        XCTAssertEqual(journey.erase.phase, .resting(at: 0), "it slides back")
        journey.drag(from: -0.2, to: 1.3)
        XCTAssertEqual(journey.erase.phase, .resting(at: 1), "she still holds it")
        journey.letGo(now: 12, isReadAloud: false)
        XCTAssertEqual(journey.erase.phase, .waiting(until: 17))
        XCTAssertFalse(journey.eraseIfDue(now: 16.9))
        XCTAssertEqual(try saved(journey), 1)
        XCTAssertTrue(journey.eraseIfDue(now: 17))
        XCTAssertEqual(try saved(journey), 0)
        XCTAssertFalse(journey.eraseIfDue(now: 18), "once")
    }

    func testWithAReaderAloudItGoesInStepsAndCanBeStoppedForLonger() throws {
        var journey = try journey()
        for _ in 0 ..< 3 { journey.step(isForward: true, now: 0, isReadAloud: true) }
        journey.step(isForward: false, now: 0, isReadAloud: true)
        XCTAssertEqual(journey.erase.phase, .resting(at: 0.5))
        for _ in 0 ..< 2 { journey.step(isForward: true, now: 1, isReadAloud: true) }
        XCTAssertEqual(journey.erase.phase, .waiting(until: 11))
    }

    func testWhatSheStopsOrCannotSeeDoesNotErase() throws {
        var journey = try journey()
        let ways: [(inout Journey) -> Void] = [
            { $0.stopErasing() }, { $0.goAway() }, { $0.sleep() }, { $0.recorded(true) }, { $0.open("/about") }, { _ = $0.back() },
            { $0.perform(.save(route: "/about")) },
        ]
        for stop in ways {
            pulled(&journey)
            XCTAssertTrue(journey.erase.isWaiting)
            stop(&journey)
            XCTAssertFalse(journey.eraseIfDue(now: 100))
            XCTAssertFalse(journey.comeBack())
            journey.recorded(false)
        }
    }

    func testLeavingCarriesOutWhatShePulled() throws {
        var journey = try journey()
        journey.forget()
        XCTAssertEqual(try saved(journey), 1)
        pulled(&journey)
        journey.forget()
        XCTAssertEqual(try saved(journey), 0)
    }

    func testWhatShePulledIsErasedAfterThePageIsCovered() throws {
        var journey = try journey()
        XCTAssertFalse(journey.end(), "she pulled nothing")
        XCTAssertEqual(try saved(journey), 1)
        pulled(&journey)
        XCTAssertTrue(journey.end())
        XCTAssertTrue(journey.cover.isCovered)
        XCTAssertEqual(try saved(journey), 1, "the page is covered first")
        XCTAssertFalse(journey.eraseIfDue(now: 100))
        journey.card.erase()
        XCTAssertEqual(try saved(journey), 0)
    }

    func testTheContentIsCoveredWhileTheAppIsNotInFront() {
        var journey = Journey(phoneCard(), languages: ["en"])
        XCTAssertFalse(journey.cover.isCovered)
        journey.allowPicture()
        journey.goAway()
        XCTAssertTrue(journey.cover.isCovered, "the list of open apps is no picture that she asked for")
        XCTAssertFalse(journey.comeBack())
        XCTAssertFalse(journey.cover.isCovered)
    }

    func testWhatSheReadLongAgoIsNotShownAgain() {
        let passed = Passed()
        var journey = Journey(PhoneCard(folder: nil, clock: { noon + passed.seconds }), languages: ["en"])
        journey.open("/situation/debt")
        journey.sleep()
        passed.seconds = 3600
        XCTAssertFalse(journey.comeBack())
        XCTAssertEqual(journey.stack.top.route, "/situation/debt")
        journey.sleep()
        passed.seconds += 3601
        XCTAssertTrue(journey.comeBack())
        XCTAssertEqual(journey.stack.top.route, "/")
    }

    func testNothingIsShownWhileTheAppEnds() {
        var journey = Journey(phoneCard(), languages: ["en"])
        journey.open("/situation/debt")
        journey.end()
        _ = journey.comeBack()
        XCTAssertTrue(journey.cover.isCovered)
        XCTAssertEqual(journey.stack.entries.count, 1)
    }

    func testWhileTheScreenIsRecordedASentenceStandsInPlaceOfThePageAndTheWaysOutStay() throws {
        for language in languages {
            var journey = Journey(phoneCard(), languages: [language])
            journey.open("/contact/police-110")
            journey.showLarge("/phrase/help-me")
            journey.say(.dialYourself, value: "#9110")
            journey.scroll(to: 2, of: journey.page(look: nil).place)
            let before = journey.page(look: nil)
            journey.recorded(true)
            XCTAssertNil(journey.said)
            journey.scroll(to: 0, of: journey.page(look: nil).place)
            XCTAssertNil(journey.largeSentence)
            let veiled = journey.page(look: nil)
            XCTAssertEqual(veiled.bar, before.bar)
            XCTAssertTrue(veiled.bar.items.contains(.leave))
            XCTAssertEqual(veiled.rows.map(\.node.role), [.notice(.info)])
            XCTAssertEqual(veiled.rows.flatMap(\.node.all).compactMap(\.action), [.allowPicture])
            XCTAssertFalse(words(veiled.rows.flatMap(\.node.all)).contains("110"))
            let wordless = Render(journey.screen, controls: nil, look: nil)
            XCTAssertFalse(wordless.rows(journey.screen, isVeiled: true).isEmpty, "without words nothing is covered")
            journey.allowPicture()
            XCTAssertEqual(journey.page(look: nil), before)
            XCTAssertNotNil(journey.largeSentence)
            journey.open("/about")
            XCTAssertTrue(journey.cover.isVeiled, "what was allowed ends with the screen")
        }
    }

    func testAPictureIsAllowedForOneScreenOnly() async {
        let card = phoneCard()
        var journey = Journey(card, languages: ["en"])
        let refused = await card.look(at: Data(), for: journey.person)
        let ways: [(inout Journey) -> Void] = [
            { $0.open("/about") }, { _ = $0.back() }, { $0.show(refused, askedWith: $0.ticket) }, { $0.forget() },
        ]
        for leave in ways {
            journey.open("/contact/police-110")
            journey.recorded(true)
            journey.allowPicture()
            XCTAssertFalse(journey.cover.isVeiled)
            leave(&journey)
            XCTAssertTrue(journey.cover.isVeiled)
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

/// Seconds that passed since noon.
private final class Passed: @unchecked Sendable {
    var seconds: Int64 = 0
}
