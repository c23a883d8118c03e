import HelpCardFFI

extension Render {
    func button(_ button: Button) -> RenderNode {
        self.button(button.text, button.action)
    }

    /// Nothing is erased by one touch, wherever it stands.
    func button(_ text: Text, _ action: Action) -> RenderNode {
        if action == .erase { return slide(text, action) }
        return RenderNode(isStrong(action) ? .strongButton : .button, text, isBold: true).with {
            $0.traits = [.button]
            $0.action = action
        }
    }

    private func isStrong(_ action: Action) -> Bool {
        if case .dial = action { true } else { action == .leave }
    }

    /// A whole row, which a reader aloud says in one.
    func link(_ link: Link) -> RenderNode {
        let words = [RenderNode(.paragraph, link.text)]
        let detail = [link.detail.flatMap { RenderNode.ifAny(.quiet, $0, size: .small) }].compactMap { $0 }
        return RenderNode(.link, words + detail).with {
            $0.sign = link.sign
            $0.label = joined([link.text] + [link.detail].compactMap { $0 })
            $0.traits = [.link]
            $0.action = .open(route: link.route)
        }
    }

    /// A question with a free answer. Keyboards are asked not to learn it, nothing fills it in, and it is never saved.
    func field(_ text: Text, _ input: Input, _ search: SearchState) -> RenderNode {
        let question = RenderNode(.paragraph, text, isBold: true)
        let field = RenderNode(.field(input, search)).with {
            $0.label = text.spoken
            $0.traits = [.textField]
        }
        return RenderNode(.group, [question, field])
    }
}
