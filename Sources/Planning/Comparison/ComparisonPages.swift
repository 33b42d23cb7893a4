import Language
import Web
import Works

/// The page of a unit among its peers: a sentence, the gain, the funnel, the courses, the plan, what lasts, who they are.
struct ComparisonPages: Sendable {
    let view: ComparisonView
    let scene: Scene
    let form: FigureForm
    private let outcome: @Sendable (inout HTML) -> Void

    /// - Parameter outcome: what has just been done here.
    init(_ view: ComparisonView, _ scene: Scene, outcome: @escaping @Sendable (inout HTML) -> Void = { _ in }) {
        (self.view, self.scene, self.outcome) = (view, scene, outcome)
        form = FigureForm(view.comparison.indicator, scene.language)
    }

    var language: Language { scene.language }
    var comparison: PeerComparison { view.comparison }

    func write(to html: inout HTML) {
        outcome(&html)
        html.headline(writeHeadline)
        if view.indicators.count > 1 { html.tabs(language(.indicator), view.indicators) }
        if let verdict = view.verdict { writeVerdict(verdict, to: &html) }
        writeGain(to: &html)
        writeFunnel(to: &html)
        if let courses = view.courses { CoursePages(courses, view, language, rest: allCourses, level: level).write(to: &html) }
        ResourcePages(view, form).write(to: &html)
        writeLasting(to: &html)
        if let mix = view.mix { MixPages(mix, since: view.before, form).write(to: &html) }
        writeMembers(to: &html)
        if let suggestion = view.suggestion { PeerSuggestionPages(suggestion: suggestion, scene: scene).write(to: &html) }
    }

    private func writeHeadline(to html: inout HTML) {
        let name = String(comparison.unit.name), others = comparison.members.count { $0.unit != comparison.unit }
        html.text(language(.amongPeers(name, others)))
        guard let lasting = Message.lasting(view.lasting) else { return }
        html.text(language == .chinese ? "" : " ")
        if view.lasting.isBehind { html.em(language(lasting)) } else { html.text(language(lasting)) }
    }

    private var allCourses: Address {
        Address(path: scene.outlook.path(of: .peers), query: scene.outlook.query + [(ComparisonRoutes.courses, ComparisonRoutes.all)])
    }

    // MARK: Is the plan too high?

    private func writeVerdict(_ verdict: PlanVerdict, to html: inout HTML) {
        html.heading(language(.isThePlanTooHigh), note: form.title)
        html.cards { cards in
            cards.card {
                $0.h3(language(.verdict(verdict.answer)))
                $0.ul(.class("evidence")) { html in
                    for sentence in VerdictWords.sentences(verdict.evidence, language, name: seenName) { html.li(language(sentence)) }
                }
            }
            guard let precedents = view.precedents else { return }
            PrecedentPages(precedents: precedents, comparison: comparison, scene: scene, level: form.level(comparison))
                .write(reach: verdict.evidence.reach, to: &cards)
        }
    }

    // MARK: What the whole would gain

    private func writeGain(to html: inout HTML) {
        html.heading(language(.whatTheWholeWouldGain), note: language(view.brief.from.date.to(view.brief.on.date)))
        switch view.gains {
        case .failure(let silence): html.emptyState(language(.notToldHere), language(.silence(silence)))
        case .success(let gains): html.cards { for gain in gains { write(gain, to: &$0) } }
        }
    }

    private func write(_ gain: PeerGain, to html: inout HTML) {
        html.card {
            $0.h3(language(.ifAllReached(Percent(1 - gain.quantile, decimals: 0), level(gain.level))))
            $0.p(form.amount(gain.total), .class("big"))
            $0.p(language(.certainty(of: gain, share(of: gain), form)))
            $0.ol(.class("list")) { for index in gain.largest where view.guide.sees(comparison.members[index].unit) { write(gain, index, to: &$0) } }
        }
    }

    private func write(_ gain: PeerGain, _ index: Int, to html: inout HTML) {
        let unit = comparison.members[index].unit
        html.li {
            $0.span { $0.link(comparison.name(of: unit), to: view.guide.address(unit, .peers)) }
            $0.span(form.amount(gain.gains[index]))
        }
    }

    /// Of what was reached.
    private func share(of gain: PeerGain) -> Percent {
        Percent(gain.total / comparison.members.reduce(0) { $0 + $1.level * $1.volume }, decimals: 1)
    }

    private func seenName(_ unit: UnitPath) -> String? { view.guide.sees(unit) ? comparison.name(of: unit) : nil }

    /// A level as the reader knows it: a completion, or the ratio.
    func level(_ value: Double) -> String { form.level(comparison)(value) }
}
