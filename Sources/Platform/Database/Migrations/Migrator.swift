import Foundation

/// Brings a database up to date, each migration in a transaction of its own, in the order given.
package struct Migrator: Sendable {
    private let migrations: [Migration]

    package init(_ migrations: [Migration]) {
        precondition(Set(migrations.map(\.name)).count == migrations.count, "two migrations have the same name")
        self.migrations = migrations
    }

    /// Several processes may start at once: each migration is applied by one of them.
    /// - Parameter backUp: keep the state before the first of them beside an SQLite file (`works.before-NAME.db`).
    /// - Returns: the names applied by this call.
    /// - Throws: `DatabaseError.madeByNewer`, before anything is changed.
    @discardableResult
    package func migrate(_ database: Database, backUp: Bool) throws -> [String] {
        var applied: [String] = []
        while let name = try applyNext(to: database, backUp: backUp && applied.isEmpty) {
            applied.append(name)
        }
        return applied
    }

    /// The names that `migrate` would apply.
    package func pending(_ database: Database) throws -> [String] {
        try database.read { try pending($0).map(\.name) }
    }

    /// Looks first without the writer's lock: most starts have nothing to do.
    private func applyNext(to database: Database, backUp: Bool) throws -> String? {
        guard try !pending(database).isEmpty else { return nil }
        return try database.changeSchema { connection in
            guard let next = try pending(connection).first else { return nil }
            if backUp { try keepState(of: database, before: next, connection) }
            try apply(next, connection)
            return next.name
        }
    }

    private func pending(_ connection: Connection) throws -> [Migration] {
        let applied = try applied(connection)
        if let unknown = applied.subtracting(migrations.map(\.name)).min() { throw DatabaseError.madeByNewer(migration: unknown) }
        return migrations.filter { !applied.contains($0.name) }
    }

    private func applied(_ connection: Connection) throws -> Set<String> {
        guard try connection.hasTable("schema_migration") else { return [] }
        return Set(try connection.rows("SELECT name FROM schema_migration") { $0.text(0) })
    }

    /// While the schema is locked, so that a process that starts beside this one cannot copy a later state over it.
    private func keepState(of database: Database, before migration: Migration, _ connection: Connection) throws {
        guard let path = database.backupPath(before: migration.name), try !applied(connection).isEmpty else { return }
        try database.backup(to: path)
    }

    private func apply(_ migration: Migration, _ connection: Connection) throws {
        if try !connection.hasTable("schema_migration") {
            try connection.script(["CREATE TABLE schema_migration (name TEXT PRIMARY KEY NOT NULL, applied_at INTEGER NOT NULL)"])
        }
        try connection.script(migration.statements)
        let now = Int64(Date.now.timeIntervalSince1970)
        try connection.execute("INSERT INTO schema_migration (name, applied_at) VALUES (\(migration.name), \(now))")
    }
}
