import Database
import Language
import Planning
import Web
import Works

/// How a works deals with proposals: without a name or not, answered within how many days.
struct ProposalRulesPages: Sendable {
    static let nameless = "nameless"
    static let days = "days"

    let scene: Scene
    let rules: ProposalRules
    /// As it was typed, where it was wrong.
    var typedDays: String?
    var isSaved = false

    private var language: Language { scene.language }

    var page: Page {
        scene.page(language(.rulesOfProposals), at: .matters(.proposal, "rules")) { html in
            html.h1(language(.rulesOfProposals))
            if isSaved { html.notice(.done, language(.rulesAreSaved)) }
            guard let token = scene.reader.form?.token else { return }
            html.fields(post: scene.outlook.address(of: .matters(.proposal, "rules")), token: token) {
                $0.field(
                    Field(
                        Self.nameless, language(.namelessProposals), note: language(.namelessProposalsNote), .choice(choices),
                        value: rules.namelessness.rawValue))
                $0.field(
                    Field(
                        Self.days, language(.daysToAnswer), note: language(.daysToAnswerNote), .number, value: typedDays ?? String(rules.daysToAnswer),
                        problem: typedDays.map { _ in language(.daysAreWrong) }))
                $0.button(language(.saveRules), .class("button main"))
            }
        }
    }

    private var choices: [Field.Choice] {
        [(ProposalRules.Namelessness.allowed, Message.areAllowed), (.refused, .areRefused)].map { Field.Choice($0.rawValue, language($1)) }
    }
}

/// Where the rules are set: they are the whole works'.
enum ProposalRulesRoutes {
    static func add(to doors: inout Doors, _ desk: PlanningDesk) {
        doors.get("/works/:works/units/:unit/proposals/rules", .deed(.setWorks)) { visit in
            let scene = try scene(visit, desk), rules = try desk.database.read { try ProposalRulesStore($0, of: scene.columns.works.id).rules() }
            return .html(ProposalRulesPages(scene: scene, rules: rules, isSaved: visit.request.query["saved"] != nil).page)
        }
        doors.post("/works/:works/units/:unit/proposals/rules", .deed(.setWorks)) { visit in try take(visit, desk) }
    }

    private static func scene(_ visit: Visit, _ desk: PlanningDesk) throws -> Scene {
        let scene = try desk.scene(of: visit, usual: .current)
        guard scene.path.parent == nil else { throw Refusal(.notFound, scene.language(.rulesAreOfTheWorks)) }
        return scene
    }

    private static func take(_ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let scene = try scene(visit, desk), form = visit.request.form, typed = form[ProposalRulesPages.days] ?? ""
        var rules = ProposalRules(ProposalRules.Namelessness(rawValue: form[ProposalRulesPages.nameless] ?? "") ?? .allowed)
        guard let days = Int(typed), ProposalRules.possibleDays.contains(days) else {
            return .html(ProposalRulesPages(scene: scene, rules: rules, typedDays: typed).page, status: .unprocessableContent)
        }
        rules.daysToAnswer = days
        try desk.database.write { try ProposalRulesStore($0, of: scene.columns.works.id).set(rules, by: visit.author(on: "proposals")) }
        return .redirect(to: Address(path: scene.outlook.path(of: .matters(.proposal, "rules")), query: [(name: "saved", value: "yes")]))
    }
}
