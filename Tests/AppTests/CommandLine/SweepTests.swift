import Database
import Planning
import Terminal
import TestSupport
import Testing
import Works

/// An import was cut off at Mansfeld; the next one, or whoever begins to serve, clears up behind it.
@Suite struct SweepTests {
    @Test(arguments: Engine.all) func theNextImportSweepsWhatADeadOneLeft(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            try Mansfeld.fill(desk)
            let before = try desk.count("statement")
            #expect(desk.pacesetter("import", try desk.file("more.csv", "unit,indicator,date,actual", "Mansfeld,copper,1959-07-01,1")).code == .success)
            #expect(try desk.count("statement") == before)
            #expect(!desk.pacesetter("check").output.contains("cut off"))
        }
    }

    @Test(arguments: Engine.all) func aSweepThatDiedIsTakenUpAgain(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            try Mansfeld.fill(desk)
            let before = try desk.count("statement")
            // The dead one's lease began with the epoch.
            let longAgo = Moment(milliseconds: 1) + EntryStore.leaseSeconds
            try desk.write { db, works in
                let entries = EntryStore(db, of: works)
                for entry in try entries.abandoned(at: longAgo) { _ = try entries.claimForSweeping(entry, at: longAgo) }
            }
            #expect(try desk.sweep(at: longAgo + EntryStore.leaseSeconds) == 0)
            #expect(try desk.sweep() == 1)
            #expect(try desk.count("statement") == before - 1)
            #expect(try desk.sweep() == 0)
        }
    }

    @Test(arguments: Engine.all) func nothingIsWrittenUnderAnEntryThatWasClaimed(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            try Mansfeld.fill(desk)
            try desk.write { db, works in
                let entries = EntryStore(db, of: works)
                let alive = try entries.begin(.records, by: Author(name: "Otto", source: "slow.csv", at: .now), at: .now)
                #expect(try !entries.claimForSweeping(alive, at: .now))
                try entries.renew(alive, at: .now)
                let later = Moment.now + 2 * EntryStore.leaseSeconds
                #expect(try entries.claimForSweeping(alive, at: later))
                #expect(throws: WorksError.sweptMeanwhile(alive)) { try entries.renew(alive, at: later) }
                #expect(throws: WorksError.sweptMeanwhile(alive)) { try entries.finish(alive, counts: .init()) }
            }
        }
    }

    /// What another import is just writing may never be finished: it must not count as said.
    @Test(arguments: Engine.all) func whatARunningImportSaysIsNotKnownYet(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            try Mansfeld.fill(desk)
            let file = try desk.file("day.csv", "unit,indicator,date,actual", "Mansfeld/Office/Thälmann,copper,1959-07-01,1000")
            #expect(desk.pacesetter("import", file).code == .success)
            #expect(desk.pacesetter("export", "--from", "1959-07-01", "--until", "1959-07-01").output.contains("Thälmann,,copper,1959-07-01,,,,,,1000,"))
        }
    }

    @Test(arguments: Engine.all) func aNewReasonForAnOldFigureIsStoredOnce(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            try Mansfeld.fill(desk)
            let before = try desk.count("remark")
            let file = try desk.file("day.csv", "unit,indicator,date,actual,reason", "Mansfeld/Office/Thälmann,copper,1959-07-02,20,no pit props")
            for _ in 0..<2 { #expect(desk.pacesetter("import", file).code == .success) }
            #expect(try desk.count("remark") == before + 1)
        }
    }
}

extension Desk {
    /// As whoever begins to serve does.
    @discardableResult
    func sweep(at now: Moment = .now) throws -> Int {
        let database = try Database.open(address)
        defer { database.close() }
        return try ImportSweep.run(in: database, at: now)
    }
}
