/// Whether the content is covered. The system keeps a picture of each app for its list of open ones, and can record or mirror the screen.
public struct CoverState: Equatable, Sendable {
    /// How long an empty page is shown before the app ends, so that nothing else is the last that is seen.
    public static let secondsBeforeTheEnd = 0.1

    private var isInFront = true
    private var isRecorded = false
    private var isAllowed = false
    private var isEnding = false

    /// An empty page lies above everything: in the list of open apps, and while the app ends.
    public var isCovered: Bool {
        !isInFront || isEnding
    }

    /// A sentence stands in place of the page, and the ways out stay: while the screen is recorded, unless she allowed this one.
    public var isVeiled: Bool {
        isRecorded && !isAllowed
    }

    /// The app came to the front, or is about to leave it.
    mutating func front(_ isInFront: Bool) {
        self.isInFront = isInFront
    }

    /// The screen is recorded or mirrored, or no longer.
    mutating func recorded(_ isRecorded: Bool) {
        self.isRecorded = isRecorded
    }

    /// She touched the button beneath the warning.
    mutating func allowPicture() {
        isAllowed = true
    }

    /// The app ends. From now on nothing is shown.
    mutating func end() {
        isEnding = true
    }

    /// What was allowed on a screen ends with it.
    mutating func leaveScreen() {
        isAllowed = false
    }
}
