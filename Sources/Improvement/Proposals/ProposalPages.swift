import Database
import Language
import Planning
import Web
import Works

/// What stands above the list of proposals: how to make one, what the numbers say, how many wait too long.
struct ProposalListPages: Sendable {
    private let scene: Scene
    private let late: Int

    init(_ scene: Scene, in db: Connection) throws {
        self.scene = scene
        late = try ProposalStore(db, of: scene.columns.works.id).late(in: scene.unitsBelow, on: scene.today)
    }

    private var language: Language { scene.language }

    func write(to html: inout HTML) {
        html.headline { $0.text(language(late == 0 ? .noProposalIsLate : .proposalsAreLate(late))) }
        html.actions {
            if scene.visit.may(.propose, on: scene.path) {
                $0.a(language(.propose), .class("button main"), .href(scene.outlook.address(of: .matters(.proposal, "new"))))
                $0.a(language(.openByReceipt), .class("button quiet"), .href(scene.outlook.address(of: .matters(.proposal, "receipt"))))
            }
            $0.a(language(.proposalNumbers), .class("button"), .href(scene.outlook.address(of: .matters(.proposal, "numbers"))))
            if scene.path.parent == nil, scene.visit.may(.setWorks, on: scene.path) {
                $0.a(language(.rulesOfProposals), .class("button quiet"), .href(scene.outlook.address(of: .matters(.proposal, "rules"))))
            }
        }
    }
}

/// One proposal: the three answers, its clock, who takes part, what came of it, what can be done.
struct ProposalPage: MatterSheet {
    static let kind = MatterKind.proposal

    let view: MatterView
    let proposal: Proposal
    var problem: Message?
    var typed = Form()

    func write(to html: inout HTML) {
        pages.writeHead(to: &html)
        writeProblem(to: &html)
        if let question { html.notice(.doubtful, language(.questionIsOpen(question.text))) }
        writeIdea(to: &html)
        writeClock(to: &html)
        writePhotos(to: &html)
        if matter.proposalStage == .accepted { pages.writeWayToMeasure(view.tied[.about]?.isEmpty ?? true ? "button main" : "button quiet", to: &html) }
        ProposalDeedPages(self).write(to: &html)
        pages.writeTied(.about, .whatCameOfProposal, to: &html)
        pages.writeTied(.again, .takenUpAgainAs, to: &html)
        pages.write((view.tied[.from] ?? []).filter { $0.kind == .group }, GroupFace.many, to: &html)
        pages.writeStory(to: &html)
    }

    /// The last question that nobody has replied to, by words or by an answer.
    var question: MatterStep? {
        view.steps.last { [.asked, .replied, .accepted, .declined].contains(ProposalStep(rawValue: $0.what)) }
            .flatMap { $0.what == ProposalStep.asked.rawValue ? $0 : nil }
    }

    private func writeIdea(to html: inout HTML) {
        let idea = proposal.idea
        html.dl(.class("facts")) {
            for (name, text) in [(Message.whatDisturbs, idea.disturbs), (.whatDoYouPropose, idea.proposes), (.whatWouldItBring, idea.brings)]
            where !text.isEmpty {
                $0.dt(language(name))
                $0.dd(text)
            }
            for (tie, matter) in view.ties where tie == .about || tie == .again {
                $0.dt(language(tie == .about ? .proposalAbout : .takenUpAgain))
                $0.dd { $0.a(matter.title, .href(scene.address(of: matter))) }
            }
            $0.dt(language(.whoProposes))
            $0.dd(ProposalWords.authors(of: view, proposal.signature, language))
        }
    }

    /// Everybody sees by when an answer was promised, and whether it came.
    private func writeClock(to html: inout HTML) {
        html.p(language(ProposalWords.clock(of: proposal, on: scene.today)), .class(proposal.isLate(on: scene.today) ? "notice doubtful" : "note"))
    }
}
