import Language
import Statistics
import Web
import Works

/// Who brings what with the resources it has.
struct ResourcePages {
    private let found: Result<ResourceComparison, ResourceComparison.Silence>
    private let view: ComparisonView
    private let form: FigureForm

    init(_ view: ComparisonView, _ form: FigureForm) { (found, self.view, self.form) = (view.resources, view, form) }

    private var language: Language { form.language }

    func write(to html: inout HTML) {
        switch found {
        case .success(let resources):
            html.heading(language(.withTheirResources), note: ResourceWords.list(resources.resources, language))
            html.card { write(resources, to: &$0) }
        case .failure(.noOutput): break
        // That so few can be compared has been said above.
        case .failure(.tooFew) where view.comparison.members.count < AdvancedLevel.fewestPeers: break
        case .failure(let silence):
            html.heading(language(.withTheirResources))
            html.emptyState(language(.notToldHere), language(.resourceSilence(silence)))
        }
    }

    private func write(_ resources: ResourceComparison, to html: inout HTML) {
        for sentence in sentences(resources) { html.p(language(sentence)) }
        html.p(language(.gainWithResources(form.amount(resources.gain), Percent(resources.gain / resources.output, decimals: 1))), .class("note"))
        let dominated = resources.units.filter { $0.isDominated && view.guide.sees($0.path) }.sorted { ($1.advanced, $0.path) < ($0.advanced, $1.path) }
        guard !dominated.isEmpty else { return }
        html.details(.class("more")) {
            $0.summary(language(.dominated(dominated.count)))
            $0.ul(.class("list")) { $0.items(dominated, language) { write($1, to: &$0) } }
        }
    }

    private func sentences(_ resources: ResourceComparison) -> [Message] {
        guard let own = resources.unit(at: view.comparison.unit) else { return [.resourcesOfItUnknown] }
        return ResourceWords.sentences(own) { view.guide.sees($0) ? view.comparison.name(of: $0) : nil }
    }

    private func write(_ unit: ResourceComparison.Unit, to html: inout HTML) {
        html.span { $0.link(view.comparison.name(of: unit.path), to: view.guide.address(unit.path, .peers)) }
        html.span("+" + language(Percent(unit.advanced - 1, decimals: 0)))
    }
}
