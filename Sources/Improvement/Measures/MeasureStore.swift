package import Database
import Planning
package import Works

/// What is of measures alone, inside a transaction of the caller.
package struct MeasureStore {
    private let db: Connection
    private let works: ID<Works>

    package init(_ db: Connection, of works: ID<Works>) { (self.db, self.works) = (db, works) }

    package func measure(_ id: ID<Matter>) throws -> Measure? {
        try db.row(
            """
            SELECT matter_id, sort, cost, cost_unit, indicator_id, expected_change, since_day, outcome FROM measure
            WHERE works_id = \(works) AND matter_id = \(id)
            """, Self.measure)
    }

    /// In their order.
    package func milestones(of id: ID<Matter>) throws -> [Measure.Milestone] {
        try db.rows(
            """
            SELECT place, title, due_day, reached_day FROM measure_milestone WHERE works_id = \(works) AND matter_id = \(id) ORDER BY place
            """
        ) { row in Measure.Milestone(Int(row.integer(0)), row.text(1), due: row.day(2), reached: row.dayOrNil(3)) }
    }

    /// What is expected, by the same indicator, of other measures that took effect at the unit within the days by which this one is judged.
    func expected(beside id: ID<Matter>, at unit: ID<Unit>, by indicator: ID<Indicator>, around since: Day) throws -> [Expectation] {
        try db.rows(
            """
            SELECT s.expected_change FROM matter m JOIN measure s ON s.works_id = m.works_id AND s.matter_id = m.matter_id
            WHERE m.works_id = \(works) AND s.works_id = \(works) AND m.unit_id = \(unit) AND m.kind = \(MatterKind.measure.rawValue)
                AND s.indicator_id = \(indicator) AND s.since_day > \(since - EffectQuestion.longest) AND s.since_day < \(since + EffectQuestion.longest)
                AND m.matter_id <> \(id) ORDER BY m.matter_id
            """
        ) { row in Expectation(indicator, change: row.real(0)) }
    }

    func insert(_ decided: DecidedMeasure, as id: ID<Matter>) throws {
        try db.execute(
            """
            INSERT INTO measure (works_id, matter_id, sort, cost, cost_unit, indicator_id, expected_change)
            VALUES (\(works), \(id), \(decided.sort.rawValue), \(decided.cost?.amount), \(decided.cost?.unit ?? ""), \(decided.expectation?.indicator),
                    \(decided.expectation?.change))
            """)
        for milestone in decided.milestones {
            try db.execute(
                """
                INSERT INTO measure_milestone (works_id, matter_id, place, title, due_day)
                VALUES (\(works), \(id), \(milestone.place), \(milestone.title), \(milestone.due))
                """)
        }
    }

    func set(since day: Day, of id: ID<Matter>) throws {
        try db.execute("UPDATE measure SET since_day = \(day) WHERE works_id = \(works) AND matter_id = \(id)")
    }

    func set(outcome: Measure.Outcome?, of id: ID<Matter>) throws {
        try db.execute("UPDATE measure SET outcome = \(outcome?.rawValue) WHERE works_id = \(works) AND matter_id = \(id)")
    }

    /// - Returns: whether it had not been reached before.
    func reach(_ place: Int, of id: ID<Matter>, on day: Day) throws -> Bool {
        try db.execute(
            """
            UPDATE measure_milestone SET reached_day = \(day)
            WHERE works_id = \(works) AND matter_id = \(id) AND place = \(place) AND reached_day IS NULL
            """) == 1
    }

    private static func measure(_ row: borrowing Row) -> Measure {
        let indicator: ID<Indicator>? = row.idOrNil(4), change = row.realOrNil(5), amount = row.realOrNil(2), unit = row.text(3)
        return Measure(
            matter: row.id(0), sort: Measure.Sort(rawValue: row.text(1)) ?? .measure, cost: amount.map { Measure.Cost($0, unit) },
            expectation: indicator.flatMap { indicator in change.map { Expectation(indicator, change: $0) } }, since: row.dayOrNil(6),
            outcome: row.textOrNil(7).flatMap(Measure.Outcome.init(rawValue:)))
    }
}
