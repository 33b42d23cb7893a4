import Database
import Foundation
import Secrets
import TestSupport
import Testing
import Web
import Works

/// Anna Weber stated figures and was looked at; then she asks for everything, and then to be erased.
@Suite struct ErasureTests {
    private func annasWorks(_ engine: Engine, _ body: (Mansfeld, ID<Person>) throws -> Void) throws {
        try Mansfeld.open(on: engine) { mansfeld in
            let anna = try mansfeld.person("Anna Weber", badge: "1001", password: hasher.hash(fiveTonnes))
            let bernd = try mansfeld.person("Bernd Adler")
            try mansfeld.appoint(anna, .teamLeader, over: Mansfeld.balvi)
            try mansfeld.database.write { db in
                let author = Author(name: "Anna Weber", person: anna, source: "entry page", address: "10.0.0.7", at: Mansfeld.noon)
                _ = try EntryStore(db, of: mansfeld.works).record(.records, by: author)
                let log = AccessLogStore(db, of: mansfeld.works)
                try log.note(Access(person: anna, reader: bernd, what: .account, source: "people page", at: Mansfeld.noon))
                try log.note(Access(person: anna, reader: anna, what: .account, source: "my page", at: Mansfeld.noon))
                let origin = Origin(address: "10.0.0.7", device: "a telephone")
                _ = try SessionStore(db, of: mansfeld.works).open(anna, .full, from: origin, insteadOf: nil, at: Mansfeld.noon)
            }
            try body(mansfeld, anna)
        }
    }

    private func export(_ person: ID<Person>, _ mansfeld: Mansfeld) throws -> String {
        try mansfeld.database.read { db in
            try PersonExport(of: PersonStore(db, of: mansfeld.works).person(person)!, at: mansfeld.works, in: db, at: Mansfeld.noon + 60).json()
        }
    }

    @Test(arguments: Engine.all) func theExportHoldsWhatConcernsHer(on engine: Engine) throws {
        try annasWorks(engine) { mansfeld, anna in
            let json = try export(anna, mansfeld)
            for text in ["Anna Weber", "1001", "anna.weber", "team-leader", "Mansfeld/Brosowski/Schacht 3/Balvi", "a telephone", "Bernd Adler", "10.0.0.7"] {
                #expect(json.contains("\"\(text)\""), "the export does not say \(text)")
            }
            #expect(!json.contains("argon2"))
            #expect(try JSONSerialization.jsonObject(with: Data(json.utf8)) is [String: Any])
        }
    }

    @Test(arguments: Engine.all) func sheReadsWhoLookedAndHerOwnLookLeavesNoTrace(on engine: Engine) throws {
        try annasWorks(engine) { mansfeld, anna in
            let accesses = try mansfeld.database.read { try AccessLogStore($0, of: mansfeld.works).accesses(to: anna) }
            #expect(accesses.map(\.source) == ["people page"])
        }
    }

    @Test(arguments: Engine.all) func afterwardsTheDeedStandsWithoutTheName(on engine: Engine) throws {
        try annasWorks(engine) { mansfeld, anna in
            try mansfeld.database.write { try PeopleDesk($0, of: mansfeld.works, by: Mansfeld.clerk).erase(anna, on: Mansfeld.today) }
            let (log, entries, person) = try mansfeld.database.read { db in
                (
                    try AuditStore(db, of: mansfeld.works).latest(20), try EntryStore(db, of: mansfeld.works).latest(1),
                    try PersonStore(db, of: mansfeld.works).person(anna)
                )
            }
            #expect(log.contains { $0.what == .records && $0.person == anna && $0.text(.author) == nil && $0.text(.address) == nil })
            #expect(log.contains { $0.what == .personErased })
            #expect(log.contains { $0.what == .appointmentEnded })
            #expect(entries.map(\.by) == [Person.nameless])
            #expect(person == Person(id: anna, standing: .erased(at: Mansfeld.noon)))
            #expect(try mansfeld.faults() == [])
        }
    }

    @Test(arguments: Engine.all) func nothingAnywhereSaysWhoItWas(on engine: Engine) throws {
        try annasWorks(engine) { mansfeld, anna in
            try mansfeld.database.write { try PeopleDesk($0, of: mansfeld.works, by: Mansfeld.clerk).erase(anna, on: Mansfeld.today) }
            for (table, columns) in texts {
                for column in columns {
                    for trace in ["%Anna%", "%anna%", "%1001%", "%10.0.0.7%", "%telephone%"] {
                        let found = try mansfeld.database.read { db in
                            try db.row("SELECT COUNT(*) FROM \(name: table) WHERE works_id = 1 AND \(name: column) LIKE \(trace)") { $0.integer(0) }
                        }
                        #expect(found == 0, "\(table).\(column) still says \(trace)")
                    }
                }
            }
        }
    }

    private let texts = [
        ("entry", ["by_whom", "source", "undone_by"]), ("audit_entry", ["source", "detail", "before_text", "after_text"]), ("audit_value", ["text"]),
        ("person_value", ["text"]), ("sign_in_name", ["name"]), ("sign_in_session", ["address", "device"]), ("access", ["source"]),
    ]

    @Test(arguments: Engine.all) func aNameThatWasErasedIsFreeAgainAndIsNobody(on engine: Engine) throws {
        try annasWorks(engine) { mansfeld, anna in
            try mansfeld.database.write { try PeopleDesk($0, of: mansfeld.works, by: Mansfeld.clerk).erase(anna, on: Mansfeld.today) }
            #expect(throws: PeopleError.alreadyErased(anna)) {
                try mansfeld.database.write { try PeopleDesk($0, of: mansfeld.works, by: Mansfeld.clerk).erase(anna, on: Mansfeld.today) }
            }
            #expect(try mansfeld.person("Anna Weber", badge: "1001") != anna)
        }
    }

    @Test(arguments: Engine.all) func whatHasOutlivedItsTimeIsCountedAndRemoved(on engine: Engine) throws {
        try annasWorks(engine) { mansfeld, anna in
            try mansfeld.database.write { db in
                _ = try PeopleDesk(db, of: mansfeld.works, by: Mansfeld.clerk).offer(.reset, to: anna)
                _ = try ThrottleStore(db).take([.address("10.0.0.7")], at: Mansfeld.noon)
                try SentFormStore(db, of: mansfeld.works).take(SentForm(.post("/entry", [SentForm.field: SentForm.number()]))!, as: nil, at: Mansfeld.noon)
            }
            func counts(after days: Int) throws -> [Int] {
                try mansfeld.database.read { db in
                    try Retention.allCases.map { try RetentionStore(db).count($0, of: mansfeld.works, at: Mansfeld.noon + days * 86_400) }
                }
            }
            #expect(try counts(after: 1) == [0, 0, 0, 0, 0, 0, 0])
            #expect(try counts(after: 366) == [1, 1, 1, 1, 1, 1, 0], "files have a test of their own")
            let sweep = RetentionSweep(mansfeld.database, by: Author(name: "a server", source: "a test", at: Mansfeld.noon + 366 * 86_400))
            #expect(try sweep.run(while: { false }) == 0, "whoever is told to stop does")
            #expect(try sweep.run() == 6)
            #expect(try counts(after: 366) == [0, 0, 0, 0, 0, 0, 0])
            let log = try mansfeld.database.read { try AuditStore($0, of: mansfeld.works).latest(9) }.filter { $0.what == .expired }
            #expect(log.count == 5 && log.allSatisfy { $0.detail.contains("rows=1") }, "tries are of no works")
            #expect(try sweep.run() == 0)
            #expect(try mansfeld.database.read { try AuditStore($0, of: mansfeld.works).latest(9) }.filter { $0.what == .expired } == log, "nothing, no word")
            #expect(try mansfeld.faults() == [])
        }
    }

    @Test(arguments: Engine.all) func moreThanAStepIsRemovedInSeveral(on engine: Engine) throws {
        try annasWorks(engine) { mansfeld, _ in
            try mansfeld.database.write { db in
                for number in 0..<4_500 {
                    try SentFormStore(db, of: mansfeld.works).take(
                        SentForm(.post("/entry", [SentForm.field: SentForm.number()]))!, as: nil, at: Mansfeld.noon + number)
                }
            }
            var asked = 0
            let sweep = RetentionSweep(mansfeld.database, by: Author(name: "a server", source: "a test", at: Mansfeld.noon + 91 * 86_400))
            #expect(
                try sweep.remove(
                    .forms, of: mansfeld.works,
                    while: {
                        asked += 1; return asked < 3
                    }) == 2_000)
            #expect(try sweep.remove(.forms, of: mansfeld.works) == 2_500)
        }
    }
}
