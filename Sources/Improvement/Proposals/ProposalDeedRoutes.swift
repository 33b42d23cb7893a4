import Database
import Language
import Planning
import Web
import Works

/// One proposal, and what is done about it.
enum ProposalDeedRoutes {
    static func add(to doors: inout Doors, _ desk: PlanningDesk) {
        doors.get("/works/:works/units/:unit/proposals/:matter", .deed(.seeFigures)) { visit in .html(try page(visit, desk).page) }
        for deed in ProposalDeed.allCases {
            doors.post("/works/:works/units/:unit/proposals/:matter/\(deed.rawValue)", .deed(deed.deed)) { visit in try take(deed, visit, desk) }
        }
    }

    private static func page(_ visit: Visit, _ desk: PlanningDesk, _ problem: Message? = nil, typed: String = "") throws -> ProposalPage {
        let scene = try desk.scene(of: visit, usual: .current), view = try desk.matter(.proposal, of: visit, scene)
        let proposal = try desk.database.read { try ProposalStore($0, of: scene.columns.works.id).proposal(view.matter.id) }
        guard let proposal else { throw Refusal(.notFound, scene.language(.noSuchMatter)) }
        return ProposalPage(view: view, proposal: proposal, problem: problem, typed: typed)
    }

    private static func take(_ deed: ProposalDeed, _ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let view = try page(visit, desk).view, text = MatterForm.text(visit.request.form)
        func again(_ problem: Message, _ status: Status) throws -> Response {
            .html(try page(visit, desk, problem, typed: text).page, status: status)
        }
        if deed.isSaid, text.isEmpty { return try again(.reasonIsNeeded, .unprocessableContent) }
        do {
            try desk.write(view.scene, on: "proposals") { matters, db in try ProposalTurn(view, visit, matters, db).take(deed, text) }
        } catch is MatterProblem {
            return try again(.turnedMeanwhile, .conflict)
        } catch let problem as ProposalProblem {
            return try again(problem.message, problem == .alreadyAnswered ? .conflict : .unprocessableContent)
        }
        return .redirect(to: view.scene.address(of: view.matter))
    }
}

/// Why nothing was done about a proposal.
enum ProposalProblem: Error {
    case alreadyAnswered, noSuchUnit, noDay, nobodyByThat, doesNotSee, notInvited

    var message: Message {
        switch self {
        case .alreadyAnswered: .turnedMeanwhile
        case .noSuchUnit: .noUnitToHandTo
        case .noDay: .dayToComeIsNeeded
        case .nobodyByThat: .nobodyByThatBadge
        case .doesNotSee: .theyDoNotSeeThisUnit
        case .notInvited: .youAreNotInvited
        }
    }
}
