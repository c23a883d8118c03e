// The views, shapes and values of Apple's SwiftUI that the app uses, as the documentation gives them.

public protocol ShapeStyle: Sendable {}

public struct Color: ShapeStyle, Primitive, Equatable {
    public nonisolated static let clear = Color("")

    public nonisolated init(_ name: String) {}
}

extension ShapeStyle where Self == Color {
    public static var clear: Color { Color("") }
}

public struct Font: Sendable {
    public enum TextStyle: Sendable {
        case body
    }

    public enum Weight: Sendable {
        case regular, bold
    }

    public static let title = Font(), title3 = Font(), body = Font(), subheadline = Font(), largeTitle = Font()

    public static func system(size: CGFloat, weight: Weight) -> Font { Font() }
}

public struct Text: Primitive {
    public init(verbatim: String) {}
    public init(_ words: AttributedString) {}
    public func font(_ font: Font?) -> Text { self }
    public func fontWeight(_ weight: Font.Weight?) -> Text { self }
    public func bold() -> Text { self }
    public func foregroundColor(_ color: Color?) -> Text { self }
    public func speechSpellsOutCharacters(_ value: Bool = true) -> Text { self }
    public static func + (left: Text, right: Text) -> Text { left }
}

public struct Image: Primitive {
    public init(systemName: String) {}
}

public struct ButtonRole: Sendable {
    public static let cancel = ButtonRole()
}

public struct Button<Label: View>: Primitive {
    public init(role: ButtonRole?, action: @escaping @MainActor () -> Void, @ViewBuilder label: () -> Label) {}
    public init(action: @escaping @MainActor () -> Void, @ViewBuilder label: () -> Label) {}
}

public struct TextField<Label: View>: Primitive {
    public init(text: Binding<String>, prompt: Text? = nil, @ViewBuilder label: () -> Label) {}
}

public struct Spacer: Primitive {
    public init(minLength: CGFloat? = nil) {}
}

public struct Group<Content: View>: Primitive {
    public init(@ViewBuilder content: () -> Content) {}
}

public enum HorizontalAlignment: Sendable {
    case leading, trailing, center
}

public enum VerticalAlignment: Sendable {
    case top, center, firstTextBaseline
}

public struct Alignment: Sendable {
    public static let leading = Alignment(), center = Alignment()
}

public struct HStack<Content: View>: Primitive {
    public init(alignment: VerticalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> Content) {}
}

public struct VStack<Content: View>: Primitive {
    public init(alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> Content) {}
}

public struct ZStack<Content: View>: Primitive {
    public init(alignment: Alignment = .center, @ViewBuilder content: () -> Content) {}
}

public struct HStackLayout {
    public init(spacing: CGFloat? = nil) {}
}

public struct VStackLayout {
    public init(spacing: CGFloat? = nil) {}
}

public struct AnyLayout {
    public init(_ layout: HStackLayout) {}
    public init(_ layout: VStackLayout) {}

    public func callAsFunction<Content: View>(@ViewBuilder _ content: () -> Content) -> some View { Made() }
}

public struct Axis {
    public struct Set: OptionSet, Sendable {
        public let rawValue: Int

        public init(rawValue: Int) {
            self.rawValue = rawValue
        }

        public static let horizontal = Set(rawValue: 1), vertical = Set(rawValue: 2)
    }
}

public struct ViewThatFits<Content: View>: Primitive {
    public init(in axes: Axis.Set = [.horizontal, .vertical], @ViewBuilder content: () -> Content) {}
}

public struct ScrollView<Content: View>: Primitive {
    public init(@ViewBuilder content: () -> Content) {}
}

public struct UnitPoint: Sendable {
    public static let top = UnitPoint()
}

@MainActor
public struct ScrollViewProxy {
    public func scrollTo<ID: Hashable>(_ id: ID, anchor: UnitPoint? = nil) {}
}

public struct ScrollViewReader<Content: View>: Primitive {
    public init(@ViewBuilder content: @escaping (ScrollViewProxy) -> Content) {}
}

public enum CoordinateSpace {
    case named(AnyHashable)
}

@MainActor
public struct GeometryProxy {
    public func frame(in space: CoordinateSpace) -> CGRect { .zero }
    public var size: CGSize { .zero }
}

public struct GeometryReader<Content: View>: Primitive {
    public init(@ViewBuilder content: @escaping (GeometryProxy) -> Content) {}
}

public struct ForEach<Data: RandomAccessCollection, ID: Hashable, Content: View>: Primitive {
    public init(_ data: Data, id: KeyPath<Data.Element, ID>, @ViewBuilder content: @escaping (Data.Element) -> Content) {}

    public init(_ data: Data, @ViewBuilder content: @escaping (Data.Element) -> Content) where Data.Element: Identifiable, ID == Data.Element.ID {}
}

public protocol PreferenceKey {
    associatedtype Value
    static var defaultValue: Value { get }
    static func reduce(value: inout Value, nextValue: () -> Value)
}

public protocol Shape: Sendable, Primitive {
    nonisolated func path(in room: CGRect) -> Path
}

public struct RoundedRectangle: Shape {
    public init(cornerRadius: CGFloat) {}

    public nonisolated func path(in room: CGRect) -> Path { Path { _ in } }
}

public struct Capsule: Shape {
    public init() {}

    public nonisolated func path(in room: CGRect) -> Path { Path { _ in } }
}

public struct Circle: Shape {
    public init() {}

    public nonisolated func path(in room: CGRect) -> Path { Path { _ in } }
}

public struct Rectangle: Shape {
    public init() {}

    public nonisolated func path(in room: CGRect) -> Path { Path { _ in } }
}

public struct StrokeStyle: Sendable {
    public enum Cap: Sendable {
        case round
    }

    public init(lineWidth: CGFloat = 1, lineCap: Cap = .round, lineJoin: Cap = .round) {}
}

extension Shape {
    public func fill<Style: ShapeStyle>(_ style: Style) -> some View { Made() }
    public func stroke(style: StrokeStyle) -> some View { Made() }
    public func stroke<Style: ShapeStyle>(_ style: Style, lineWidth: CGFloat = 1) -> some View { Made() }
}

public struct Path: Sendable {
    public init(_ draw: (inout Path) -> Void) {}
    public mutating func move(to point: CGPoint) {}
    public mutating func addLine(to point: CGPoint) {}
    public mutating func addCurve(to point: CGPoint, control1: CGPoint, control2: CGPoint) {}
    public mutating func closeSubpath() {}
}

public enum DynamicTypeSize: Comparable, Sendable {
    case large, accessibility1
}

public protocol Gesture {
    associatedtype Value
}

public struct DragGesture: Gesture {
    public struct Value {
        public var location: CGPoint { .zero }
        public var startLocation: CGPoint { .zero }
    }

    public init(minimumDistance: CGFloat = 10) {}

    public func updating<Held>(_ state: GestureState<Held>, body: @escaping (Value, inout Held, inout Transaction) -> Void) -> DragGesture { self }
    public func onChanged(_ act: @escaping (Value) -> Void) -> DragGesture { self }
    public func onEnded(_ act: @escaping (Value) -> Void) -> DragGesture { self }
}

public struct Transaction {}

@propertyWrapper
public struct GestureState<Value> {
    public let wrappedValue: Value
    public var projectedValue: GestureState<Value> { self }

    public init(wrappedValue: Value) {
        self.wrappedValue = wrappedValue
    }
}

public struct Angle: Sendable {
    public static func degrees(_ degrees: Double) -> Angle { Angle() }
}
