import Foundation
import HelpCardFFI
@testable import HelpCardKit
import XCTest

final class BackStackTests: XCTestCase {
    func testOnlyPathsAreKept() throws {
        var stack = BackStack()
        stack.push("/search?q=a%20marker%20she%20typed")
        stack.scroll(to: 12)
        stack.push("/newer", shown: everyKindOfBlock())
        stack.push("/situation/debt")
        let kept = try JSONEncoder().encode(stack.save())
        XCTAssertFalse(try XCTUnwrap(String(data: kept, encoding: .utf8)).contains("marker"))
        var restored = BackStack()
        restored.restore(try JSONDecoder().decode(BackStack.Kept.self, from: kept))
        XCTAssertEqual(restored.entries.map(\.route), ["/", "/search", "/situation/debt"])
        XCTAssertEqual(restored.entries.map(\.row), [0, 12, 0])
        XCTAssertTrue(restored.entries.allSatisfy { $0.shown == nil })
    }

    func testWhatWasKeptIsNotBelieved() throws {
        let strange = Data(#"{"places":[{"path":"/search?q=marker","row":-3}]}"#.utf8)
        var stack = BackStack()
        stack.restore(try JSONDecoder().decode(BackStack.Kept.self, from: strange))
        XCTAssertEqual(stack.top.route, "/search")
        XCTAssertEqual(stack.top.row, 0)
        stack.restore(try JSONDecoder().decode(BackStack.Kept.self, from: Data(#"{"places":[]}"#.utf8)))
        XCTAssertEqual(stack.top.route, "/search", "nothing to restore changes nothing")
    }

    func testTheWayBack() {
        var stack = BackStack()
        stack.pop()
        XCTAssertEqual(stack.top.route, "/")
        stack.push("/search")
        stack.scroll(to: 4)
        stack.replaceTop("/search?q=x")
        XCTAssertEqual(stack.top.row, 4)
        XCTAssertEqual(stack.entries.count, 2)
        stack.pop()
        XCTAssertFalse(stack.canGoBack)
    }
}
