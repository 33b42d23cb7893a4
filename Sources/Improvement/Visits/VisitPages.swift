import Language
import Planning
import Web
import Works

/// The visits of a unit, and those to which others have asked it.
struct VisitListHead: Sendable {
    let scene: Scene
    let beside: [Matter]

    private var language: Language { scene.language }

    func write(to html: inout HTML) {
        html.h1(language(.visitsOf(String(scene.path.name))))
        if scene.visit.may(.lead, on: scene.path) {
            html.actions { $0.a(language(.proposeVisit), .class("button main"), .href(scene.outlook.address(of: .matters(.visit, "new")))) }
        }
        guard !beside.isEmpty else { return }
        html.heading(language(.proposedByOthers))
        MatterLines(scene).write(beside, to: &html)
    }
}

/// One visit: who meets whom, who saw what, what is tried at home.
struct VisitPage: MatterSheet {
    static let kind = MatterKind.visit

    let view: MatterView
    let visit: FactoryVisit
    var problem: Message?
    var typed = Form()

    /// On the side from which one came.
    var address: Address { scene.outlook.address(of: .matters(.visit, String(matter.id.number))) }

    func write(to html: inout HTML) {
        pages.writeHead(to: &html)
        writeProblem(to: &html)
        writeFacts(to: &html)
        writePeople(to: &html)
        writeDeeds(to: &html)
        pages.writeMeasures(to: &html)
        pages.writeStory(to: &html)
    }

    private func writeFacts(to html: inout HTML) {
        html.dl(.class("facts")) { html in
            for (name, value) in facts {
                html.dt(language(name))
                html.dd(value)
            }
        }
    }

    private var facts: [(Message, String)] {
        [
            (.sortOfMeasure, language(.name(of: visit.sort))), (.withWhichUnit, scene.name(of: visit.other)),
            visit.every.map { (.meetAgainAfter, String($0)) }, shown.map { (.shownOnTheSpot, $0) },
        ].compactMap { $0 }
    }

    private var shown: String? {
        visit.shown.flatMap { shown in scene.columns.book[shown.indicator].map { $0.name + ": " + language(Percent(shown.level, decimals: 1)) } }
    }

    /// Only who wants it is named.
    private func writePeople(to html: inout HTML) {
        let there = view.parts.filter { $0.role == .member }, named = there.filter { $0.naming == .named }
        guard !there.isEmpty else { return }
        html.heading(language(.whoWasThere))
        html.ul(.class("list")) { list in
            for (name, part) in named.map({ (view.names[$0.person] ?? Person.nameless, $0) }).sorted(by: { $0.0 < $1.0 }) {
                list.li { $0.link(name, to: scene.outlook.address(of: HelperRecord.place(of: part.person))) }
            }
            if there.count > named.count { list.li(language(.guestsWithoutName(there.count - named.count))) }
        }
    }

    // MARK: What can be done

    private func writeDeeds(to html: inout HTML) {
        for deed in VisitDeed.allCases where deed.fits(self) && deed.hindrance(self) == nil && scene.visit.may(deed.right, on: scene.path) {
            write(deed.rawValue, deed.name, to: &html) { writeFields(deed, to: &$0) }
        }
    }

    private func writeFields(_ deed: VisitDeed, to html: inout HTML) {
        if deed == .join {
            let namings = [MissionAnswer.nameless, .named].map { Field.Choice($0.rawValue, language(.name(of: $0))) }
            return html.field(Field(VisitFields.naming, language(.mayBeNamed), .choice(namings)))
        }
        if deed == .held, visit.sort == .showing { writeShown(to: &html) }
        let question: Message = deed == .tell ? .whoSawWhat : deed == .held ? .whatDidYouSee : .whyThis
        html.field(text(question, in: deed.rawValue))
    }

    private func writeShown(to html: inout HTML) {
        let indicators = scene.columns.book.ordered.filter { $0.indicator.kind != .milestone }
        let choices = [Field.Choice("", language(.onNoIndicator))] + indicators.map { Field.Choice(String($0.id.number), $0.indicator.name) }
        html.field(Field(VisitFields.indicator, language(.shownOnTheSpot), .choice(choices), value: typed[VisitFields.indicator] ?? ""))
        html.field(Field(VisitFields.level, language(.levelThatWasShown), note: language(.levelNote), .number, value: typed[VisitFields.level] ?? ""))
    }
}
