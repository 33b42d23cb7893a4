package import Database

/// Removes what has outlived its time, in steps so short that nobody's entry waits for one.
package struct RetentionSweep: Sendable {
    private let database: Database
    private let author: Author

    /// - Parameter author: who has it done; its moment is the one from which the periods are counted back.
    package init(_ database: Database, by author: Author) { (self.database, self.author) = (database, author) }

    /// Everything, of all works.
    /// - Parameter goesOn: asked between two steps; what is left then is found the next time.
    /// - Returns: how much was removed.
    package func run(while goesOn: () -> Bool = { true }) throws -> Int {
        let all = try database.read { try WorksStore($0).all() }
        var removed = 0
        for works in all {
            for kind in Retention.allCases where kind.isOfOneWorks || works == all.first { removed += try remove(kind, of: works.id, while: goesOn) }
        }
        return removed
    }

    /// - Returns: how much was removed.
    package func remove(_ kind: Retention, of works: ID<Works>, while goesOn: () -> Bool = { true }) throws -> Int {
        let found = try database.read { try RetentionStore($0).count(kind, of: works, at: author.at) }
        guard found > 0, goesOn() else { return 0 }
        // The log says it before it happens: nothing may ever be missing of which the log does not know.
        if kind.isOfOneWorks { try database.write { try audit(kind, found, of: works, $0) } }
        var removed = 0
        while removed < found, goesOn() {
            let count = try database.write(.batch) { try RetentionStore($0).remove(kind, of: works, at: author.at, atMost: Self.step) }
            if count == 0 { break }
            removed += count
        }
        return removed
    }

    /// Some ten milliseconds on SQLite, as a step of an import.
    private static let step = 2_000

    private func audit(_ kind: Retention, _ found: Int, of works: ID<Works>, _ db: Connection) throws {
        let change = AuditChange(detail: "kind=\(kind.rawValue) rows=\(found) before=\(kind.limit(at: author.at).milliseconds)")
        try AuditStore(db, of: works).record(.expired, of: .works, change, by: author)
    }
}
