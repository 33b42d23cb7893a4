import Database
import Language
package import Planning
import Web
package import Works

/// The proposals of a unit: their list, the form, and the way back of whoever sent one without a name.
package enum ProposalRoutes {
    package static let way = PageWay(to: .matters(.proposal), .whatIsProposed)

    package static func add(to doors: inout Doors, _ desk: PlanningDesk, _ shelf: FileShelf) {
        doors.get("/works/:works/units/:unit/proposals", .deed(.seeFigures)) { visit in
            let scene = try desk.scene(of: visit, usual: .current)
            return .html(
                try desk.database.read { db in
                    let pages = try ProposalListPages(scene, in: db)
                    return try MatterListPages(scene, .proposal, in: db).page { pages.write(to: &$0) }
                })
        }
        doors.get("/works/:works/units/:unit/proposals/new", .deed(.propose)) { visit in
            let scene = try desk.scene(of: visit, usual: .current)
            return .html(try desk.database.read { try ProposalSending(scene, visit.request.query, $0) }.pages.page)
        }
        doors.post("/works/:works/units/:unit/proposals/new", .deed(.propose), files: FileLimits.allowance) { visit in try send(visit, desk, shelf) }
        addReceipts(to: &doors, desk)
        doors.addPage(ProposalPage.self, desk)
        doors.addDeeds(ProposalDeed.self, desk)
        doors.addPhotos(on: ProposalPage.self, desk, shelf)
        ProposalNumberRoutes.add(to: &doors, desk)
        ProposalRulesRoutes.add(to: &doors, desk)
    }

    private static func addReceipts(to doors: inout Doors, _ desk: PlanningDesk) {
        doors.get("/works/:works/units/:unit/proposals/receipt", .deed(.propose)) { visit in
            .html(ProposalReceiptPages(scene: try desk.scene(of: visit, usual: .current)).page)
        }
        doors.post("/works/:works/units/:unit/proposals/receipt", .deed(.propose)) { visit in try open(visit, desk) }
    }

    // MARK: Sending

    private static func send(_ visit: Visit, _ desk: PlanningDesk, _ shelf: FileShelf) throws -> Response {
        let scene = try desk.scene(of: visit, usual: .current)
        var sending = try desk.database.read { try ProposalSending(scene, visit.request.form, $0) }
        guard sending.isReady else { return .html(sending.pages.page, status: .unprocessableContent) }
        do throws(FileProblem) { try sending.keep(visit.photos(on: shelf, of: scene.columns.works.id)) } catch {
            sending.problems[FileField.photos] = error.message
            return .html(sending.pages.page, status: .unprocessableContent)
        }
        let author = sending.author, sent = sending
        let matter = try desk.write(scene, by: author) { matters, db in
            let works = scene.columns.works
            let new = try sent.proposal(in: db)
            let id = try ProposalDesk(matters, db, of: works.id, on: scene.today).send(new, by: author.person, in: SentForm(visit.request))
            return try MatterStore(db, of: works.id).matter(id)
        }
        guard let matter else { throw Refusal(.notFound, scene.language(.noSuchMatter)) }
        guard sending.form.signature == .nameless else { return .redirect(to: scene.address(of: matter)) }
        return .html(ProposalThanksPages(scene: scene, matter: matter, receipt: sending.form.receipt).page)
    }

    // MARK: By receipt

    /// Without a word it only leads to the proposal.
    private static func open(_ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let scene = try desk.scene(of: visit, usual: .current), form = visit.request.form
        let typed = form[ProposalReceiptPages.code] ?? "", text = MatterForm.text(form)
        let matter = try desk.database.read { db in
            try ProposalReceipt(typed).flatMap { try ProposalStore(db, of: scene.columns.works.id).proposal(under: $0) }
        }
        guard let matter, visit.may(.seeFigures, on: scene.path(of: matter.unit)) else {
            return .html(ProposalReceiptPages(scene: scene, code: typed, text: text, problem: .noSuchReceipt).page, status: .unprocessableContent)
        }
        if !text.isEmpty {
            try desk.write(scene, by: .nameless(visit)) { matters, db in
                try ProposalDesk(matters, db, of: scene.columns.works.id, on: scene.today).add(text, to: matter, in: SentForm(visit.request))
            }
        }
        return .redirect(to: scene.address(of: matter))
    }
}

extension ProposalPage {
    init(_ visit: Visit, _ desk: PlanningDesk) throws {
        let scene = try desk.scene(of: visit, usual: .current), view = try desk.matter(.proposal, of: visit, scene)
        let proposal = try desk.database.read { try ProposalStore($0, of: scene.columns.works.id).proposal(view.matter.id) }
        guard let proposal else { throw Refusal(.notFound, scene.language(.noSuchMatter)) }
        self.init(view: view, proposal: proposal)
    }
}

extension Author {
    /// Of something that leads to no person: neither name nor network address is kept. Which screen it was is known, not who stood there.
    static func nameless(_ visit: Visit) -> Author { Author(name: Person.nameless, screen: visit.voice.screen, source: "proposals", at: visit.now) }
}
