import App
import Database
import Foundation
import Terminal
import TestSupport
import Testing

/// Databases out there are as old as they are: each is brought up to date, and says what it said before.
@Suite struct SchemaTests {
    @Test(arguments: try SchemaDump.all(), Engine.all)
    func aDatabaseOfAnEarlierSchemaIsBroughtUpToDate(dump: SchemaDump, on engine: Engine) throws {
        try Desk.at(engine) { desk in
            try dump.load(into: desk.address)
            #expect(desk.pacesetter("check").lastLine == "sound")
            #expect(try !dump.brief.isEmpty && desk.briefLines() == dump.brief)
            let database = try Database.open(desk.address)
            defer { database.close() }
            #expect(try Migrator(Migrations.all).pending(database) == [])
        }
    }

    @Test(arguments: try SchemaDump.all())
    func aBackupIsTakenFirst(dump: SchemaDump) throws {
        try Desk.at(.sqlite) { desk in
            try dump.load(into: desk.address)
            let pending = try pending(desk.address)
            #expect(desk.pacesetter("check").code == .success)
            let first = try #require(pending.first)
            let backup = desk.address.dropLast(3) + ".before-\(first).db"
            #expect(FileManager.default.fileExists(atPath: String(backup)))
            #expect(try self.pending(String(backup)) == pending)
        }
    }

    /// Whoever adds a migration keeps a database of the schema before it: bin/schema makes it.
    @Test func everyEarlierSchemaHasADatabase() {
        // The first two landed together.
        for migration in Migrations.all.dropFirst().dropLast() {
            #expect(FileManager.default.fileExists(atPath: SchemaDump.file(after: migration.name).path), "no database of the schema \(migration.name)")
        }
    }

    /// For bin/schema, which asks for it.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["PACESETTER_DUMP_SCHEMA"] != nil))
    func todaysSchemaIsKept() throws {
        try Desk.at(.sqlite) { found in
            // A folder that says nothing of the machine: file names are under the seals of the audit log.
            let desk = Desk(address: found.address, folder: FileManager.default.temporaryDirectory.appending(path: "mansfeld"))
            try FileManager.default.createDirectory(at: desk.folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: desk.folder) }
            try Mansfeld.fill(desk)
            let dump = try SchemaDump(of: desk)
            try dump.text.write(to: SchemaDump.file(after: dump.name), atomically: true, encoding: .utf8)
        }
    }

    private func pending(_ address: String) throws -> [String] {
        let database = try Database.open(address, readers: 1)
        defer { database.close() }
        return try Migrator(Migrations.all).pending(database)
    }
}

extension SchemaDump: CustomTestStringConvertible {
    var testDescription: String { name }
}
