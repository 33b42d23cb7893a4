import Language
import Planning
import Web
import Works

/// The page on which it is decided who helps one unit.
struct HelpChoicePages: Sendable {
    enum Problem: Sendable {
        /// No helper, no decision, or no reason where one is needed.
        case incomplete
        case refused(HelpProblem)
    }

    private let pages: HelpPages
    private let form: HelpForm
    private let problem: Problem?

    init(_ view: HelpView, form: HelpForm = HelpForm(), problem: Problem? = nil) {
        (pages, self.form, self.problem) = (HelpPages(view), form, problem)
    }

    private var view: HelpView { pages.view }
    private var scene: Scene { pages.scene }
    private var language: Language { pages.language }

    var page: Page { scene.page(language(.whoHelps), at: .help) { write(to: &$0) } }

    private func write(to html: inout HTML) {
        html.h1(language(.whoHelpsUnit(String(scene.path.name))))
        if let problem { html.notice(.wrong, language(sentence(problem))) }
        guard !view.offered.isEmpty, let token = scene.reader.form?.token else {
            return html.emptyState(language(.nobodyYouMaySend), language(.decidedAboveBoth))
        }
        writeStanding(to: &html)
        html.fields(post: pages.decisionAddress(scene.path), token: token) {
            $0.hidden(SentForm.field, SentForm.number())
            $0.hidden(HelpForm.seenField, String(view.choices(about: scene.unit.id).map(\.mark).max() ?? 0))
            if let proposed { $0.hidden(HelpForm.proposedField, String(proposed.number)) }
            writeFields(to: &$0)
        }
    }

    private func sentence(_ problem: Problem) -> Message {
        switch problem {
        case .incomplete: .decisionIncomplete
        case .refused(.overtaken): .decidedMeanwhile
        case .refused(.noRoom(let missions)): .helperIsFull(missions)
        case .refused(.drawnBefore): .nobodyToDraw
        }
    }

    /// What holds now, so that nobody decides against it unseen.
    private func writeStanding(to html: inout HTML) {
        guard let last = view.choices(about: scene.unit.id).first(where: { $0.holds(on: scene.today) }), let helper = view.path(of: last.helper) else { return }
        html.notice(.information, language(.standsDecided(language(HelpWords.decision(last)), pages.name(helper), last.day.date.medium)))
    }

    /// Whom the figures propose; the first of those who could, where all have room for others only.
    private var proposed: ID<Unit>? {
        let pair = view.proposal.pairs.first { $0.pair.helped == scene.path }?.pair ?? view.offered.first
        return pair.flatMap { scene.unit(at: $0.helper) }
    }

    private func writeFields(to html: inout HTML) {
        let choices = view.offered.compactMap { pair in scene.unit(at: pair.helper).map { Field.Choice(String($0.number), line(pair)) } }
        html.field(Field(HelpForm.helperField, language(.whoHelps), .choice(choices), value: (form.helper ?? proposed).map { String($0.number) } ?? ""))
        html.field(
            Field(
                HelpForm.decisionField, language(.decisionHead),
                .choice([
                    Field.Choice(HelpChoice.Decision.taken.rawValue, language(.takeIt)),
                    Field.Choice(HelpChoice.Decision.declined.rawValue, language(.declineIt)),
                ]),
                value: form.decision?.rawValue ?? HelpChoice.Decision.taken.rawValue))
        html.field(
            Field(
                HelpForm.reasonField, language(.reasonHead), note: language(.reasonNote), .lines, value: form.reason,
                problem: problem.map { if case .incomplete = $0 { language(.reasonNeeded) } else { nil } } ?? nil))
        html.button(language(.recordDecision), .class("button main"))
    }

    private func line(_ pair: HelpPair) -> String {
        language(.candidate(pages.name(pair.helper), pages.form.amount(pair.worth), Percent(pair.likeness.share, decimals: 0)))
    }
}
