import Language
import Planning
import Web
import Works

/// The page that answers "did it work?".
struct EffectPages: Sendable {
    let view: EffectView

    init(_ view: EffectView) { self.view = view }

    private var scene: Scene { view.scene }
    private var language: Language { view.scene.language }

    var page: Page { scene.page(language(.didItWork), at: .effect) { write(to: &$0) } }

    private func write(to html: inout HTML) {
        guard !view.indicators.isEmpty else {
            html.h1(String(scene.path.name))
            return html.emptyState(language(.nothingToAsk), language(.nothingToAskWhy))
        }
        if let answer = view.answer {
            answer.write(to: &html)
        } else {
            html.h1(language(.didItWorkAt(String(scene.path.name))))
        }
        writeRecorded(to: &html)
        writeForm(to: &html)
    }

    // MARK: What is recorded

    /// The others are counted.
    private static let helpShown = 12

    private func writeRecorded(to html: inout HTML) {
        let helped = view.helped
        guard !helped.isEmpty else { return }
        html.heading(language(.helpRecorded), note: language(.decisionsHold(HelpChoice.lasting / 7)))
        html.card {
            $0.ul(.class("list")) {
                for one in helped.prefix(EffectPages.helpShown) { write(one, to: &$0) }
                if helped.count > EffectPages.helpShown { $0.li(language(.andOthers(helped.count - EffectPages.helpShown)), .class("note")) }
            }
        }
        guard helped.count > 1, view.typed.place == .chosen else { return }
        html.actions { $0.a(language(.didThisHelpWork), .class("button"), .href(EffectForm.address(ofAllHelpIn: scene))) }
    }

    private func write(_ one: HelpedUnit, to html: inout HTML) {
        let helper = scene.columns.organisation.nearestPath(of: one.choice.helper, to: scene.on)
        let from = helper.flatMap { scene.guide.sees($0) ? Message.helpedFrom(name(of: $0, beside: one.unit)) : nil } ?? .helpedFromElsewhere
        html.li {
            $0.span(language(one.choice.day.date.short), .class("when"))
            $0.span { $0.link(String(one.unit.name), to: EffectForm.address(of: one.choice, by: view.typed.indicator, scene)) }
            $0.span(language(from), .class("note"))
        }
    }

    /// Teams of one name are told apart by what they stand in.
    private func name(of helper: UnitPath, beside helped: UnitPath) -> String {
        guard let roof = helper.parent, roof != helped.parent else { return String(helper.name) }
        return roof.name + " ▸ " + helper.name
    }

    // MARK: The question

    /// More than these would be a list nobody reads; who needs more takes the command line.
    private static let mostOffered = 40

    private func writeForm(to html: inout HTML) {
        let form = view.typed, offered = view.peers.prefix(EffectPages.mostOffered)
        html.heading(language(.askDifferently))
        html.form(get: scene.outlook.address(of: .effect), .class("fields")) {
            if view.indicators.count > 1 {
                $0.field(
                    Field(
                        EffectForm.indicatorField, language(.byWhichIndicator), .choice(view.indicators.map { Field.Choice($0.name, $0.name) }),
                        value: form.indicator ?? ""))
            }
            $0.field(
                Field(
                    EffectForm.sinceField, language(.firstDayItCouldShow), .day, value: form.typedSince,
                    problem: form.problem(on: scene.on).map { language($0) }))
            $0.field(
                Field(
                    EffectForm.choiceField, language(.howChosen),
                    .choice(EffectQuestion.Choice.allCases.map { Field.Choice($0.rawValue, language(.choice($0))) }), value: form.choice.rawValue))
            if !offered.isEmpty {
                let choices = offered.compactMap { path in scene.unit(at: path).map { Field.Choice(String($0.number), String(path.name)) } }
                $0.details(.class("more")) {
                    $0.summary(language(.otherUnits))
                    $0.checkboxes(EffectForm.alsoField, language(.doneThereToo), choices, chosen: Set(form.also.map { String($0.number) }))
                    $0.checkboxes(EffectForm.helpersField, language(.whoHelped), choices, chosen: Set(form.helpers.map { String($0.number) }))
                }
            }
            $0.button(language(.ask), .class("button main"))
        }
    }
}
