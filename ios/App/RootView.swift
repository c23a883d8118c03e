import HelpCardKit
import SwiftUI

/// What stands on every screen: the bar, the page that scrolls, and below it what the app has to say. Over it, when she asks, one large sentence.
struct RootView: View {
    @ObservedObject var model: CardModel

    var body: some View {
        ZStack {
            VStack(spacing: 0) {
                BarView(bar: model.page.bar, touch: model.touch, back: model.back)
                PageView(page: model.page, scrolled: model.scrolled)
                    .id(model.page.place)
                if let said = model.journey.said { SaidView(said: said) }
            }
            .accessibilityHidden(model.journey.large != nil)
            if let sentence = model.journey.largeSentence {
                LargeView(sentence: sentence, close: model.closeLarge, leave: model.leave)
            }
            if model.journey.cover.isCovered { Shade.page.color.ignoresSafeArea() }
        }
        .background(Shade.page.color.ignoresSafeArea())
        .foregroundColor(Shade.words.color)
        .tint(Shade.action.color)
        .environmentObject(model)
        .accessibilityAction(.escape, model.back)
        .sheet(item: $model.sheet, onDismiss: model.sheetClosed) { ShareSheet(sheet: $0) }
        .fileImporter(isPresented: $model.isPicking, allowedContentTypes: [.data]) { result in
            if case let .success(url) = result { model.picked(url) }
        }
    }
}
