import Database
import Language
package import Planning
import Web
package import Works

/// Looking back on a decline, and keeping what was found.
package enum DeclineRoutes {
    package static let way = PageWay(to: .page(["decline"]), .lookBackOnIt)

    package static func add(to doors: inout Doors, _ desk: PlanningDesk) {
        doors.get("/works/:works/units/:unit/decline", .deed(.seeFigures)) { visit in
            let scene = try desk.scene(of: visit), form = DeclineForm(visit.request.query)
            switch form.span(around: scene.on) {
            case .failure(let problems): return .html(DeclinePages(scene: scene, form: form, problems: problems.byField).page, status: .badRequest)
            case .success(let span): return .html(DeclinePages(scene: scene, form: DeclineForm(span), view: try desk.decline(scene, span)).page)
            }
        }
        doors.get("/works/:works/units/:unit/decline.json", .deed(.exportFigures)) { visit in
            .json(DeclineJSON.bytes(of: try asked(visit, desk)))
        }
        doors.get("/works/:works/units/:unit/decline.csv", .deed(.exportFigures)) { visit in
            let view = try asked(visit, desk)
            return .download(.bytes(try DeclineCSV.bytes(of: view)), named: "decline.csv", type: "text/csv; charset=utf-8")
        }
        doors.get("/works/:works/units/:unit/declines", .deed(.seeFigures)) { visit in
            let scene = try desk.scene(of: visit, usual: .current), language = scene.language
            return .html(
                try desk.database.read { db in
                    try MatterListPages(scene, .review, in: db).page {
                        $0.h1(language(ReviewFace.many))
                        $0.actions { $0.a(language(.lookBackOnIt), .class("button main"), .href(scene.outlook.address(of: .page(["decline"])))) }
                    }
                })
        }
        doors.post("/works/:works/units/:unit/declines/new", .deed(.lead)) { visit in try keep(visit, desk) }
        doors.addPage(ReviewPage.self, desk)
        doors.addDeeds(ReviewDeed.self, desk)
    }

    private static func asked(_ visit: Visit, _ desk: PlanningDesk) throws -> DeclineView {
        let scene = try desk.scene(of: visit)
        guard case .success(let span) = DeclineForm(visit.request.query).span(around: scene.on) else {
            throw Refusal(.badRequest, scene.language(.dayOfADecline))
        }
        guard let view = try desk.decline(scene, span) else { throw Refusal(.notFound, scene.language(.nothingToLookBackOn)) }
        return view
    }

    private static func keep(_ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let scene = try desk.scene(of: visit), form = DeclineForm(visit.request.form), note = MatterForm.text(visit.request.form)
        guard case .success(let span) = form.span(around: scene.on), let view = try desk.decline(scene, span) else {
            throw Refusal(.badRequest, scene.language(.dayOfADecline))
        }
        guard !note.isEmpty else {
            let problems = [MatterForm.text: Message.firstNoteIsNeeded]
            return .html(DeclinePages(scene: scene, form: form, view: view, problems: problems).page, status: .unprocessableContent)
        }
        let title = scene.language(.reviewOf(String(scene.path.name), span.lowerBound.date.medium, span.upperBound.date.medium))
        let id = try desk.write(scene, on: "declines") { matters, db in
            try ReviewDesk(matters, db, of: scene.columns.works.id).begin(
                title, Review(of: span, by: view.id), at: scene.unit.id, note: note, in: SentForm(visit.request))
        }
        return .redirect(to: scene.outlook.address(of: .matters(.review, String(id.number))))
    }
}

extension PlanningDesk {
    /// - Parameter indicator: nil for the one that the address names, else the first that is planned.
    /// - Returns: nil where nothing is planned or recorded of the unit in these days.
    func decline(_ scene: Scene, _ span: ClosedRange<Day>, by indicator: ID<Indicator>? = nil) throws -> DeclineView? {
        let last = min(span.upperBound, scene.today)
        guard span.lowerBound <= last, let brief = brief(of: scene, over: BriefSpan(from: span.lowerBound, on: last, until: last)) else { return nil }
        let slice = brief.slice(to: scene.path), named = indicator.flatMap { scene.columns.book[$0] }
        let analysis = slice.analyses.first { $0.indicator == named } ?? scene.chosen(of: slice)
        guard let analysis, let series = brief.days(of: scene.path, indicator: analysis.indicator.name),
            let id = scene.columns.book.id(named: analysis.indicator.name)
        else { return nil }
        return try database.read { db in
            let decline = try Decline(
                of: scene.unit.id, at: scene.path, analysis.indicator, series, span.lowerBound...last, scene.columns.organisation, scene.columns.works, in: db)
            return try DeclineView(scene, decline, id, slice, in: db)
        }
    }
}
