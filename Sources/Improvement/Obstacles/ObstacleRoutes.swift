import Database
import Language
package import Planning
import Web
package import Works

/// The obstacles of a unit.
package enum ObstacleRoutes {
    package static func add(to doors: inout Doors, _ desk: PlanningDesk) {
        doors.get("/works/:works/units/:unit/obstacles", .deed(.seeFigures)) { visit in
            let scene = try desk.scene(of: visit, usual: .current)
            return .html(
                try desk.database.read { db in
                    let pages = ObstaclePages(scene: scene, open: try ObstacleStore(db, of: scene.columns.works.id).open(at: scene.unit.id))
                    return try MatterListPages(scene, .obstacle, in: db).page { pages.write(to: &$0) }
                })
        }
        doors.get("/works/:works/units/:unit/obstacles/new", .deed(.lead)) { visit in
            let scene = try desk.scene(of: visit, usual: .current)
            return .html(ObstacleFormPages(scene: scene, form: ObstacleForm(since: scene.today)).page)
        }
        doors.post("/works/:works/units/:unit/obstacles/new", .deed(.lead)) { visit in try name(visit, desk) }
        doors.get("/works/:works/units/:unit/obstacles/:matter", .deed(.seeFigures)) { visit in .html(try page(visit, desk).page) }
        for deed in ObstacleDeed.allCases {
            // From above it is answered by whoever leads there; the handler looks at that unit's right.
            doors.post("/works/:works/units/:unit/obstacles/:matter/\(deed.rawValue)", .deed(deed == .answer ? .seeFigures : .lead)) { visit in
                try take(deed, visit, desk)
            }
        }
    }

    private static func name(_ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let scene = try desk.scene(of: visit, usual: .current), form = ObstacleForm(visit.request.form)
        switch form.read(today: scene.today) {
        case .failure(let problems): return .html(ObstacleFormPages(scene: scene, form: form, problems: problems.byField).page, status: .unprocessableContent)
        case .success(let named):
            let id = try desk.write(scene, on: "obstacles") { matters, db in
                try ObstacleDesk(matters, db, of: scene.columns.works.id).name(named, at: scene.unit.id, in: SentForm(visit.request))
            }
            return .redirect(to: scene.outlook.address(of: .matters(.obstacle, String(id.number))))
        }
    }

    private static func page(_ visit: Visit, _ desk: PlanningDesk, _ problem: Message? = nil, typed: String = "") throws -> ObstaclePage {
        let scene = try desk.scene(of: visit, usual: .current), view = try desk.matter(.obstacle, of: visit, scene)
        let obstacle = try desk.database.read { try ObstacleStore($0, of: scene.columns.works.id).obstacle(view.matter.id) }
        guard let obstacle else { throw Refusal(.notFound, scene.language(.noSuchMatter)) }
        return ObstaclePage(view: view, obstacle: obstacle, problem: problem, typed: typed)
    }

    private static func take(_ deed: ObstacleDeed, _ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let view = try page(visit, desk).view, form = visit.request.form, reason = MatterForm.text(form)
        guard view.matter.isOpen else { return .html(try page(visit, desk, .turnedMeanwhile, typed: reason).page, status: .conflict) }
        guard !reason.isEmpty else { return .html(try page(visit, desk, .reasonIsNeeded).page, status: .unprocessableContent) }
        do {
            try desk.write(view.scene, on: "obstacles") { matters, db in
                try take(deed, view, reason, visit, ObstacleDesk(matters, db, of: view.scene.columns.works.id))
            }
        } catch is MatterProblem {
            return .html(try page(visit, desk, .turnedMeanwhile, typed: reason).page, status: .conflict)
        }
        return .redirect(to: view.scene.address(of: view.matter))
    }

    private static func take(_ deed: ObstacleDeed, _ view: MatterView, _ reason: String, _ visit: Visit, _ desk: ObstacleDesk) throws {
        let scene = view.scene, seen = MatterForm.seen(visit.request.form), form = SentForm(visit.request)
        switch deed {
        case .key: try desk.makeKey(view.matter, because: reason, seen: seen, in: form)
        case .removed: try desk.end(view.matter, as: .removed, because: reason, seen: seen, in: form)
        case .dropped: try desk.end(view.matter, as: .dropped, because: reason, seen: seen, in: form)
        case .up:
            guard let above = scene.path.parent.flatMap({ scene.unit(at: $0) }) else { throw Refusal(.badRequest, scene.language(.nobodyAbove)) }
            try desk.carryUp(view.matter, to: above, by: scene.today + daysToAnswer, because: reason, seen: seen, in: form)
        case .answer:
            guard visit.may(.lead, on: scene.path(of: view.matter.place)) else { throw Refusal(.forbidden, scene.language(.answeredAbove)) }
            try desk.answer(view.matter, reason, seen: seen, in: form)
        }
    }

    /// The next meeting of the tier above is at most so far away.
    private static let daysToAnswer = 3
}
