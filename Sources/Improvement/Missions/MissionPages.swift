import Language
import Planning
import Web
import Works

/// The missions of a unit, and those on which its own people help elsewhere.
struct MissionListHead: Sendable {
    let scene: Scene
    let given: [Matter]

    private var language: Language { scene.language }

    func write(to html: inout HTML) {
        html.h1(language(.missionsAt(String(scene.path.name))))
        if scene.visit.may(.lead, on: scene.path), scene.path.parent != nil {
            html.actions { $0.a(language(.foundMission), .class("button main"), .href(scene.outlook.address(of: .matters(.mission, "new")))) }
        }
        if scene.visit.may(.takePart, on: scene.path), scene.visit.signedIn != nil, scene.path.parent != nil {
            html.actions { $0.a(language(.goAndHelp), .class("button quiet"), .href(scene.outlook.address(of: .matters(.mission, "volunteer")))) }
        }
        guard !given.isEmpty else { return }
        html.heading(language(.helpGivenFromHere))
        MatterLines(scene).write(given, to: &html)
    }
}

/// Where somebody has helped, and whose work they have seen, who has agreed to be named.
struct HelperRecord: Sendable {
    let scene: Scene
    let name: String
    let person: ID<Person>
    let missions: [Matter]
    let visits: [Matter]

    var isEmpty: Bool { missions.isEmpty && visits.isEmpty }

    static func place(of person: ID<Person>) -> Outlook.Place { .matters(.mission, "helper", String(person.number)) }

    var page: Page {
        scene.page(name, at: Self.place(of: person)) {
            $0.h1(missions.isEmpty ? name : scene.language(.helpedSoOften(name, missions.count)))
            MatterLines(scene).write(missions, to: &$0)
            if visits.isEmpty { return }
            $0.heading(scene.language(VisitFace.many))
            MatterLines(scene).write(visits, to: &$0)
        }
    }
}

/// One mission: the contract, who takes part, the reports of the days, and what has become of both units.
struct MissionPage: MatterSheet {
    static let kind = MatterKind.mission

    let view: MatterView
    let mission: Mission
    /// nil before it began, and for whoever may not see the helped unit's levels.
    let effect: EffectAnswer?
    /// The day on which what was agreed was reached.
    let metOn: Day?
    var problem: Message?
    var typed = Form()

    /// On the side from which one came.
    var address: Address { scene.outlook.address(of: .matters(.mission, String(matter.id.number))) }

    func write(to html: inout HTML) {
        pages.writeHead(to: &html)
        writeProblem(to: &html)
        if view.matter.missionStage == .running, let metOn { html.notice(.information, language(.criterionMetOn(metOn.date.medium))) }
        pages.writeTies(.about, to: &html)
        writeContract(to: &html)
        writePeople(to: &html)
        writeReportButton(to: &html)
        writeTasks(to: &html)
        writeDeeds(to: &html)
        writeReports(to: &html)
        writePhotos(to: &html)
        effect?.write(below: .recovery, to: &html)
        if let seeming { html.notice(.doubtful, language(.looksLikeSuccess(EffectWords.points(seeming, language)))) }
        pages.writeMeasures(to: &html)
        pages.writeMethods(done: mission.tasks, evidence, to: &html)
        pages.writeStory(to: &html)
    }

    /// From a mission that has ended a method can be written.
    private var evidence: Method.Evidence? {
        mission.ended == nil ? nil : mission.began.map { Method.Evidence(mission.criterion.indicator, since: $0) }
    }

    /// By how much the level rose where the rise would have come without help too: whoever is chosen for standing low rises by themselves.
    private var seeming: Double? {
        guard let effect, effect.study.answer == .notSeen, let finding = try? effect.study.outcome.get() else { return nil }
        let isLess = scene.columns.book[mission.criterion.indicator]?.direction == .less
        return (isLess ? finding.change < 0 : finding.change > 0) ? finding.change : nil
    }

    // MARK: The contract

    private func writeContract(to html: inout HTML) {
        html.dl(.class("facts")) { html in
            for (name, value) in contract where !value.isEmpty {
                html.dt(language(name))
                html.dd(value)
            }
        }
    }

    private var contract: [(Message, String)] {
        [
            (.whoIsHelped, scene.name(of: view.matter.unit)), (.whoHelps, scene.name(of: mission.helper)), (.tasksOfMission, mission.tasks),
            (.finishedWhen, language(finishedWhen)), (.untilWhenAtMost, language(mission.until.date.medium)),
            (.inEffectSince, mission.began.map { language($0.date.medium) } ?? ""),
            (.endedBy, mission.ending.map { language(.name(of: $0)) } ?? ""),
        ]
    }

    private var finishedWhen: Message {
        let criterion = mission.criterion, indicator = scene.columns.book[criterion.indicator]
        let level = Percent(criterion.level, decimals: 1)
        return indicator?.direction == .less
            ? .atMost(indicator?.name ?? "", level, criterion.days) : .atLeast(indicator?.name ?? "", level, criterion.days)
    }

    // MARK: People

    /// Only who has agreed is named.
    private func writePeople(to html: inout HTML) {
        let helpers = view.parts.filter { $0.role == .helper }, named = helpers.filter { $0.naming == .named }
        let nameless = helpers.count - named.count, asked = view.parts.count { $0.role == .invited }
        guard !helpers.isEmpty || asked > 0 else { return }
        html.heading(language(.whoTakesPart))
        html.ul(.class("list")) { list in
            for part in named {
                list.li { $0.link(view.names[part.person] ?? Person.nameless, to: scene.outlook.address(of: HelperRecord.place(of: part.person))) }
            }
            if nameless > 0 { list.li(language(.helpersWithoutName(nameless))) }
            if asked > 0 { list.li(language(.helpersAsked(asked))) }
        }
    }

    // MARK: Reports

    private func writeReportButton(to html: inout HTML) {
        guard view.matter.missionStage == .running, scene.visit.may(.takePart, on: scene.path) || view.isShared else { return }
        let report = Outlook.Place.matters(.mission, String(view.matter.id.number), "report")
        html.actions { $0.a(language(.reportTheDay), .class("button main"), .href(scene.outlook.address(of: report))) }
    }

    private func writeReports(to html: inout HTML) {
        let reports = view.steps.filter { $0.what == MissionStep.reported.rawValue }.suffix(MissionPage.mostReports).reversed()
        guard !reports.isEmpty else { return }
        html.heading(language(.reportsOfTheDays))
        html.scrollingTable(language(.reportsOfTheDays)) {
            $0.thead { $0.tr { row in for head in [Message.theDay, .doneToday, .whatHinders, .whatIsNext] { row.th(language(head), .scope("col")) } } }
            $0.tbody { body in for step in reports { write(step, to: &body) } }
        }
    }

    /// A fortnight is what one reads; the others stand in the story below.
    private static let mostReports = 14

    private func write(_ step: MatterStep, to html: inout HTML) {
        let report = MissionReport(text: step.text)
        html.tr {
            $0.th(language(step.day.date.short), .scope("row"))
            for line in [report.done, report.hinders, report.next] { $0.td(line) }
        }
    }

    // MARK: What can be done

    private func writeDeeds(to html: inout HTML) {
        for deed in MissionDeed.allCases where deed.fits(self) && deed.hindrance(self) == nil && deed.isOpen(on: self) {
            write(deed.rawValue, deed.name, isOpen: deed == .answer, to: &html) { writeFields(deed, to: &$0) }
        }
    }

    private func writeFields(_ deed: MissionDeed, to html: inout HTML) {
        func field(_ name: String, _ label: Message, note: Message? = nil, _ kind: Field.Kind = .text) -> Field {
            self.field(name, label, note: note, kind, in: deed.rawValue)
        }
        switch deed {
        case .invite, .office: html.field(field(MatterPerson.field, .whoIsIt, note: .badgeOrSignIn))
        case .answer: html.field(field(MissionFields.answer, .answerInvitation, choice(MissionAnswer.allCases.map { ($0.rawValue, .name(of: $0)) })))
        case .end: html.field(field(MissionFields.ending, .endedBy, choice(Mission.Ending.allCases.map { ($0.rawValue, .name(of: $0)) })))
        case .accept, .decline, .look: break
        }
        if deed == .invite || deed == .answer { return }
        html.field(field(MatterForm.text, deed == .look ? .hasItHeld : .whyThis, .lines))
    }

    private func choice(_ choices: [(String, Message)]) -> Field.Kind { .choice(choices.map { Field.Choice($0.0, language($0.1)) }) }
}
