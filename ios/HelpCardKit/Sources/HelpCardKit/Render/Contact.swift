import HelpCardFFI

extension Render {
    /// Someone who helps: among others the way to them and why they stand there, on their own screen everything.
    func contact(_ contact: ContactBlock) -> RenderNode {
        contact.route == route ? whole(contact) : entry(contact)
    }

    private func entry(_ contact: ContactBlock) -> RenderNode {
        let name = name(contact).with {
            $0.traits = [.link]
            $0.action = .open(route: contact.route)
        }
        let first = contact.buttons.first
        let used = contact.channels.first { $0.button != nil && $0.button == first }
        let parts = [
            name,
            availability(contact.availability, size: .body),
            RenderNode.ifAny(.quiet, words: joined(contact.why), size: .small),
            first.map { reach($0, contact, used?.value ?? "") },
        ]
        return RenderNode(.contact, parts.compactMap { $0 })
    }

    private func whole(_ contact: ContactBlock) -> RenderNode {
        let first = [
            contact.name == title ? nil : name(contact),
            availability(contact.availability, size: .body),
            RenderNode.ifAny(.quiet, words: joined(contact.why), size: .small),
            RenderNode.ifAny(.paragraph, contact.about),
        ]
        let channels = contact.channels.map { channel($0, contact) }
        let facts = contact.facts.compactMap { RenderNode.ifAny(.paragraph, $0) }
        // What a channel above already offers is not offered twice.
        let left = contact.buttons.filter { button in !contact.channels.contains { $0.button == button } }
        return RenderNode(.contact, first.compactMap { $0 } + channels + facts + left.map(button))
    }

    private func name(_ contact: ContactBlock) -> RenderNode {
        RenderNode(.paragraph, contact.name, isBold: true).with { $0.sign = contact.sign }
    }

    private func channel(_ channel: Channel, _ contact: ContactBlock) -> RenderNode {
        // Said once for the contact, again only where a channel differs.
        let differs = channel.availability != contact.availability
        let parts = [
            RenderNode(.paragraph, words: [Piece(channel.value, lang: "und")], size: .heading, isBold: true),
            channel.then.map { RenderNode(.paragraph, words: [Piece("→ " + $0, lang: "und")]) },
            RenderNode.ifAny(.quiet, words: joined(channel.lines), size: .small),
            differs ? availability(channel.availability, size: .small) : nil,
            channel.button.map { reach($0, contact, channel.value) },
        ]
        return RenderNode(.channel, parts.compactMap { $0 })
    }

    /// Read aloud alone, "Call" would not say whom.
    private func reach(_ button: Button, _ contact: ContactBlock, _ value: String) -> RenderNode {
        let number = value.isEmpty ? [] : [Piece(value, lang: "und")]
        return self.button(button).with {
            if contact.route != route { $0.words += number }
            $0.label = button.text.spoken + contact.name.spoken + number
        }
    }

    private func availability(_ availability: Availability, size: SizeClass) -> RenderNode? {
        RenderNode.ifAny(.availability(availability.state), availability.text, size: size)?.with { $0.isBold = true }
    }
}
