import Database
import Language
package import Planning
import Web
package import Works

/// Who can help whom; and where people decide it.
package enum HelpRoutes {
    package static let way = PageWay(to: .help, .whoCanHelpHere)

    package static func add(to doors: inout Doors, _ desk: PlanningDesk) {
        let keeper = HelpKeeper()
        doors.get("/works/:works/units/:unit/help", .deed(.seeFigures)) { visit in
            let scene = try desk.scene(of: visit)
            guard let view = try HelpView(scene, desk, keeper) else { return .html(HelpPages.emptyPage(scene)) }
            return .html(HelpPages(view).page)
        }
        doors.get("/works/:works/units/:unit/help.json", .deed(.exportFigures)) { visit in
            .json(HelpJSON.bytes(of: try view(visit, desk, keeper).answer))
        }
        doors.get("/works/:works/units/:unit/help/choice", .deed(.decideHelp)) { visit in
            .html(HelpChoicePages(try view(visit, desk, keeper)).page)
        }
        doors.post("/works/:works/units/:unit/help/choice", .deed(.decideHelp)) { visit in try decide(visit, desk, keeper) }
        doors.post("/works/:works/units/:unit/help/choices/:choice/withdrawal", .deed(.decideHelp)) { visit in try withdraw(visit, desk) }
        doors.post("/works/:works/units/:unit/help/draw", .deed(.decideHelp)) { visit in try draw(visit, desk, keeper) }
    }

    private static func view(_ visit: Visit, _ desk: PlanningDesk, _ keeper: HelpKeeper) throws -> HelpView {
        let scene = try desk.scene(of: visit)
        guard let view = try HelpView(scene, desk, keeper) else { throw Refusal(.notFound, scene.language(.nobodyToJudge)) }
        return view
    }

    private static func decide(_ visit: Visit, _ desk: PlanningDesk, _ keeper: HelpKeeper) throws -> Response {
        let view = try view(visit, desk, keeper), form = HelpForm(visit.request.form)
        guard let pair = view.pair(form.helper), let decision = form.decision, !form.isReasonMissing else {
            return .html(HelpChoicePages(view, form: form, problem: .incomplete).page, status: .unprocessableContent)
        }
        do {
            try desk.database.write { db in
                try HelpDesk(db, of: view.scene.columns.works.id, by: visit.author(on: "help"))
                    .decide(HelpDesk.Decided(view, pair, form, decision), in: SentForm(visit.request))
            }
        } catch let problem as HelpProblem {
            let now = try HelpView(view.scene, desk, keeper) ?? view
            return .html(HelpChoicePages(now, form: form, problem: .refused(problem)).page, status: .conflict)
        }
        return .redirect(to: view.scene.addressOfDecided)
    }

    private static func withdraw(_ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let scene = try desk.scene(of: visit), works = scene.columns.works.id, id = ID<HelpChoice>(Int64(visit["choice"]) ?? 0)
        do {
            try desk.database.write { db in
                guard let choice = try HelpStore(db, of: works).choice(id), choice.helped == scene.unit.id,
                    let helper = scene.columns.organisation.nearestPath(of: choice.helper, to: scene.on)
                else { throw Refusal(.notFound, scene.language(.noSuchDecision)) }
                guard visit.may(.decideHelp, on: helper) else { throw Refusal(.forbidden, scene.language(.decidedAboveBoth)) }
                try HelpDesk(db, of: works, by: visit.author(on: "help")).withdraw(choice)
            }
        } catch is HelpProblem {
            throw Refusal(.conflict, scene.language(.takenBackAlready))
        }
        return .redirect(to: scene.addressOfDecided)
    }

    private static func draw(_ visit: Visit, _ desk: PlanningDesk, _ keeper: HelpKeeper) throws -> Response {
        let view = try view(visit, desk, keeper), scene = view.scene
        let seed = Int64.random(in: 1...HelpRoutes.greatestSeed)
        do {
            try desk.database.write { db in
                try HelpDesk(db, of: scene.columns.works.id, by: visit.author(on: "help"))
                    .draw(Set(view.undrawn.compactMap { scene.unit(at: $0) }), by: view.id, on: scene.today, seed: seed)
            }
        } catch is HelpProblem {
            throw Refusal(.conflict, scene.language(.nobodyToDraw))
        }
        return .redirect(to: scene.addressOfDecided)
    }

    /// Nine digits can be read out at a meeting.
    private static let greatestSeed: Int64 = 999_999_999
}

extension HelpView {
    /// The pair that a form names, if the reader may decide it.
    fileprivate func pair(_ helper: ID<Unit>?) -> HelpPair? { offered.first { scene.unit(at: $0.helper) == helper && helper != nil } }
}

extension Scene {
    /// What is decided is of today: on a page of the past it would not be seen.
    fileprivate var addressOfDecided: Address { outlook.changed { $0.on = nil }.address(of: .help) }
}

extension HelpDesk.Decided {
    fileprivate init(_ view: HelpView, _ pair: HelpPair, _ form: HelpForm, _ decision: HelpChoice.Decision) {
        self.init(
            indicator: view.id, helped: view.scene.unit.id, helper: form.helper ?? ID(0), proposed: form.proposed, decision: decision, reason: form.reason,
            day: view.scene.today, seen: form.seen, room: HelpCapacity.missions(of: pair.people))
    }
}
