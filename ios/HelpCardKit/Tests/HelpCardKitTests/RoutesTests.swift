import HelpCardFFI
@testable import HelpCardKit
import XCTest

final class RoutesTests: XCTestCase {
    func testEveryScreenInEveryLanguageHasItsTitleAndCanBeReadAndTouched() throws {
        let card = phoneCard()
        let routes = try card.card.routes() + ["/search", "/search?q=passport", "/contacts?all"]
        XCTAssertGreaterThan(routes.count, 130)
        for language in languages {
            var journey = Journey(card, languages: [language])
            for route in routes {
                journey.open(route)
                let page = journey.page
                let title = try XCTUnwrap(page.first)
                let asked = try card.card.screen(route: route, person: journey.person)
                XCTAssertEqual(title.words, [Piece(asked.title.value, lang: language)], route)
                XCTAssertTrue(title.traits.contains(.header), route)
                XCTAssertEqual(page.filter { $0.words == title.words && $0.role == title.role }.count, 1, "said twice: \(route)")
                for node in page where node.action != nil {
                    XCTAssertFalse(node.label.allSatisfy(\.text.isEmpty), "\(route): nothing is said of \(node)")
                    XCTAssertFalse(node.traits.isEmpty, "\(route): what it is is not said of \(node)")
                }
                for piece in page.flatMap({ $0.words + $0.label }) {
                    XCTAssertFalse(piece.lang.isEmpty, route)
                }
            }
        }
    }

    func testFourAtOnce() async throws {
        let card = phoneCard(try scratch())
        let routes = try card.card.routes().prefix(60)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for language in languages {
                group.addTask {
                    for route in routes {
                        XCTAssertEqual(card.screen(route, for: card.person(languages: [language])).title.lang, language)
                        _ = try card.card.perform(action: .set(setting: .phone, value: "normal"))
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    func testARouteThatIsGoneLeadsHome() {
        let card = phoneCard()
        let english = card.person(languages: ["en"])
        XCTAssertEqual(card.screen("/situation/gone", for: english), card.screen("/", for: english))
    }

    func testTheBarIsThereWithAndWithoutWords() {
        let card = phoneCard()
        let bar = Bar(canGoBack: false, controls: card.words(for: card.person(languages: ["km"])))
        XCTAssertEqual(bar.items, [.languages, .search, .leave])
        XCTAssertEqual(Bar(canGoBack: true, controls: nil).items, Bar.Item.allCases)
        XCTAssertEqual(bar.action(.leave), .leave)
        XCTAssertEqual(bar.action(.languages), .open(route: "/settings"))
        for item in Bar.Item.allCases {
            XCTAssertEqual(bar.label(item)?.lang, "km")
            XCTAssertNil(Bar(canGoBack: true, controls: nil).label(item))
        }
    }
}
