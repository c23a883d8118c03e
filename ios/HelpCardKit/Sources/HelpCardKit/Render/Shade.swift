import HelpCardFFI

/// The colours, by their names in the app's asset catalogue. Each has a form for light and for dark.
public enum Shade: String, CaseIterable, Sendable {
    case page, words, quiet, card, line, action, leave, danger, caution, info
    case onAction = "on-action"
    case onLeave = "on-leave"
    case onDanger = "on-danger"
    case onCaution = "on-caution"
    case onInfo = "on-info"
}

extension RenderNode {
    /// What lies beneath it. None: what lies beneath its parent.
    public var ground: Shade? {
        switch role {
        case .contact, .phrase, .link: .card
        case let .notice(tone): Self.shades(tone).ground
        case let .tag(verb): Self.shades(verb).ground
        case .strongButton: action == .leave ? .leave : .action
        case .button, .slideStop: .page
        case .slide: .danger
        case .group, .heading, .paragraph, .quiet, .step, .availability, .channel, .japanese, .kana, .number, .source, .choice, .option, .field,
             .slideHint, .slideWaiting: nil
        }
    }

    /// The colour of its words, when they differ from those of its parent.
    private var ownShade: Shade? {
        switch role {
        case let .notice(tone): Self.shades(tone).words
        case let .tag(verb): Self.shades(verb).words
        case .strongButton: action == .leave ? .onLeave : .onAction
        case .button, .slideStop: .action
        case .slide: .onDanger
        case .quiet, .kana: .quiet
        case let .availability(state):
            switch state {
            case .open: .onInfo
            case .closed: .onDanger
            case .unknown: .quiet
            }
        case .group, .heading, .paragraph, .step, .contact, .channel, .phrase, .japanese, .number, .source, .link, .choice, .option, .field,
             .slideHint, .slideWaiting: nil
        }
    }

    /// The same, with the colour of words said for each node.
    func painted(_ inherited: Shade = .words) -> RenderNode {
        with { node in
            node.shade = ownShade ?? inherited
            node.children = children.map { $0.painted(node.shade) }
        }
    }

    private static func shades(_ tone: Tone) -> (ground: Shade, words: Shade) {
        switch tone {
        case .info: (.info, .onInfo)
        case .caution: (.caution, .onCaution)
        case .danger: (.danger, .onDanger)
        }
    }

    private static func shades(_ verb: Verb) -> (ground: Shade, words: Shade) {
        switch verb {
        case .do: (.info, .onInfo)
        case .doNot: (.danger, .onDanger)
        case .keep: (.caution, .onCaution)
        }
    }
}
