package import Database
import Works

/// What must hold between the tables of a works although no key of the database holds it.
package struct Soundness {
    private let database: Database

    package init(of database: Database) { self.database = database }

    package func faults() throws -> [String] {
        try eachWorks { works, db in
            try orphans(of: "unit", "unit_id", works, db) + orphans(of: "entry", "entry_id", works, db) + unitsWithoutPath(works, db)
        }
    }

    /// Nothing wrong, but worth knowing.
    package func remarks() throws -> [String] {
        try eachWorks { works, db in
            try db.rows("SELECT entry_id, source FROM entry WHERE works_id = \(works.id) AND state = \(0) ORDER BY entry_id") { row in
                "\(works.name): import \(row.integer(0)) (\(row.text(1))) is running or was cut off; nobody sees it"
            }
        }
    }

    private func eachWorks(_ look: (Works, Connection) throws -> [String]) throws -> [String] {
        try database.read { db in try WorksStore(db).all().flatMap { try look($0, db) } }
    }

    /// Statements of which the unit or the entry is missing.
    private func orphans(of table: String, _ column: String, _ works: Works, _ db: Connection) throws -> [String] {
        try db.rows(
            """
            SELECT s.\(name: column), COUNT(*) FROM statement s
            LEFT JOIN \(name: table) t ON t.works_id = s.works_id AND t.\(name: column) = s.\(name: column) AND t.works_id = \(works.id)
            WHERE s.works_id = \(works.id) AND t.\(name: column) IS NULL GROUP BY s.\(name: column)
            """
        ) { "\(works.name): \($0.integer(1)) records name the \(table) \($0.integer(0)), which does not exist" }
    }

    private func unitsWithoutPath(_ works: Works, _ db: Connection) throws -> [String] {
        let organisation = try UnitStore(db, of: works.id).organisation()
        return organisation.units.values.filter { organisation.stays(of: $0.id).isEmpty }
            .map { "\(works.name): the unit \($0.code) has no place in the tree" }.sorted()
    }
}
