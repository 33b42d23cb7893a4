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
                    let store = ObstacleStore(db, of: scene.columns.works.id), open = try store.open(at: scene.unit.id)
                    let pages = ObstaclePages(scene: scene, open: open, notes: try store.notes(on: open.map(\.matter)))
                    return try MatterListPages(scene, .obstacle, in: db).page { pages.write(to: &$0) }
                })
        }
        doors.get("/works/:works/units/:unit/obstacles/new", .deed(.lead)) { visit in
            let scene = try desk.scene(of: visit, usual: .current)
            let form = ObstacleForm(since: scene.today, visit.request.query)
            return .html(ObstacleFormPages(scene: scene, form: form, isProposed: !form.reason.isEmpty || !form.title.isEmpty).page)
        }
        doors.get("/works/:works/units/:unit/obstacles.json", .deed(.exportFigures)) { visit in
            let scene = try desk.scene(of: visit, usual: .current), organisation = scene.columns.organisation
            let open = try desk.database.read { try ObstacleStore($0, of: scene.columns.works.id).open() }
            return .json(ObstacleJSON.bytes(of: ObstacleAnswer(organisation, of: scene.path, on: scene.today, among: open)))
        }
        for shift in ObstacleShift.allCases {
            doors.post("/works/:works/units/:unit/obstacles/:matter/\(shift.rawValue)", .deed(.lead)) { visit in try move(shift, visit, desk) }
        }
        doors.post("/works/:works/units/:unit/obstacles/new", .deed(.lead)) { visit in try name(visit, desk) }
        doors.addPage(ObstaclePage.self, desk)
        doors.addDeeds(ObstacleDeed.self, desk)
    }

    private static func name(_ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let scene = try desk.scene(of: visit, usual: .current), form = ObstacleForm(visit.request.form)
        let owner = try desk.database.read { try MatterPerson.find(form.person, in: $0, of: scene.columns.works.id) }
        switch form.read(owner: owner, today: scene.today) {
        case .failure(let problems): return .html(ObstacleFormPages(scene: scene, form: form, problems: problems.byField).page, status: .unprocessableContent)
        case .success(let named):
            let id = try desk.write(scene, on: "obstacles") { matters, db in
                try ObstacleDesk(matters, db, of: scene.columns.works.id).name(named, at: scene.unit.id, in: SentForm(visit.request))
            }
            return .redirect(to: scene.outlook.address(of: .matters(.obstacle, String(id.number))))
        }
    }

    private static func move(_ shift: ObstacleShift, _ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let scene = try desk.scene(of: visit, usual: .current), view = try desk.matter(.obstacle, of: visit, scene)
        try desk.write(scene, on: "obstacles") { matters, db in
            try ObstacleDesk(matters, db, of: scene.columns.works.id).move(view.matter, shift, in: SentForm(visit.request))
        }
        return .redirect(to: scene.outlook.address(of: .matters(.obstacle)))
    }
}

extension ObstaclePage {
    init(_ visit: Visit, _ desk: PlanningDesk) throws {
        let scene = try desk.scene(of: visit, usual: .current), view = try desk.matter(.obstacle, of: visit, scene), works = scene.columns.works
        self = try desk.database.read { db in
            guard let obstacle = try ObstacleStore(db, of: works.id).obstacle(view.matter.id) else {
                throw Refusal(.notFound, scene.language(.noSuchMatter))
            }
            let until = view.matter.ended ?? scene.on, units = scene.units(below: view.matter.unit)
            let losses = try ObstacleLosses(of: obstacle.reason, since: obstacle.since, at: units, on: until, works, in: db)
            return ObstaclePage(view: view, obstacle: obstacle, losses: losses)
        }
    }
}
