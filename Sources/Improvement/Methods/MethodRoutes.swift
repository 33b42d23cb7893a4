import Database
import Language
package import Planning
import Web
package import Works

/// Proven ways of working. Everybody in a works may read them: they are there to be spread; figures are shown to those who may see them.
package enum MethodRoutes {
    package static func add(to doors: inout Doors, _ desk: PlanningDesk) {
        doors.get("/works/:works/units/:unit/methods", .deed(.seeFigures)) { visit in .html(try list(visit, desk)) }
        doors.get("/works/:works/units/:unit/methods/new", .deed(.lead)) { visit in
            .html(MethodFormPages(scene: try desk.scene(of: visit, usual: .current), form: MethodForm(visit.request.query)).page)
        }
        doors.post("/works/:works/units/:unit/methods/new", .deed(.lead)) { visit in try publish(visit, desk) }
        doors.get("/works/:works/units/:unit/methods/:matter", .known) { visit in .html(try page(visit, desk, try view(visit, desk)).page) }
        doors.post("/works/:works/units/:unit/methods/:matter/invite", .somewhere(.lead)) { visit in try invite(visit, desk) }
        for deed in [MethodDeed.remark, .outdated] {
            doors.post("/works/:works/units/:unit/methods/:matter/\(deed.rawValue)", .deed(.lead)) { visit in try take(deed, visit, desk) }
        }
        AdoptionRoutes.add(to: &doors, desk)
    }

    private static func list(_ visit: Visit, _ desk: PlanningDesk) throws -> Page {
        let scene = try desk.scene(of: visit, usual: .current)
        return try desk.database.read { db in
            let store = MatterStore(db, of: scene.columns.works.id)
            let obstacles = try ObstacleStore(db, of: scene.columns.works.id).open(at: scene.unit.id).map(\.matter)
            let similar = obstacles.isEmpty ? [] : try store.similar(to: obstacles.map(\.title).joined(separator: " "), 5) { $0.kind == .method && $0.isOpen }
            return try MatterListPages(scene, .method, over: .works, in: db).page { html in
                html.h1(scene.language(MethodFace.many))
                if visit.may(.lead, on: scene.path) {
                    html.actions { $0.a(scene.language(.writeAMethod), .class("button main"), .href(scene.outlook.address(of: .matters(.method, "new")))) }
                }
                guard !similar.isEmpty else { return }
                html.heading(scene.language(.methodsForObstacles))
                MatterLines(scene).write(similar, to: &html)
            }
        }
    }

    private static func publish(_ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let scene = try desk.scene(of: visit, usual: .current), form = MethodForm(visit.request.form)
        switch form.read(scene, by: visit.voice.person) {
        case .failure(let problems): return .html(MethodFormPages(scene: scene, form: form, problems: problems.byField).page, status: .unprocessableContent)
        case .success(let written):
            let id = try desk.write(scene, on: "methods") { matters, db in
                try MethodDesk(matters, db, of: scene.columns.works.id, on: scene.today).publish(written, at: scene.unit.id, in: SentForm(visit.request))
            }
            return .redirect(to: scene.outlook.address(of: .matters(.method, String(id.number))))
        }
    }

    private static func view(_ visit: Visit, _ desk: PlanningDesk) throws -> MethodView {
        let scene = try desk.scene(of: visit), matter = try desk.matter(.method, of: visit, scene)
        guard let view = try desk.database.read({ try MethodView(matter, in: $0) }) else { throw Refusal(.notFound, scene.language(.noSuchMatter)) }
        return view
    }

    private static func page(_ visit: Visit, _ desk: PlanningDesk, _ view: MethodView, _ problem: String? = nil, typed: String = "") throws -> MethodPage {
        var page = MethodPage(view: view, problem: problem, typed: typed)
        guard let evidence = view.method.evidence else { return page }
        let record = try desk.database.read { try HelpStore($0, of: view.scene.columns.works.id).record(by: evidence.indicator) }
        let taken = view.seen.filter { $0.stage.isTaken }.prefix(MethodView.mostStudies).compactMap { taken in taken.since.map { (taken.matter.unit, $0) } }
        let first = visit.may(.seeFigures, on: view.scene.path) ? [(view.matter.matter.unit, evidence.since)] : []
        for (unit, since) in first + taken { page.studies[unit] = view.study(at: unit, since: since, desk, record) }
        return page
    }

    private static func invite(_ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let view = try view(visit, desk), form = InvitationForm(visit.request.form), units = form.units(view), language = view.scene.language
        let word = MatterForm.text(visit.request.form)
        func refused(_ problem: Message) throws -> Response {
            .html(try page(visit, desk, view, language(problem), typed: word).page, status: .unprocessableContent)
        }
        if !units.unknown.isEmpty { return try refused(.notInvitable(language.list(units.unknown))) }
        if units.found.isEmpty { return try refused(.nobodyChosen) }
        try desk.write(view.scene, on: "methods") { matters, db in
            _ = try MethodDesk(matters, db, of: view.scene.columns.works.id, on: view.scene.today)
                .invite(units.found, to: view.matter.matter, word, in: SentForm(visit.request))
        }
        return .redirect(to: view.scene.address(of: view.matter.matter))
    }

    private static func take(_ deed: MethodDeed, _ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let view = try view(visit, desk), form = visit.request.form, text = MatterForm.text(form), language = view.scene.language
        guard !text.isEmpty else { return .html(try page(visit, desk, view, language(.reasonIsNeeded)).page, status: .unprocessableContent) }
        do {
            try desk.write(view.scene, on: "methods") { matters, db in
                let desk = MethodDesk(matters, db, of: view.scene.columns.works.id, on: view.scene.today), sent = SentForm(visit.request)
                if deed == .remark { return try desk.remark(text, on: view.matter.matter, in: sent) }
                try desk.mark(outdated: view.matter.matter, because: text, seen: MatterForm.seen(form), in: sent)
            }
        } catch is MatterProblem {
            return .html(try page(visit, desk, try self.view(visit, desk), language(.turnedMeanwhile), typed: text).page, status: .conflict)
        }
        return .redirect(to: view.scene.address(of: view.matter.matter))
    }
}

/// A unit's answers to invitations.
enum AdoptionRoutes {
    static func add(to doors: inout Doors, _ desk: PlanningDesk) {
        doors.get("/works/:works/units/:unit/adoptions", .deed(.seeFigures)) { visit in
            let scene = try desk.scene(of: visit, usual: .current)
            return .html(try desk.database.read { try MatterListPages(scene, .adoption, in: $0).page { $0.h1(scene.language(AdoptionFace.many)) } })
        }
        doors.get("/works/:works/units/:unit/adoptions/:matter", .deed(.seeFigures)) { visit in .html(try page(visit, desk).page) }
        doors.post("/works/:works/units/:unit/adoptions/:matter/answer", .deed(.lead)) { visit in try answer(visit, desk) }
    }

    private static func page(_ visit: Visit, _ desk: PlanningDesk, _ problem: Message? = nil, typed: String = "") throws -> AdoptionPage {
        let scene = try desk.scene(of: visit, usual: .current), view = try desk.matter(.adoption, of: visit, scene)
        let found = try desk.database.read { db in
            let works = scene.columns.works.id
            return try MethodStore(db, of: works).adoption(view.matter).map { ($0, try MatterStore(db, of: works).matter($0.method)) }
        }
        guard let (adoption, method) = found else { throw Refusal(.notFound, scene.language(.noSuchMatter)) }
        return AdoptionPage(view: view, adoption: adoption, method: method, problem: problem, typed: typed)
    }

    private static func answer(_ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let page = try page(visit, desk), scene = page.view.scene, form = visit.request.form, reason = MatterForm.text(form)
        guard page.view.matter.isOpen else { return .html(try self.page(visit, desk, .turnedMeanwhile, typed: reason).page, status: .conflict) }
        guard let stage = form["answer"].flatMap(Adoption.Stage.init(rawValue:)), stage != .invited, !reason.isEmpty || stage == .adopted else {
            return .html(try self.page(visit, desk, .reasonIsNeeded, typed: reason).page, status: .unprocessableContent)
        }
        guard let since = Day(form[MethodForm.sinceField] ?? ""), since <= scene.today else {
            return .html(try self.page(visit, desk, .notADayYet, typed: reason).page, status: .unprocessableContent)
        }
        do {
            try desk.write(scene, on: "adoptions") { matters, db in
                try MethodDesk(matters, db, of: scene.columns.works.id, on: scene.today)
                    .answer(page.adoption, stage, since: since, because: reason, seen: MatterForm.seen(form), in: SentForm(visit.request))
            }
        } catch is MatterProblem {
            return .html(try self.page(visit, desk, .turnedMeanwhile, typed: reason).page, status: .conflict)
        }
        return .redirect(to: scene.address(of: page.view.matter))
    }
}
