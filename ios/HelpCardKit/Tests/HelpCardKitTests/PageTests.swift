import HelpCardFFI
@testable import HelpCardKit
import XCTest

final class PageTests: XCTestCase {
    func testALongScreenIsManyRows() {
        var journey = Journey(phoneCard(), languages: ["km"])
        let home = journey.page(look: nil)
        XCTAssertGreaterThan(home.rows.count, 10)
        XCTAssertFalse(home.rows.contains { $0.node.role == .group })
        journey.open("/contacts?all")
        XCTAssertGreaterThan(journey.page(look: nil).rows.count, 80)
    }

    func testTheFieldKeepsItsViewWhileSheTypes() throws {
        var journey = Journey(phoneCard(), languages: ["en"])
        journey.open(PhoneCard.search)
        let before = journey.page(look: nil)
        journey.answer("/search?q=passport")
        let after = journey.page(look: nil)
        XCTAssertEqual(before.place, after.place)
        let field = { (page: Page) in page.rows.first { row in if case .field = row.node.role { true } else { false } }?.id }
        XCTAssertEqual(try XCTUnwrap(field(before)), field(after))
        journey.open("/about")
        XCTAssertNotEqual(journey.page(look: nil).place, after.place)
    }

    func testItBeginsWhereSheWas() {
        var journey = Journey(phoneCard(), languages: ["en"])
        let home = journey.page(look: nil).place
        journey.scroll(to: 7, of: home)
        journey.open("/about")
        XCTAssertEqual(journey.page(look: nil).row, 0)
        journey.scroll(to: 3, of: home)
        XCTAssertEqual(journey.page(look: nil).row, 0, "word of a page that she left")
        XCTAssertTrue(journey.back())
        XCTAssertEqual(journey.page(look: nil).row, 7)
        journey.scroll(to: 100_000, of: home)
        let page = journey.page(look: nil)
        XCTAssertEqual(page.row, page.rows.count - 1, "the screen became shorter")
    }

    func testWordsHaveTheColourOfWhatTheyLieOn() {
        let screen = everyKindOfBlock()
        let rows = Render(screen, controls: nil, look: nil).rows(screen)
        func look(_ node: RenderNode, on ground: Shade) {
            let ground = node.ground ?? ground
            switch ground {
            case .danger: XCTAssertEqual(node.shade, .onDanger)
            case .caution: XCTAssertEqual(node.shade, .onCaution)
            case .action: XCTAssertEqual(node.shade, .onAction)
            default: break
            }
            for child in node.children { look(child, on: ground) }
        }
        for row in rows { look(row, on: .page) }
        let all = rows.flatMap(\.all)
        XCTAssertTrue(all.contains { $0.shade == .onDanger && $0.role == .paragraph }, "words inherit")
        XCTAssertTrue(all.contains { $0.role == .strongButton && $0.ground == .action && $0.shade == .onAction })
        XCTAssertTrue(all.contains { $0.role == .button && $0.ground == .page && $0.shade == .action })
    }
}
