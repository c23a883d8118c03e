import Foundation
import HelpCardFFI
@testable import HelpCardKit
import XCTest

/// What the app says by itself, and what it hands to the system.
final class SaidTests: XCTestCase {
    func testItIsSaidInHerLanguageUntilSheGoesOn() {
        for language in languages {
            var journey = Journey(phoneCard(), languages: [language])
            var all = Set<String>()
            for saying in Saying.allCases {
                journey.say(saying)
                XCTAssertEqual(journey.said?.words.first?.lang, language)
                XCTAssertNil(journey.said?.value)
                all.insert(journey.said?.words.first?.text ?? "")
            }
            XCTAssertEqual(all.count, Saying.allCases.count, "each says something else")
            journey.say(.dialYourself, value: "#9110")
            XCTAssertEqual(journey.said?.value, Piece("#9110", lang: "und"))
            XCTAssertEqual(journey.said?.pieces.count, 2)
            let before = journey.said
            journey.say(.dialYourself, value: "#9110")
            XCTAssertNotEqual(journey.said, before, "said once more")
            journey.open("/about")
            XCTAssertNil(journey.said)
        }
    }

    func testTheCardIsHandedOnUnderANameThatSaysNothing() throws {
        let folder = try scratch()
        let sent = SentFile(below: folder)
        let file = try XCTUnwrap(sent.write(phoneCard(), languages: ["km"], only: nil))
        XCTAssertEqual(file.lastPathComponent, sharedFileName())
        XCTAssertFalse(file.lastPathComponent.lowercased().contains("help"))
        let page = try String(contentsOf: file, encoding: .utf8)
        XCTAssertEqual(page, try phoneCard().card.export(languages: ["km"], only: nil, now: noon))
        sent.forget()
        XCTAssertEqual(try FileManager.default.contentsOfDirectory(atPath: folder.path), [])
    }

    func testAFileThatCannotBeWrittenIsNone() throws {
        let folder = try scratch()
        XCTAssertNil(SentFile(below: folder).write(phoneCard(), languages: ["xx"], only: nil))
        try Data().write(to: folder.appendingPathComponent("sent"))
        XCTAssertNil(SentFile(below: folder).write(phoneCard(), languages: ["km"], only: nil))
    }

    func testNoOtherVoiceReadsHerLanguage() {
        let voices = ["en-US", "ja-JP", "th-TH"]
        XCTAssertEqual(voice(for: "ja", among: voices), "ja-JP")
        XCTAssertEqual(voice(for: "en", among: ["en-GB", "en"]), "en")
        XCTAssertNil(voice(for: "km", among: voices))
        XCTAssertNil(voice(for: "ja", among: []))
    }

    func testWhatIsCopiedGoesAfterAnHour() {
        XCTAssertEqual(endOfCopy(Date(timeIntervalSince1970: 0)), Date(timeIntervalSince1970: 3600))
    }

    func testWhatIsCopiedIsTakenAwayWhileItIsOurs() {
        var copied = CopiedState()
        XCTAssertFalse(copied.forget(now: 0), "she copied nothing")
        copied.put(7)
        XCTAssertTrue(copied.forget(now: 7))
        XCTAssertFalse(copied.forget(now: 7), "once")
        copied.put(8)
        XCTAssertFalse(copied.forget(now: 9), "somebody else put something there")
        XCTAssertFalse(copied.forget(now: 8))
    }

    func testItIsSaidHowLongWhatIsCopiedStays() {
        let minutes = "\(secondsCopied() / 60)"
        for language in languages {
            var journey = Journey(phoneCard(), languages: [language])
            journey.say(.copied)
            let said = journey.said?.words.map(\.text).joined() ?? ""
            XCTAssertTrue(said.contains(minutes), said)
        }
    }

    func testOnTheFirstScreenNothingIsWritten() throws {
        let folder = try scratch()
        let place = KeptPlace(below: folder, clock: { noon })
        var stack = BackStack()
        stack.scroll(to: 3)
        place.keep(stack)
        XCTAssertEqual(try FileManager.default.contentsOfDirectory(atPath: folder.path), [])
        stack.push("/newer", shown: everyKindOfBlock())
        place.keep(stack)
        XCTAssertEqual(try FileManager.default.contentsOfDirectory(atPath: folder.path), [], "nor what has no route")
        stack.push("/situation/debt")
        place.keep(stack)
        XCTAssertNotEqual(try FileManager.default.contentsOfDirectory(atPath: folder.path), [])
        stack.clear()
        place.keep(stack)
        XCTAssertEqual(try FileManager.default.contentsOfDirectory(atPath: folder.path), [], "and what was there goes")
    }

    func testEveryLookHasItsPicture() {
        for wanted in [Look.notes, .dictionary, .recipes] {
            XCTAssertEqual(look(ofIcon: iconName(of: wanted)), wanted)
        }
        XCTAssertEqual(look(ofIcon: "of a version long ago"), primaryLook)
        XCTAssertNil(iconName(of: primaryLook))
    }

    func testWhereSheWasIsKeptOnceAndNotForLong() throws {
        let folder = try scratch()
        var stack = BackStack()
        stack.push("/search?q=marker")
        let at = { (seconds: Int64) in KeptPlace(below: folder, clock: { noon + seconds }) }
        at(0).keep(stack)
        let file = try String(contentsOf: folder.appendingPathComponent("place.json"), encoding: .utf8)
        XCTAssertFalse(file.contains("marker"))
        XCTAssertEqual(at(60).take(), stack.save())
        XCTAssertNil(at(60).take(), "once")
        for wrong: Int64 in [3601, -1] {
            at(0).keep(stack)
            XCTAssertNil(at(wrong).take())
        }
        at(0).keep(stack)
        at(0).forget()
        XCTAssertEqual(try FileManager.default.contentsOfDirectory(atPath: folder.path), [])
        let passing = Passing(below: folder, clock: { noon })
        passing.place.keep(stack)
        XCTAssertNotNil(passing.sent.write(phoneCard(), languages: ["km"], only: nil))
        passing.forget()
        XCTAssertEqual(try FileManager.default.contentsOfDirectory(atPath: folder.path), [], "she left")
        try Data("{".utf8).write(to: folder.appendingPathComponent("place.json"))
        XCTAssertNil(at(0).take())
    }

    func testALanguageGoesWithItsWords() {
        XCTAssertEqual(Piece("ช่วย", lang: "th").attributed.languageIdentifier, "th")
        XCTAssertNil(Piece("110", lang: "und").attributed.languageIdentifier)
        XCTAssertTrue(Piece("0120-924-839", lang: "und").isSpelledOut)
        XCTAssertFalse(Piece("someone@example.com", lang: "und").isSpelledOut)
        XCTAssertFalse(Piece("110", lang: "th").isSpelledOut)
        XCTAssertFalse(Piece("1. ", lang: "und").isSpelledOut, "the number of a step")
    }
}
