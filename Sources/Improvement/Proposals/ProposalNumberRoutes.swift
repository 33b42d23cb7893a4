import Database
import Language
import Planning
import Web
import Works

/// The numbers of proposals, and what programs read of them.
enum ProposalNumberRoutes {
    static func add(to doors: inout Doors, _ desk: PlanningDesk) {
        doors.get("/works/:works/units/:unit/proposals/numbers", .deed(.seeFigures)) { visit in
            let scene = try desk.scene(of: visit, usual: .current)
            return .html(try page(scene, desk))
        }
        doors.get("/works/:works/units/:unit/proposals/numbers.json", .deed(.exportFigures)) { visit in
            let scene = try desk.scene(of: visit, usual: .current)
            return .json(ProposalJSON.bytes(of: try desk.database.read { try ProposalNumbers(scene, in: $0) }))
        }
        doors.get("/works/:works/units/:unit/proposals.json", .deed(.exportFigures)) { visit in
            let scene = try desk.scene(of: visit, usual: .current), question = MatterQuestion([.proposal], in: scene.unitsBelow, .all)
            return .json(
                MatterJSON.bytes(of: try desk.database.read { try MatterStore($0, of: scene.columns.works.id).list(question, most) }, as: "proposals", scene))
        }
    }

    /// A year of a large works is a hundred thousand rows: counted once until something is proposed or answered.
    private static func page(_ scene: Scene, _ desk: PlanningDesk) throws -> Page {
        let place = Outlook.Place.matters(.proposal, "numbers")
        let kept = try desk.content(of: scene, at: scene.outlook.address(of: place), on: .matters) {
            let numbers = try desk.database.read { try ProposalNumbers(scene, in: $0) }
            return KeptContent.Content { ProposalNumberPages(scene: scene, numbers: numbers).write(to: &$0) }
        }
        return scene.page(scene.language(.proposalNumbers), at: place) { $0.raw(kept.body) }
    }

    /// The newest; what a program wants more of it asks for by unit.
    private static let most = 1000
}
