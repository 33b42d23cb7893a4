import Database
import Language
package import Planning
import Web
package import Works

/// Where one asks whether something worked.
package enum EffectRoutes {
    package static let way = PageWay(to: .effect, .didItWorkHere)

    package static func add(to doors: inout Doors, _ desk: PlanningDesk) {
        doors.get("/works/:works/units/:unit/effect", .deed(.seeFigures)) { visit in
            let view = try view(visit, desk)
            return .html(EffectPages(view).page, status: view.typed.problem(on: view.scene.on) == nil ? .ok : .unprocessableContent)
        }
        doors.get("/works/:works/units/:unit/effect.json", .deed(.exportFigures)) { visit in
            let view = try view(visit, desk)
            guard let study = view.study else {
                throw Refusal(.unprocessableContent, visit.reader.language(view.typed.problem(on: view.scene.on) ?? .sinceIsMissing))
            }
            return .json(EffectJSON.bytes(of: study, ofHelpers: view.ofHelpers))
        }
    }

    private static func view(_ visit: Visit, _ desk: PlanningDesk) throws -> EffectView {
        let scene = try desk.scene(of: visit)
        return try EffectView(
            scene, EffectForm(visit.request.query), record: { id in try desk.database.read { try HelpStore($0, of: scene.columns.works.id).record(by: id) } },
            brief: { desk.brief(of: scene, over: $0) })
    }
}
