package import Database
package import Works

/// What must hold between the tables of a works although no key of the database holds it.
package struct Soundness {
    private let database: Database
    private let files: FileShelf

    /// Where the audit log of a works ended when somebody noted it elsewhere, by the works' name.
    private let noted: [String: AuditHead]
    private let further: [Check]

    /// What a module above finds in its own tables, as sentences.
    package typealias Check = @Sendable (ID<Works>, Connection) throws -> [String]

    /// - Parameters:
    ///   - files: what belongs to the database.
    ///   - further: what modules above look at.
    package init(of database: Database, files: FileShelf, noted: [String: AuditHead] = [:], further: [Check] = []) {
        (self.database, self.files, self.noted, self.further) = (database, files, noted, further)
    }

    package func faults() throws -> [String] {
        try eachWorks { works, db in
            let organisation = try UnitStore(db, of: works.id).organisation()
            let book = try IndicatorStore(db, of: works.id).book()
            return try DefinitionFaults(organisation, book).found.map(\.description) + StatedFaults(works, organisation, book, db).sentences()
                + AuditCheck.faults(of: works.id, in: db, noted: noted[works.name].map { [$0] } ?? [])
                + FileCheck(files, of: works.id, in: db).faults() + further.flatMap { try $0(works.id, db) }
        }
    }

    /// Nothing wrong, but worth knowing.
    package func remarks() throws -> [String] {
        try eachWorks { works, db in
            try EntryStore(db, of: works.id).unfinished().map { "import \($0.id.number) (\($0.source)) is running or was cut off; nobody sees it" }
                + FileCheck(files, of: works.id, in: db).remarks() + ["audit log \(AuditStore(db, of: works.id).head())"]
        }
    }

    private func eachWorks(_ look: (Works, Connection) throws -> [String]) throws -> [String] {
        try database.read { db in
            try WorksStore(db).all().flatMap { works in try look(works, db).map { "\(works.name): \($0)" } }
        }
    }
}
