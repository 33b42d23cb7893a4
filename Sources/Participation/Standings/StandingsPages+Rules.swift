import Language
import Planning
import Web
import Works

extension StandingsPages {
    // MARK: Who has no place

    func writeUnplaced(to html: inout HTML) {
        guard !view.unplaced.isEmpty else { return }
        html.heading(language(.withoutAPlace), note: language(.withoutAPlaceNote))
        html.dl(.class("facts")) {
            for unplaced in view.unplaced {
                $0.dt(language(.reason(unplaced.reason)))
                $0.dd(names(unplaced))
            }
        }
    }

    private func names(_ unplaced: StandingsView.Unplaced) -> String {
        let names = unplaced.named.map { table.league.name(of: $0) }
        if names.isEmpty { return language(.others(unplaced.others)) }
        return unplaced.others == 0 ? language.list(names) : language.list(names + [language(.others(unplaced.others))])
    }

    // MARK: Plans that may be too easy

    func writeEasyPlans(to html: inout HTML) {
        guard !view.padded.isEmpty else { return }
        html.heading(language(.easyPlans), note: language(.easyPlansNote))
        html.cards { for padded in view.padded { write(padded, to: &$0) } }
        if view.paddedOthers > 0 { html.p(language(.andOthers(view.paddedOthers)), .class("note")) }
    }

    private func write(_ padded: PaddedPlan, to html: inout HTML) {
        html.card {
            $0.h3 { $0.link(table.league.name(of: padded.unit), to: scene.address(of: padded.unit, .peers)) }
            $0.ul(.class("evidence")) { html in for sentence in form.evidence(padded) { html.li(language(sentence)) } }
        }
    }

    // MARK: The rules

    func writeRules(to html: inout HTML) {
        html.heading(language(.rulesHeading))
        html.div(.class("pair")) {
            $0.card { $0.ul(.class("evidence")) { html in for rule in form.rules { html.li(language(rule)) } } }
            $0.card { writeForm(to: &$0) }
        }
    }

    private func writeForm(to html: inout HTML) {
        let typed = LeastVolume(scene.visit.request.query)
        html.form(get: Address(path: scene.outlook.path(of: .standings)), .class("fields")) {
            for (name, value) in kept(table.question.basis) { $0.hidden(name, value) }
            $0.field(
                Field(
                    LeastVolume.field, language(.leastVolume(form.figures.title)), .number, value: typed.text,
                    problem: typed.isWrong ? language(.noAmount(typed.text)) : nil))
            $0.button(language(.apply), .class("button"))
        }
    }

    // MARK: Addresses

    func address(by basis: StandingQuestion.Basis) -> Address { address(basis, row: nil) }

    func address(from row: Int) -> Address { address(table.question.basis, row: row) }

    private func address(_ basis: StandingQuestion.Basis, row: Int?) -> Address {
        let typed = LeastVolume(scene.visit.request.query).amount == nil ? [] : [(LeastVolume.field, LeastVolume(scene.visit.request.query).text)]
        return Address(
            path: scene.outlook.path(of: .standings), query: kept(basis) + typed + (row.map { [(StandingsRoutes.rowField, String($0))] } ?? []))
    }

    private func kept(_ basis: StandingQuestion.Basis) -> [(name: String, value: String)] {
        scene.outlook.query + (basis == .level ? [] : [(StandingsRoutes.basisField, basis.rawValue)])
    }
}
