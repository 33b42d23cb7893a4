import Database
import Language
import Planning
import Web
import Works

/// A review that is kept: what it shows, and below it what was said about it.
struct ReviewPage: MatterSheet {
    static let kind = MatterKind.review

    let view: MatterView
    let review: Review
    /// nil where nothing is known of these days any more.
    let decline: DeclineView?
    var problem: Message?
    var typed = Form()

    func write(to html: inout HTML) {
        pages.writeHead(to: &html)
        if let problem { html.notice(.wrong, language(problem)) }
        writeNotes(to: &html)
        if let decline {
            html.p(language(DeclineWords.headline(decline.decline, FigureForm(decline.decline.indicator, language))))
            DeclineParts(view: decline).write(to: &html)
        }
        pages.writeStory(to: &html)
    }

    private func writeNotes(to html: inout HTML) {
        for (deed, name, label) in [(ReviewDeed.note, Message.addANote, Message.whatIsToBeNoted), (.end, .endTheReview, .whatItCameTo)]
        where deed.fits(self) && scene.visit.may(deed.right, on: scene.path) {
            write(deed.rawValue, name, to: &html) { $0.field(text(label, in: deed.rawValue)) }
        }
    }
}

extension ReviewPage {
    init(_ visit: Visit, _ desk: PlanningDesk) throws {
        let scene = try desk.scene(of: visit, usual: .current), view = try desk.matter(.review, of: visit, scene)
        guard let review = try desk.database.read({ try ReviewStore($0, of: scene.columns.works.id).review(view.matter.id) }) else {
            throw Refusal(.notFound, scene.language(.noSuchMatter))
        }
        self.init(view: view, review: review, decline: try desk.decline(scene, review.span, by: review.indicator))
    }
}

/// What the page of a review offers, as the address has it.
enum ReviewDeed: String, MatterDeed {
    case note, end

    /// Who watches over plans and promises may note what was left unsaid, without ending anything.
    var right: Deed { self == .note ? .takePart : .lead }
    var needsText: Bool { true }

    func fits(_ sheet: ReviewPage) -> Bool { sheet.matter.isOpen }

    func take(_ act: MatterAct<ReviewPage>) throws {
        let desk = ReviewDesk(act.matters, act.db, of: act.works)
        switch self {
        case .note: try desk.note(act.text, on: act.matter, in: act.sent)
        case .end: try desk.end(act.matter, act.text, seen: act.seen, in: act.sent)
        }
    }
}
