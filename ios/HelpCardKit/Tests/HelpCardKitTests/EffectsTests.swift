import Foundation
import HelpCardFFI
@testable import HelpCardKit
import XCTest

final class EffectsTests: XCTestCase {
    func testEveryActionHasItsEffect() throws {
        let actions = everyAction()
        XCTAssertGreaterThanOrEqual(actions.count, 19)
        for action in actions { XCTAssertEqual(effect(of: action), try expected(action)) }
    }

    /// A new action does not compile here until somebody says what it must do.
    private func expected(_ action: Action) throws -> Effect {
        switch action {
        case let .open(route): .open(route: route)
        case let .dial(number, then):
            .dial(url: try url("tel:" + number), number: then.map { number + " → " + $0 } ?? number, asksFirst: number.count <= 3)
        case let .message(number): .message(url: try url("sms:" + number), value: number)
        case let .mail(address): .mail(url: try url("mailto:" + address), value: address)
        case let .line(id): .line(url: try url("https://line.me/R/ti/p/%40someone"), value: id)
        case let .web(address): .web(url: try url(address), value: address)
        case let .share(text): .shareText(text)
        case let .shareFile(languages, only): .shareFile(languages: languages, only: only)
        case let .copy(text): .copy(text)
        case let .speak(text, lang): .speak(text, lang: lang)
        case let .showLarge(route): .showLarge(route: route)
        case .set, .save, .forget, .erase: .perform(action)
        case .install: .pickFile
        case .allowPicture: .allowPicture
        case let .showAs(look): .showAs(look)
        case .leave: .leave
        }
    }

    private func url(_ text: String) throws -> URL {
        try XCTUnwrap(URL(string: text))
    }

    func testANumberThatTheSystemDoesNotOpenIsShown() {
        XCTAssertEqual(effect(of: .dial(number: "#9110", then: nil)), .dialYourself(number: "#9110"))
        XCTAssertEqual(effect(of: .dial(number: "*186", then: "2")), .dialYourself(number: "*186 → 2"))
    }

    /// The system asks before it calls any other number.
    func testNobodyCallsThePoliceByASlipOfAFinger() throws {
        for (number, asks) in [("110", true), ("119", true), ("118", true), ("0120279338", false)] {
            guard case let .dial(url, shown, asksFirst) = effect(of: .dial(number: number, then: nil)) else { return XCTFail(number) }
            XCTAssertEqual(asksFirst, asks, number)
            for language in languages {
                let question = Journey(phoneCard(), languages: [language]).question(before: url, shown)
                XCTAssertEqual(question.number, number)
                XCTAssertTrue(question.call.hasSuffix(" " + number), "that it calls")
                XCTAssertFalse(question.back.isEmpty)
            }
        }
    }

    func testEveryNumberOfTheCardIsDialledOrShown() throws {
        let card = phoneCard()
        var dialled = 0, shown = 0
        for route in try card.card.routes() {
            var journey = Journey(card, languages: ["en"])
            journey.open(route)
            for case let .dial(number, then)? in journey.page.map(\.action) {
                switch effect(of: .dial(number: number, then: then)) {
                case let .dial(url, _, _):
                    XCTAssertEqual(url.absoluteString, "tel:" + number)
                    dialled += 1
                case .dialYourself:
                    XCTAssertTrue(number.contains("#") || number.contains("*"), number)
                    shown += 1
                default:
                    XCTFail(number)
                }
            }
        }
        XCTAssertGreaterThan(dialled, 50)
        XCTAssertGreaterThan(shown, 0)
    }

    func testNothingRidesAlongInAnAddress() {
        let mail = effect(of: .mail(address: "someone@example.com?bcc=other@example.com"))
        guard case let .mail(url, _) = mail else { return XCTFail("\(mail)") }
        XCTAssertNil(url.query)
        XCTAssertEqual(effect(of: .web(address: "tel:110")), .readYourself(value: "tel:110"))
        XCTAssertEqual(effect(of: .web(address: "")), .readYourself(value: ""))
    }
}
