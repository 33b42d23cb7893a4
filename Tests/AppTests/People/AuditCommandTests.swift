import App
import Database
import Planning
import Terminal
import TestSupport
import Testing
import Works

/// The log of Otto Brosowski's mine, looked at from the command line.
@Suite struct AuditCommandTests {
    private func mine(_ engine: Engine, _ body: (Desk) throws -> Void) throws {
        try Desk.at(engine) { desk in
            let file = try desk.file("july.csv", lines: [RecordImportTests.header] + (1...3).map { "Otto Brosowski/Balvi,copper,1959-07-0\($0),10,8" })
            #expect(desk.pacesetter("import", file, "--create", "--by", "Erna Kloß").code == .success)
            try body(desk)
        }
    }

    @Test(arguments: Engine.all) func anImportIsOneEntryAndTakingItBackAnother(on engine: Engine) throws {
        try mine(engine) { desk in
            let number = try desk.inDatabase { try EntryStore($0, of: ID(1)).latest(1)[0].id.number }
            _ = desk.pacesetter("import", "--undo", "\(number)", "--by", "Bernd Adler")
            let log = try desk.inDatabase { try AuditStore($0, of: ID(1)).latest(5) }
            #expect(log.map(\.what) == [.takenBack, .records])
            #expect(log.map { $0.text(.author) } == ["Bernd Adler", "Erna Kloß"])
            #expect(log[1].after == "rows=3 created=3 questionable=0 bad=0")
            #expect(desk.pacesetter("check").lastLine == "sound")
        }
    }

    @Test(arguments: Engine.all) func aFigureByHandTellsWhatStoodBefore(on engine: Engine) throws {
        try mine(engine) { desk in
            let database = try Database.open(desk.address)
            defer { database.close() }
            let works = try database.read { try WorksStore($0).works(of: nil) }
            let day = Day("1959-07-02")!
            let (balvi, copper) = try database.read { db in
                (
                    try UnitStore(db, of: works.id).organisation().unit(at: UnitPath("Otto Brosowski/Balvi"), on: day)!,
                    try IndicatorStore(db, of: works.id).book().id(named: "copper")!
                )
            }
            let author = Author(name: "Erna Kloß", source: "entry page", at: .now)
            _ = try RecordDesk(database, of: works.id).state(Figures(actual: 12), about: RecordKey(unit: balvi, indicator: copper, day: day), by: author)
            let entry = try database.read { try AuditStore($0, of: works.id).latest(1)[0] }
            #expect(entry.detail == "unit=\(balvi.number) indicator=\(copper.number) day=1959-07-02 slot=0 part=0")
            #expect(entry.before == "plan=10.0 actual=8.0")
            #expect(entry.after == "plan=10.0 actual=12.0")
        }
    }

    @Test(arguments: Engine.all) func checkNamesAChangedEntryAndALogThatIsNotTheNotedOne(on engine: Engine) throws {
        try mine(engine) { desk in
            let checked = desk.pacesetter("check")
            let noted = try #require(checked.output.split(separator: "\n").first { $0.hasPrefix("Otto Brosowski: audit log ") })
            #expect(desk.pacesetter("check", "--noted", String(noted)).lastLine == "sound")
            let other = desk.pacesetter("check", "--noted", "Otto Brosowski: audit log 1:" + String(repeating: "0", count: 64))
            #expect(other.complaints == "Otto Brosowski: the audit log is not the one in which entry 1 ended as noted\n")
            try desk.inDatabase { _ = try $0.execute("UPDATE audit_entry SET source = 'elsewhere' WHERE works_id = 1") }
            let found = desk.pacesetter("check")
            #expect(found.code == .foundWrong)
            #expect(found.complaints == "Otto Brosowski: audit entry 1 is not what was written\n")
            #expect(desk.pacesetter("check", "--noted", "nonsense").code == .usedWrongly)
        }
    }

    @Test(arguments: Engine.all) func aDatabaseFromBeforeTheLogIsTakenIntoIt(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            let database = try Database.open(desk.address)
            try Migrator(WorksMigrations.all + PlanningMigrations.all).migrate(database, backUp: false)
            try database.write { db in
                let works = try WorksStore(db).found(named: "Mansfeld").id
                try db.execute(
                    """
                    INSERT INTO entry (works_id, entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad)
                    VALUES (\(works), 1, 'records', 'old.csv', 'Erna Kloß', 5, 1, 5, 42, 0, 0, 0)
                    """)
            }
            database.close()
            #expect(desk.pacesetter("check").lastLine == "sound")
            let log = try desk.inDatabase { try AuditStore($0, of: ID(1)).latest(5) }
            #expect(log.map(\.source) == ["old.csv"])
            #expect(log.map(\.after) == ["rows=42 created=0 questionable=0 bad=0"])
        }
    }

    @Test(arguments: Engine.all) func theSettingsOfAWorksAreInTheLogWhenTheyChange(on engine: Engine) throws {
        try mine(engine) { desk in
            for _ in 1...2 { _ = desk.pacesetter("works", "Otto Brosowski", "--day-begins", "06:00") }
            let log = try desk.inDatabase { try AuditStore($0, of: ID(1)).latest(5) }
            #expect(log.map(\.what) == [.worksSettings, .records])
            #expect(log[0].before == "time-zone=UTC day-begins=00:00 rest=none")
            #expect(log[0].after == "time-zone=UTC day-begins=06:00 rest=none")
        }
    }

    @Test(arguments: Engine.all) func retentionShowsFirstAndRemovesWhenTold(on engine: Engine) throws {
        try mine(engine) { desk in
            let old = Moment.now + -400 * 86_400
            try desk.inDatabase { try AccessLogStore($0, of: ID(1)).note(Access(person: ID(9), reader: nil, what: .account, source: "a page", at: old)) }
            let line = "Otto Brosowski\taccess-log\t365 days\t1"
            #expect(desk.pacesetter("retention").output.contains("\(line) to remove"))
            #expect(try desk.count("access") == 1)
            #expect(desk.pacesetter("retention", "--apply").output.contains("\(line) removed"))
            #expect(try desk.count("access") == 0)
            #expect(desk.pacesetter("check").lastLine == "sound")
            #expect(try desk.inDatabase { try AuditStore($0, of: ID(1)).latest(1)[0].what } == .expired)
        }
    }
}
