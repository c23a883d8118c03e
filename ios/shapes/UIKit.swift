// The shape of what the app uses of Apple's UIKit, as its documentation gives it. It does nothing.

@_exported import Foundation

@MainActor
open class UIResponder {
    public init() {}
}

open class UIColor {
    public init?(named name: String) {}
}

open class UIView: UIResponder {
    open var backgroundColor: UIColor?
    open var isHidden = false
}

open class UIViewController: UIResponder {
    open var view: UIView! = UIView()
}

open class UIScene: UIResponder {}

open class UIWindowScene: UIScene {}

open class UIWindow: UIView {
    public struct Level: Sendable {
        public let rawValue: CGFloat
        public static let alert = Level(rawValue: 2000)
    }

    public init(windowScene: UIWindowScene) {
        super.init()
    }

    open var windowScene: UIWindowScene?
    open var rootViewController: UIViewController?
    open var windowLevel = Level(rawValue: 0)
}

public func + (level: UIWindow.Level, more: CGFloat) -> UIWindow.Level {
    UIWindow.Level(rawValue: level.rawValue + more)
}

open class UIApplication: UIResponder {
    public struct OpenExternalURLOptionsKey: Hashable, Sendable {}

    public static let shared = UIApplication()

    open var connectedScenes: [UIScene] { [] }
    open var isIdleTimerDisabled = false
    open var supportsAlternateIcons: Bool { false }
    open var alternateIconName: String? { nil }

    open func setAlternateIconName(_ name: String?) async throws {}

    open func open(_ url: URL, options: [OpenExternalURLOptionsKey: Any] = [:]) async -> Bool { false }
}

@MainActor
open class UIScreen {
    public static let main = UIScreen()
    public nonisolated static let capturedDidChangeNotification = Notification.Name("")

    open var isCaptured: Bool { false }
}

@MainActor
open class UIPasteboard {
    public struct OptionsKey: Hashable, Sendable {
        public static let localOnly = OptionsKey(), expirationDate = OptionsKey()
    }

    public static let general = UIPasteboard()

    open var items: [[String: Any]] = []
    open var changeCount: Int { 0 }

    open func setItems(_ items: [[String: Any]], options: [OptionsKey: Any] = [:]) {}
}

open class UIActivity: UIResponder {
    public struct ActivityType: Sendable {
        public static let copyToPasteboard = ActivityType(), addToReadingList = ActivityType()
    }
}

open class UIActivityViewController: UIViewController {
    public init(activityItems: [Any], applicationActivities: [UIActivity]?) {
        super.init()
    }

    open var excludedActivityTypes: [UIActivity.ActivityType]?
}

public enum UIKeyboardType: Int, Sendable {
    case `default`, numbersAndPunctuation, numberPad
}

public struct UITextContentType: Sendable {}

@MainActor
public enum UIAccessibility {
    public struct Notification: Sendable {
        public static let announcement = Notification()
    }

    public static var isVoiceOverRunning: Bool { false }
    public static var isSwitchControlRunning: Bool { false }

    public static func post(notification: Notification, argument: Any?) {}
}

extension NSAttributedString.Key {
    public static let accessibilitySpeechLanguage = Self(rawValue: ""), accessibilitySpeechQueueAnnouncement = Self(rawValue: "")
}

// Apple's Foundation has these, that for Linux has not.
extension URL {
    public func startAccessingSecurityScopedResource() -> Bool { true }
    public func stopAccessingSecurityScopedResource() {}
}
