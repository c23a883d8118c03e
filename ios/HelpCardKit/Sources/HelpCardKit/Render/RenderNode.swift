import HelpCardFFI

/// Words with the language they really are in (BCP 47), so that a reader aloud takes the right voice. `und`: a number or a sign.
public struct Piece: Equatable, Sendable {
    public let text: String
    public let lang: String

    public init(_ text: String, lang: String) {
        self.text = text
        self.lang = lang
    }
}

/// What a node is. A view draws each in one way.
public enum Role: Equatable, Sendable {
    /// One below the other.
    case group
    /// 1 for the screen, 2 for a part of it.
    case heading(level: UInt8)
    case paragraph
    /// Words that are good to know, smaller and paler.
    case quiet
    case notice(Tone)
    case step
    /// The verb of a step with its number.
    case tag(Verb)
    case contact
    /// Whether somebody answers.
    case availability(State)
    case channel
    case phrase
    /// The Japanese sentence.
    case japanese
    /// How it is read, in kana.
    case kana
    /// A number as large as it may be.
    case number
    case source
    /// A whole row that leads to another screen.
    case link
    /// The answers of a question. `folded`: of so many answers this one stands alone until it is touched.
    case choice(folded: Int?)
    case option(isChosen: Bool)
    /// In which she types. While the same place answers anew it stands in the same row, and so keeps the keyboard.
    case field(Input, SearchState)
    case button
    /// A button that acts on the world at once, and stands out: it dials or leaves.
    case strongButton
    /// Pulled to the other side, then waits; see `EraseState`. Its children: `slideHint`, `slideWaiting`, `slideStop`.
    case slide
    case slideHint
    case slideWaiting
    case slideStop
}

/// How large the letters are. The app follows the size that she set on her phone.
public enum SizeClass: Equatable, Sendable {
    case title, heading, body, small, large
}

/// What a reader aloud says besides the words.
public enum Trait: Hashable, Sendable {
    case header, button, link, selected, adjustable, textField
    /// It appears by itself, and is then said.
    case announced
}

/// One part of a screen as values: what it is, what it says and in which language, what a reader aloud says, and what a touch does.
public struct RenderNode: Equatable, Sendable {
    public let role: Role
    public var words: [Piece] = []
    /// The same for a Japanese reader.
    public var beneath: Piece?
    public var size = SizeClass.body
    public var isBold = false
    /// The colour of its words.
    public internal(set) var shade = Shade.words
    /// The name of a pictogram; `signDrawing` has it.
    public var sign: String?
    /// What a reader aloud says. Empty: the children speak for themselves.
    public var label: [Piece] = []
    public var traits: Set<Trait> = []
    public var action: Action?
    public var children: [RenderNode] = []

    init(_ role: Role, _ children: [RenderNode] = []) {
        self.role = role
        self.children = children
    }

    /// Words, which a reader aloud says as they stand.
    init(_ role: Role, words: [Piece], beneath: Piece? = nil, size: SizeClass = .body, isBold: Bool = false) {
        self.role = role
        self.words = words
        self.beneath = beneath
        self.size = size
        self.isBold = isBold
        label = words + [beneath].compactMap { $0 }
    }

    init(_ role: Role, _ text: Text, size: SizeClass = .body, isBold: Bool = false) {
        self.init(role, words: [text.piece], beneath: text.japanese, size: size, isBold: isBold)
    }

    func with(_ change: (inout RenderNode) -> Void) -> RenderNode {
        var node = self
        change(&node)
        return node
    }
}

extension Text {
    var piece: Piece {
        Piece(value, lang: lang)
    }

    /// The Japanese beneath, unless it says the same once more.
    var japanese: Piece? {
        beneath.flatMap { $0.value == value ? nil : Piece($0.value, lang: $0.lang) }
    }

    /// All of it, for a reader aloud.
    var spoken: [Piece] {
        [piece] + [japanese].compactMap { $0 }
    }
}

/// Several texts in one line, each with its Japanese on a line below.
func joined(_ texts: [Text]) -> [Piece] {
    let said = texts.filter { !$0.value.isEmpty }.map { Array($0.spoken.map { [$0] }.joined(separator: [Piece("\n", lang: "und")])) }
    return Array(said.joined(separator: [Piece(" · ", lang: "und")]))
}

extension RenderNode {
    /// Nothing at all for no words.
    static func ifAny(_ role: Role, words: [Piece], beneath: Piece? = nil, size: SizeClass = .body) -> RenderNode? {
        words.allSatisfy(\.text.isEmpty) ? nil : RenderNode(role, words: words, beneath: beneath, size: size)
    }

    static func ifAny(_ role: Role, _ text: Text, size: SizeClass = .body) -> RenderNode? {
        ifAny(role, words: [text.piece], beneath: text.japanese, size: size)
    }
}
