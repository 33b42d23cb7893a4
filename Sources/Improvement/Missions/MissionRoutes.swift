import Database
import Language
package import Planning
import Web
package import Works

/// The help missions of a unit, and those on which its people help elsewhere.
package enum MissionRoutes {
    package static func add(to doors: inout Doors, _ desk: PlanningDesk, _ shelf: FileShelf) {
        doors.get("/works/:works/units/:unit/missions", .deed(.seeFigures)) { visit in .html(try list(visit, desk)) }
        doors.get("/works/:works/units/:unit/missions.json", .deed(.exportFigures)) { visit in
            let scene = try desk.scene(of: visit, usual: .current)
            return .json(try desk.database.read { try MatterJSON.bytes(of: .mission, scene, in: $0) })
        }
        doors.get("/works/:works/units/:unit/missions/new", .deed(.lead)) { visit in
            let scene = try desk.scene(of: visit, usual: .current)
            return .html(MissionFormPages(scene: scene, form: MissionForm(visit.request.query)).page)
        }
        doors.post("/works/:works/units/:unit/missions/new", .deed(.lead)) { visit in try found(visit, desk) }
        doors.get("/works/:works/units/:unit/missions/volunteer", .deed(.takePart)) { visit in
            .html(MissionFormPages(scene: try desk.scene(of: visit, usual: .current), sort: .volunteer).page)
        }
        doors.post("/works/:works/units/:unit/missions/volunteer", .deed(.takePart)) { visit in try volunteer(visit, desk) }
        doors.addPage(MissionPage.self, desk)
        doors.addPage(MissionReportPage.self, desk, further: MissionReportDeed.report.rawValue, behind: .takePart)
        doors.get("/works/:works/units/:unit/missions/helper/:person", .deed(.seeFigures)) { visit in .html(try record(visit, desk)) }
        doors.addDeeds(MissionReportDeed.self, desk)
        doors.addDeeds(MissionDeed.self, desk)
        doors.addPhotos(on: MissionPage.self, desk, shelf)
    }

    private static func list(_ visit: Visit, _ desk: PlanningDesk) throws -> Page {
        let scene = try desk.scene(of: visit, usual: .current)
        return try desk.database.read { db in
            let given = try MatterStore(db, of: scene.columns.works.id).list(.mission, beside: scene.unit.id, MatterListPages.most)
            let head = MissionListHead(scene: scene, given: given)
            return try MatterListPages(scene, .mission, in: db).page { head.write(to: &$0) }
        }
    }

    /// What somebody who may be named has helped with, as far as whoever looks may see it.
    private static func record(_ visit: Visit, _ desk: PlanningDesk) throws -> Page {
        let scene = try desk.scene(of: visit, usual: .current), person = ID<Person>(Int64(visit["person"]) ?? 0)
        let (name, missions, visits) = try desk.database.read { db in
            let store = MatterStore(db, of: scene.columns.works.id)
            return (
                try PersonStore(db, of: scene.columns.works.id).names(of: [person])[person],
                try store.list(.mission, naming: person, as: .helper, MatterListPages.most),
                try store.list(.visit, naming: person, as: .member, MatterListPages.most)
            )
        }
        func seen(_ matters: [Matter]) -> [Matter] { matters.filter { visit.may(.seeFigures, on: scene.path(of: $0.unit)) } }
        guard let name, case let record = HelperRecord(scene: scene, name: name, person: person, missions: seen(missions), visits: seen(visits)),
            !record.isEmpty
        else { throw Refusal(.notFound, scene.language(.noSuchMatter)) }
        return record.page
    }

    private static func found(_ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let scene = try desk.scene(of: visit, usual: .current), form = MissionForm(visit.request.form)
        switch form.read(scene) {
        case .failure(let problems): return .html(MissionFormPages(scene: scene, form: form, problems: problems.byField).page, status: .unprocessableContent)
        case .success(var contract):
            guard let person = visit.voice.person else { throw Refusal(.forbidden, scene.language(.somebodyMustAnswer)) }
            contract.about = try desk.seen(form.about, scene)?.id
            let side = visit.may(.lead, on: scene.path(of: contract.helper)) ? MissionDesk.HelperSide.agrees : .isAsked
            let id = try desk.write(scene, on: "missions") { matters, db in
                try scene.missions(matters, db).found(contract, at: scene.unit.id, by: person, side, in: SentForm(visit.request))
            }
            return .redirect(to: scene.outlook.address(of: .matters(.mission, String(id.number))))
        }
    }

    private static func volunteer(_ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let scene = try desk.scene(of: visit, usual: .current), form = MissionForm(visit.request.form)
        switch form.read(scene) {
        case .failure(let problems):
            return .html(MissionFormPages(scene: scene, sort: .volunteer, form: form, problems: problems.byField).page, status: .unprocessableContent)
        case .success(var contract):
            guard let person = visit.voice.person else { throw Refusal(.forbidden, scene.language(.somebodyMustAnswer)) }
            let helped = contract.helper
            (contract.sort, contract.helper) = (Mission.Sort.volunteer, scene.unit.id)
            contract.volunteer = MatterPart(person, as: .helper, form.naming)
            let id = try desk.write(scene, on: "missions") { matters, db in
                try scene.missions(matters, db).volunteer(contract, to: helped, in: SentForm(visit.request))
            }
            return .redirect(to: scene.outlook.address(of: .matters(.mission, String(id.number))))
        }
    }
}

extension MissionReportPage {
    init(_ visit: Visit, _ desk: PlanningDesk) throws { self.init(view: try desk.matter(.mission, of: visit, desk.scene(of: visit, usual: .current))) }
}

extension MissionPage {
    init(_ visit: Visit, _ desk: PlanningDesk) throws {
        let scene = try desk.scene(of: visit, usual: .current), view = try desk.matter(.mission, of: visit, scene)
        let mission = try desk.database.read { try MissionStore($0, of: scene.columns.works.id).mission(view.matter.id) }
        guard let mission else { throw Refusal(.notFound, scene.language(.noSuchMatter)) }
        let effect = try Self.effect(mission, view, desk)
        self.init(view: view, mission: mission, effect: effect, metOn: effect.flatMap { mission.metOn($0, scene) })
    }

    /// What became of both units, as far as whoever looks may see them.
    private static func effect(_ mission: Mission, _ view: MatterView, _ desk: PlanningDesk) throws -> EffectAnswer? {
        let path = view.scene.path(of: view.matter.unit)
        guard let began = mission.began, view.scene.visit.may(.seeFigures, on: path), let scene = view.scene.seen(from: path) else { return nil }
        var asked = EffectOfMatter(by: mission.criterion.indicator, since: began)
        asked.helper = mission.helper
        return try desk.effect(asked, of: scene)
    }
}

extension Mission {
    /// When what was agreed was reached; nil where it has not been.
    fileprivate func metOn(_ effect: EffectAnswer, _ scene: Scene) -> Day? {
        guard let began, let indicator = scene.columns.book[criterion.indicator] else { return nil }
        return criterion.metOn(effect.days, since: began, indicator.direction)
    }
}

extension Scene {
    func missions(_ matters: MatterDesk, _ db: Connection) -> MissionDesk {
        MissionDesk(matters, db, of: columns.works.id, by: visit.author(on: "missions"), on: today)
    }
}
