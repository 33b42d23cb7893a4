package import Database
import Planning
package import Works

/// What is of visits alone, inside a transaction of the caller.
package struct VisitStore {
    private let db: Connection
    private let works: ID<Works>

    package init(_ db: Connection, of works: ID<Works>) { (self.db, self.works) = (db, works) }

    package func visit(_ id: ID<Matter>) throws -> FactoryVisit? {
        try db.row(
            """
            SELECT matter_id, sort, other_id, every_days, indicator_id, shown_level FROM visit WHERE works_id = \(works) AND matter_id = \(id)
            """
        ) { row in
            let indicator: ID<Indicator>? = row.idOrNil(4), level = row.realOrNil(5)
            return FactoryVisit(
                matter: row.id(0), sort: FactoryVisit.Sort(rawValue: row.text(1)) ?? .seeing, other: row.id(2), every: row.integerOrNil(3).map { Int($0) },
                shown: indicator.flatMap { indicator in level.map { FactoryVisit.Shown(indicator, level: $0) } })
        }
    }

    func insert(_ planned: PlannedVisit, as id: ID<Matter>) throws {
        try db.execute(
            """
            INSERT INTO visit (works_id, matter_id, sort, other_id, day, every_days)
            VALUES (\(works), \(id), \(planned.sort.rawValue), \(planned.other), \(planned.day), \(planned.every))
            """)
    }

    func set(_ shown: FactoryVisit.Shown, of id: ID<Matter>) throws {
        try db.execute(
            "UPDATE visit SET indicator_id = \(shown.indicator), shown_level = \(shown.level) WHERE works_id = \(works) AND matter_id = \(id)")
    }
}
