// The shape of what the app uses of Apple's UniformTypeIdentifiers, as its documentation gives it. It does nothing.

public struct UTType: Sendable {
    public let identifier: String

    public static let data = UTType(identifier: "public.data")
    public static let utf8PlainText = UTType(identifier: "public.utf8-plain-text")
}
