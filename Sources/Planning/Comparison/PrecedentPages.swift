import Language
import Web
import Works

/// Beside the verdict on a plan, each in a card of its own: how those who reach it do it, and whether it was shown here.
struct PrecedentPages {
    let precedents: PlanPrecedents
    let comparison: PeerComparison
    let scene: Scene
    let level: (Double) -> String

    private var language: Language { scene.language }

    /// - Parameter reach: how many comparable units bring what the plan asks for.
    func write(reach: Int, to html: inout HTML) {
        if reach > 0 { html.card(writeWays) }
        html.card(writeShowings)
    }

    private func writeWays(to html: inout HTML) {
        html.h3(language(.howTheyReachIt))
        guard !precedents.ways.isEmpty else { return html.p(language(.noMethodOfTheirs), .class("note")) }
        html.ul(.class("list")) { list in
            for way in precedents.ways { list.li { write(way, to: &$0) } }
            if precedents.furtherWays > 0 { list.li(language(.moreBelow(precedents.furtherWays)), .class("note")) }
        }
    }

    private func write(_ way: PlanPrecedents.Way, to html: inout HTML) {
        let words = PrecedentWords.lines(way, language, name: name)
        html.link(way.title, to: scene.outlook.changed { ($0.unit, $0.indicator) = (way.page.unit, nil) }.address(of: way.page.place))
        for line in words { html.span(line, .class("where")) }
    }

    // MARK: On the spot

    private func writeShowings(to html: inout HTML) {
        html.h3(language(.wasItShownHere))
        if !precedents.showings.isEmpty {
            html.ul(.class("list")) { list in
                for showing in precedents.showings { list.li { write(showing, to: &$0) } }
            }
        }
        guard !precedents.isShownOnTheSpot else { return }
        html.p(language(.notYetShownHere), .class("note"))
        guard scene.visit.may(.lead, on: scene.path) else { return }
        html.actions { $0.a(language(.askForAVisit), .class("button"), .href(form)) }
    }

    private func write(_ showing: PlanPrecedents.Showing, to html: inout HTML) {
        html.link(language(PrecedentWords.sentence(showing, name(showing.with), level)), to: scene.outlook.address(of: showing.place))
        if !showing.seen.isEmpty { html.span(showing.seen, .class("where")) }
    }

    private var form: Address {
        let form = precedents.form, best = form.best.flatMap { scene.guide.sees($0.unit) ? (name: $0.name, value: $0.unit.text) : nil }
        return Address(path: scene.outlook.path(of: form.place), query: form.fields + [best].compactMap { $0 })
    }

    private func name(_ unit: UnitPath) -> String? { scene.guide.sees(unit) ? comparison.name(of: unit) : nil }
}
