import Language
import Web
import Works

/// The indicators of a works, and the form of one.
struct IndicatorPages: Sendable {
    let scene: WorksScene

    private var language: Language { scene.language }
    private var list: Address { Address(path: scene.steps("indicators")) }

    func page(of book: IndicatorBook, _ outcome: DefinitionOutcome) -> Page {
        scene.page(language(.indicatorsHeading)) {
            $0.h1(language(.indicatorsOf(scene.works.name)))
            outcome.write(scene, undoAt: Address(path: scene.steps("indicators", "undo")), to: &$0)
            if book.ordered.isEmpty { $0.emptyState(language(.noIndicatorYet), language(.whatAnIndicatorIs)) } else { write(book, to: &$0) }
            $0.actions { $0.a(language(.addIndicator), .class("button main"), .href(Address(path: scene.steps("indicators", "new")))) }
        }
    }

    private func write(_ book: IndicatorBook, to html: inout HTML) {
        html.scrollingTable(language(.indicatorsHeading)) {
            $0.thead {
                $0.tr { for field in [IndicatorForm.Field.name, .kind, .direction, .unit, .description] { $0.th(language(.name(of: field)), .scope("col")) } }
            }
            $0.tbody { for (id, indicator) in book.ordered { write(indicator, id, to: &$0) } }
        }
    }

    private func write(_ indicator: Indicator, _ id: ID<Indicator>, to html: inout HTML) {
        html.tr {
            $0.th(.scope("row")) { $0.a(indicator.name, .href(Address(path: scene.steps("indicators", String(id.number))))) }
            $0.td(language(.kind(of: indicator.kind)))
            $0.td(language(.direction(of: indicator.direction)))
            $0.td(indicator.unit)
            $0.td(indicator.description)
        }
    }

    func response(_ definition: IndicatorForm, _ turn: DefinitionTurn, _ form: Form) -> Response {
        DefinitionPage(
            scene: scene, title: definition.before?.name ?? language(.addIndicator), above: [scene.rootStep, Header.Step(language(.indicatorsHeading), list)],
            introduction: definition.before == nil ? language(.whatAnIndicatorIs) : "",
            address: Address(path: scene.steps("indicators", definition.id.map { String($0.number) } ?? "new")), turn: turn, version: definition.version,
            form: form
        ) { writeFields(definition, to: &$0) }.response
    }

    private func writeFields(_ definition: IndicatorForm, to html: inout HTML) {
        func field(_ field: IndicatorForm.Field, note: Message? = nil, _ kind: Field.Kind = .text) -> Field {
            Field(
                field.rawValue, language(.name(of: field)), note: note.map { language($0) } ?? "", kind, value: definition.value(field),
                problem: definition.problems[field.rawValue].map { language($0) })
        }
        html.field(field(.name))
        html.field(field(.kind, .choice(Indicator.Kind.allCases.map { Field.Choice($0.rawValue, language(.kind(of: $0))) })))
        html.field(field(.direction, .choice(Indicator.Direction.allCases.map { Field.Choice($0.rawValue, language(.direction(of: $0))) })))
        html.field(field(.unit, note: .unitOfMeasureNote))
        html.div(.class("pair")) {
            $0.field(field(.lower, .number))
            $0.field(field(.upper, .number))
        }
        html.field(field(.description, .lines))
        html.details(.class("more"), .open(if: definition.hasMore)) {
            $0.summary(language(.moreOfIndicator))
            $0.field(field(.scope, note: .scopeNote))
            $0.field(field(.formula))
            $0.field(field(.timing, .choice(Indicator.Timing.allCases.map { Field.Choice($0.rawValue, language(.timing(of: $0))) })))
            $0.field(field(.audience, note: .audienceNote))
        }
    }
}

extension IndicatorForm {
    /// Whether something is said, or wrong, in the fields that stand folded away.
    fileprivate var hasMore: Bool { [Field.scope, .formula, .audience].contains { !value($0).isEmpty || problems[$0.rawValue] != nil } }
}
