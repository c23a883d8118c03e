import HelpCardFFI
@testable import HelpCardKit
import XCTest

final class BlocksTests: XCTestCase {
    private let nothing = Text(value: "", lang: "en", beneath: nil)

    private func render(_ route: String, isFacing: Bool = false, look: Look? = .notes) -> Render {
        let card = phoneCard()
        let controls = card.words(for: card.person(languages: ["en"]))
        return Render(route: route, title: nothing, isFacing: isFacing, controls: controls, look: look)
    }

    func testAllWordsOfEveryKindStandThere() {
        var kinds = Set<String>()
        for block in everyKindOfBlock().blocks {
            // On its own screen all of a contact stands there.
            var route = "/every-kind"
            if case let .contact(contact) = block { route = contact.route }
            let shown = words(render(route).node(block).all) + "\n" + spoken(render(route).node(block).all)
            for text in expected(block) {
                XCTAssertTrue(shown.contains(text), "\"\(text)\" is missing in:\n\(shown)")
            }
            kinds.insert(String(describing: block).prefix { $0 != "(" }.description)
        }
        XCTAssertEqual(kinds.count, 10)
    }

    private func spoken(_ nodes: [RenderNode]) -> String {
        nodes.flatMap(\.label).map(\.text).joined(separator: "\n")
    }

    /// What must be read of a block. A new kind does not compile here until somebody says so.
    private func expected(_ block: Block) -> [String] {
        switch block {
        case let .heading(text, _, _), let .paragraph(text), let .field(_, text, _, _, _):
            both(text)
        case let .notice(_, text, details, buttons):
            both(text) + details.flatMap(both) + buttons.flatMap { both($0.text) }
        case let .step(number, _, label, text, _, buttons):
            ["\(number)"] + both(label) + both(text) + buttons.flatMap { both($0.text) }
        case let .contact(contact):
            expected(contact)
        case let .phrase(_, _, text, kana, say, number, _, buttons):
            both(text) + [kana] + both(say) + [number].compactMap { $0 } + buttons.flatMap { both($0.text) }
        case let .source(text, title, _, address, _, _, _, age):
            (text.map(both) ?? [title]) + both(age) + [address].compactMap { $0 }
        case let .links(items):
            items.flatMap { both($0.text) + ($0.detail.map(both) ?? []) }
        case let .choice(_, text, options):
            both(text) + options.flatMap { both($0.text) }
        }
    }

    private func expected(_ contact: ContactBlock) -> [String] {
        let channels = contact.channels.flatMap { channel in
            [channel.value, channel.then].compactMap { $0 } + channel.lines.flatMap(both)
        }
        let own = both(contact.name) + both(contact.about) + both(contact.availability.text)
        return own + channels + (contact.why + contact.facts + contact.buttons.map(\.text)).flatMap(both)
    }

    private func both(_ text: Text) -> [String] {
        [text.value, text.beneath?.value].compactMap { $0 }
    }

    private func contact() throws -> ContactBlock {
        let contacts = everyKindOfBlock().blocks.compactMap { block -> ContactBlock? in
            if case let .contact(contact) = block { contact } else { nil }
        }
        return try XCTUnwrap(contacts.first)
    }

    func testAmongOthersAContactLeadsToItsOwnScreen() throws {
        let contact = try contact()
        let entry = render("/contacts").contact(contact).all
        XCTAssertEqual(entry.compactMap(\.action), [.open(route: contact.route), contact.buttons[0].action])
        XCTAssertFalse(words(entry).contains(contact.about.value))
        let button = try XCTUnwrap(entry.last)
        XCTAssertEqual(Array(button.label.prefix(2)).map(\.text), [contact.buttons[0].text.value, contact.name.value], "whom it calls")
    }

    func testAButtonOfAChannelIsNotOfferedTwice() throws {
        let contact = try contact()
        let channel = try XCTUnwrap(contact.channels.first?.button)
        let twice = ContactBlock(
            id: contact.id, route: contact.route, name: contact.name, about: contact.about, sign: contact.sign, availability: contact.availability,
            channels: contact.channels, tellsImmigration: contact.tellsImmigration, why: contact.why, facts: contact.facts, read: contact.read,
            published: contact.published, confirmed: contact.confirmed, buttons: [channel] + contact.buttons
        )
        let whole = render(contact.route).contact(twice).all
        XCTAssertEqual(whole.filter { $0.action == channel.action }.count, 1)
        XCTAssertTrue(whole.contains { $0.action == contact.buttons[0].action })
        let first = try XCTUnwrap(render("/contacts").contact(twice).all.last)
        XCTAssertEqual(first.words.last?.text, contact.channels[0].value, "the number stands on the button")
    }

    func testALongListIsFoldedAtTheAnswerThatCounts() throws {
        let text = { (value: String) in Text(value: value, lang: "en", beneath: nil) }
        let options = (0 ..< 11).map {
            ChoiceOption(text: text("\($0)"), chosen: $0 == 7, action: .set(setting: .place, value: "\($0)"))
        }
        let long = render("/").choice(text("?"), options).all
        XCTAssertTrue(long.contains { $0.role == .choice(folded: 7) })
        XCTAssertEqual(long.filter { $0.traits.contains(.selected) }.count, 1)
        XCTAssertTrue(render("/").choice(text("?"), Array(options.prefix(10))).all.contains { $0.role == .choice(folded: nil) })
    }

    func testOnlyThePhoneKnowsItsPicture() throws {
        let shown = render("/", look: .recipes)
        let nodes = everyKindOfBlock().blocks.flatMap { shown.node($0).all }
        for node in nodes {
            if case let .showAs(look) = node.action { XCTAssertEqual(node.traits.contains(.selected), look == .recipes) }
        }
        XCTAssertTrue(nodes.contains { $0.action == .showAs(look: .recipes) || $0.action == .showAs(look: .notes) })
    }

    func testNothingIsErasedByOneTouch() {
        let nodes = everyKindOfBlock().blocks.flatMap { render("/").node($0).all }
        let erasing = nodes.filter { $0.action == .erase }
        XCTAssertFalse(erasing.isEmpty)
        for node in erasing {
            XCTAssertEqual(node.role, .slide)
            XCTAssertEqual(node.children.map(\.role), [.slideHint, .slideWaiting, .slideStop])
        }
        let button = Button(text: nothing, action: .erase)
        XCTAssertEqual(render("/").button(button).role, .slide, "wherever it stands")
    }

    func testForThePersonOppositeJapaneseIsLarger() throws {
        for block in everyKindOfBlock().blocks {
            guard case let .phrase(_, route, text, _, _, _, _, _) = block else { continue }
            let sizes = [false, true].map { isFacing in
                render("/", isFacing: isFacing).node(block).all.first { $0.role == .japanese }?.size
            }
            XCTAssertEqual(sizes, [.heading, .large])
            XCTAssertTrue(render("/").node(block).all.contains { $0.action == .open(route: route) })
            XCTAssertFalse(render(route + "?x").node(block).all.contains { $0.action == .open(route: route) }, "it leads to itself")
            let screen = Screen(route: route, title: nothing, layout: .facing, blocks: [block])
            XCTAssertEqual(LargeSentence(screen, controls: nil).japanese.text, text.beneath?.value)
            XCTAssertEqual(LargeSentence(screen, controls: nil).number?.text, "110")
        }
    }
}
