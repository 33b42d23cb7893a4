/// One connection inside a transaction, lent by `Database.read` and `Database.write` to one thread at a time.
///
/// A statement that fails ends its transaction on both engines: later statements throw the same error again, and nothing
/// is committed. So a failure cannot be overlooked.
package final class Connection {
    package let engine: Engine
    private let driver: any Driver
    private var failure: (any Error)?

    init(_ engine: Engine, _ driver: any Driver) {
        self.engine = engine
        self.driver = driver
    }

    /// - Returns: how many rows were inserted, changed or deleted.
    @discardableResult
    package func execute(_ sql: SQL) throws -> Int {
        try step { try driver.execute(sql) }
    }

    /// All rows, read into values. For results of a size that fits in memory.
    package func rows<T>(_ sql: SQL, _ read: (borrowing Row) throws -> T) throws -> [T] {
        var values: [T] = []
        try each(sql, .atOnce) { row in
            values.append(try read(row))
            return .more
        }
        return values
    }

    /// The first row, nil where there is none.
    package func row<T>(_ sql: SQL, _ read: (borrowing Row) throws -> T) throws -> T? {
        var value: T?
        try each(sql, .atOnce) { row in
            value = try read(row)
            return .enough
        }
        return value
    }

    /// The rows of a SELECT one after the other, in bounded memory. Costs two round trips more than `rows` on PostgreSQL.
    package func forEach(_ sql: SQL, _ body: (borrowing Row) throws -> Void) throws {
        try each(sql, .inSteps) { row in
            try body(row)
            return .more
        }
    }

    /// Defines tables and indexes in the portable form (see `PortableDDL`), one statement per text.
    package func script(_ statements: [String]) throws {
        for statement in statements {
            try step { try driver.define(PortableDDL.translate(statement, for: engine)) }
        }
    }

    /// Many rows into one table, fastest in the order of its primary key. Nothing else may use the connection meanwhile.
    /// - Returns: rows written.
    @discardableResult
    package func bulk(into table: String, columns: [String], _ body: (BulkWriter) throws -> Void) throws -> Int {
        try step { try BulkWriter.write(driver.bulk(into: table, columns), columns.count, body) }
    }

    package func hasTable(_ name: String) throws -> Bool {
        switch engine {
        case .sqlite: try row("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = \(name)") { _ in true } ?? false
        case .postgres: try row("SELECT to_regclass(\(name)) IS NOT NULL") { $0.bool(0) } ?? false
        }
    }

    private func each(_ sql: SQL, _ fetch: Fetch, _ body: (borrowing Row) throws -> Next) throws {
        try step { try driver.forEach(sql, fetch, body) }
    }

    private func step<T>(_ action: () throws -> T) throws -> T {
        if let failure { throw failure }
        do { return try action() } catch {
            failure = error
            throw error
        }
    }
}

extension Connection {
    var isUsable: Bool { driver.isUsable }

    func begin(_ transaction: Transaction) throws {
        failure = nil
        try driver.begin(transaction)
    }

    /// Runs the body in the transaction that `begin` opened, and commits it or rolls it back whole.
    func finish<T>(_ body: (Connection) throws -> T) throws -> T {
        do {
            let result = try body(self)
            if let failure { throw failure }
            try driver.commit()
            return result
        } catch {
            driver.rollBack()
            // A body may have wrapped the error; that the engine asks for another try must not get lost in it.
            if let conflict = failure as? DatabaseError, conflict.isConflict { throw conflict }
            throw error
        }
    }

    func copy(to path: String) throws { try driver.copy(to: path) }

    func close() { driver.close() }
}
