import Foundation
import XCTest

/// The shell says nothing of its own: no sentence, no number of ours.
final class SourcesTests: XCTestCase {
    func testTheKitHoldsNoSentenceAndNoNumberOfOurs() throws {
        try lookThrough("ios/HelpCardKit/Sources/HelpCardKit", atLeast: 15)
    }

    func testTheAppHoldsNoSentenceAndNoNumberOfOurs() throws {
        try lookThrough("ios/App", atLeast: 10)
    }

    private func lookThrough(_ place: String, atLeast: Int) throws {
        let folder = root.appendingPathComponent(place)
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
        XCTAssertGreaterThan(paths.count, 10)
        var seen = 0
        for path in paths {
            let text = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
            let code = text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }
            for literal in code.flatMap(literals) {
                seen += 1
                XCTAssertNil(literal.range(of: "[A-Za-z]{2,} [A-Za-z]{2,}", options: .regularExpression), "\(path): \(literal)")
                XCTAssertFalse(literal.unicodeScalars.contains { $0.value > 127 && $0.properties.isAlphabetic }, "\(path): \(literal)")
                let number = literal.range(of: "[0-9]{3}", options: .regularExpression)
                XCTAssertTrue(number == nil || path == "Encoding.swift", "\(path): \(literal)")
            }
        }
        XCTAssertGreaterThan(seen, atLeast, "the test sees nothing")
    }

    /// What stands between quotation marks.
    private func literals(_ line: Substring) -> [String] {
        line.split(separator: "\"", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
    }
}
