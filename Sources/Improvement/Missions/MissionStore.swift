package import Database
import Planning
package import Works

/// What is of missions alone, inside a transaction of the caller.
package struct MissionStore {
    private let db: Connection
    private let works: ID<Works>

    package init(_ db: Connection, of works: ID<Works>) { (self.db, self.works) = (db, works) }

    package func mission(_ id: ID<Matter>) throws -> Mission? {
        try db.row("SELECT \(raw: Self.columns) FROM mission WHERE works_id = \(works) AND matter_id = \(id)", Self.mission)
    }

    /// Who helped whom, and when: on those days both sides are no peers of somebody else's effect.
    package func spans() throws -> [MissionSpan] {
        try db.rows(
            """
            SELECT m.unit_id, s.helper_id, s.began_day, s.ended_day FROM mission s
            JOIN matter m ON m.works_id = s.works_id AND m.matter_id = s.matter_id
            WHERE s.works_id = \(works) AND m.works_id = \(works) AND s.began_day IS NOT NULL ORDER BY s.matter_id
            """
        ) { row in MissionSpan(helped: row.id(0), helper: row.id(1), from: row.day(2), until: row.dayOrNil(3)) }
    }

    package func offices(of id: ID<Matter>) throws -> [ID<Appointment>] {
        try db.rows("SELECT appointment_id FROM mission_office WHERE works_id = \(works) AND matter_id = \(id) ORDER BY appointment_id") { $0.id(0) }
    }

    func insert(_ contract: MissionContract, as id: ID<Matter>) throws {
        let criterion = contract.criterion
        try db.execute(
            """
            INSERT INTO mission (works_id, matter_id, sort, helper_id, tasks, indicator_id, level, days_in_row, until_day)
            VALUES (\(works), \(id), \(contract.sort.rawValue), \(contract.helper), \(contract.tasks), \(criterion.indicator), \(criterion.level),
                    \(criterion.days), \(contract.until))
            """)
    }

    func set(began day: Day, of id: ID<Matter>) throws {
        try db.execute("UPDATE mission SET began_day = \(day) WHERE works_id = \(works) AND matter_id = \(id)")
    }

    func set(ended day: Day, _ ending: Mission.Ending, of id: ID<Matter>) throws {
        try db.execute("UPDATE mission SET ended_day = \(day), ending = \(ending.rawValue) WHERE works_id = \(works) AND matter_id = \(id)")
    }

    func insert(_ appointment: ID<Appointment>, of id: ID<Matter>) throws {
        try db.execute("INSERT INTO mission_office (works_id, matter_id, appointment_id) VALUES (\(works), \(id), \(appointment))")
    }

    private static let columns: StaticString =
        "matter_id, sort, helper_id, tasks, indicator_id, level, days_in_row, until_day, began_day, ended_day, ending"

    private static func mission(_ row: borrowing Row) -> Mission {
        Mission(
            matter: row.id(0), sort: Mission.Sort(rawValue: row.text(1)) ?? .help, helper: row.id(2), tasks: row.text(3),
            criterion: MissionCriterion(row.id(4), level: row.real(5), days: Int(row.integer(6))), until: row.day(7), began: row.dayOrNil(8),
            ended: row.dayOrNil(9), ending: row.textOrNil(10).flatMap(Mission.Ending.init(rawValue:)))
    }
}

/// The days on which one unit helped another.
package struct MissionSpan: Sendable, Equatable {
    package let helped: ID<Unit>
    package let helper: ID<Unit>
    package let from: Day
    /// nil while it goes on.
    package let until: Day?

    func touches(_ days: ClosedRange<Day>) -> Bool { from <= days.upperBound && (until.map { $0 >= days.lowerBound } ?? true) }
}
