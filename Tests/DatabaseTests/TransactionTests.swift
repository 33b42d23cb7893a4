import Database
import Dispatch
import Foundation
import Synchronization
import TestSupport
import Testing

@Suite struct TransactionTests {
    struct Storm: Error {}

    @Test(arguments: Engine.all)
    func whatIsThrownAwayLeavesNothing(on engine: Engine) throws {
        try Coast.withHarbour(engine) { database in
            #expect(throws: Storm.self) {
                try database.write { connection in
                    try connection.execute("DELETE FROM boat WHERE works_id = 1")
                    throw Storm()
                }
            }
            try #expect(Coast.names(database) == ["Albatros", "海燕"])
        }
    }

    @Test(arguments: Engine.all)
    func aSecondBoatOfTheSameNameIsToldAsSuch(on engine: Engine) throws {
        try Coast.withHarbour(engine) { database in
            try #expect(violation { try $0.execute("INSERT INTO boat (works_id, id, name) VALUES (1, 3, \("Albatros"))") } == .unique)
            try #expect(violation { try $0.execute("INSERT INTO boat (works_id, id, name) VALUES (1, 1, \("Kranich"))") } == .unique)
            try #expect(violation { try $0.execute("INSERT INTO catch (works_id, boat_id, day) VALUES (1, 77, 0)") } == .foreignKey)
            try #expect(violation { try $0.execute("UPDATE boat SET tonnage = -1 WHERE works_id = 1") } == .check)
            try #expect(violation { try $0.execute("UPDATE boat SET name = NULL WHERE works_id = 1") } == .notNull)

            func violation(_ body: (Connection) throws -> Void) throws -> DatabaseError.Constraint? {
                do { try database.write(body) } catch DatabaseError.constraint(let constraint, _) { return constraint }
                return nil
            }
        }
    }

    @Test(arguments: Engine.all)
    func aFailureThatTheClosureHidesIsStillOne(on engine: Engine) throws {
        try Coast.withHarbour(engine) { database in
            #expect(throws: DatabaseError.self) {
                try database.write { connection in
                    try connection.execute("INSERT INTO boat (works_id, id, name) VALUES (1, 3, 'Kranich')")
                    _ = try? connection.execute("INSERT INTO boat (works_id, id, name) VALUES (1, 3, 'Kranich')")
                }
            }
            try #expect(Coast.names(database) == ["Albatros", "海燕"])
        }
    }

    /// Many writers of a server with few locks: PostgreSQL's word for it is "out of shared memory".
    @Test(.enabled(if: Engine.all.contains(.postgres), "PACESETTER_POSTGRES is not set"))
    func aWriterWhoFindsNoRoomToNoteWhatHeReadTriesAgain() throws {
        try Coast.withHarbour(.postgres) { database in
            var tries = 0
            try database.write { connection in
                tries += 1
                if tries == 1 { try connection.script(["DO $$ BEGIN RAISE EXCEPTION 'out of shared memory' USING ERRCODE = '53200'; END $$"]) }
                try connection.execute("INSERT INTO boat (works_id, id, name) VALUES (1, 3, 'Kranich')")
            }
            try #expect(tries == 2 && Coast.names(database) == ["Albatros", "海燕", "Kranich"])
        }
    }

    @Test(arguments: Engine.all)
    func changedRowsAreCounted(on engine: Engine) throws {
        try Coast.withHarbour(engine) { database in
            try database.write { connection in
                try #expect(connection.execute("UPDATE boat SET tonnage = 5 WHERE works_id = 1") == 2)
                try #expect(connection.execute("UPDATE boat SET tonnage = 5 WHERE works_id = 9") == 0)
                try connection.script(["CREATE INDEX boat_by_tonnage ON boat (works_id, tonnage)"])
                try #expect(connection.execute("DELETE FROM boat WHERE works_id = 1 AND id = 2") == 1)
            }
        }
    }

    @Test(arguments: Engine.all)
    func aReaderSeesOneStateForItsWholeClosure(on engine: Engine) throws {
        try Coast.withHarbour(engine) { database in
            try database.read { connection in
                let count: SQL = "SELECT count(*) FROM boat WHERE works_id = 1"
                let before = try connection.row(count) { $0.integer(0) }
                try onAnotherThread {
                    _ = try database.write { try $0.execute("INSERT INTO boat (works_id, id, name) VALUES (1, 3, 'Kranich')") }
                }
                try #expect(connection.row(count) { $0.integer(0) } == before)
            }
            try #expect(Coast.names(database) == ["Albatros", "海燕", "Kranich"])
        }
    }

    @Test(arguments: Engine.all)
    func aReaderCannotWrite(on engine: Engine) throws {
        try Coast.withHarbour(engine) { database in
            #expect(throws: DatabaseError.self) { try database.read { try $0.execute("DELETE FROM boat WHERE works_id = 1") } }
            try #expect(Coast.names(database).count == 2)
        }
    }

    @Test func aFullDiskIsToldAndTheDatabaseStaysSound() throws {
        try Coast.withHarbour(.sqlite) { database in
            try database.write { _ = try $0.row("PRAGMA max_page_count = 20") { _ in } }
            do {
                try database.write { connection in
                    for id in 3..<1000 {
                        try connection.execute("INSERT INTO boat (works_id, id, name) VALUES (1, \(id), \(String(repeating: "x", count: 1000) + "\(id)"))")
                    }
                }
                Issue.record("stored")
            } catch DatabaseError.diskFull {}
            try #expect(Coast.names(database) == ["Albatros", "海燕"])
            try database.write { try $0.execute("INSERT INTO boat (works_id, id, name) VALUES (1, 3, 'Kranich')") }
            try #expect(Coast.names(database) == ["Albatros", "海燕", "Kranich"])
            try #expect(database.check() == [])
        }
    }

    /// Eight threads each read a number and write it back one higher, 25 times: no step is lost.
    @Test(arguments: Engine.all)
    func writersNeverOverlookEachOther(on engine: Engine) throws {
        try Coast.withHarbour(engine) { database in
            let failures = Mutex<[String]>([])
            DispatchQueue.concurrentPerform(iterations: 8) { _ in
                for _ in 0..<25 {
                    do {
                        try database.write { connection in
                            let tonnage = try connection.row("SELECT tonnage FROM boat WHERE works_id = 1 AND id = 1") { $0.real(0) }
                            try connection.execute("UPDATE boat SET tonnage = \(tonnage! + 1) WHERE works_id = 1 AND id = 1")
                        }
                    } catch { failures.withLock { $0.append("\(error)") } }
                }
            }
            #expect(failures.withLock { $0 } == [])
            try #expect(database.read { try $0.row("SELECT tonnage FROM boat WHERE works_id = 1 AND id = 1") { $0.real(0) } } == 280.5)
        }
    }

    /// Two objects on one file stand for two processes: locks of the file, not of this program, keep them apart.
    @Test(arguments: Engine.all)
    func aWriterWaitsForTheOtherProcess(on engine: Engine) throws {
        try withDatabaseAddress(engine) { address in
            let (import_, floor) = (try Database.open(address), try Database.open(address))
            defer {
                import_.close()
                floor.close()
            }
            try import_.write { try $0.script(Coast.tables) }
            let isHeld = DispatchSemaphore(value: 0)
            let importer = Thread {
                _ = try? import_.write(.batch) { connection in
                    try connection.execute("INSERT INTO boat (works_id, id, name) VALUES (1, 1, 'Albatros')")
                    isHeld.signal()
                    Thread.sleep(forTimeInterval: 0.1)
                }
            }
            importer.start()
            isHeld.wait()
            try floor.write { try $0.execute("INSERT INTO boat (works_id, id, name) VALUES (1, 2, '海燕')") }
            try #expect(eventually { try Coast.names(floor) == ["Albatros", "海燕"] })
        }
    }

    /// While another process commits batch after batch, no entry of the floor waits for more than a few batches.
    @Test func entriesGetInBetweenTheBatchesOfAnImport() throws {
        try withDatabaseAddress(.sqlite) { address in
            let (import_, floor) = (try Database.open(address), try Database.open(address))
            defer {
                import_.close()
                floor.close()
            }
            try import_.write { try $0.script(Coast.tables) }
            let isDone = Mutex(false)
            let importer = Thread {
                while !isDone.withLock({ $0 }) {
                    _ = try? import_.write(.batch) { _ in Thread.sleep(forTimeInterval: 0.01) }
                }
            }
            importer.start()
            var waits: [Double] = []
            for id in 0..<20 {
                let start = DispatchTime.now().uptimeNanoseconds
                try floor.write { try $0.execute("INSERT INTO boat (works_id, id, name) VALUES (1, \(id), \("boat \(id)"))") }
                waits.append(Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9)
            }
            isDone.withLock { $0 = true }
            // Without the gaps an entry waits for seconds; the limit leaves room for a busy machine.
            #expect(waits.sorted()[10] < 0.2)
        }
    }

    private func onAnotherThread(_ body: @escaping @Sendable () throws -> Void) throws {
        let (isDone, failure) = (DispatchSemaphore(value: 0), Failure())
        Thread {
            do { try body() } catch { failure.set(error) }
            isDone.signal()
        }.start()
        isDone.wait()
        try failure.rethrow()
    }

    private func eventually(_ condition: () throws -> Bool) throws -> Bool {
        for _ in 0..<200 where try !condition() { Thread.sleep(forTimeInterval: 0.005) }
        return try condition()
    }

    private final class Failure: Sendable {
        private let error = Mutex<(any Error)?>(nil)
        func set(_ error: any Error) { self.error.withLock { $0 = error } }
        func rethrow() throws { if let error = error.withLock({ $0 }) { throw error } }
    }
}
