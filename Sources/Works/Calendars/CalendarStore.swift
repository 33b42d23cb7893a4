package import Database

package struct CalendarStore {
    private let db: Connection
    private let works: Works

    package init(_ db: Connection, of works: Works) { (self.db, self.works) = (db, works) }

    package func calendar() throws -> WorksCalendar {
        let unseen = try EntryStore(db, of: works.id).unseen()
        var days: [Day: WorksCalendar.Kind] = [:]
        var shiftDays: [String: [Day: WorksCalendar.Kind]] = [:]
        try db.forEach("SELECT day, shift, entry_id, kind FROM calendar_day WHERE works_id = \(works.id) ORDER BY day, shift, entry_id") { row in
            guard !unseen.contains(row.id(2)), let kind = WorksCalendar.Kind(rawValue: row.text(3)) else { return }
            let shift = row.text(1)
            if shift.isEmpty { days[row.day(0)] = kind } else { shiftDays[shift, default: [:]][row.day(0)] = kind }
        }
        return WorksCalendar(restWeekdays: works.restWeekdays, days: days, shiftDays: shiftDays)
    }

    /// The entry that named any day last.
    package func lastEntry() throws -> Entry? {
        let found =
            try db.row(
                """
                SELECT MAX(c.entry_id) FROM calendar_day c JOIN entry e ON e.works_id = c.works_id AND e.entry_id = c.entry_id
                WHERE c.works_id = \(works.id) AND e.works_id = \(works.id) AND e.state = \(StateCode.done)
                """
            ) { $0.integerOrNil(0) } ?? nil
        return try found.flatMap { try EntryStore(db, of: works.id).entry(ID($0)) }
    }

    package func state(_ kind: WorksCalendar.Kind, on day: Day, shift: String?, by entry: ID<Entry>) throws {
        _ = try db.execute(
            "INSERT INTO calendar_day (works_id, day, shift, entry_id, kind) VALUES (\(works.id), \(day), \(shift ?? ""), \(entry), \(kind.rawValue))")
    }
}
