import Database
import Language
package import Planning
import Web
package import Works

/// Where a shift follows its hours.
package enum HourRoutes {
    package static let way = PageWay(to: .page(["hours"]), .hourByHour)

    package static func add(to doors: inout Doors, _ desk: PlanningDesk) {
        doors.get("/works/:works/units/:unit/hours", .deed(.seeFigures)) { visit in
            guard var view = try view(visit, desk) else { return .html(try nothing(visit, desk)) }
            view.isSaved = visit.request.query[HourForm.saved] != nil
            return .html(HourPages(view: view).page(at: try desk.pageNumber(of: view.scene)))
        }
        doors.get("/works/:works/units/:unit/hours/wall", .deed(.seeFigures)) { visit in
            guard let view = try view(visit, desk) else { return .html(try nothing(visit, desk)) }
            return .html(HourPages(view: view).wall(at: try desk.pageNumber(of: view.scene)))
        }
        doors.get("/works/:works/units/:unit/hours.json", .deed(.exportFigures)) { visit in
            guard let view = try view(visit, desk) else { throw Refusal(.notFound, visit.reader.language(.nothingAddsUp)) }
            return .json(HourJSON.bytes(of: view))
        }
        doors.post("/works/:works/units/:unit/hours", .deed(.enterFigures)) { visit in try take(visit, desk) }
        doors.post("/works/:works/units/:unit/hours/day", .deed(.enterFigures)) { visit in try takeAsDay(visit, desk) }
    }

    private static func view(_ visit: Visit, _ desk: PlanningDesk) throws -> HourView? {
        let scene = try desk.scene(of: visit, usual: .current), brief = desk.brief(of: scene, over: scene.span(around: scene.on))
        func plan(_ indicator: Indicator) -> Double? {
            brief?.days(of: scene.path, indicator: indicator.name)?.points.first { $0.day == scene.on }.flatMap { $0.plan > 0 ? $0.plan : nil }
        }
        return try desk.database.read { try HourView(scene, dayPlan: plan, in: $0) }
    }

    private static func nothing(_ visit: Visit, _ desk: PlanningDesk) throws -> Page {
        let scene = try desk.scene(of: visit, usual: .current), language = scene.language
        return scene.page(language(.hourByHour), at: .page(["hours"])) {
            $0.h1(language(.hourByHour))
            $0.emptyState(language(.nothingYet), language(.nothingAddsUp))
        }
    }

    private static func take(_ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let form = HourForm(visit.request.form)
        guard var view = try view(visit, desk) else { return .html(try nothing(visit, desk), status: .unprocessableContent) }
        guard let hour = form.hour, view.scene.on <= view.scene.today, HourSpan.day.hours(of: view.scene.columns.works).contains(hour) else {
            throw Refusal(.badRequest, view.scene.language(.noSuchHour))
        }
        if NumberField.wasStepped(visit.request.form) {
            (view.form, view.open) = (form, hour)
            view.form.actual = NumberField(HourForm.actual, label: "", note: "", start: view.line?.plan?.rounded()).stepped(in: visit.request.form)
            return .html(HourPages(view: view).page(at: try desk.pageNumber(of: view.scene)))
        }
        switch form.read(view.indicator) {
        case .failure(let problem): return try again(view, form, problem, desk)
        case .success(var said):
            // By what the hour was measured is kept with it, whatever becomes of the day's plan.
            if said.actual != nil { said.plan = said.plan ?? view.board.lines.first { $0.hour == hour }?.plan }
            do { try state(said, at: hour, form, view, desk) } catch HourProblem.overtaken { return try again(view, form, .overtaken, desk) }
            return .redirect(to: HourPages.address(view).adding(HourForm.saved, "1"))
        }
    }

    private static func state(_ said: HourSaid, at hour: Int, _ form: HourForm, _ view: HourView, _ desk: PlanningDesk) throws {
        let scene = view.scene, works = scene.columns.works.id, author = scene.visit.author(on: "hours")
        let key = HourKey(unit: scene.unit.id, indicator: view.id, day: scene.on, hour: hour)
        try desk.database.write { try HourDesk($0, of: works, by: author).state(said, of: key, seen: form.seen, in: SentForm(scene.visit.request)) }
        desk.changes.announce(works)
    }

    /// As it was typed, with what stands by now.
    private static func again(_ view: HourView, _ form: HourForm, _ problem: HourFormProblem, _ desk: PlanningDesk) throws -> Response {
        var view = view
        (view.form, view.problem, view.open) = (form, problem, form.hour ?? view.open)
        // Whoever sends it again has seen what the others said.
        view.form.seen = view.board.lines.first { $0.hour == form.hour }?.last
        return .html(HourPages(view: view).page(at: try desk.pageNumber(of: view.scene)), status: problem.status)
    }

    private static func takeAsDay(_ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        guard let view = try view(visit, desk), let sum = view.sumOfDay else { throw Refusal(.badRequest, visit.reader.language(.nothingAddsUp)) }
        let scene = view.scene, works = scene.columns.works.id, key = RecordKey(unit: scene.unit.id, indicator: view.id, day: scene.on)
        do {
            let receipt = try RecordDesk(desk.database, of: works).state(
                [RecordDesk.Said(Figures(actual: sum), about: key)], by: visit.author(on: "hours"), in: SentForm(visit.request),
                replacing: visit.may(.correctFigures, on: scene.path) ? .any : .ownOnly)
            desk.take(receipt, of: works)
        } catch is RecordDesk.NotOwn {
            return try again(view, HourForm(), .notOwn, desk)
        }
        return .redirect(to: HourPages.address(view).adding(HourForm.saved, "1"))
    }
}

extension Address {
    fileprivate func adding(_ name: String, _ value: String) -> Address {
        Address(stringLiteral: string + (string.contains("?") ? "&" : "?") + "\(name)=\(value)")
    }
}
