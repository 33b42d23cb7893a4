package import Database
package import Works

/// What is of obstacles alone, inside a transaction of the caller.
package struct ObstacleStore {
    private let db: Connection
    private let works: ID<Works>

    package init(_ db: Connection, of works: ID<Works>) { (self.db, self.works) = (db, works) }

    package func obstacle(_ id: ID<Matter>) throws -> Obstacle? {
        try db.row(
            """
            SELECT matter_id, since_day, cause, reason, indicator_id, place FROM obstacle WHERE works_id = \(works) AND matter_id = \(id)
            """
        ) { row in
            Obstacle(
                matter: row.id(0), since: row.day(1), cause: row.text(2), reason: row.text(3), indicator: row.idOrNil(4), place: Int(row.integer(5)))
        }
    }

    /// The key obstacle first, then the others in their order.
    package func open(at unit: ID<Unit>) throws -> [(matter: Matter, obstacle: Obstacle)] {
        let matters = try MatterStore(db, of: works).list(MatterQuestion([.obstacle], in: [unit]), Self.mostOfAUnit)
        return try matters.compactMap { matter in try obstacle(matter.id).map { (matter, $0) } }
            .sorted { ($0.0.obstacleStage == .key ? 0 : 1, $0.1.place, $0.0.id) < ($1.0.obstacleStage == .key ? 0 : 1, $1.1.place, $1.0.id) }
    }

    /// Whoever has more open problems than this at one unit has no order among them.
    private static let mostOfAUnit = 500

    /// Of all units.
    package func open() throws -> [(matter: Matter, obstacle: Obstacle)] {
        try db.rows(
            """
            SELECT \(raw: MatterStore.columnsOfM), o.since_day, o.cause, o.reason, o.indicator_id, o.place
            FROM matter m JOIN obstacle o ON o.works_id = m.works_id AND o.matter_id = m.matter_id
            WHERE m.works_id = \(works) AND o.works_id = \(works) AND m.kind = \(MatterKind.obstacle.rawValue) AND m.is_open = 1
            """
        ) { row in
            let matter = MatterStore.matter(row)
            return (
                matter,
                Obstacle(
                    matter: matter.id, since: row.day(17), cause: row.text(18), reason: row.text(19), indicator: row.idOrNil(20), place: Int(row.integer(21)))
            )
        }
    }

    package func key(of unit: ID<Unit>) throws -> Matter? {
        try MatterStore(db, of: works).list(MatterQuestion([.obstacle], in: [unit], stage: Obstacle.Stage.key.rawValue), 1).first
    }

    /// Since when each of them hinders, and who answers for it.
    func notes(on matters: [Matter]) throws -> MatterNotes {
        let since = try matters.compactMap { try obstacle($0.id).map { ($0.matter, $0.since) } }
        let owners = try MatterNames(of: [], offices: Set(matters.compactMap(\.owner)), in: db, of: works)
        return MatterNotes(since: Dictionary(since) { first, _ in first }, owners: owners)
    }

    func insert(_ named: NamedObstacle, as id: ID<Matter>, place: Int) throws {
        try db.execute(
            """
            INSERT INTO obstacle (works_id, matter_id, since_day, cause, reason, indicator_id, place)
            VALUES (\(works), \(id), \(named.since), \(named.cause), \(named.reason), \(named.indicator), \(place))
            """)
    }

    func set(place: Int, of id: ID<Matter>) throws {
        try db.execute("UPDATE obstacle SET place = \(place) WHERE works_id = \(works) AND matter_id = \(id)")
    }
}
