import Language
import Web
import Works

/// The plans of a unit with all their versions, and the form that states one.
struct PlanPages: Sendable {
    let scene: WorksScene
    let unit: ID<Unit>

    private var language: Language { scene.language }
    private var name: String { String(scene.path(of: unit).name) }
    private var list: [String] { scene.steps("units", String(unit.number), "plans") }
    private var new: [String] { list + ["new"] }

    /// - Parameter versions: latest first.
    func page(of indicator: (id: ID<Indicator>, indicator: Indicator)?, in book: IndicatorBook, _ versions: [PlanVersion], _ outcome: DefinitionOutcome) -> Page
    {
        scene.page(language(.plansHeading), above: scene.steps(to: unit)) {
            $0.h1(language(.plansOf(name)))
            outcome.write(scene, undoAt: Address(path: list + ["undo"], query: query(indicator?.id)), to: &$0)
            if book.ordered.count > 1 {
                $0.tabs(language(.indicator), book.ordered.map { ($0.indicator.name, $0.id == indicator?.id ? nil : address(of: $0.id)) })
            }
            if let indicator { write(versions, of: indicator, to: &$0) } else { $0.emptyState(language(.noIndicatorYet), language(.whatAnIndicatorIs)) }
        }
    }

    private func address(of indicator: ID<Indicator>) -> Address { Address(path: list, query: query(indicator)) }

    private func query(_ indicator: ID<Indicator>?) -> [(name: String, value: String)] {
        indicator.map { [(PlanForm.Field.indicator.rawValue, String($0.number))] } ?? []
    }

    private func write(_ versions: [PlanVersion], of indicator: (id: ID<Indicator>, indicator: Indicator), to html: inout HTML) {
        if versions.isEmpty {
            html.emptyState(language(.noPlanYet), language(.whatAPlanIs))
        } else {
            PlanVersionTable(versions, FigureForm(indicator.indicator, language), scene) { address(version: $0, indicator.id) }.write(to: &html)
        }
        html.actions { html in
            for (title, period) in periods {
                html.a(language(title), .class("button"), .href(Address(path: new, query: query(indicator.id) + self.query(period))))
            }
        }
    }

    /// The periods that are planned most often.
    private var periods: [(Message, ClosedRange<Day>)] {
        let today = scene.today, next = today.lastOfMonth + 1
        return [
            (.planThisMonth, today.firstOfMonth...today.lastOfMonth), (.planNextMonth, next...next.lastOfMonth),
            (.planThisYear, today.firstOfYear...today.lastOfYear),
        ]
    }

    private func query(_ period: ClosedRange<Day>) -> [(name: String, value: String)] {
        [(PlanForm.Field.from.rawValue, period.lowerBound.description), (PlanForm.Field.until.rawValue, period.upperBound.description)]
    }

    private func address(version: PlanVersion, _ indicator: ID<Indicator>) -> Address {
        let plan = version.plan
        let figures =
            [(PlanForm.Field.plan.rawValue, TypedNumber.written(plan.amount))]
            + (plan.base.map { [(PlanForm.Field.base.rawValue, TypedNumber.written($0))] } ?? [])
        return Address(path: new, query: query(indicator) + query(plan.from...plan.until) + figures)
    }
}

// MARK: The form

extension PlanPages {
    func response(_ definition: PlanForm, in book: IndicatorBook, _ turn: DefinitionTurn, _ form: Form) -> Response {
        DefinitionPage(
            scene: scene, title: language(.statePlan),
            above: scene.steps(to: unit) + [Header.Step(language(.plansHeading), Address(path: list, query: query(definition.indicator?.id)))],
            introduction: name, address: Address(path: new), turn: turn, version: definition.version, form: form
        ) { writeFields(definition, book, turn, to: &$0) }.response
    }

    private func writeFields(_ definition: PlanForm, _ book: IndicatorBook, _ turn: DefinitionTurn, to html: inout HTML) {
        let problems = if case .opened = turn { [:] as [String: Message] } else { definition.problems }
        func field(_ field: PlanForm.Field, _ label: Message, note: String = "", _ kind: Field.Kind = .text) -> Field {
            Field(field.rawValue, language(label), note: note, kind, value: definition.value(field), problem: problems[field.rawValue].map { language($0) })
        }
        html.field(field(.indicator, .indicator, .choice(book.ordered.map { Field.Choice(String($0.id.number), $0.indicator.name) })))
        html.div(.class("pair")) {
            $0.field(field(.from, .firstDay, .day))
            $0.field(field(.until, .lastDay, .day))
        }
        html.field(field(.plan, .planColumn, note: definition.indicator.map { expected($0.indicator) } ?? "", .number))
        if definition.indicator?.indicator.kind == .ratio { html.field(field(.base, .plannedBase, note: language(.plannedBaseNote), .number)) }
        html.field(field(.version, .version, note: language(.versionNote)))
    }

    /// In what the amount is said.
    private func expected(_ indicator: Indicator) -> String {
        indicator.kind == .ratio ? language(.asRatio) : indicator.unit.isEmpty ? language(.kind(of: indicator.kind)) : indicator.unit
    }
}
