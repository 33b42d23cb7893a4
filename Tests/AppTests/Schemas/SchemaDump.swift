import App
import Database
import Foundation

/// A database of an earlier time as text: its schema in the portable form, its rows, and what its brief said.
struct SchemaDump {
    private static let brief = "-- brief: "
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures/schemas")

    /// `0002 planning` is kept in `0002-planning.sql`.
    static func file(after migration: String) -> URL { folder.appending(path: migration.replacing(" ", with: "-") + ".sql") }

    static func all() throws -> [SchemaDump] {
        try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil).filter { $0.pathExtension == "sql" }
            .sorted { $0.path < $1.path }.map { try SchemaDump(keptIn: $0) }
    }

    let text: String
    let name: String

    /// Lines of `unit | indicator | plan to date | actual to date`.
    var brief: [String] { text.split(separator: "\n").filter { $0.hasPrefix(Self.brief) }.map { String($0.dropFirst(Self.brief.count)) } }

    func load(into address: String) throws {
        let database = try Database.open(address, readers: 1)
        defer { database.close() }
        try database.write { try $0.script(database.engine == .postgres ? statements.map(Self.forPostgres) : statements) }
    }

    /// The one spelling in which the engines differ: `X'AB'` is a bit string there.
    private static func forPostgres(_ statement: String) -> String { statement.replacing(/X'([0-9A-F]*)'/) { "'\\x\($0.1)'" } }

    private var statements: [String] {
        text.split(separator: "\n").filter { !$0.hasPrefix("--") }.joined(separator: "\n").components(separatedBy: ";\n")
            .map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.filter { !$0.isEmpty }.map { $0.hasSuffix(";") ? String($0.dropLast()) : $0 }
    }

    private init(keptIn file: URL) throws {
        text = try String(contentsOf: file, encoding: .utf8)
        name = file.deletingPathExtension().lastPathComponent
    }

    /// Of a database on SQLite with the schema of today.
    init(of desk: Desk) throws {
        let database = try Database.open(desk.address, readers: 1)
        defer { database.close() }
        let rows = try database.read { db in
            try db.rows("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid") { $0.text(0) }.map { try Self.inserts(into: $0, db) }
        }
        let tables = ["CREATE TABLE schema_migration (name TEXT PRIMARY KEY NOT NULL, applied_at INTEGER NOT NULL)"] + Migrations.all.flatMap(\.statements)
        let head = ["-- A database as of this schema, for tests; made by bin/schema."] + (try desk.briefLines().map { Self.brief + $0 })
        name = Migrations.all.last!.name
        text = (head + (tables + rows.flatMap { $0 }).map { $0 + ";" }).joined(separator: "\n") + "\n"
    }

    private static func inserts(into table: String, _ db: Connection) throws -> [String] {
        let columns = try db.rows("SELECT name FROM pragma_table_info(\(table))") { $0.text(0) }
        var values: SQL = "SELECT "
        for (index, column) in columns.enumerated() { values += index == 0 ? "quote(\(name: column))" : " || ', ' || quote(\(name: column))" }
        return try db.rows(values + " FROM \(name: table)") { "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\($0.text(0)))" }
    }
}

extension Desk {
    func briefLines() throws -> [String] {
        let answer = run(["brief", "--format", "json", "--all-units", "--db", address] + Mansfeld.span)
        guard let brief = try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any], let totals = brief["totals"] as? [[String: Any]]
        else {
            return []
        }
        return totals.map { total in
            [total["unit"] as? String ?? "", total["indicator"] as? String ?? "", figure(total["plan_to_date"]), figure(total["actual_to_date"])].joined(
                separator: " | ")
        }
    }

    private func figure(_ value: Any?) -> String { (value as? Double).map { String(format: "%.6f", $0) } ?? "-" }
}
