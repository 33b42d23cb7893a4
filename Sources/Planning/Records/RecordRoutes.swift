import Database
import Language
import Web
package import Works

/// Where a unit's figures are entered and taken back.
package enum RecordRoutes {
    package static func add(to doors: inout Doors, _ desk: PlanningDesk) {
        doors.get("/works/:works/units/:unit/entry", .deed(.enterFigures)) { visit in try show(visit, desk) }
        doors.post("/works/:works/units/:unit/entry", .deed(.enterFigures)) { visit in try take(visit, desk) }
        doors.post("/works/:works/units/:unit/entry/undo", .deed(.enterFigures)) { visit in try undo(visit, desk) }
    }

    private static func show(_ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let scene = try desk.scene(of: visit, usual: .current)
        var pages = RecordPages(scene: scene, sheet: try EntrySheet(scene, desk))
        pages.outcome = try outcome(visit.request, pages.sheet, desk, scene)
        return .html(pages.page)
    }

    private static func take(_ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let scene = try desk.scene(of: visit, usual: .current)
        guard scene.on <= scene.today else { throw Refusal(.unprocessableContent, scene.language(.dayToComeWhy)) }
        var pages = RecordPages(scene: scene, sheet: try EntrySheet(scene, desk))
        let input = EntryInput(visit.request.form, for: pages.sheet)
        (pages.input, pages.form) = (input, visit.request.form)
        if NumberField.wasStepped(visit.request.form) { return .html(pages.page) }
        if input.isWrong || input.mustAsk { return .html(pages.page, status: .unprocessableContent) }
        guard !input.said.isEmpty else { return .redirect(to: scene.entryAddress(saying: ("saved", input.leavesTheirs ? "theirs" : "nothing"))) }
        do {
            return .redirect(to: scene.entryAddress(after: try state(input, scene, desk)))
        } catch let overtaken as RecordDesk.Overtaken {
            // What stands now is shown beside what was typed.
            pages = RecordPages(scene: scene, sheet: try EntrySheet(scene, desk), input: input, form: visit.request.form, overtaken: overtaken.keys)
            return .html(pages.page, status: .conflict)
        } catch let foreign as RecordDesk.NotOwn {
            pages = RecordPages(scene: scene, sheet: try EntrySheet(scene, desk), input: input, form: visit.request.form, outcome: .notOwn(foreign.keys))
            return .html(pages.page, status: .forbidden)
        }
    }

    private static func state(_ input: EntryInput, _ scene: Scene, _ desk: PlanningDesk) throws -> ID<Entry>? {
        let works = scene.columns.works.id
        let receipt = try RecordDesk(desk.database, of: works).state(
            input.said, by: scene.author, remark: Remark(note: input.note.isEmpty ? nil : input.note), in: SentForm(scene.visit.request),
            replacing: scene.corrections)
        desk.take(receipt, of: works)
        return receipt.entry
    }

    /// Only what was entered on this page can be taken back here; an import is taken back whole, at the terminal.
    private static func undo(_ visit: Visit, _ desk: PlanningDesk) throws -> Response {
        let scene = try desk.scene(of: visit, usual: .current, on: visit.request.form["on"].flatMap { Day($0) })
        let works = scene.columns.works.id, sheet = try EntrySheet(scene, desk)
        guard let entry = visit.request.form[EntryField.entry].flatMap({ Int64($0) }).map({ ID<Entry>($0) }) else {
            throw Refusal(.badRequest, scene.language(.noSuchEntry))
        }
        let keys = try desk.database.read { try sheet.keys(statedBy: entry, $0, works) }
        guard !keys.isEmpty else { throw Refusal(.notFound, scene.language(.noSuchEntry)) }
        do {
            let receipt = try RecordDesk(desk.database, of: works).undo(entry, about: keys, by: scene.author, takingBack: scene.corrections)
            desk.take(receipt, of: works)
        } catch WorksError.alreadyUndone {
            throw Refusal(.conflict, scene.language(.takenBackBefore))
        } catch is RecordDesk.NotOwn {
            throw Refusal(.forbidden, scene.language(.whoMayCorrect(scene.language)))
        }
        return .redirect(to: scene.entryAddress(saying: ("undone", "1")))
    }

    private static func outcome(_ request: Request, _ sheet: EntrySheet, _ desk: PlanningDesk, _ scene: Scene) throws -> RecordPages.Outcome {
        if request.query["undone"] != nil { return .takenBack }
        guard let saved = request.query["saved"] else { return .none }
        if saved == "nothing" { return .nothing }
        if saved == "theirs" { return .theirs }
        guard let entry = Int64(saved).map({ ID<Entry>($0) }) else { return .unchanged }
        let works = scene.columns.works.id
        return try desk.database.read { db in
            guard try !sheet.keys(statedBy: entry, db, works).isEmpty, let stated = try EntryStore(db, of: works).entry(entry), stated.state == .done else {
                return .none
            }
            return scene.mayCorrect(what: stated.voice) ? .saved(entry) : .none
        }
    }
}

extension Scene {
    fileprivate var author: Author { visit.author(on: EntrySource.page) }

    /// Judged where the unit stands today, as at the door.
    fileprivate var corrections: RecordDesk.Corrections {
        columns.organisation.nearestPath(of: unit.id, to: today).map { visit.may(.correctFigures, on: $0) } ?? false ? .any : .ownOnly
    }

    func mayCorrect(what voice: Voice) -> Bool { corrections == .any || visit.voice.owns(voice) }
}

extension Scene {
    fileprivate func entryAddress(after entry: ID<Entry>?) -> Address { entryAddress(saying: ("saved", entry.map { String($0.number) } ?? "before")) }

    fileprivate func entryAddress(saying word: (name: String, value: String)) -> Address {
        let here = outlook.changed { $0.on = on }
        return Address(path: here.path(of: .entry), query: here.query + [word])
    }
}

extension EntrySheet {
    /// So many days before are looked at for what is usual.
    private static let daysBefore = 28

    init(_ scene: Scene, _ desk: PlanningDesk) throws {
        let works = scene.columns.works.id, unit = scene.unit.id, on = scene.on
        let indicators = scene.columns.indicatorsEntered(by: unit, at: scene.path, on: on)
        let stated = try desk.database.read { db in
            let statements = StatementStore(db, of: works)
            return try indicators.map { known in
                (
                    days: try statements.days(of: unit, known.id, from: on - EntrySheet.daysBefore, until: on),
                    last: try statements.lastReport(of: unit, known.id, on: on)
                )
            }
        }
        let lines = zip(indicators, stated).map { known, stated in
            let figures = stated.days.map { (day: $0.day, figures: $0.figures.figures(of: known.indicator.kind)) }
            return Line(
                id: known.id, indicator: known.indicator, plan: scene.columns.plan(known.id, of: scene.path, on: on),
                standing: figures.first { $0.day == on }?.figures ?? Figures(), last: stated.last,
                before: figures.filter { $0.day < on && $0.figures.actual != nil }.reversed())
        }
        self.init(unit: unit, day: on, lines: lines)
    }

    /// The lines about which an entry of this page said something.
    fileprivate func keys(statedBy entry: ID<Entry>, _ db: Connection, _ works: ID<Works>) throws -> [RecordKey] {
        let store = StatementStore(db, of: works)
        return try lines.map(key).filter { key in
            try store.history(of: unit, key.indicator, from: day, until: day, limit: EntrySheet.mostOfDay).contains {
                $0.entry == entry && $0.source == EntrySource.page
            }
        }
    }

    /// Corrections of one day's figure; nobody corrects more often.
    private static let mostOfDay = 200
}
