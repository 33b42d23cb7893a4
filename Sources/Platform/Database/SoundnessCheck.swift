/// What each engine can say about its own soundness.
enum SoundnessCheck {
    static func of(_ connection: Connection) throws -> [String] {
        switch connection.engine {
        case .sqlite: try sqlite(connection)
        case .postgres: try postgres(connection)
        }
    }

    private static func sqlite(_ connection: Connection) throws -> [String] {
        let damage = try connection.rows("PRAGMA integrity_check") { $0.text(0) }.filter { $0 != "ok" }
        let orphans = try connection.rows("PRAGMA foreign_key_check") { row in
            "a row of \(row.text(0)) belongs to a row of \(row.text(2)) that is not there"
        }
        return damage + orphans
    }

    /// A server checks its pages itself; what can be left behind is an index or a constraint that was never completed.
    private static func postgres(_ connection: Connection) throws -> [String] {
        let indexes = try connection.rows(
            """
            SELECT c.relname FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
            WHERE NOT i.indisvalid AND c.relnamespace = current_schema()::regnamespace
            """
        ) { "the index \($0.text(0)) is incomplete" }
        let constraints = try connection.rows(
            "SELECT conname FROM pg_constraint WHERE NOT convalidated AND connamespace = current_schema()::regnamespace"
        ) { "the constraint \($0.text(0)) was never checked against the rows that were there before it" }
        return indexes + constraints
    }
}
