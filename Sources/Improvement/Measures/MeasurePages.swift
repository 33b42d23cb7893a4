import Language
import Planning
import Web
import Works

/// The measures of a unit: how many have come to a result. That one did not work and taught something counts like one that did.
struct MeasurePages: Sendable {
    let scene: Scene
    let counts: [MatterCount]

    private var language: Language { scene.language }

    func write(to html: inout HTML) {
        let worked = count(.worked), learned = count(.learned)
        if worked + learned > 0 {
            html.headline { $0.text(language(.resultsOfMeasures(worked, learned))) }
        } else {
            html.h1(language(MeasureFace.many))
            html.emptyState(language(.noMeasureYet), language(.noMeasureYetWhy))
        }
        guard scene.visit.may(.lead, on: scene.path) else { return }
        html.actions { $0.a(language(.decideMeasure), .class("button main"), .href(scene.outlook.address(of: .matters(.measure, "new")))) }
    }

    private func count(_ stage: Measure.Stage) -> Int { counts.filter { $0.stage == stage.rawValue }.map(\.count).reduce(0, +) }
}

/// One measure: what is expected of it, what came of it, and what can be done about it.
struct MeasurePage: Sendable {
    let view: MatterView
    let measure: Measure
    let milestones: [Measure.Milestone]
    /// nil where nothing was expected, or it is not in effect yet.
    let effect: EffectAnswer?
    /// What is expected of others that took effect here in the same days: what came is of all of them.
    let beside: [Expectation]
    let photos: [FileUse]
    var problem: Message?
    /// What was typed, where it was not taken.
    var typed = Form()

    private var scene: Scene { view.scene }
    private var language: Language { scene.language }
    private var pages: MatterPages { MatterPages(view) }

    var page: Page { scene.page(view.matter.title, at: .matters(.measure, String(view.matter.id.number))) { write(to: &$0) } }

    private func write(to html: inout HTML) {
        pages.writeHead(to: &html)
        if let problem { html.notice(.wrong, language(problem)) }
        pages.writeTies(.about, to: &html)
        writeFacts(to: &html)
        writeMilestones(to: &html)
        TaskLines(view).write(to: &html)
        writePhotos(to: &html)
        writeDeeds(to: &html)
        writeEffect(to: &html)
        pages.writeStory(to: &html)
    }

    // MARK: What it is

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
            (.sortOfMeasure, language(.name(of: measure.sort))), expected.map { (.expectedOfIt, language($0)) },
            measure.since.map { (.inEffectSince, language($0.date.medium)) }, measure.cost.map { (.costs, language(Amount($0.amount, $0.unit))) },
            measure.outcome.map { (.whatCameOut, language(.name(of: $0))) },
        ].compactMap { $0 }
    }

    private var expected: Message? {
        measure.expectation.flatMap { expectation in
            scene.columns.book[expectation.indicator].map { .expectedChange($0.name, EffectWords.points(expectation.change, language)) }
        }
    }

    private func writeMilestones(to html: inout HTML) {
        guard !milestones.isEmpty else { return }
        html.heading(language(.milestones))
        html.ul(.class("list")) { list in
            for milestone in milestones {
                list.li {
                    $0.text(milestone.title)
                    $0.p(language(milestone.reached.map { .milestoneReached($0.date.medium) } ?? .milestoneBy(milestone.due.date.medium)), .class("where"))
                }
            }
        }
    }

    private func writeEffect(to html: inout HTML) {
        guard let effect, let expectation = measure.expectation else { return }
        let together = expectation.together(with: beside)
        effect.write(below: .effectOfMeasure, to: &html)
        if !beside.isEmpty { html.p(language(.broughtByAllOfThem(beside.count))) }
        html.p(language(.verdict(together.verdict(on: effect.study), EffectWords.points(together.change, language))))
    }

    // MARK: What can be done

    private func writeDeeds(to html: inout HTML) {
        guard view.matter.isOpen else { return }
        for deed in MeasureDeed.allCases where deed.fits(view.matter.measureStage, milestones) && mayDo(deed) {
            html.details(.class("deed")) {
                $0.summary(language(deed.name))
                pages.form(deed.rawValue, to: &$0) {
                    writeFields(deed, to: &$0)
                    $0.button(language(deed.name), .class("button"))
                }
            }
        }
    }

    private func mayDo(_ deed: MeasureDeed) -> Bool {
        guard scene.visit.may(deed.lock, on: scene.path) else { return false }
        return deed != .confirm || MeasureClosing(view.steps)?.mayBeConfirmed(by: scene.visit.voice.person) ?? false
    }

    private func writeFields(_ deed: MeasureDeed, to html: inout HTML) {
        switch deed {
        case .begin:
            html.field(
                Field(
                    MeasureFields.day, language(.sinceWhenInEffect), .day, value: typed[MeasureFields.day] ?? scene.today.description,
                    id: deed.id(MeasureFields.day)))
        case .milestone:
            let open = milestones.filter { $0.reached == nil }.map { Field.Choice(String($0.place), $0.title) }
            html.field(
                Field(MeasureFields.place, language(.whichMilestone), .choice(open), value: typed[MeasureFields.place] ?? "", id: deed.id(MeasureFields.place)))
        case .over:
            html.field(
                Field(
                    MatterPerson.field, language(.whoAnswersForIt), note: language(.badgeOrSignIn), value: typed[MatterPerson.field] ?? "",
                    id: deed.id(MatterPerson.field)))
            html.field(
                Field(
                    MeasureFields.day, language(.doneByWhen), .day, value: typed[MeasureFields.day] ?? view.matter.due?.description ?? "",
                    id: deed.id(MeasureFields.day)))
        case .close:
            let outcomes = Measure.Outcome.allCases.map { Field.Choice($0.rawValue, language(.name(of: $0))) }
            html.field(
                Field(
                    MeasureFields.outcome, language(.whatCameOut), .choice(outcomes), value: typed[MeasureFields.outcome] ?? "",
                    id: deed.id(MeasureFields.outcome)))
        case .confirm, .back, .remark: break
        }
        html.field(Field(MatterForm.text, language(deed.question), .lines, value: typed[MatterForm.text] ?? "", id: deed.id(MatterForm.text)))
    }
}

/// The fields of the forms on the page of one measure.
enum MeasureFields {
    static let day = "day", place = "milestone", outcome = "outcome"
}

extension MeasureDeed {
    /// Of a field: several forms of the page have one of the same name.
    fileprivate func id(_ field: String) -> String { rawValue + "-" + field }

    fileprivate var question: Message {
        switch self {
        case .begin, .milestone, .remark, .confirm: .whatDidYouSee
        case .over, .back: .whyThis
        case .close: .whatWeLearned
        }
    }

    /// What is done without a word cannot be understood later, or needs none.
    var needsText: Bool { [.over, .back, .close, .remark].contains(self) }
}
