package import Database
package import Works

/// Records of one works, inside a transaction of the caller. A record is never overwritten: it is stated again.
package struct StatementStore {
    private let db: Connection
    private let works: ID<Works>

    package init(_ db: Connection, of works: ID<Works>) { (self.db, self.works) = (db, works) }

    /// Every day's figures as they stand, in order of unit, indicator and day.
    package func forEachDay(_ body: (DayStated) throws -> Void) throws {
        try fold("SELECT \(raw: Self.columns) FROM statement WHERE works_id = \(works) ORDER BY \(raw: Self.order)", body)
    }

    /// The same for the days of one unit and indicator.
    package func days(of unit: ID<Unit>, _ indicator: ID<Indicator>, from: Day, until: Day) throws -> [DayStated] {
        var days: [DayStated] = []
        try fold(
            """
            SELECT \(raw: Self.columns) FROM statement WHERE works_id = \(works) AND unit_id = \(unit) AND indicator_id = \(indicator)
            AND day >= \(from) AND day <= \(until) ORDER BY \(raw: Self.order)
            """
        ) { days.append($0) }
        return days
    }

    private func fold(_ statements: SQL, _ body: (DayStated) throws -> Void) throws {
        var fold = DayFold(unseen: try EntryStore(db, of: works).unseen())
        try db.forEach(statements) { row in
            if let day = fold.take(row) { try body(day) }
        }
        if let last = fold.last() { try body(last) }
    }

    /// How much is stated about any of these units from a day on. Goes through all records of the works: for a form, not for a page that
    /// everybody opens.
    func count(about units: Set<ID<Unit>>, from day: Day) throws -> Int {
        let unseen = try EntryStore(db, of: works).unseen()
        var count = 0
        try db.forEach("SELECT unit_id, entry_id, COUNT(*) FROM statement WHERE works_id = \(works) AND day >= \(day) GROUP BY unit_id, entry_id") { row in
            if units.contains(row.id(0)), !unseen.contains(row.id(1)) { count += Int(row.integer(2)) }
        }
        return count
    }

    /// The days about which something is stated, ascending.
    func days() throws -> [Day] {
        let unseen = try EntryStore(db, of: works).unseen()
        var days = DaySet()
        try db.forEach("SELECT day, entry_id FROM statement WHERE works_id = \(works)") { row in
            if unseen.isEmpty || !unseen.contains(row.id(1)) { days.insert(row.day(0)) }
        }
        return days.days
    }

    /// By indicator the units of which the records themselves state plans.
    func plannedInRecords() throws -> [ID<Indicator>: Set<ID<Unit>>] {
        let unseen = try EntryStore(db, of: works).unseen()
        var planned: [ID<Indicator>: Set<ID<Unit>>] = [:]
        var last: (unit: ID<Unit>, indicator: ID<Indicator>)?
        try db.forEach("SELECT unit_id, indicator_id, entry_id FROM statement WHERE works_id = \(works) AND plan IS NOT NULL ORDER BY unit_id, indicator_id") {
            row in
            let unit = row.id(0, of: Unit.self), indicator = row.id(1, of: Indicator.self)
            guard last?.unit != unit || last?.indicator != indicator, !unseen.contains(row.id(2)) else { return }
            planned[indicator, default: []].insert(unit)
            last = (unit, indicator)
        }
        return planned
    }

    /// The current figures of every key of one unit and indicator between two days, in key order.
    package func current(_ unit: ID<Unit>, _ indicator: ID<Indicator>, from: Day, until: Day, unseen: Set<ID<Entry>>) throws -> [(RecordKey, Figures)] {
        var found: [(RecordKey, Figures)] = []
        try db.forEach(
            """
            SELECT \(raw: Self.columns) FROM statement WHERE works_id = \(works) AND unit_id = \(unit) AND indicator_id = \(indicator)
            AND day >= \(from) AND day <= \(until) ORDER BY \(raw: Self.order)
            """
        ) { row in
            if unseen.contains(row.id(5)) { return }
            let key = Self.key(row)
            if let last = found.last, last.0 == key {
                found[found.count - 1].1 = last.1.amended(by: Self.figures(row))
            } else {
                found.append((key, Self.figures(row)))
            }
        }
        return found
    }

    package func state(_ figures: Figures, about key: RecordKey, by entry: ID<Entry>, remark: Remark = Remark()) throws {
        _ = try db.execute(
            """
            INSERT INTO statement (works_id, unit_id, indicator_id, day, slot, part, entry_id, plan, plan_base, actual, base)
            VALUES (\(works), \(key.unit), \(key.indicator), \(key.day), \(key.slot.number), \(key.part), \(entry),
                    \(figures.plan), \(figures.planBase), \(figures.actual), \(figures.base))
            """)
        if !remark.isEmpty { try RemarkStore(db, of: works).state(remark, about: key, by: entry) }
    }

    package static let columnNames = ["works_id", "unit_id", "indicator_id", "day", "slot", "part", "entry_id", "plan", "plan_base", "actual", "base"]

    /// One row of a bulk of statements, in the order of `columnNames`.
    @inline(__always)
    package static func put(_ figures: Figures, about key: RecordKey, of works: ID<Works>, by entry: ID<Entry>, into writer: BulkWriter) throws {
        writer.write(integer: works.number)
        writer.write(integer: key.unit.number)
        writer.write(integer: key.indicator.number)
        writer.write(integer: Int64(key.day.number))
        writer.write(integer: key.slot.number)
        writer.write(integer: key.part)
        writer.write(integer: entry.number)
        writer.write(real: figures.plan)
        writer.write(real: figures.planBase)
        writer.write(real: figures.actual)
        writer.write(real: figures.base)
        try writer.endRow()
    }

    /// Who stated what about these days, latest first.
    package func history(of unit: ID<Unit>, _ indicator: ID<Indicator>, from: Day, until: Day, limit: Int) throws -> [Statement] {
        try db.rows(
            """
            SELECT s.unit_id, s.indicator_id, s.day, s.slot, s.part, s.entry_id, s.plan, s.plan_base, s.actual, s.base, e.by_whom, e.at, e.source, e.state, r.note
            FROM statement s JOIN entry e ON e.works_id = s.works_id AND e.entry_id = s.entry_id
            LEFT JOIN remark r ON r.works_id = s.works_id AND r.unit_id = s.unit_id AND r.indicator_id = s.indicator_id AND r.day = s.day
              AND r.slot = s.slot AND r.part = s.part AND r.entry_id = s.entry_id
            WHERE s.works_id = \(works) AND e.works_id = \(works) AND s.unit_id = \(unit) AND s.indicator_id = \(indicator)
              AND s.day >= \(from) AND s.day <= \(until) AND e.state IN (\(StateCode.done), \(StateCode.undone))
            ORDER BY s.entry_id DESC, s.day DESC LIMIT \(limit)
            """
        ) { row in
            Statement(
                key: Self.key(row), figures: Self.figures(row), entry: row.id(5), by: row.text(10), at: row.moment(11), source: row.text(12),
                note: row.textOrNil(14), isTakenBack: row.integer(13) == 2)
        }
    }

    /// Who said last what was reached on a day, and holds.
    package func lastReport(of unit: ID<Unit>, _ indicator: ID<Indicator>, on day: Day) throws -> LastReport? {
        try db.row(
            """
            SELECT s.entry_id, e.by_whom, e.person_id, e.screen_id, e.at FROM statement s JOIN entry e ON e.works_id = s.works_id AND e.entry_id = s.entry_id
            WHERE s.works_id = \(works) AND e.works_id = \(works) AND s.unit_id = \(unit) AND s.indicator_id = \(indicator) AND s.day = \(day)
              AND s.actual IS NOT NULL AND e.state = \(StateCode.done)
            ORDER BY s.entry_id DESC LIMIT 1
            """
        ) { row in
            LastReport(
                entry: row.id(0), by: row.text(1), voice: Voice(person: row.integerOrNil(2).map { ID($0) }, screen: row.integerOrNil(3).map { ID($0) }),
                at: row.moment(4))
        }
    }

    /// The works' own numbers for its shifts.
    package func shifts() throws -> [String: Int64] {
        Dictionary(uniqueKeysWithValues: try db.rows("SELECT name, shift_id FROM shift WHERE works_id = \(works)") { ($0.text(0), $0.integer(1)) })
    }

    package func name(shift number: Int64, _ name: String) throws {
        _ = try db.execute("INSERT INTO shift (works_id, shift_id, name) VALUES (\(works), \(number), \(name))")
    }

    static let columns: StaticString = "unit_id, indicator_id, day, slot, part, entry_id, plan, plan_base, actual, base"
    static let order: StaticString = "unit_id, indicator_id, day, slot, part, entry_id"

    static func key(_ row: borrowing Row) -> RecordKey {
        RecordKey(unit: row.id(0), indicator: row.id(1), day: row.day(2), slot: Slot(number: row.integer(3)), part: row.integer(4))
    }

    static func figures(_ row: borrowing Row) -> Figures {
        Figures(plan: row.realOrNil(6), planBase: row.realOrNil(7), actual: row.realOrNil(8), base: row.realOrNil(9))
    }
}

/// What is said of one unit, indicator and day, as it stands.
package struct DayStated: Sendable {
    package let unit: ID<Unit>
    package let indicator: ID<Indicator>
    package let day: Day
    package let figures: DayFigures
}

/// Folds statements, sorted by key and entry, into days.
private struct DayFold {
    private let unseen: Set<ID<Entry>>
    private var key: RecordKey?
    private var figures = Figures()
    private var day = DayFigures()

    init(unseen: Set<ID<Entry>>) { self.unseen = unseen }

    /// The day before this row's, once it is complete.
    mutating func take(_ row: borrowing Row) -> DayStated? {
        if !unseen.isEmpty, unseen.contains(row.id(5)) { return nil }
        let next = StatementStore.key(row)
        if key == next {
            figures = figures.amended(by: StatementStore.figures(row))
            return nil
        }
        defer { figures = StatementStore.figures(row) }
        return turn(to: next)
    }

    mutating func last() -> DayStated? { turn(to: nil) }

    private mutating func turn(to next: RecordKey?) -> DayStated? {
        defer { key = next }
        guard let key else { return nil }
        day.add(figures, of: key.slot)
        if let next, next.day == key.day, next.unit == key.unit, next.indicator == key.indicator { return nil }
        defer { day = DayFigures() }
        return DayStated(unit: key.unit, indicator: key.indicator, day: key.day, figures: day)
    }
}
