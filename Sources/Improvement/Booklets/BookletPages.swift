import Language
import Planning
import Web
import Works

/// The booklet as it is read on a screen, and as it is printed: A5, two columns.
struct BookletPages: Sendable {
    let booklet: Booklet
    /// Of the booklet: those who get it may read another than whoever prints it.
    let language: Language
    /// The whole link of an address, for the codes.
    let url: @Sendable (Address) -> String

    private var scene: Scene { booklet.scene }

    static let languageField = "in"

    var page: Page { scene.page(scene.language(.booklet), at: .page(["booklet"])) { write(to: &$0) } }

    private func write(to html: inout HTML) {
        writeChoices(to: &html)
        html.article(.class("booklet"), .lang(language.tag)) { writeBooklet(to: &$0) }
        writeCounts(to: &html)
    }

    /// As a file: what is handed out, without what stands on the screen alone.
    var paper: PrintedPage {
        PrintedPage(language(.bookletOf(String(scene.path.name))), language: language.tag, on: .a5) { writeBooklet(to: &$0) }
    }

    private func writeBooklet(to html: inout HTML) {
        html.h1(language(.bookletOf(String(scene.path.name))))
        html.p(language(.bookletNote(scene.today.date.long)), .class("note"))
        if booklet.chapters.isEmpty { html.p(language(.noOpenProblems)) }
        html.div(.class("columns")) { for chapter in booklet.chapters { write(chapter, to: &$0) } }
        if booklet.leftOut > 0 { html.p(language(.problemsLeftOut(booklet.leftOut)), .class("note")) }
    }

    /// What stands on the screen alone.
    private func writeChoices(to html: inout HTML) {
        html.div(.class("turns screen")) {
            $0.tabs(
                scene.language(.languageOfBooklet),
                Language.allCases.map { other in (other.endonym, other == language ? nil : address(in: other)) })
            $0.actions { $0.a(scene.language(.asPDF), .class("button"), .href(address(of: "booklet.pdf", in: language))) }
        }
    }

    private func address(of page: String = "booklet", in language: Language) -> Address {
        Address(path: scene.outlook.path(of: .page([page])), query: [(Self.languageField, language.rawValue)])
    }

    private func write(_ chapter: Booklet.Chapter, to html: inout HTML) {
        html.section {
            $0.h2(scene.name(of: chapter.unit))
            for problem in chapter.problems { write(problem, to: &$0) }
        }
    }

    private func write(_ problem: Booklet.Problem, to html: inout HTML) {
        let matter = problem.matter, link = url(answer(to: matter))
        html.section(.class("numbered")) {
            // Before the words, so that they run beside it.
            if let code = QRCode(link, .medium) { $0.qrCode(code, label: language(.answerByCode(link))) }
            $0.h3("\(matter.id.number) · \(matter.title)")
            $0.p("\(scene.name(of: matter.unit)) · \(language(.sinceDay(problem.obstacle.since.date.medium)))", .class("where"))
            if matter.obstacleStage == .key { $0.tag(language(.keyObstacle)) }
            if !problem.obstacle.cause.isEmpty { $0.p(problem.obstacle.cause) }
        }
    }

    private func answer(to matter: Matter) -> Address {
        let place = scene.outlook.changed { $0.unit = matter.unit }
        return Address(path: place.path(of: .page(["proposals", "new"])), query: [("about", String(matter.id.number))])
    }

    private func writeCounts(to html: inout HTML) {
        guard !booklet.chapters.isEmpty else { return }
        html.div(.class("screen")) {
            $0.heading(scene.language(.answersByUnit))
            $0.scrollingTable(scene.language(.answersByUnit)) {
                $0.thead { $0.tr { for head in [Message.unitHead, .openProblems, .answersSoFar] { $0.th(scene.language(head), .scope("col")) } } }
                $0.tbody {
                    for chapter in booklet.chapters {
                        $0.tr {
                            $0.th(scene.name(of: chapter.unit), .scope("row"))
                            $0.td(scene.language(Number(Double(chapter.problems.count), decimals: 0)))
                            $0.td(scene.language(Number(Double(chapter.answers), decimals: 0)))
                        }
                    }
                }
            }
        }
    }
}
