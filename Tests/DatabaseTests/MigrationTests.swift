import Database
import Dispatch
import Foundation
import Synchronization
import TestSupport
import Testing

@Suite struct MigrationTests {
    private let boats = Migration(name: "0001-boats", statements: [Coast.tables[0]])
    private let catches = Migration(name: "0002-catches", statements: [Coast.tables[1], "CREATE INDEX catch_by_day ON catch (works_id, day)"])

    @Test(arguments: Engine.all)
    func eachIsAppliedOnce(on engine: Engine) throws {
        try withDatabase(engine) { database in
            try #expect(Migrator([boats]).migrate(database, backUp: true) == ["0001-boats"])
            let migrator = Migrator([boats, catches])
            try #expect(migrator.pending(database) == ["0002-catches"])
            try #expect(migrator.migrate(database, backUp: true) == ["0002-catches"])
            try #expect(migrator.migrate(database, backUp: true) == [])
            try database.write { try $0.execute("INSERT INTO boat (works_id, id, name) VALUES (1, 1, 'Albatros')") }
        }
    }

    @Test(arguments: Engine.all)
    func aDatabaseOfANewerProgramIsRefused(on engine: Engine) throws {
        try withDatabase(engine) { database in
            try Migrator([boats, catches]).migrate(database, backUp: false)
            let older = Migrator([boats])
            #expect(throws: DatabaseError.madeByNewer(migration: "0002-catches")) { try older.migrate(database, backUp: false) }
            #expect(throws: DatabaseError.madeByNewer(migration: "0002-catches")) { try older.pending(database) }
        }
    }

    @Test(arguments: Engine.all)
    func oneThatFailsLeavesTheSchemaAsItWas(on engine: Engine) throws {
        try withDatabase(engine) { database in
            let broken = Migration(name: "0002-broken", statements: ["CREATE TABLE net (works_id INTEGER NOT NULL)", "CREATE TABLE boat (works_id INTEGER)"])
            #expect(throws: DatabaseError.self) { try Migrator([boats, broken]).migrate(database, backUp: false) }
            try #expect(Migrator([boats, catches]).pending(database) == ["0002-catches"])
            let hasNets = try database.read { try $0.hasTable("net") }
            #expect(!hasNets)
        }
    }

    @Test(arguments: Engine.all)
    func startersSideBySideApplyEachOnceTogether(on engine: Engine) throws {
        try withDatabaseAddress(engine) { address in
            let applied = Mutex<[String]>([])
            DispatchQueue.concurrentPerform(iterations: 6) { _ in
                do {
                    let database = try Database.open(address)
                    defer { database.close() }
                    let names = try Migrator([boats, catches]).migrate(database, backUp: true)
                    applied.withLock { $0 += names }
                } catch { applied.withLock { $0.append("\(error)") } }
            }
            #expect(applied.withLock { $0.sorted() } == ["0001-boats", "0002-catches"])
        }
    }

    @Test func theStateBeforeIsKeptBesideTheFile() throws {
        try withDatabaseAddress(.sqlite) { address in
            let database = try Database.open(address)
            try Migrator([boats]).migrate(database, backUp: true)
            try database.write { try $0.execute("INSERT INTO boat (works_id, id, name) VALUES (1, 1, 'Albatros')") }
            try Migrator([boats, catches]).migrate(database, backUp: true)
            database.close()
            let before = try Database.open(address.dropLast(3) + ".before-0002-catches.db")
            defer { before.close() }
            try #expect(Coast.names(before) == ["Albatros"])
            try #expect(Migrator([boats, catches]).pending(before) == ["0002-catches"])
            try #expect(before.check() == [])
        }
    }

    @Test func aNewDatabaseNeedsNoBackup() throws {
        try withTemporaryFolder { folder in
            let database = try Database.open(folder.appendingPathComponent("works.db").path)
            try Migrator([boats, catches]).migrate(database, backUp: true)
            database.close()
            try #expect(FileManager.default.contentsOfDirectory(atPath: folder.path) == ["works.db"])
        }
    }
}

@Suite struct PortableDDLTests {
    @Test func aTableOnSQLiteKeepsToItsTypes() {
        #expect(PortableDDL.translate("CREATE TABLE boat (id INTEGER)", for: .sqlite) == "CREATE TABLE boat (id INTEGER) STRICT")
        #expect(
            PortableDDL.translate("CREATE TABLE boat (id INTEGER) WITHOUT ROWID;\n", for: .sqlite) == "CREATE TABLE boat (id INTEGER) STRICT, WITHOUT ROWID")
        #expect(PortableDDL.translate("CREATE INDEX boat_by_name ON boat (name)", for: .sqlite) == "CREATE INDEX boat_by_name ON boat (name)")
    }

    @Test func aTableOnPostgreSQLHasItsTypes() {
        let table = "CREATE TABLE boat (id INTEGER, \"REAL\" REAL, name TEXT DEFAULT 'TEXT', picture BLOB, CHECK (CAST(id AS TEXT) <> name)) WITHOUT ROWID"
        #expect(
            PortableDDL.translate(table, for: .postgres)
                == "CREATE TABLE boat (id BIGINT, \"REAL\" DOUBLE PRECISION, name TEXT COLLATE \"C\" DEFAULT 'TEXT', picture BYTEA, CHECK (CAST(id AS TEXT) <> name))"
        )
        #expect(PortableDDL.translate("ALTER TABLE boat ADD COLUMN tonnage REAL", for: .postgres) == "ALTER TABLE boat ADD COLUMN tonnage DOUBLE PRECISION")
        #expect(PortableDDL.translate("CREATE INDEX boat_by_name ON boat (name)", for: .postgres) == "CREATE INDEX boat_by_name ON boat (name)")
    }

    @Test(arguments: Engine.all)
    func aTextInAColumnOfNumbersIsRefused(on engine: Engine) throws {
        try Coast.withHarbour(engine) { database in
            #expect(throws: DatabaseError.self) { try database.write { try $0.execute("UPDATE boat SET tonnage = \("heavy") WHERE works_id = 1") } }
        }
    }
}
