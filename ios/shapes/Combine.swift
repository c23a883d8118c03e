// The shape of what the app uses of Apple's Combine, as its documentation gives it. It does nothing.

public protocol ObservableObject: AnyObject {}

@propertyWrapper
public struct Published<Value> {
    public var wrappedValue: Value
    public var projectedValue: Published<Value> { self }

    public init(wrappedValue: Value) {
        self.wrappedValue = wrappedValue
    }
}

public struct ObservableObjectPublisher {
    public func send() {}
}

extension ObservableObject {
    public var objectWillChange: ObservableObjectPublisher { ObservableObjectPublisher() }
}
