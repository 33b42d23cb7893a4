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
struct MeasurePage: MatterSheet {
    static let kind = MatterKind.measure

    let view: MatterView
    let measure: Measure
    let milestones: [Measure.Milestone]
    /// nil where nothing was expected, or it is not in effect yet.
    let effect: EffectAnswer?
    /// What is expected of others that took effect here in the same days: what came is of all of them.
    let beside: [Expectation]
    var problem: Message?
    var typed = Form()

    func write(to html: inout HTML) {
        pages.writeHead(to: &html)
        writeProblem(to: &html)
        pages.writeTies(.about, to: &html)
        writeFacts(to: &html)
        writeMilestones(to: &html)
        writeTasks(to: &html)
        writePhotos(to: &html)
        writeDeeds(to: &html)
        writeEffect(to: &html)
        pages.writeMethods(done: view.steps.first?.text ?? "", evidence, to: &html)
        pages.writeStory(to: &html)
    }

    /// What did not work is no method; what it taught stands in the story.
    private var evidence: Method.Evidence? {
        guard measure.outcome == .worked, let expectation = measure.expectation else { return nil }
        return measure.since.map { Method.Evidence(expectation.indicator, since: $0) }
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
        let expected = EffectWords.points(together.change, language)
        if !beside.isEmpty { html.p(language(.broughtByAllOfThem(beside.count, expected))) }
        html.p(language(.verdict(together.verdict(on: effect.study), expected)))
    }

    // MARK: What can be done

    private func writeDeeds(to html: inout HTML) {
        guard matter.isOpen else { return }
        for deed in MeasureDeed.allCases where deed.fits(self) && deed.hindrance(self) == nil && scene.visit.may(deed.right, on: scene.path) {
            write(deed.rawValue, deed.name, to: &html) { writeFields(deed, to: &$0) }
        }
    }

    private func writeFields(_ deed: MeasureDeed, to html: inout HTML) {
        func field(_ name: String, _ label: Message, note: Message? = nil, _ kind: Field.Kind = .text, usual: String = "") -> Field {
            self.field(name, label, note: note, kind, usual: usual, in: deed.rawValue)
        }
        switch deed {
        case .begin: html.field(field(MeasureFields.day, .sinceWhenInEffect, .day, usual: scene.today.description))
        case .milestone:
            let open = milestones.filter { $0.reached == nil }.map { Field.Choice(String($0.place), $0.title) }
            html.field(field(MeasureFields.place, .whichMilestone, .choice(open)))
        case .over:
            html.field(field(MatterPerson.field, .whoAnswersForIt, note: .badgeOrSignIn))
            html.field(field(MeasureFields.day, .doneByWhen, .day, usual: matter.due?.description ?? ""))
        case .close:
            // Nothing stands there beforehand: whoever closes it says what came of it.
            let outcomes = [Field.Choice("", "–")] + Measure.Outcome.allCases.map { Field.Choice($0.rawValue, language(.name(of: $0))) }
            html.field(field(MeasureFields.outcome, .whatCameOut, .choice(outcomes)))
        case .confirm, .back, .remark: break
        }
        html.field(field(MatterForm.text, deed.question, .lines))
    }
}
