import Foundation
import HelpCardFFI
@testable import HelpCardKit
import XCTest

/// What the app tells the system about itself, in files that no compiler reads.
final class AppFilesTests: XCTestCase {
    private let resources = root.appendingPathComponent("ios/App/Resources")

    private func plist(_ name: String) throws -> [String: Any] {
        let bytes = try Data(contentsOf: resources.appendingPathComponent(name))
        return try XCTUnwrap(PropertyListSerialization.propertyList(from: bytes, format: nil) as? [String: Any], name)
    }

    func testThePrivacyManifestClaimsNothing() throws {
        let manifest = try plist("PrivacyInfo.xcprivacy")
        XCTAssertEqual(manifest["NSPrivacyTracking"] as? Bool, false)
        XCTAssertEqual((manifest["NSPrivacyTrackingDomains"] as? [Any])?.count, 0)
        XCTAssertEqual((manifest["NSPrivacyCollectedDataTypes"] as? [Any])?.count, 0)
        let reasons = try XCTUnwrap(manifest["NSPrivacyAccessedAPITypes"] as? [[String: Any]])
        let named = try reasons.map { reason in
            let category = try XCTUnwrap(reason["NSPrivacyAccessedAPIType"] as? String)
            return [category] + (try XCTUnwrap(reason["NSPrivacyAccessedAPITypeReasons"] as? [String]))
        }
        XCTAssertEqual(named, [["NSPrivacyAccessedAPICategoryFileTimestamp", "C617.1"], ["NSPrivacyAccessedAPICategoryDiskSpace", "E174.1"]])
        XCTAssertEqual(manifest.count, 4, "a key that nobody knows")
    }

    func testTheOnlyEntitlementProtectsData() throws {
        XCTAssertEqual(try plist("HelpCard.entitlements") as? [String: String], ["com.apple.developer.default-data-protection": "NSFileProtectionComplete"])
    }

    /// A list of what may stand there: nothing else does, so no exception for a network, no kind of file, no background, no permission.
    func testTheAppAsksForNothing() throws {
        let info = try plist("Info.plist")
        let known: Set = [
            "CFBundleDevelopmentRegion", "CFBundleDisplayName", "CFBundleExecutable", "CFBundleIdentifier", "CFBundleInfoDictionaryVersion", "CFBundleName",
            "CFBundlePackageType", "CFBundleShortVersionString", "CFBundleVersion", "ITSAppUsesNonExemptEncryption", "LSRequiresIPhoneOS",
            "UIApplicationSceneManifest", "UILaunchScreen", "UISupportedInterfaceOrientations",
        ]
        XCTAssertEqual(Set(info.keys), known)
        XCTAssertEqual((info["UISupportedInterfaceOrientations"] as? [String])?.count, 4)
        XCTAssertEqual(info["UILaunchScreen"] as? [String: String], ["UIColorName": "page"])
        XCTAssertEqual(info["UIApplicationSceneManifest"] as? [String: Bool], ["UIApplicationSupportsMultipleScenes": false])
    }

    func testTheNameIsNeutralAndTheCardKnowsIt() throws {
        let card = phoneCard()
        for language in languages {
            let strings = try plist("\(language).lproj/InfoPlist.strings")
            let name = try XCTUnwrap(strings["CFBundleDisplayName"] as? String)
            XCTAssertEqual(strings.count, 1)
            let screen = card.screen("/app", for: card.person(languages: [language]))
            let looks = screen.blocks.compactMap { block in if case let .choice("look", text, options) = block { (text, options) } else { nil } }
            let (question, answers) = try XCTUnwrap(looks.first)
            XCTAssertEqual(answers.first { $0.action == .showAs(look: primaryLook) }?.text.value, name)
            XCTAssertTrue(question.value.contains(name), "that the name stays")
            if language == "en" { XCTAssertEqual(try plist("Info.plist")["CFBundleDisplayName"] as? String, name) }
        }
    }

    private func catalogue(_ path: String) throws -> [String: Any] {
        let bytes = try Data(contentsOf: resources.appendingPathComponent("Assets.xcassets/\(path)/Contents.json"))
        return try XCTUnwrap(JSONSerialization.jsonObject(with: bytes) as? [String: Any], path)
    }

    func testEveryLookHasAPictureWithoutTransparency() throws {
        let project = try String(contentsOf: root.appendingPathComponent("ios/project.yml"), encoding: .utf8)
        for look in [Look.notes, .dictionary, .recipes] {
            let name = iconName(of: look) ?? "AppIcon"
            let images = try XCTUnwrap(catalogue("\(name).appiconset")["images"] as? [[String: String]])
            let file = try XCTUnwrap(images.first?["filename"])
            let png = try Data(contentsOf: resources.appendingPathComponent("Assets.xcassets/\(name).appiconset/\(file)"))
            // The header of a PNG (ISO/IEC 15948): width, height, bits, kind of colour; 2 is red, green and blue alone.
            XCTAssertEqual([UInt8](png[16 ..< 26]), [0, 0, 4, 0, 0, 0, 4, 0, 8, 2], name)
            XCTAssertTrue(project.contains(name), "\(name) is not in the project")
        }
    }

    func testEveryColourIsThereForLightAndDarkAndWordsStandOut() throws {
        var shades: [Shade: [[Double]]] = [:]
        for shade in Shade.allCases {
            let colours = try XCTUnwrap(catalogue("\(shade.rawValue).colorset")["colors"] as? [[String: Any]])
            XCTAssertEqual(colours.count, 2, shade.rawValue)
            XCTAssertNil(colours[0]["appearances"])
            XCTAssertEqual((colours[1]["appearances"] as? [[String: String]])?.first?["value"], "dark")
            shades[shade] = try colours.map { try components($0) }
        }
        var pairs = Set<[Shade]>([[.page, .words], [.page, .quiet], [.leave, .onLeave], [.info, .onInfo], [.card, .words]])
        for language in ["en", "km"] {
            var journey = Journey(phoneCard(), languages: [language])
            for route in try journey.card.card.routes() {
                journey.open(route)
                for row in journey.page(look: nil).rows { collect(row.node, on: .page, into: &pairs) }
            }
        }
        XCTAssertGreaterThan(pairs.count, 10)
        for pair in pairs {
            for dark in [0, 1] {
                let contrast = contrast(try XCTUnwrap(shades[pair[0]])[dark], try XCTUnwrap(shades[pair[1]])[dark])
                // WCAG 2.2, 1.4.3.
                XCTAssertGreaterThanOrEqual(contrast, 4.5, "\(pair[1]) on \(pair[0])")
            }
        }
    }

    private func collect(_ node: RenderNode, on ground: Shade, into pairs: inout Set<[Shade]>) {
        let ground = node.ground ?? ground
        if !node.words.isEmpty { pairs.insert([ground, node.shade]) }
        for child in node.children { collect(child, on: ground, into: &pairs) }
    }

    private func components(_ colour: [String: Any]) throws -> [Double] {
        let parts = try XCTUnwrap((colour["color"] as? [String: Any])?["components"] as? [String: String])
        return try ["red", "green", "blue"].map { try Double(XCTUnwrap(Int(XCTUnwrap(parts[$0]).dropFirst(2), radix: 16))) / 255 }
    }

    /// https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
    private func contrast(_ one: [Double], _ other: [Double]) -> Double {
        let light = [one, other].map { colour in
            let linear = colour.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
            return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
        }.sorted()
        return (light[1] + 0.05) / (light[0] + 0.05)
    }
}
