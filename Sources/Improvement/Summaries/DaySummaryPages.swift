import Database
import Language
import Planning
import Web
import Works

/// The day of a unit; and for whoever is signed in what they promised themselves, and what is late with those who share the work.
struct DaySummaryPages: Sendable {
    let scene: Scene
    let summary: DaySummary
    /// nil before a shared screen, where nobody is one person.
    let own: Own?

    struct Own: Sendable {
        let done: [Matter]
        let late: [Matter]
        let dueToday: [Matter]
        /// Of others, within what one shares, with what was said last.
        let withOthers: [(matter: Matter, word: String)]

        var isEmpty: Bool { done.isEmpty && late.isEmpty && dueToday.isEmpty && withOthers.isEmpty }
    }

    private var language: Language { scene.language }

    var page: Page { scene.page(language(.theDayInShort), at: .page(["day"])) { write(to: &$0) } }

    private func write(to html: inout HTML) {
        html.headline { $0.text(language(.dayOf(String(scene.path.name), summary.today.date.long))) }
        if let own { writeOwn(own, to: &html) }
        writeMet(to: &html)
        html.heading(language(.promisesHere))
        if summary.promises.isEmpty { return html.p(language(.noPromises), .class("note still")) }
        html.ul(.class("list")) { for sentence in DaySummaryWords.sentences(summary.promises) { $0.li(language(sentence)) } }
        html.p(language(.whoseTheyAre), .class("note still"))
    }

    // MARK: Who met the plan

    private func writeMet(to html: inout HTML) {
        html.heading(language(.whoMetThePlan), note: language(summary.on.date.medium))
        if summary.met.isEmpty { return html.p(language(.nothingPlannedThatDay), .class("note still")) }
        for one in summary.met {
            html.p("\(one.indicator.name): " + language(DaySummaryWords.met(one.whole, on: summary.on)))
            let below = one.below.filter { $0.met.planned > 0 && scene.visit.may(.seeFigures, on: $0.unit) && !isTooSmall($0.unit) }
            guard !below.isEmpty else { continue }
            html.scrollingTable(one.indicator.name) {
                $0.thead {
                    $0.tr { html in
                        html.th(language(.unit), .scope("col"))
                        for head in [Message.metHead, .missedHead, .silentHead] { html.th(language(head), .scope("col"), .class("number")) }
                    }
                }
                $0.tbody { for one in below.prefix(CutList.most) { writeRow(one, to: &$0) } }
            }
            if below.count > CutList.most { html.p(language(.moreBelow(below.count - CutList.most)), .class("note")) }
        }
    }

    private func isTooSmall(_ unit: UnitPath) -> Bool { (scene.guide.traits(unit)?.people).map { $0 < UnitTree.fewestPeople } ?? false }

    private func writeRow(_ one: (unit: UnitPath, met: DayMet), to html: inout HTML) {
        html.tr {
            $0.th(.scope("row")) { $0.link(String(one.unit.name), to: scene.guide.address(one.unit, .page(["day"]))) }
            for count in [one.met.met, one.met.missed, one.met.silent] { $0.td(language.number(count), .class("number")) }
        }
    }

    // MARK: One's own

    private func writeOwn(_ own: Own, to html: inout HTML) {
        html.heading(language(.myDay), note: language(.onlyYouSeeThis))
        if own.isEmpty { return html.p(language(.nothingOfMineToday), .class("note still")) }
        for (title, matters) in [(Message.lateOnes, own.late), (.dueTodayOnes, own.dueToday), (.doneYesterdayOnes, own.done)] where !matters.isEmpty {
            html.h3(language(title))
            MatterLines(scene).write(matters, to: &html)
        }
        guard !own.withOthers.isEmpty else { return }
        html.h3(language(.lateWithOthers))
        html.ul(.class("list")) { html in
            html.items(own.withOthers, language) { html, one in
                MatterLines(scene).write(one.matter, to: &html)
                if !one.word.isEmpty { html.blockquote(one.word) }
            }
        }
    }
}

extension DaySummaryPages.Own {
    /// As many as one reads in the morning.
    private static let most = 50

    init(of somebody: SignedIn, _ scene: Scene, in db: Connection) throws {
        let store = DaySummaryStore(db, of: scene.columns.works.id), person = somebody.person.id
        let owned = try MatterStore(db, of: scene.columns.works.id).owned(by: person).filter { $0.due != nil }
        done = try store.ended(by: person, on: scene.today - 1)
        late = Array(owned.filter { $0.isOverdue(on: scene.today) }.prefix(Self.most))
        dueToday = Array(owned.filter { $0.due == scene.today }.prefix(Self.most))
        withOthers = try store.lateWithOthers(of: person, today: scene.today, Self.most)
    }
}
