import Database
import TestSupport

/// The small world of these tests: the boats of a fishing harbour and what they bring in.
enum Coast {
    static let tables = [
        """
        CREATE TABLE boat (
            works_id INTEGER NOT NULL, id INTEGER NOT NULL, name TEXT NOT NULL, tonnage REAL, picture BLOB,
            PRIMARY KEY (works_id, id), UNIQUE (works_id, name), CHECK (tonnage > 0)
        )
        """,
        """
        CREATE TABLE catch (
            works_id INTEGER NOT NULL, boat_id INTEGER NOT NULL, day INTEGER NOT NULL, weight REAL, note TEXT,
            PRIMARY KEY (works_id, boat_id, day),
            FOREIGN KEY (works_id, boat_id) REFERENCES boat (works_id, id)
        ) WITHOUT ROWID
        """,
    ]

    /// A database in which the Albatros (1) and the 海燕 (2) are at home, of works 1.
    static func withHarbour(_ engine: Engine, _ body: (Database) throws -> Void) throws {
        try withDatabase(engine) { database in
            try database.write { connection in
                try connection.script(tables)
                try connection.execute("INSERT INTO boat (works_id, id, name, tonnage) VALUES (1, 1, \("Albatros"), \(80.5)), (1, 2, \("海燕"), NULL)")
            }
            try body(database)
        }
    }

    static func names(_ database: Database) throws -> [String] {
        try database.read { try $0.rows("SELECT name FROM boat WHERE works_id = 1 ORDER BY id") { $0.text(0) } }
    }
}
