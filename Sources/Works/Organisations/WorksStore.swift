package import Database

/// All works of a database: the only queries that do not begin with one works' id.
package struct WorksStore {
    private let db: Connection

    package init(_ db: Connection) { self.db = db }

    package func all() throws -> [Works] {
        try db.rows("SELECT \(raw: Self.columns) FROM works ORDER BY name", Self.works)
    }

    package func works(named name: String) throws -> Works? {
        try db.row("SELECT \(raw: Self.columns) FROM works WHERE name = \(name)", Self.works)
    }

    /// The works that a path names by its first level; without a path the only one there is.
    package func works(of path: UnitPath?) throws -> Works {
        let known = try all()
        guard let path else {
            guard let first = known.first else { throw WorksError.emptyDatabase }
            guard known.count == 1 else { throw WorksError.severalWorks(known.map(\.name)) }
            return first
        }
        let root = String(path.levels[0])
        guard let works = known.first(where: { $0.name == root }) else {
            throw known.isEmpty ? WorksError.emptyDatabase : WorksError.noWorks(named: root, known: known.map(\.name))
        }
        return works
    }

    package func found(named name: String) throws -> Works {
        let id = ID<Works>((try db.row("SELECT COALESCE(MAX(works_id), 0) FROM works") { $0.integer(0) } ?? 0) + 1)
        _ = try db.execute(
            """
            INSERT INTO works (works_id, name, time_zone, day_begins, rest_weekdays, next_id, change_number)
            VALUES (\(id), \(name), \("UTC"), \(0), \(0), \(1), \(0))
            """)
        return Works(id: id, name: name)
    }

    /// Sets the works and writes down what it was before.
    package func set(_ works: Works, insteadOf before: Works, by author: Author) throws {
        guard works != before else { return }
        try set(works)
        try AuditStore(db, of: works.id).record(
            .worksSettings, of: .works, AuditChange(before: .plain(before.settings), after: .plain(works.settings)), by: author)
    }

    package func set(_ works: Works) throws {
        guard WorksClock.knows(works.timeZone) else { throw WorksError.unknownTimeZone(works.timeZone) }
        _ = try db.execute(
            """
            UPDATE works SET time_zone = \(works.timeZone), day_begins = \(works.dayBegins), rest_weekdays = \(bits(works.restWeekdays)),
                change_number = change_number + 1 WHERE works_id = \(works.id)
            """)
    }

    private static let columns: StaticString = "works_id, name, time_zone, day_begins, rest_weekdays"

    private static func works(_ row: borrowing Row) throws -> Works {
        let rest = row.integer(4)
        return Works(
            id: row.id(0), name: row.text(1), timeZone: row.text(2), dayBegins: Int(row.integer(3)), restWeekdays: Set((1...7).filter { rest & (1 << $0) != 0 })
        )
    }
}

private func bits(_ weekdays: Set<Int>) -> Int64 { weekdays.reduce(0) { $0 | (1 << $1) } }
