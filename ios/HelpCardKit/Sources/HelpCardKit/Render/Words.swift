import HelpCardFFI

extension Render {
    func heading(_ text: Text, level: UInt8, sign: String?) -> RenderNode {
        RenderNode(.heading(level: level), text, size: level <= 1 ? .title : .heading, isBold: true).with {
            $0.sign = sign
            $0.traits = [.header]
        }
    }

    func notice(_ tone: Tone, _ text: Text, _ details: [Text], _ buttons: [Button]) -> RenderNode {
        let first = RenderNode(.paragraph, text, isBold: true)
        return RenderNode(.notice(tone), [first] + details.map { RenderNode(.paragraph, $0) } + buttons.map(button))
    }

    func step(_ number: UInt8, _ verb: Verb, _ label: Text, _ text: Text, _ sign: String?, _ buttons: [Button]) -> RenderNode {
        let words = [Piece("\(number). ", lang: "und"), label.piece]
        let tag = RenderNode(.tag(verb), words: words, beneath: label.japanese, size: .small, isBold: true)
        return RenderNode(.step, [tag, RenderNode(.paragraph, text)] + buttons.map(button)).with { $0.sign = sign }
    }

    /// Where a fact was published. The address is there to be read: opening it would leave a trace in a browser.
    func source(_ what: Text, _ age: Text, _ address: String?) -> RenderNode {
        let words = RenderNode(.paragraph, what, size: .small)
        let more = [
            RenderNode.ifAny(.quiet, age, size: .small),
            RenderNode.ifAny(.quiet, words: [Piece(address ?? "", lang: "und")], size: .small),
        ]
        return RenderNode(.source, [words] + more.compactMap { $0 })
    }
}
