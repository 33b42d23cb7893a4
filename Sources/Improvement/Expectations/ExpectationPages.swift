import Language
import Planning
import Web
import Works

/// The list of what is expected of oneself. Nobody else sees it.
struct ExpectationPages: Sendable {
    let scene: Scene
    let expected: Expectations

    private var language: Language { scene.language }

    var page: Page {
        scene.reader.page(title: language(.expectedOfMe), header: scene.reader.header()) { write(to: &$0) }
    }

    private func write(to html: inout HTML) {
        html.h1(language(.expectedOfMe))
        if expected.isEmpty { html.emptyState(language(.nothingExpected), language(.nothingExpectedWhy)) }
        for (title, matters) in [
            (Message.lateOnes, expected.late), (.withinAWeek, expected.soon), (.laterOnes, expected.later), (.withoutADay, expected.undated),
        ] where !matters.isEmpty {
            html.heading(language(title))
            MatterLines(scene).write(matters, to: &html)
        }
        guard !expected.news.isEmpty else { return }
        html.heading(language(.newsOfMine), note: language(.newsOfMineNote))
        MatterLines(scene).write(expected.news, to: &html)
    }
}
