package import Database
package import Works

/// Plans of one works, inside a transaction of the caller.
package struct PlanStore {
    private let db: Connection
    private let works: ID<Works>

    package init(_ db: Connection, of works: ID<Works>) { (self.db, self.works) = (db, works) }

    /// The plans in force: of each unit, indicator and period what the latest seen entry stated. By unit, indicator, first day.
    package func inForce() throws -> [Plan] {
        let unseen = try EntryStore(db, of: works).unseen()
        var plans: [Plan] = []
        try db.forEach(
            """
            SELECT unit_id, indicator_id, from_day, until_day, entry_id, version, amount, base FROM plan
            WHERE works_id = \(works) ORDER BY unit_id, indicator_id, from_day, until_day, entry_id
            """
        ) { row in
            if unseen.contains(row.id(4)) { return }
            let plan = Self.plan(row)
            if let last = plans.last, last.isOfTheSamePeriod(as: plan) { plans.removeLast() }
            plans.append(plan)
        }
        return plans
    }

    /// All versions that concern a day of the span, latest first.
    package func versions(of unit: ID<Unit>, _ indicator: ID<Indicator>, from: Day, until: Day) throws -> [PlanVersion] {
        try db.rows(
            """
            SELECT p.unit_id, p.indicator_id, p.from_day, p.until_day, p.entry_id, p.version, p.amount, p.base, e.by_whom, e.at
            FROM plan p JOIN entry e ON e.works_id = p.works_id AND e.entry_id = p.entry_id
            WHERE p.works_id = \(works) AND e.works_id = \(works) AND p.unit_id = \(unit) AND p.indicator_id = \(indicator)
              AND p.from_day <= \(until) AND p.until_day >= \(from) AND e.state = \(1) ORDER BY p.entry_id DESC, p.from_day
            """
        ) { PlanVersion(plan: Self.plan($0), entry: $0.id(4), by: $0.text(8), at: $0.moment(9)) }
    }

    /// Whether an entry said anything about the plans of a unit.
    func hasStated(_ entry: ID<Entry>, about unit: ID<Unit>) throws -> Bool {
        try db.row("SELECT 1 FROM plan WHERE works_id = \(works) AND unit_id = \(unit) AND entry_id = \(entry) LIMIT 1") { _ in true } ?? false
    }

    package func state(_ plan: Plan, by entry: ID<Entry>) throws {
        _ = try db.execute(
            """
            INSERT INTO plan (works_id, unit_id, indicator_id, from_day, until_day, entry_id, version, amount, base)
            VALUES (\(works), \(plan.unit), \(plan.indicator), \(plan.from), \(plan.until), \(entry), \(plan.version), \(plan.amount), \(plan.base))
            """)
    }

    package func profile() throws -> PlanProfile {
        var profile = PlanProfile()
        try db.forEach("SELECT period, slot, weight FROM plan_profile WHERE works_id = \(works)") { row in
            let slot = Int(row.integer(1)) - 1
            if row.text(0) == "weekday", profile.weekdays.indices.contains(slot) { profile.weekdays[slot] = row.real(2) }
            if row.text(0) == "month", profile.months.indices.contains(slot) { profile.months[slot] = row.real(2) }
        }
        return profile
    }

    package func set(_ profile: PlanProfile) throws {
        _ = try db.execute("DELETE FROM plan_profile WHERE works_id = \(works)")
        for (period, weights) in [("weekday", profile.weekdays), ("month", profile.months)] {
            for (i, weight) in weights.enumerated() {
                _ = try db.execute("INSERT INTO plan_profile (works_id, period, slot, weight) VALUES (\(works), \(period), \(i + 1), \(weight))")
            }
        }
        try EntryStore(db, of: works).announceChange()
    }

    private static func plan(_ row: borrowing Row) -> Plan {
        Plan(
            unit: row.id(0), indicator: row.id(1), from: row.day(2), until: row.day(3), amount: row.real(6), base: row.realOrNil(7), version: row.text(5))
    }
}

extension Plan {
    /// What a plan is about: of two entries' plans about the same thing the later one is in force, and one entry states one.
    struct Subject: Hashable {
        let unit: ID<Unit>
        let indicator: ID<Indicator>
        let period: ClosedRange<Day>
    }

    var subject: Subject { Subject(unit: unit, indicator: indicator, period: from...until) }

    func isOfTheSamePeriod(as other: Plan) -> Bool { subject == other.subject }
}
