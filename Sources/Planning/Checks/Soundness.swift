package import Database
import Works

/// What must hold between the tables of a works although no key of the database holds it.
package struct Soundness {
    private let database: Database

    package init(of database: Database) { self.database = database }

    package func faults() throws -> [String] {
        try eachWorks { works, db in
            let organisation = try UnitStore(db, of: works.id).organisation()
            return try TreeFaults(in: organisation).sentences + StatedFaults(works, organisation, db).sentences()
        }
    }

    /// Nothing wrong, but worth knowing.
    package func remarks() throws -> [String] {
        try eachWorks { works, db in
            try EntryStore(db, of: works.id).unfinished().map { "import \($0.id.number) (\($0.source)) is running or was cut off; nobody sees it" }
        }
    }

    private func eachWorks(_ look: (Works, Connection) throws -> [String]) throws -> [String] {
        try database.read { db in
            try WorksStore(db).all().flatMap { works in try look(works, db).map { "\(works.name): \($0)" } }
        }
    }
}
