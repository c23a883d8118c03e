/// Whether the content is covered. The system keeps a picture of each app for its list of open ones, and can record or mirror the screen.
public struct CoverState: Equatable, Sendable {
    private var isInFront = true
    private var isRecorded = false
    private var isAllowed = false

    public init() {}

    /// In the list of open apps always; while the screen is recorded unless she allowed this screen.
    public var isCovered: Bool {
        !isInFront || (isRecorded && !isAllowed)
    }

    /// Whether a picture of this screen can be taken.
    public var allowsPicture: Bool {
        isAllowed
    }

    /// The app came to the front, or is about to leave it.
    public mutating func front(_ isInFront: Bool) {
        self.isInFront = isInFront
    }

    /// The screen is recorded or mirrored, or no longer.
    public mutating func recorded(_ isRecorded: Bool) {
        self.isRecorded = isRecorded
    }

    /// She touched the button beneath the warning.
    public mutating func allowPicture() {
        isAllowed = true
    }

    /// What was allowed on a screen ends with it.
    public mutating func leaveScreen() {
        isAllowed = false
    }
}
