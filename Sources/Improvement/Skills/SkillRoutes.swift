import Database
import Language
package import Planning
import Web
package import Works

/// The skills of a unit, for those of it and those who lead it.
package enum SkillRoutes {
    package static func add(to doors: inout Doors, _ desk: PlanningDesk) {
        doors.get("/works/:works/units/:unit/skills", .deed(.takePart)) { visit in .html(try pages(visit, desk).page) }
        doors.get("/works/:works/units/:unit/skills.json", .deed(.lead)) { visit in .json(SkillJSON.bytes(of: try pages(visit, desk))) }
        doors.get("/works/:works/units/:unit/skills/new", .deed(.lead)) { visit in
            .html(SkillFormPages(scene: try desk.scene(of: visit, usual: .current)).page)
        }
        doors.post("/works/:works/units/:unit/skills/new", .deed(.lead)) { visit in try name(visit, desk) }
        doors.get("/works/:works/units/:unit/skills/:matter", .deed(.takePart)) { visit in .html(try SkillPage(visit, desk).page) }
        doors.addDeeds(SkillDeed.self, desk)
    }

    private static func pages(_ visit: Visit, _ desk: PlanningDesk) throws -> SkillMatrixPages {
        let scene = try desk.scene(of: visit, usual: .current)
        return try desk.database.read { db in
            guard try SkillSight.sees(scene, in: db) else { throw Refusal(.notFound, scene.language(.skillsAreForTheUnit)) }
            let store = SkillStore(db, of: scene.columns.works.id), skills = try store.skills(of: scene.unit.id), matrix = try store.matrix(of: skills)
            return SkillMatrixPages(
                scene: scene, skills: skills, matrix: matrix, people: try SkillSight.people(scene, besides: matrix.people, in: db),
                parts: visit.may(.lead, on: scene.path) ? SkillMatrixPages.Part.all(below: scene, try store.covers()) : [])
        }
    }

    private static func name(_ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let scene = try desk.scene(of: visit, usual: .current), title = MatterForm.title(visit.request.form)
        guard !title.isEmpty else { return .html(SkillFormPages(scene: scene, problem: .titleIsNeeded).page, status: .unprocessableContent) }
        _ = try desk.write(scene, on: SkillFace.step) { matters, db in
            try SkillDesk(matters, db, of: scene.columns.works.id, on: scene.today).name(title, at: scene.unit.id, in: SentForm(visit.request))
        }
        return .redirect(to: scene.outlook.address(of: .matters(.skill)))
    }
}

extension SkillPage {
    init(_ visit: Visit, _ desk: PlanningDesk) throws {
        let scene = try desk.scene(of: visit, usual: .current)
        guard try desk.database.read({ try SkillSight.sees(scene, in: $0) }) else { throw Refusal(.notFound, scene.language(.skillsAreForTheUnit)) }
        let view = try desk.matter(.skill, of: visit, scene)
        let (levels, people) = try desk.database.read { db in
            let levels = try SkillStore(db, of: scene.columns.works.id).levels(of: view.matter.id)
            let learners = (view.tied[.within] ?? []).compactMap(\.owner)
            return (levels, try SkillSight.people(scene, besides: Set(levels.keys).union(learners), in: db))
        }
        self.init(view: view, levels: levels, people: people)
    }
}

extension SkillMatrixPages.Part {
    /// Fewer people would be told one by one.
    private static let fewest = 5

    fileprivate static func all(below scene: Scene, _ covers: [ID<Unit>: [SkillCover]]) -> [SkillMatrixPages.Part] {
        var parts: [ID<Unit>: [SkillCover]] = [:], small: [SkillCover] = []
        for (unit, covers) in covers {
            guard let part = part(of: unit, scene) else { continue }
            if isSmall(part, scene) { small += covers } else { parts[part, default: []] += covers }
        }
        let told = parts.map { SkillMatrixPages.Part(unit: $0.key, sums: SkillSums($0.value)) }
        return told.sorted { scene.path(of: $0.unit!) < scene.path(of: $1.unit!) }
            + (small.isEmpty ? [] : [SkillMatrixPages.Part(unit: nil, sums: SkillSums(small))])
    }

    private static func isSmall(_ unit: ID<Unit>, _ scene: Scene) -> Bool {
        scene.columns.organisation.units[unit]?.traits.people.map { $0 < fewest } ?? false
    }

    /// nil for the unit itself, and for those that do not stand below it.
    private static func part(of unit: ID<Unit>, _ scene: Scene) -> ID<Unit>? {
        var path = scene.path(of: unit)
        guard path != scene.path, path.isWithin(scene.path) else { return nil }
        while let parent = path.parent, parent != scene.path { path = parent }
        return scene.unit(at: path)
    }
}
