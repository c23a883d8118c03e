import HelpCardKit
import SwiftUI

/// The whole shell: asks the card for the screen on top, draws it, and hands on what she touches.
@main
struct CardApp: App {
    @StateObject private var model = CardModel()
    @Environment(\.scenePhase) private var phase

    var body: some Scene {
        WindowGroup {
            RootView(model: model)
                .onAppear { model.recorded(UIScreen.main.isCaptured) }
                .onReceive(NotificationCenter.default.publisher(for: UIScreen.capturedDidChangeNotification)) { _ in
                    model.recorded(UIScreen.main.isCaptured)
                }
        }
        .onChange(of: phase) { phase in
            switch phase {
            case .active: model.comeBack()
            case .inactive: model.goAway()
            case .background: model.sleep()
            @unknown default: model.goAway()
            }
        }
    }
}
