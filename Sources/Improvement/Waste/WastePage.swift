import Language
import Planning
import Web
import Works

/// One waste: what it costs, whether it is stopped, and whether it has stayed away.
struct WastePage: MatterSheet {
    static let kind = MatterKind.waste

    let view: MatterView
    let waste: Waste
    var problem: Message?
    var typed = Form()

    func write(to html: inout HTML) {
        pages.writeHead(to: &html)
        writeProblem(to: &html)
        writeFacts(to: &html)
        writePhotos(to: &html)
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
        for (deed, name, label) in [
            (WasteDeed.stopped, Message.itIsStopped, Message.howStopped), (.dropped, .itIsNoWaste, .whyNoWaste), (.away, .itStayedAway, .howDoYouKnow),
            (.back, .itIsBack, .howDoYouKnow), (.word, .addAWord, .yourWord),
        ] where deed.fits(self) && scene.visit.may(deed.right, on: scene.path) {
            write(deed.rawValue, name, to: &html) { $0.field(text(label, in: deed.rawValue)) }
        }
    }
}
