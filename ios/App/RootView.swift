import HelpCardKit
import SwiftUI
import UniformTypeIdentifiers

/// What stands on every screen: the bar, the page that scrolls, and below it what the app has to say. Over it, when she asks, one large sentence.
struct RootView: View {
    @ObservedObject var model: CardModel

    var body: some View {
        let sentence = model.journey.largeSentence
        ZStack {
            VStack(spacing: 0) {
                // The way out has its room first.
                BarView(bar: model.page.bar, touch: model.touch, back: model.back).layoutPriority(1)
                PageView(page: model.page, scrolled: model.scrolled)
                    .id(model.page.place)
                if let said = model.journey.said { SaidView(said: said) }
            }
            .accessibilityHidden(sentence != nil)
            if let sentence {
                LargeView(sentence: sentence, close: model.closeLarge, leave: model.leave)
            }
        }
        .background(Shade.page.color.ignoresSafeArea())
        .foregroundColor(Shade.words.color)
        .tint(Shade.action.color)
        .environmentObject(model)
        .accessibilityElement(children: .contain)
        .accessibilityAction(.escape, model.back)
        .alert(Text(verbatim: model.question?.number ?? ""), isPresented: $model.isAsking, presenting: model.question) { question in
            Button { model.call(question.url, question.number) } label: { Text(verbatim: question.call) }
            Button(role: .cancel) {} label: { Text(verbatim: question.back) }
        }
        .sheet(item: $model.sheet) { ShareSheet(sheet: $0) }
        .fileImporter(isPresented: $model.isPicking, allowedContentTypes: [.data]) { result in
            if case let .success(url) = result { model.picked(url) }
        }
    }
}
