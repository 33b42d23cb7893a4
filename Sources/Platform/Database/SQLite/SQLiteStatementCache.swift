import CSQLite

/// Prepared statements by their text: preparing costs more than a point read.
final class SQLiteStatementCache {
    private final class Entry {
        let statement: SQLiteStatement
        /// A closure that reads rows may run the same text again.
        var isInUse = false
        var lastUse = 0

        init(_ statement: SQLiteStatement) { self.statement = statement }
    }

    /// The program has some hundred different texts; a statement holds a few kilobytes.
    private static let capacity = 256

    private let database: OpaquePointer
    private var entries: [String: Entry] = [:]
    private var clock = 0

    init(_ database: OpaquePointer) { self.database = database }

    func withStatement(_ text: String, _ body: (SQLiteStatement) throws -> Void) throws {
        let statement = try take(text)
        defer { giveBack(statement, text) }
        try body(statement)
    }

    func take(_ text: String) throws -> SQLiteStatement {
        clock += 1
        guard let entry = entries[text] else { return try takeNew(text) }
        guard !entry.isInUse else { return try SQLiteStatement(text, on: database) }
        entry.isInUse = true
        entry.lastUse = clock
        return entry.statement
    }

    func giveBack(_ statement: SQLiteStatement, _ text: String) {
        statement.reset()
        guard let entry = entries[text], entry.statement === statement else { return statement.finalize() }
        entry.isInUse = false
    }

    func removeAll() {
        for entry in entries.values { entry.statement.finalize() }
        entries = [:]
    }

    private func takeNew(_ text: String) throws -> SQLiteStatement {
        let entry = Entry(try SQLiteStatement(text, on: database))
        (entry.isInUse, entry.lastUse) = (true, clock)
        if entries.count >= Self.capacity { removeOldest() }
        entries[text] = entry
        return entry.statement
    }

    private func removeOldest() {
        guard let oldest = entries.filter({ !$0.value.isInUse }).min(by: { $0.value.lastUse < $1.value.lastUse }) else { return }
        oldest.value.statement.finalize()
        entries[oldest.key] = nil
    }
}
