import CSQLite
import Foundation

/// The embedded database without anything around it: what an import and the loading of columns are measured against.
struct BareSQLite: ~Copyable {
    private let handle: OpaquePointer

    init(_ path: String) throws {
        var handle: OpaquePointer?
        let status = sqlite3_open_v2(path, &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nil)
        guard status == SQLITE_OK, let handle else { throw BareError(reason: "cannot open \(path)") }
        self.handle = handle
    }

    deinit { sqlite3_close_v2(handle) }

    func run(_ sql: String) throws { try check(sqlite3_exec(handle, sql, nil, nil, nil)) }

    /// The whole table, row by row.
    func rows() throws -> [StatementRow] {
        var rows: [StatementRow] = []
        let statement = try prepare("SELECT \(StatementRow.columns) FROM statement ORDER BY works_id, unit_id, indicator_id, day, slot, part, entry_id")
        defer { sqlite3_finalize(statement) }
        while sqlite3_step(statement) == SQLITE_ROW { rows.append(StatementRow(statement)) }
        return rows
    }

    /// The definition of the table, to make the same elsewhere.
    func definition() throws -> String {
        let statement = try prepare("SELECT sql FROM sqlite_schema WHERE name = 'statement'")
        defer { sqlite3_finalize(statement) }
        guard sqlite3_step(statement) == SQLITE_ROW, let text = sqlite3_column_text(statement, 0) else { throw BareError(reason: "no table of statements") }
        return String(cString: text)
    }

    /// One prepared INSERT a row, one transaction in all: the fastest that the manual knows.
    func insert(_ rows: [StatementRow]) throws {
        let statement = try prepare("INSERT INTO statement (\(StatementRow.columns)) VALUES (\(StatementRow.marks))")
        defer { sqlite3_finalize(statement) }
        try run("BEGIN")
        for row in rows {
            try check(row.bind(to: statement))
            guard sqlite3_step(statement) == SQLITE_DONE else { throw BareError(reason: String(cString: sqlite3_errmsg(handle))) }
            sqlite3_reset(statement)
        }
        try run("COMMIT")
    }

    private func prepare(_ sql: String) throws -> OpaquePointer {
        var statement: OpaquePointer?
        try check(sqlite3_prepare_v2(handle, sql, -1, &statement, nil))
        return statement!
    }

    private func check(_ status: Int32) throws {
        guard status == SQLITE_OK else { throw BareError(reason: String(cString: sqlite3_errmsg(handle))) }
    }
}

struct BareError: Error {
    let reason: String
}

/// One row of the table of statements. Not-a-number stands for absent.
struct StatementRow: BitwiseCopyable {
    static let columns = "works_id, unit_id, indicator_id, day, slot, part, entry_id, plan, plan_base, actual, base"
    static let marks = Array(repeating: "?", count: 11).joined(separator: ", ")

    private let key: (Int64, Int64, Int64, Int64, Int64, Int64, Int64)
    private let figures: (Double, Double, Double, Double)

    init(_ statement: OpaquePointer) {
        func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(statement, column) }
        func figure(_ column: Int32) -> Double { sqlite3_column_type(statement, column) == SQLITE_NULL ? .nan : sqlite3_column_double(statement, column) }
        key = (integer(0), integer(1), integer(2), integer(3), integer(4), integer(5), integer(6))
        figures = (figure(7), figure(8), figure(9), figure(10))
    }

    /// The first status that is not in order.
    func bind(to statement: OpaquePointer) -> Int32 {
        var worst = SQLITE_OK
        func note(_ status: Int32) { if status != SQLITE_OK { worst = status } }
        func put(_ value: Int64, _ column: Int32) { note(sqlite3_bind_int64(statement, column, value)) }
        func put(_ value: Double, _ column: Int32) { note(value.isNaN ? sqlite3_bind_null(statement, column) : sqlite3_bind_double(statement, column, value)) }
        put(key.0, 1); put(key.1, 2); put(key.2, 3); put(key.3, 4); put(key.4, 5); put(key.5, 6); put(key.6, 7)
        put(figures.0, 8); put(figures.1, 9); put(figures.2, 10); put(figures.3, 11)
        return worst
    }
}
