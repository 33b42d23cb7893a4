package import Database
import Planning
package import Works

/// What is of methods and of those that take them over alone, inside a transaction of the caller.
package struct MethodStore {
    private let db: Connection
    private let works: ID<Works>

    package init(_ db: Connection, of works: ID<Works>) { (self.db, self.works) = (db, works) }

    package func method(_ id: ID<Matter>) throws -> Method? {
        try db.row(
            """
            SELECT matter_id, obstacle, done, effect, conditions, indicator_id, since_day FROM method WHERE works_id = \(works) AND matter_id = \(id)
            """
        ) { row in
            let indicator: ID<Indicator>? = row.idOrNil(5)
            return Method(
                matter: row.id(0), obstacle: row.text(1), done: row.text(2), effect: row.text(3), conditions: row.text(4),
                evidence: indicator.flatMap { indicator in row.dayOrNil(6).map { Method.Evidence(indicator, since: $0) } })
        }
    }

    /// Of every unit that was invited, in the order of the invitations.
    package func adoptions(of method: ID<Matter>) throws -> [Adoption] {
        let found = try db.rows(
            "SELECT matter_id, since_day FROM adoption WHERE works_id = \(works) AND method_id = \(method) ORDER BY matter_id"
        ) { row in (id: row.id(0, of: Matter.self), since: row.dayOrNil(1)) }
        let matters = MatterStore(db, of: works)
        return try found.compactMap { found in try matters.matter(found.id).map { Adoption(matter: $0, method: method, since: found.since) } }
    }

    /// Of each method the units that had taken it over by a day.
    func units(thatWorkBy day: Day) throws -> [ID<Matter>: [ID<Unit>]] {
        let found = try db.rows("SELECT method_id, unit_id FROM adoption WHERE works_id = \(works) AND since_day <= \(day)") { row in
            (method: row.id(0, of: Matter.self), unit: row.id(1, of: Unit.self))
        }
        return Dictionary(grouping: found, by: \.method).mapValues { $0.map(\.unit) }
    }

    package func adoption(_ matter: Matter) throws -> Adoption? {
        try db.row("SELECT method_id, since_day FROM adoption WHERE works_id = \(works) AND matter_id = \(matter.id)") { row in
            Adoption(matter: matter, method: row.id(0), since: row.dayOrNil(1))
        }
    }

    func isInvited(_ unit: ID<Unit>, to method: ID<Matter>) throws -> Bool {
        try db.row("SELECT 1 FROM adoption WHERE works_id = \(works) AND method_id = \(method) AND unit_id = \(unit)") { _ in true } ?? false
    }

    func insert(_ written: WrittenMethod, as id: ID<Matter>) throws {
        try db.execute(
            """
            INSERT INTO method (works_id, matter_id, obstacle, done, effect, conditions, indicator_id, since_day)
            VALUES (\(works), \(id), \(written.obstacle), \(written.done), \(written.effect), \(written.conditions), \(written.evidence?.indicator),
                    \(written.evidence?.since))
            """)
    }

    func insert(_ adoption: ID<Matter>, of method: ID<Matter>, at unit: ID<Unit>) throws {
        try db.execute("INSERT INTO adoption (works_id, matter_id, method_id, unit_id) VALUES (\(works), \(adoption), \(method), \(unit))")
    }

    func set(since day: Day, of adoption: ID<Matter>) throws {
        try db.execute("UPDATE adoption SET since_day = \(day) WHERE works_id = \(works) AND matter_id = \(adoption)")
    }
}
