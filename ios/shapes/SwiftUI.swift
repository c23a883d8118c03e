// The shape of what the app uses of Apple's SwiftUI, as its documentation gives it. It draws nothing. `SwiftUIModifiers.swift` has the rest.

@_exported import Combine
@_exported import Foundation
@_exported import UIKit
@_exported import UniformTypeIdentifiers

@MainActor
public protocol View {
    associatedtype Body: View
    @ViewBuilder var body: Body { get }
}

extension Never: View {
    public var body: Never { return fatalError() }
}

/// A view of the framework itself.
public protocol Primitive: View where Body == Never {}

extension Primitive {
    public var body: Never { return fatalError() }
}

public struct Made: Primitive {}

public struct EmptyView: Primitive {
    public init() {}
}

public struct Either<First: View, Second: View>: Primitive {}

extension Optional: View where Wrapped: View {
    public var body: Never { return fatalError() }
}

@resultBuilder
public enum ViewBuilder {
    public static func buildBlock<each Content: View>(_ content: repeat each Content) -> Made { Made() }
    public static func buildBlock<Content: View>(_ content: Content) -> Content { content }
    public static func buildEither<First: View, Second: View>(first: First) -> Either<First, Second> { Either() }
    public static func buildEither<First: View, Second: View>(second: Second) -> Either<First, Second> { Either() }
    public static func buildIf<Content: View>(_ content: Content?) -> Content? { content }
    public static func buildExpression<Content: View>(_ content: Content) -> Content { content }
}

@MainActor
public protocol Scene {}

public struct WindowGroup<Content: View>: Scene {
    public init(@ViewBuilder content: () -> Content) {}
}

extension Scene {
    public func onChange<Value: Equatable>(of value: Value, perform: @escaping (Value) -> Void) -> some Scene { self }
}

@MainActor
public protocol App {
    associatedtype Body: Scene
    var body: Body { get }
    init()
}

extension App {
    public static func main() {}
}

public enum ScenePhase: Sendable {
    case background, inactive, active
}

public enum UserInterfaceSizeClass: Sendable {
    case compact, regular
}

public struct EnvironmentValues {
    public var scenePhase: ScenePhase { .active }
    public var verticalSizeClass: UserInterfaceSizeClass? { nil }
}

@propertyWrapper
public struct Environment<Value> {
    private let path: KeyPath<EnvironmentValues, Value>

    public init(_ path: KeyPath<EnvironmentValues, Value>) {
        self.path = path
    }

    public var wrappedValue: Value { EnvironmentValues()[keyPath: path] }
}

@propertyWrapper
@dynamicMemberLookup
public struct Binding<Value> {
    public init(projectedValue: Binding<Value>) {}

    public var wrappedValue: Value {
        get { fatalError() }
        nonmutating set {}
    }

    public subscript<Subject>(dynamicMember path: WritableKeyPath<Value, Subject>) -> Binding<Subject> { fatalError() }
}

@propertyWrapper
public struct State<Value> {
    private let value: Value

    public init(wrappedValue: Value) {
        value = wrappedValue
    }

    public init(initialValue: Value) {
        value = initialValue
    }

    public var wrappedValue: Value {
        get { value }
        nonmutating set {}
    }

    public var projectedValue: Binding<Value> { fatalError() }
}

@MainActor
@propertyWrapper
public struct StateObject<Object: ObservableObject> {
    public let wrappedValue: Object

    public init(wrappedValue: @autoclosure @escaping () -> Object) {
        self.wrappedValue = wrappedValue()
    }
}

@MainActor
@propertyWrapper
public struct ObservedObject<Object: ObservableObject> {
    public var wrappedValue: Object

    public init(wrappedValue: Object) {
        self.wrappedValue = wrappedValue
    }

    public var projectedValue: Wrapper { Wrapper() }

    @MainActor
    @dynamicMemberLookup
    public struct Wrapper {
        public subscript<Subject>(dynamicMember path: ReferenceWritableKeyPath<Object, Subject>) -> Binding<Subject> { fatalError() }
    }
}

@MainActor
@propertyWrapper
public struct EnvironmentObject<Object: ObservableObject> {
    public init() {}

    public var wrappedValue: Object { fatalError() }
}

@propertyWrapper
public struct ScaledMetric<Value: BinaryFloatingPoint> {
    public var wrappedValue: Value

    public init(wrappedValue: Value, relativeTo: Font.TextStyle) {
        self.wrappedValue = wrappedValue
    }
}

@MainActor
public protocol UIViewControllerRepresentable: Primitive {
    associatedtype Controller: UIViewController
    typealias Context = UIViewControllerRepresentableContext
    func makeUIViewController(context: Context) -> Controller
    func updateUIViewController(_ controller: Controller, context: Context)
}

public struct UIViewControllerRepresentableContext {}
