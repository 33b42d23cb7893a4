import Language
import Planning
import Web
import Works

/// One waste: what it costs, whether it is stopped, and whether it has stayed away.
struct WastePage: Sendable {
    let view: MatterView
    let waste: Waste
    var problem: Message?
    /// What was typed, where it was not taken.
    var typed = ""

    private var scene: Scene { view.scene }
    private var language: Language { scene.language }
    private var pages: MatterPages { MatterPages(view) }
    private var matter: Matter { view.matter }

    var page: Page { scene.page(matter.title, at: .matters(.waste, String(matter.id.number))) { write(to: &$0) } }

    private func write(to html: inout HTML) {
        pages.writeHead(to: &html)
        if let problem { html.notice(.wrong, language(problem)) }
        writeFacts(to: &html)
        writeDeeds(to: &html)
        pages.writeTied(.about, .savingProposals, to: &html)
        pages.writeStory(to: &html)
    }

    private func writeFacts(to html: inout HTML) {
        let facts: [(Message, String?)] = [
            (.sortOfWaste, language(WasteWords.sort(waste.sort))), (.estimateAMonth, waste.estimate.map { WasteWords.amount($0, language) }),
            (.stoppedOn, waste.stopped.map { language($0.date.medium) }),
            (.checksOfWaste, waste.stopped == nil ? nil : language(.checksDone(waste.checks, WasteCheck.days.count))),
        ]
        html.dl(.class("facts")) {
            for case (let name, let value?) in facts {
                $0.dt(language(name))
                $0.dd(value)
            }
        }
    }

    private func writeDeeds(to html: inout HTML) {
        if matter.isOpen, scene.visit.may(.propose, on: scene.path) {
            let form = Address(
                path: scene.outlook.changed { $0.unit = matter.unit }.path(of: .matters(.proposal, "new")),
                query: [(ProposalForm.about, String(matter.id.number))])
            html.actions { $0.a(language(.proposeASaving), .class("button"), .href(form)) }
        }
        if scene.visit.may(.lead, on: scene.path) { writeTurns(to: &html) }
        if scene.visit.may(.takePart, on: scene.path) { write(.word, .addAWord, .yourWord, to: &html) }
    }

    private func writeTurns(to html: inout HTML) {
        switch matter.wasteStage {
        case .reported:
            write(.stopped, .itIsStopped, .howStopped, to: &html)
            write(.dropped, .itIsNoWaste, .whyNoWaste, to: &html)
        case .stopped:
            write(.away, .itStayedAway, .howDoYouKnow, to: &html)
            write(.back, .itIsBack, .howDoYouKnow, to: &html)
        case .gone: write(.back, .itIsBack, .howDoYouKnow, to: &html)
        case .dropped: break
        }
    }

    private func write(_ deed: WasteDeed, _ name: Message, _ label: Message, to html: inout HTML) {
        html.details(.class("deed")) {
            $0.summary(language(name))
            pages.form(deed.rawValue, to: &$0) {
                $0.field(Field(MatterForm.text, language(label), .lines, value: typed, id: deed.rawValue))
                $0.button(language(name), .class("button"))
            }
        }
    }
}
