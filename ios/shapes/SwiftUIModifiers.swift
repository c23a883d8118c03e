// The modifiers of Apple's SwiftUI that the app uses, as the documentation gives them.

public struct Edge {
    public struct Set: OptionSet, Sendable {
        public let rawValue: Int

        public init(rawValue: Int) {
            self.rawValue = rawValue
        }

        public static let horizontal = Set(rawValue: 1), vertical = Set(rawValue: 2), top = Set(rawValue: 4), all = Set(rawValue: 7)
    }
}

public enum TextAlignment: Sendable {
    case center
}

public protocol ButtonStyle {}

public struct PlainButtonStyle: ButtonStyle {}

extension ButtonStyle where Self == PlainButtonStyle {
    public static var plain: PlainButtonStyle { PlainButtonStyle() }
}

extension View {
    public func padding(_ length: CGFloat) -> some View { self }
    public func padding(_ edges: Edge.Set = .all, _ length: CGFloat? = nil) -> some View { self }
    public func frame(width: CGFloat? = nil, height: CGFloat? = nil, alignment: Alignment = .center) -> some View { self }
    public func frame(
        minWidth: CGFloat? = nil, idealWidth: CGFloat? = nil, maxWidth: CGFloat? = nil, minHeight: CGFloat? = nil, idealHeight: CGFloat? = nil,
        maxHeight: CGFloat? = nil, alignment: Alignment = .center
    ) -> some View { self }
    public func layoutPriority(_ value: Double) -> some View { self }
    public func offset(x: CGFloat = 0, y: CGFloat = 0) -> some View { self }
    public func gesture<Kind: Gesture>(_ gesture: Kind) -> some View { self }
    public func dynamicTypeSize(_ range: PartialRangeThrough<DynamicTypeSize>) -> some View { self }
    public func fixedSize(horizontal: Bool, vertical: Bool) -> some View { self }
    public func background<Background: View>(_ background: Background, alignment: Alignment = .center) -> some View { self }
    public func background<Style: ShapeStyle, Form: Shape>(_ style: Style, in shape: Form) -> some View { self }
    public func overlay<Overlay: View>(_ overlay: Overlay, alignment: Alignment = .center) -> some View { self }
    public func ignoresSafeArea() -> some View { self }
    public func foregroundColor(_ color: Color?) -> some View { self }
    public func tint(_ color: Color?) -> some View { self }
    public func font(_ font: Font?) -> some View { self }
    public func bold(_ isActive: Bool = true) -> some View { self }
    public func lineSpacing(_ spacing: CGFloat) -> some View { self }
    public func lineLimit(_ number: Int?) -> some View { self }
    public func minimumScaleFactor(_ factor: CGFloat) -> some View { self }
    public func multilineTextAlignment(_ alignment: TextAlignment) -> some View { self }
    public func rotationEffect(_ angle: Angle) -> some View { self }
    public func contentShape<Form: Shape>(_ shape: Form) -> some View { self }
    public func buttonStyle<Style: ButtonStyle>(_ style: Style) -> some View { self }
    public func id<ID: Hashable>(_ id: ID) -> some View { self }
    public func coordinateSpace<Name: Hashable>(name: Name) -> some View { self }
    public func preference<Key: PreferenceKey>(key: Key.Type, value: Key.Value) -> some View { self }
    public func onPreferenceChange<Key: PreferenceKey>(_ key: Key.Type, perform: @escaping @Sendable (Key.Value) -> Void) -> some View
        where Key.Value: Equatable { self }
    public func environmentObject<Object: ObservableObject>(_ object: Object) -> some View { self }
    public func scrollDismissesKeyboard(_ mode: ScrollDismissesKeyboardMode) -> some View { self }
    public func autocorrectionDisabled(_ isDisabled: Bool = true) -> some View { self }
    public func textInputAutocapitalization(_ kind: TextInputAutocapitalization?) -> some View { self }
    public func textContentType(_ type: UITextContentType?) -> some View { self }
    public func keyboardType(_ type: UIKeyboardType) -> some View { self }
}

public struct ScrollDismissesKeyboardMode: Sendable {
    public static let interactively = ScrollDismissesKeyboardMode()
}

public struct TextInputAutocapitalization: Sendable {
    public static var never: TextInputAutocapitalization { TextInputAutocapitalization() }
}

// What happens.
extension View {
    public func onAppear(perform: (@MainActor () -> Void)? = nil) -> some View { self }
    public func task(_ act: @escaping @MainActor @Sendable () async -> Void) -> some View { self }
    public func onDisappear(perform: (@MainActor () -> Void)? = nil) -> some View { self }
    public func onChange<Value: Equatable>(of value: Value, perform: @escaping (Value) -> Void) -> some View { self }
    public func onReceive(_ publisher: NotificationCenter.Publisher, perform: @escaping (Notification) -> Void) -> some View { self }
    public func sheet<Item: Identifiable, Content: View>(
        item: Binding<Item?>, onDismiss: (@MainActor () -> Void)? = nil, @ViewBuilder content: @escaping (Item) -> Content
    ) -> some View { self }
    public func alert<Subject, Actions: View>(
        _ title: Text, isPresented: Binding<Bool>, presenting: Subject?, @ViewBuilder actions: (Subject) -> Actions
    ) -> some View { self }
    public func fileImporter(
        isPresented: Binding<Bool>, allowedContentTypes: [UTType], onCompletion: @escaping @MainActor (Result<URL, any Error>) -> Void
    ) -> some View { self }
}

extension NotificationCenter {
    public struct Publisher {}

    public func publisher(for name: Notification.Name, object: AnyObject? = nil) -> Publisher { Publisher() }
}

public struct AccessibilityTraits: SetAlgebra, Sendable {
    public static let isHeader = Self(), isButton = Self(), isLink = Self(), isSelected = Self(), isModal = Self(), updatesFrequently = Self()

    public init() {}
    public func contains(_ member: AccessibilityTraits) -> Bool { false }
    public func union(_ other: AccessibilityTraits) -> AccessibilityTraits { self }
    public func intersection(_ other: AccessibilityTraits) -> AccessibilityTraits { self }
    public func symmetricDifference(_ other: AccessibilityTraits) -> AccessibilityTraits { self }
    @discardableResult
    public mutating func insert(_ member: AccessibilityTraits) -> (inserted: Bool, memberAfterInsert: AccessibilityTraits) { (false, member) }
    public mutating func remove(_ member: AccessibilityTraits) -> AccessibilityTraits? { nil }
    public mutating func update(with member: AccessibilityTraits) -> AccessibilityTraits? { nil }
    public mutating func formUnion(_ other: AccessibilityTraits) {}
    public mutating func formIntersection(_ other: AccessibilityTraits) {}
    public mutating func formSymmetricDifference(_ other: AccessibilityTraits) {}
}

public struct AccessibilityChildBehavior: Sendable {
    public static let ignore = AccessibilityChildBehavior(), contain = AccessibilityChildBehavior(), combine = AccessibilityChildBehavior()
}

public enum AccessibilityHeadingLevel: Sendable {
    case h1, h2
}

public struct AccessibilityActionKind: Sendable {
    public static let `default` = AccessibilityActionKind(), escape = AccessibilityActionKind()
}

@MainActor
@propertyWrapper
public struct AccessibilityFocusState<Value: Hashable> {
    public init() where Value == Bool {}
    public init<Wrapped: Hashable>() where Value == Wrapped? {}

    public var wrappedValue: Value {
        get { fatalError() }
        nonmutating set {}
    }

    public var projectedValue: Binding { Binding() }

    @MainActor
    public struct Binding {}
}

public enum AccessibilityAdjustmentDirection: Sendable {
    case increment, decrement
}

// What a reader aloud hears.
extension View {
    public func accessibilityFocused(_ condition: AccessibilityFocusState<Bool>.Binding) -> some View { self }
    public func accessibilityFocused<Value: Hashable>(_ binding: AccessibilityFocusState<Value?>.Binding, equals value: Value) -> some View { self }
    public func accessibilityAdjustableAction(_ handler: @escaping @MainActor (AccessibilityAdjustmentDirection) -> Void) -> some View { self }
    public func accessibilityHidden(_ hidden: Bool) -> some View { self }
    public func accessibilityLabel(_ label: Text) -> some View { self }
    public func accessibilityValue(_ value: Text) -> some View { self }
    public func accessibilityAddTraits(_ traits: AccessibilityTraits) -> some View { self }
    public func accessibilityHeading(_ level: AccessibilityHeadingLevel) -> some View { self }
    public func accessibilityElement(children: AccessibilityChildBehavior = .ignore) -> some View { self }
    public func accessibilityAction(_ kind: AccessibilityActionKind = .default, _ handler: @escaping @MainActor () -> Void) -> some View { self }
}
