package import Database
package import Works

/// What is of groups alone, inside a transaction of the caller.
package struct GroupStore {
    private let db: Connection
    private let works: ID<Works>

    package init(_ db: Connection, of works: ID<Works>) { (self.db, self.works) = (db, works) }

    package func group(_ id: ID<Matter>) throws -> WorkGroup? {
        let members = try members(of: id)
        return try db.row("SELECT matter_id, sort, purpose, meets FROM work_group WHERE works_id = \(works) AND matter_id = \(id)") { row in
            WorkGroup(
                matter: row.id(0), sort: WorkGroup.Sort(rawValue: row.text(1)) ?? .problem, purpose: row.text(2), meets: row.text(3), members: members)
        }
    }

    private func members(of id: ID<Matter>) throws -> [WorkGroup.Member] {
        try db.rows("SELECT person_id, trade FROM work_group_member WHERE works_id = \(works) AND matter_id = \(id) ORDER BY person_id") { row in
            WorkGroup.Member(row.id(0), as: WorkGroup.Trade(rawValue: row.text(1)) ?? .worker)
        }
    }

    func insert(_ founded: FoundedGroup, as id: ID<Matter>) throws {
        try db.execute(
            """
            INSERT INTO work_group (works_id, matter_id, sort, purpose, meets)
            VALUES (\(works), \(id), \(founded.sort.rawValue), \(founded.purpose), \(founded.meets))
            """)
    }

    func set(_ member: WorkGroup.Member, of id: ID<Matter>) throws {
        try db.execute(
            """
            INSERT INTO work_group_member (works_id, matter_id, person_id, trade) VALUES (\(works), \(id), \(member.person), \(member.trade.rawValue))
            ON CONFLICT (works_id, matter_id, person_id) DO UPDATE SET trade = excluded.trade
            """)
    }

    func remove(_ person: ID<Person>, of id: ID<Matter>) throws {
        try db.execute("DELETE FROM work_group_member WHERE works_id = \(works) AND matter_id = \(id) AND person_id = \(person)")
    }

    /// Of each unit that has any, its open groups by kind and their members by trade.
    package func counts() throws -> [GroupCount] {
        var counts: [ID<Unit>: GroupCount] = [:]
        let open = try db.rows(
            """
            SELECT m.unit_id, g.sort, COUNT(*) FROM work_group g JOIN matter m ON m.works_id = g.works_id AND m.matter_id = g.matter_id
            WHERE g.works_id = \(works) AND m.works_id = \(works) AND m.is_open = 1 GROUP BY m.unit_id, g.sort
            """
        ) { row in (unit: row.id(0, of: Unit.self), sort: WorkGroup.Sort(rawValue: row.text(1)) ?? .problem, count: Int(row.integer(2))) }
        for line in open { counts[line.unit, default: GroupCount(line.unit, [:], GroupMix([]))].groups[line.sort] = line.count }
        for (unit, mix) in try mixes() { counts[unit]?.mix = mix }
        return counts.values.sorted { $0.unit < $1.unit }
    }

    private func mixes() throws -> [ID<Unit>: GroupMix] {
        let lines = try db.rows(
            """
            SELECT m.unit_id, p.trade, COUNT(*) FROM work_group_member p JOIN matter m ON m.works_id = p.works_id AND m.matter_id = p.matter_id
            WHERE p.works_id = \(works) AND m.works_id = \(works) AND m.is_open = 1 GROUP BY m.unit_id, p.trade
            """
        ) { row in (unit: row.id(0, of: Unit.self), trade: WorkGroup.Trade(rawValue: row.text(1)) ?? .worker, count: Int(row.integer(2))) }
        return lines.reduce(into: [:]) { mixes, line in
            mixes[line.unit] = (mixes[line.unit] ?? GroupMix([])) + GroupMix(repeatElement(line.trade, count: line.count))
        }
    }
}
