import HelpCardFFI

extension Render {
    /// A sentence in Japanese: what it says, how it is written, how it sounds.
    func phrase(
        _ ownRoute: String, _ text: Text, _ kana: String, _ say: Text, _ number: String?, _ sign: String?, _ buttons: [Button]
    ) -> RenderNode {
        let meaning = RenderNode(.paragraph, words: [text.piece], isBold: true).with {
            $0.sign = sign
            guard ownRoute != path(of: route) else { return }
            $0.label = text.spoken
            $0.traits = [.link]
            $0.action = .open(route: ownRoute)
        }
        let parts = [
            text.beneath.map {
                RenderNode(.japanese, words: [Piece($0.value, lang: $0.lang)], size: isFacing ? .large : .heading, isBold: true)
            },
            RenderNode(.kana, words: [Piece(kana, lang: "ja")], size: .small),
            say.value == kana ? nil : RenderNode.ifAny(.quiet, say),
            number.map { RenderNode(.number, words: [Piece($0, lang: "und")], size: .large, isBold: true) },
        ]
        return RenderNode(.phrase, [meaning] + parts.compactMap { $0 } + buttons.map(button))
    }
}
