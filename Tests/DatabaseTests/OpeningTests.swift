import Database
import Foundation
import TestSupport
import Testing

@Suite struct OpeningTests {
    @Test func aFolderThatIsNotThereIsNamed() throws {
        try withTemporaryFolder { folder in
            let path = folder.appendingPathComponent("nowhere/works.db").path
            #expect(throws: DatabaseError.cannotOpen(address: path, reason: "its folder does not exist")) { try Database.open(path) }
        }
    }

    @Test func aFileThatIsNoDatabaseIsLeftAsItIs() throws {
        try withTemporaryFolder { folder in
            let letter = folder.appendingPathComponent("letter.txt")
            let text = String(repeating: "Dear harbour master, ", count: 100)
            try text.write(to: letter, atomically: true, encoding: .utf8)
            #expect(throws: DatabaseError.cannotOpen(address: letter.path, reason: "file is not a database")) { try Database.open(letter.path) }
            try #expect(String(contentsOf: letter, encoding: .utf8) == text)
        }
    }

    @Test func aServerThatIsNotThereIsNamedWithoutThePassword() throws {
        do {
            _ = try Database.open("postgres://anna:secret@127.0.0.1:1/works")
            Issue.record("opened")
        } catch let error as DatabaseError {
            #expect("\(error)".contains("postgres://anna@127.0.0.1:1/works"))
            #expect(!"\(error)".contains("secret"))
        }
    }

    @Test func aMistakenAddressIsToldWithoutThePassword() throws {
        for address in [
            "postgres://anna:sec%zzret@127.0.0.1:1/works?nonsense=1", "postgres://anna:sec/ret?zzret@127.0.0.1:1/works",
            "postgres:///works?password=zzret&port=1",
        ] {
            do {
                _ = try Database.open(address)
                Issue.record("opened")
            } catch let error as DatabaseError {
                #expect(!"\(error)".contains("ret"))
            }
        }
    }

    @Test func whatIsInMemoryIsSeenByReadersAndByNobodyElse() throws {
        let (ours, theirs) = (try Database.open(":memory:"), try Database.open(":memory:"))
        try ours.write { try $0.script(Coast.tables) }
        try ours.write { try $0.execute("INSERT INTO boat (works_id, id, name) VALUES (1, 1, 'Albatros')") }
        try #expect(Coast.names(ours) == ["Albatros"])
        let isTheirs = try theirs.read { try $0.hasTable("boat") }
        #expect(!isTheirs)
    }

    @Test func aClosedFileIsCompleteByItself() throws {
        try withTemporaryFolder { folder in
            let database = try Database.open(folder.appendingPathComponent("works.db").path)
            try database.write { try $0.script(Coast.tables) }
            database.close()
            try #expect(FileManager.default.contentsOfDirectory(atPath: folder.path) == ["works.db"])
        }
    }

    @Test(arguments: Engine.all)
    func aSoundDatabaseIsCalledSound(on engine: Engine) throws {
        try Coast.withHarbour(engine) { try #expect($0.check() == []) }
    }

    @Test func aDamagedFileIsCalledDamaged() throws {
        try withDatabaseAddress(.sqlite) { path in
            let database = try Database.open(path)
            try database.write { connection in
                try connection.script(Coast.tables)
                try connection.execute("INSERT INTO boat (works_id, id, name) VALUES (1, 1, \(String(repeating: "Albatros", count: 4000)))")
            }
            database.close()
            let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
            // Inside the second page and after: the tables' own.
            try file.seek(toOffset: 4096)
            try file.write(contentsOf: [UInt8](repeating: 0xA5, count: 8192))
            try file.close()
            let damaged = try Database.open(path)
            defer { damaged.close() }
            try #expect(!damaged.check().isEmpty)
        }
    }

    @Test func aBackupIsAWholeDatabase() throws {
        try withTemporaryFolder { folder in
            try Coast.withHarbour(.sqlite) { database in
                let path = folder.appendingPathComponent("copy.db").path
                try database.backup(to: path)
                try database.write { try $0.execute("DELETE FROM boat WHERE works_id = 1") }
                let copy = try Database.open(path)
                defer { copy.close() }
                try #expect(Coast.names(copy) == ["Albatros", "海燕"])
            }
        }
    }

    @Test func aBackupThatCannotBeWrittenSaysSo() throws {
        try Coast.withHarbour(.sqlite) { database in
            #expect(throws: DatabaseError.cannotBackUp(to: "/nowhere/copy.db", reason: "unable to open database file")) {
                try database.backup(to: "/nowhere/copy.db")
            }
        }
    }

    /// As after a restart of the server: whoever comes next is served on a new connection and notices nothing.
    @Test(.enabled(if: Engine.all.contains(.postgres), "PACESETTER_POSTGRES is not set"))
    func connectionsThatDiedWhileTheyRestedAreReplaced() throws {
        try Coast.withHarbour(.postgres) { database in
            try withDatabase(.postgres) { other in
                let ours = try database.read { try $0.row("SELECT pg_backend_pid()") { $0.integer(0) } }
                try database.write { _ in }
                let ended = try other.write { connection in
                    try connection.row("SELECT pg_terminate_backend(\(ours)::int), pg_sleep(0.05)") { $0.bool(0) }
                }
                #expect(ended == true)
                try #expect(Coast.names(database) == ["Albatros", "海燕"])
            }
        }
    }

    @Test(.enabled(if: Engine.all.contains(.postgres), "PACESETTER_POSTGRES is not set"))
    func aConnectionThatDiesAtWorkIsTold() throws {
        try Coast.withHarbour(.postgres) { database in
            do {
                try database.write { connection in
                    try connection.execute("UPDATE boat SET tonnage = 1 WHERE works_id = 1")
                    _ = try connection.row("SELECT pg_terminate_backend(pg_backend_pid())") { _ in }
                }
                Issue.record("stored")
            } catch DatabaseError.connectionLost {}
            try #expect(Coast.names(database).count == 2)
        }
    }
}
