import Database
package import Works

/// What matters hold of a person: what they did, what they take part in and how they are named there, what they answer for.
package enum MatterExport {
    package static let of = PersonExport.Further("matters") { person, works, db in
        try steps(of: person, works, db) + parts(of: person, works, db)
            + MatterStore(db, of: works).owned(by: person).map { matter in
                ["matter": String(matter.id.number), "kind": matter.kind.rawValue, "title": matter.title, "as": "owner", "by": matter.due?.description ?? ""]
            }
    }

    private static func steps(of person: ID<Person>, _ works: ID<Works>, _ db: Connection) throws -> [[String: String]] {
        try db.rows(
            """
            SELECT m.matter_id, m.kind, m.title, s.what, s.text, s.day FROM matter_step s
            JOIN matter m ON m.works_id = s.works_id AND m.matter_id = s.matter_id
            WHERE s.works_id = \(works) AND m.works_id = \(works) AND s.person_id = \(person) ORDER BY s.step_id
            """
        ) { row in
            [
                "matter": String(row.integer(0)), "kind": row.text(1), "title": row.text(2), "did": row.text(3), "text": row.text(4),
                "on": row.day(5).description,
            ]
        }
    }

    private static func parts(of person: ID<Person>, _ works: ID<Works>, _ db: Connection) throws -> [[String: String]] {
        try db.rows(
            """
            SELECT m.matter_id, m.kind, m.title, p.role, p.naming FROM matter_part p
            JOIN matter m ON m.works_id = p.works_id AND m.matter_id = p.matter_id
            WHERE p.works_id = \(works) AND m.works_id = \(works) AND p.person_id = \(person) ORDER BY m.matter_id, p.role
            """
        ) { row in
            ["matter": String(row.integer(0)), "kind": row.text(1), "title": row.text(2), "as": row.text(3), "naming": row.text(4)]
        }
    }
}
