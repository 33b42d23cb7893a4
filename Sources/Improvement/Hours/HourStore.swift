package import Database
package import Planning
package import Works

/// What was said of hours, inside a transaction of the caller. Nothing is overwritten: of two statements about an hour the later one stands.
package struct HourStore {
    private let db: Connection
    private let works: ID<Works>

    package init(_ db: Connection, of works: ID<Works>) { (self.db, self.works) = (db, works) }

    /// What stands of a day, by hour.
    package func standing(of unit: ID<Unit>, _ indicator: ID<Indicator>, on day: Day) throws -> [Int: HourStanding] {
        var standing: [Int: HourStanding] = [:]
        try db.forEach(
            """
            SELECT hour, step, plan, actual, reason FROM hour_entry
            WHERE works_id = \(works) AND unit_id = \(unit) AND indicator_id = \(indicator) AND day = \(day) ORDER BY hour, step
            """
        ) { row in
            let hour = Int(row.integer(0)), said = HourSaid(plan: row.realOrNil(2), actual: row.realOrNil(3), reason: row.text(4))
            let known = standing[hour]
            standing[hour] = HourStanding(said: known?.said.amended(by: said) ?? said, last: row.integer(1), times: (known?.times ?? 0) + 1)
        }
        return standing
    }

    /// In which hours something was made, and what was said to be why it was less: of the last weeks.
    package func habits(of unit: ID<Unit>, _ indicator: ID<Indicator>, from: Day, until: Day) throws -> (hours: Set<Int>, reasons: [String]) {
        let hours = try db.rows(
            """
            SELECT DISTINCT hour FROM hour_entry
            WHERE works_id = \(works) AND unit_id = \(unit) AND indicator_id = \(indicator) AND day >= \(from) AND day <= \(until)
            """
        ) { Int($0.integer(0)) }
        let reasons = try db.rows(
            """
            SELECT reason, COUNT(*) FROM hour_entry
            WHERE works_id = \(works) AND unit_id = \(unit) AND indicator_id = \(indicator) AND day >= \(from) AND day <= \(until) AND reason <> ''
            GROUP BY reason ORDER BY COUNT(*) DESC, reason LIMIT \(Self.mostReasons)
            """
        ) { $0.text(0) }
        return (Set(hours), reasons)
    }

    /// More a list does not offer.
    private static let mostReasons = 20

    /// Every hour of these units in which something is said, as it stands. Of a few each is looked up; of many the whole table is read once.
    package func forEach(of units: Set<ID<Unit>>, from: Day, until: Day, _ body: (HourKey, HourSaid) -> Void) throws {
        guard units.count <= Self.fewUnits else { return try forEach("", from: from, until: until) { if units.contains($0.unit) { body($0, $1) } } }
        for unit in units.sorted() { try forEach(" AND unit_id = \(unit)", from: from, until: until, body) }
    }

    private static let fewUnits = 64

    private func forEach(_ condition: SQL, from: Day, until: Day, _ body: (HourKey, HourSaid) -> Void) throws {
        var open: (key: HourKey, said: HourSaid)?
        let asked: SQL = """
            SELECT unit_id, indicator_id, day, hour, plan, actual, reason FROM hour_entry
            WHERE works_id = \(works) AND day >= \(from) AND day <= \(until)
            """
        try db.forEach(asked + condition + " ORDER BY unit_id, indicator_id, day, hour, step") { row in
            let key = HourKey(unit: row.id(0), indicator: row.id(1), day: row.day(2), hour: Int(row.integer(3)))
            let said = HourSaid(plan: row.realOrNil(4), actual: row.realOrNil(5), reason: row.text(6))
            if let open, open.key != key { body(open.key, open.said) }
            open = (key, open?.key == key ? open!.said.amended(by: said) : said)
        }
        if let open { body(open.key, open.said) }
    }

    func last(_ key: HourKey) throws -> Int64? {
        try db.row(
            """
            SELECT MAX(step) FROM hour_entry WHERE works_id = \(works) AND unit_id = \(key.unit) AND indicator_id = \(key.indicator) AND day = \(key.day)
            AND hour = \(key.hour)
            """
        ) { $0.integerOrNil(0) } ?? nil
    }

    func insert(_ said: HourSaid, of key: HourKey, step: Int64, by author: Author) throws {
        try db.execute(
            """
            INSERT INTO hour_entry (works_id, unit_id, indicator_id, day, hour, step, plan, actual, reason, person_id, screen_id, at)
            VALUES (\(works), \(key.unit), \(key.indicator), \(key.day), \(key.hour), \(step), \(said.plan), \(said.actual), \(said.reason), \(author.person),
                    \(author.screen), \(author.at))
            """)
    }
}

/// What hours hold of a person: what they typed on boards.
package enum HourExport {
    package static let of = PersonExport.Further("hours") { person, works, db in
        try db.rows(
            "SELECT unit_id, indicator_id, day, hour, actual, reason FROM hour_entry WHERE works_id = \(works) AND person_id = \(person) ORDER BY step"
        ) { row in
            [
                "unit": String(row.integer(0)), "indicator": String(row.integer(1)), "on": row.day(2).description, "hour": String(row.integer(3)),
                "actual": row.realOrNil(4).map { String($0) } ?? "", "reason": row.text(5),
            ]
        }
    }
}
