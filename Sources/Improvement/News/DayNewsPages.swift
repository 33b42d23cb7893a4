import Language
import Planning
import Web
import Works

/// What happened on one day in what somebody shares. Nobody else sees it.
struct DayNewsPages: Sendable {
    let scene: Scene
    let digest: DayNews
    let choice: DayNewsChoice

    static let wish = "wish"
    static let day = "day"

    private var language: Language { scene.language }

    var page: Page { scene.reader.page(title: language(.newsOfTheDay), header: scene.reader.header()) { write(to: &$0) } }

    private func write(to html: inout HTML) {
        html.h1(language(.newsOfTheDay))
        html.p(language(digest.day.date.long), .class("where"))
        if digest.items.isEmpty { html.emptyState(language(.nothingNew), language(.nothingNewWhy)) }
        html.ul(.class("list")) { html in html.items(digest.items, language) { write($1, to: &$0) } }
        html.actions { $0.a(language(.theDayBeforeThat), .class("button quiet"), .href(DayNewsPages.address(scene, digest.day - 1))) }
        writeSwitch(to: &html)
    }

    static func address(_ scene: Scene, _ day: Day? = nil) -> Address {
        let path = ["works", String(scene.columns.works.id.number), "news"]
        return Address(path: path, query: day.map { [(name: DayNewsPages.day, value: $0.description)] } ?? [])
    }

    /// Who did it is said on the matter's own page, where it is known who may be named.
    private func write(_ item: DayNews.Item, to html: inout HTML) {
        MatterLines(scene).write(item.matter, to: &html)
        for step in item.steps {
            html.p(language(item.matter.kind.face.sentence(of: step)))
            if !step.text.isEmpty { html.blockquote(step.text) }
        }
    }

    private func writeSwitch(to html: inout HTML) {
        guard let token = scene.reader.form?.token else { return }
        html.p(language(choice.wish == .daily ? .newsAreShown : .newsAreNotShown), .class("note"))
        html.form(post: DayNewsPages.address(scene), token: token, .class("actions")) {
            let other: DayNewsChoice.Wish = choice.wish == .daily ? .none : .daily
            $0.hidden(DayNewsPages.wish, other.rawValue)
            $0.button(language(other == .none ? .showNoNews : .showNews), .class("button quiet"))
        }
    }
}
