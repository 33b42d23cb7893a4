import Database
import Language
package import Planning
import Web
package import Works

/// The waste of a unit, and what is done about it.
package enum WasteRoutes {
    package static func add(to doors: inout Doors, _ desk: PlanningDesk, _ shelf: FileShelf) {
        doors.get("/works/:works/units/:unit/waste", .deed(.seeFigures)) { visit in
            let scene = try desk.scene(of: visit, usual: .current)
            return .html(
                try desk.database.read { db in
                    let pages = try WasteListPages(scene, in: db)
                    return try MatterListPages(scene, .waste, in: db).page { pages.write(to: &$0) }
                })
        }
        doors.get("/works/:works/units/:unit/waste/new", .deed(.propose)) { visit in
            .html(WasteFormPages(scene: try desk.scene(of: visit, usual: .current), form: WasteForm(Form())).page)
        }
        doors.post("/works/:works/units/:unit/waste/new", .deed(.propose)) { visit in try report(visit, desk) }
        addDeeds(to: &doors, desk)
        doors.addPhotos(on: WastePage.self, desk, shelf)
    }

    private static func addDeeds(to doors: inout Doors, _ desk: PlanningDesk) {
        doors.get("/works/:works/units/:unit/waste.json", .deed(.exportFigures)) { visit in
            let scene = try desk.scene(of: visit, usual: .current), question = MatterQuestion([.waste], in: scene.unitsBelow, .all)
            return .json(
                MatterJSON.bytes(of: try desk.database.read { try MatterStore($0, of: scene.columns.works.id).list(question, most) }, as: "waste", scene))
        }
        doors.addPage(WastePage.self, desk)
        doors.addDeeds(WasteDeed.self, desk)
    }

    /// The newest; what a program wants more of it asks for by unit.
    private static let most = 1000

    private static func report(_ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let scene = try desk.scene(of: visit, usual: .current), form = WasteForm(visit.request.form)
        switch form.read() {
        case .failure(let problems): return .html(WasteFormPages(scene: scene, form: form, problems: problems.byField).page, status: .unprocessableContent)
        case .success(let waste):
            let likes = try desk.database.read { db in
                try MatterStore(db, of: scene.columns.works.id).likes(.waste, of: waste.title + " " + waste.place, scene) { $0.isOpen }
            }
            guard likes.isEmpty else { return .html(WasteFormPages(scene: scene, form: form, similar: likes).page, status: .unprocessableContent) }
            let id = try desk.write(scene, on: "waste") { matters, db in
                let charge = try WasteCharge(scene, in: db)
                return try WasteDesk(matters, db, of: scene.columns.works.id, on: scene.today)
                    .report(waste, at: scene.unit.id, to: charge.head, by: charge.due, in: SentForm(visit.request))
            }
            return .redirect(to: scene.outlook.address(of: .matters(.waste, String(id.number))))
        }
    }
}

extension WastePage {
    init(_ visit: Visit, _ desk: PlanningDesk) throws {
        let scene = try desk.scene(of: visit, usual: .current), view = try desk.matter(.waste, of: visit, scene)
        let waste = try desk.database.read { try WasteStore($0, of: scene.columns.works.id).waste(view.matter.id) }
        guard let waste else { throw Refusal(.notFound, scene.language(.noSuchMatter)) }
        self.init(view: view, waste: waste)
    }
}
