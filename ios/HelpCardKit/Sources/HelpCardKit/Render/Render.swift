import HelpCardFFI

/// Makes a screen into nodes. It knows what a block cannot: where it stands, which words the shell's own controls have, and the picture of the app.
struct Render: Sendable {
    /// The route of the screen.
    let route: String
    /// Its title, which need not be said again.
    let title: Text
    /// Whether the sentence is for the person opposite, and so larger.
    let isFacing: Bool
    /// Words on the shell's own controls.
    let controls: ShellWords?
    /// Which picture the phone shows now; only the phone knows.
    let look: Look?

    init(_ screen: Screen, controls: ShellWords?, look: Look?) {
        self.init(route: screen.route, title: screen.title, isFacing: screen.layout == .facing, controls: controls, look: look)
    }

    init(route: String, title: Text, isFacing: Bool, controls: ShellWords?, look: Look?) {
        self.route = route
        self.title = title
        self.isFacing = isFacing
        self.controls = controls
        self.look = look
    }

    /// The screen from its title to its last block. A first heading that says the same as the title is not said twice.
    func page(_ screen: Screen) -> [RenderNode] {
        let blocks = screen.blocks.filter { !repeatsTitle($0) }.map(node)
        guard !title.value.isEmpty else { return blocks }
        return [heading(title, level: 1, sign: signOfTitle(screen))] + blocks
    }

    /// The same as rows, one below the other, so that she can come back to one of them. `isVeiled`: a sentence in place of them, if the card has words.
    func rows(_ screen: Screen, isVeiled: Bool = false) -> [RenderNode] {
        if isVeiled, let controls { return veil(controls) }
        return page(screen).flatMap(flat).map { $0.painted() }
    }

    private func flat(_ node: RenderNode) -> [RenderNode] {
        node.role == .group ? node.children.flatMap(flat) : [node]
    }

    /// In place of a page while the screen is recorded.
    private func veil(_ controls: ShellWords) -> [RenderNode] {
        [notice(.info, controls.covered, [], [Button(text: controls.uncover, action: .allowPicture)]).painted()]
    }

    /// One block. A new kind does not compile until it is rendered.
    func node(_ block: Block) -> RenderNode {
        switch block {
        case let .heading(text, level, sign):
            heading(text, level: level, sign: sign)
        case let .paragraph(text):
            RenderNode(.paragraph, text)
        case let .notice(tone, text, details, buttons):
            notice(tone, text, details, buttons)
        case let .step(number, verb, label, text, sign, buttons):
            step(number, verb, label, text, sign, buttons)
        case let .contact(contact):
            self.contact(contact)
        case let .phrase(_, route, text, kana, say, number, sign, buttons):
            phrase(route, text, kana, say, number, sign, buttons)
        case let .source(text, title, titleLang, address, _, _, _, age):
            source(text ?? Text(value: title, lang: titleLang, beneath: nil), age, address)
        case let .links(items):
            RenderNode(.group, items.map(link))
        case let .choice(_, text, options):
            choice(text, options)
        case let .field(_, text, input, value, route):
            field(text, input, SearchState(route: route, words: value))
        }
    }

    private func repeatsTitle(_ block: Block) -> Bool {
        guard case let .heading(text, level, _) = block else { return false }
        return level <= 1 && text == title
    }

    private func signOfTitle(_ screen: Screen) -> String? {
        for case let .heading(text, _, sign) in screen.blocks where text == title { return sign }
        return nil
    }
}
