import HelpCardFFI

/// As many answers as a hand has fingers twice; of longer lists the chosen one stands alone until it is touched.
private let many = 10

extension Render {
    func choice(_ text: Text, _ options: [ChoiceOption]) -> RenderNode {
        let question = RenderNode(.paragraph, text, isBold: true).with { $0.traits = [.header] }
        let folded = options.count > many ? options.firstIndex(where: isChosen) : nil
        return RenderNode(.group, [question, RenderNode(.choice(folded: folded), options.map(option))])
    }

    private func option(_ option: ChoiceOption) -> RenderNode {
        if option.action == .erase { return slide(option.text, option.action) }
        let chosen = isChosen(option)
        return RenderNode(.option(isChosen: chosen), option.text).with {
            $0.traits = chosen ? [.button, .selected] : [.button]
            $0.action = option.action
        }
    }

    /// Which picture the app has only the phone knows.
    private func isChosen(_ option: ChoiceOption) -> Bool {
        if case let .showAs(look) = option.action { look == self.look } else { option.chosen }
    }

    func slide(_ text: Text, _ action: Action) -> RenderNode {
        let own = controls.map { controls in
            [
                RenderNode(.slideHint, controls.slide),
                RenderNode(.slideWaiting, controls.erasing).with { $0.traits = [.announced] },
                RenderNode(.slideStop, controls.stop, isBold: true).with { $0.traits = [.button] },
            ]
        }
        return RenderNode(.slide, text, isBold: true).with {
            $0.label = (controls?.slide ?? text).spoken
            $0.traits = [.adjustable]
            $0.action = action
            $0.children = own ?? []
        }
    }
}
