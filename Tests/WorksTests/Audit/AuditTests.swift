import Database
import Secrets
import TestSupport
import Testing

@testable import Works

@Suite struct AuditTests {
    /// Mansfeld after a few writes: units, two people, an office, an entry taken back.
    private func mansfeld(_ engine: Engine, _ body: (Mansfeld) throws -> Void) throws {
        try Mansfeld.open(on: engine) { mansfeld in
            let anna = try mansfeld.person("Anna Weber", badge: "1001")
            _ = try mansfeld.person("Bernd Adler")
            try mansfeld.appoint(anna, .administrator, over: Mansfeld.root)
            try mansfeld.database.write { db in
                let entries = EntryStore(db, of: mansfeld.works)
                let author = Author(name: "Anna Weber", person: anna, source: "entry page", address: "10.0.0.7", at: Mansfeld.noon)
                try entries.undo(try entries.record(.records, by: author), by: author)
            }
            try body(mansfeld)
        }
    }

    @Test(arguments: Engine.all) func everyWriteIsAnEntryAndTheChainHolds(on engine: Engine) throws {
        try mansfeld(engine) { mansfeld in
            let latest = try mansfeld.database.read { try AuditStore($0, of: mansfeld.works).latest(10) }
            #expect(latest.map(\.what) == [.takenBack, .records, .appointed, .personAdded, .personAdded, .units])
            #expect(latest.map(\.number) == [6, 5, 4, 3, 2, 1])
            #expect(latest[0].text(.author) == "Anna Weber")
            #expect(latest[0].text(.address) == "10.0.0.7")
            #expect(latest[3].text(.author) == "Erna Kloß")
            #expect(latest[4].text(.after) == "name=Anna Weber language=none badge=1001 signs-in-as=anna.weber")
            #expect(latest[4].after == nil)
            #expect(try mansfeld.faults() == [])
        }
    }

    private static let tamperings: [SQL] = [
        "UPDATE audit_entry SET source = 'elsewhere' WHERE works_id = 1 AND audit_id = 3",
        "UPDATE audit_entry SET at = at + 1 WHERE works_id = 1 AND audit_id = 3",
        "UPDATE audit_entry SET person_id = 99 WHERE works_id = 1 AND audit_id = 3",
        "UPDATE audit_entry SET after_text = 'rows=7' WHERE works_id = 1 AND audit_id = 1",
        "UPDATE audit_entry SET subject_id = subject_id + 1 WHERE works_id = 1 AND audit_id = 4",
        "UPDATE audit_entry SET what = 'nonsense' WHERE works_id = 1 AND audit_id = 3",
        "UPDATE audit_value SET text = 'Otto Fischer' WHERE works_id = 1 AND audit_id = 2 AND kind = 'author'",
        "UPDATE audit_value SET kind = 'address' WHERE works_id = 1 AND audit_id = 2 AND kind = 'author'",
        "DELETE FROM audit_value WHERE works_id = 1 AND audit_id = 2 AND kind = 'after'",
        "UPDATE audit_head SET length = 7 WHERE works_id = 1",
        "DELETE FROM audit_head WHERE works_id = 1",
        "UPDATE entry SET entry_id = 77 WHERE works_id = 1 AND what = 'records'",
    ]

    @Test(arguments: Engine.all) func aChangedEntryIsFound(on engine: Engine) throws {
        try mansfeld(engine) { mansfeld in
            for tampering in Self.tamperings {
                let faults = try mansfeld.faults(after: [tampering])
                #expect(faults != [], "\(tampering.text)")
            }
        }
    }

    @Test(arguments: Engine.all) func aMissingEntryIsFound(on engine: Engine) throws {
        try mansfeld(engine) { mansfeld in
            for number: Int64 in [1, 3, 6] {
                let faults = try mansfeld.faults(after: [
                    "DELETE FROM audit_value WHERE works_id = 1 AND audit_id = \(number)",
                    "DELETE FROM audit_entry WHERE works_id = 1 AND audit_id = \(number)",
                ])
                #expect(faults.contains("audit entry \(number) is missing"))
            }
        }
    }

    /// Whoever removes the last entries and sets the end back still cannot remove what they were about.
    @Test(arguments: Engine.all) func aLogCutBackIsFoundByWhatItNoLongerTells(on engine: Engine) throws {
        try mansfeld(engine) { mansfeld in
            let link = try mansfeld.database.read { try AuditStore($0, of: mansfeld.works).kept(after: 3, until: 4)[0].link }
            try mansfeld.tamper("DELETE FROM audit_value WHERE works_id = 1 AND audit_id > 4")
            try mansfeld.tamper("DELETE FROM audit_entry WHERE works_id = 1 AND audit_id > 4")
            try mansfeld.tamper("UPDATE audit_head SET length = 4, link = \(link) WHERE works_id = 1")
            #expect(try mansfeld.faults().contains { $0.hasSuffix("is not in the audit log") })
        }
    }

    @Test(arguments: Engine.all) func anInsertedEntryIsFound(on engine: Engine) throws {
        try mansfeld(engine) { mansfeld in
            try mansfeld.tamper(
                """
                INSERT INTO audit_entry (works_id, audit_id, at, what, source, subject, subject_id, detail, content, link)
                SELECT works_id, 7, at, what, source, subject, subject_id, detail, content, link FROM audit_entry WHERE works_id = 1 AND audit_id = 6
                """)
            #expect(try mansfeld.faults().contains("audit entries after 6 were added without the program"))
        }
    }

    @Test(arguments: Engine.all) func twoEntriesThatChangedPlacesAreFound(on engine: Engine) throws {
        try mansfeld(engine) { mansfeld in
            for (from, to) in [(2, 90), (3, 2), (90, 3)] as [(Int64, Int64)] {
                try mansfeld.tamper(
                    """
                    INSERT INTO audit_entry (works_id, audit_id, at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link)
                    SELECT works_id, \(to), at, person_id, what, source, subject, subject_id, detail, before_text, after_text, content, link
                    FROM audit_entry WHERE works_id = 1 AND audit_id = \(from)
                    """)
                try mansfeld.tamper("UPDATE audit_value SET audit_id = \(to) WHERE works_id = 1 AND audit_id = \(from)")
                try mansfeld.tamper("DELETE FROM audit_entry WHERE works_id = 1 AND audit_id = \(from)")
            }
            let faults = try mansfeld.faults()
            #expect(faults.contains("audit entry 2 is not what was written"))
            #expect(faults.contains("audit entry 3 is not what was written"))
        }
    }

    /// Everything computed anew by somebody who has this program's source: only what was noted elsewhere tells.
    @Test(arguments: Engine.all) func aLogRewrittenAsAWholeIsFoundByANotedEnd(on engine: Engine) throws {
        try mansfeld(engine) { mansfeld in
            let noted = try mansfeld.database.read { try AuditStore($0, of: mansfeld.works).head() }
            #expect(AuditHead(noted.description) == noted)
            try mansfeld.tamper("UPDATE audit_entry SET source = 'elsewhere' WHERE works_id = 1 AND audit_id = 3")
            try rewrite(mansfeld)
            #expect(try mansfeld.faults() == [])
            #expect(try mansfeld.faults(noted: [noted]) == ["the audit log is not the one in which entry 6 ended as noted"])
        }
    }

    private func rewrite(_ mansfeld: Mansfeld) throws {
        try mansfeld.database.write { db in
            var head = AuditHead.start
            for kept in try AuditStore(db, of: mansfeld.works).kept(after: 0, until: 100) {
                let content = AuditChain.content(of: kept.entry!, in: mansfeld.works)
                head = AuditHead(length: kept.number, link: AuditChain.link(after: head.link, content))
                try db.execute(
                    "UPDATE audit_entry SET content = \(content.bytes), link = \(head.link.bytes) WHERE works_id = \(mansfeld.works) AND audit_id = \(kept.number)"
                )
            }
            try db.execute("UPDATE audit_head SET link = \(head.link.bytes) WHERE works_id = \(mansfeld.works)")
        }
    }

    @Test(arguments: Engine.all) func aNotedEndStillHoldsAfterMoreWasWritten(on engine: Engine) throws {
        try mansfeld(engine) { mansfeld in
            let noted = try mansfeld.database.read { try AuditStore($0, of: mansfeld.works).head() }
            _ = try mansfeld.person("Clara Zetkin")
            #expect(try mansfeld.faults(noted: [noted]) == [])
        }
    }

    @Test(arguments: Engine.all) func whatFailsLeavesNoEntry(on engine: Engine) throws {
        try mansfeld(engine) { mansfeld in
            #expect(throws: PeopleError.nameTaken(SignInName("anna.weber")!)) { try mansfeld.person("Anna Weber") }
            let head = try mansfeld.database.read { try AuditStore($0, of: mansfeld.works).head() }
            #expect(head.length == 6)
            #expect(try mansfeld.faults() == [])
        }
    }

    @Test(arguments: Engine.all) func entriesFromBeforeTheLogAreTakenIntoIt(on engine: Engine) throws {
        try mansfeld(engine) { mansfeld in
            for table in ["audit_value", "audit_entry", "audit_head"] { try mansfeld.tamper("DELETE FROM \(name: table) WHERE works_id = 1") }
            try AuditAdoption.run(on: mansfeld.database)
            let log = try mansfeld.database.read { try AuditStore($0, of: mansfeld.works).latest(10) }
            #expect(log.map(\.what) == [.takenBack, .records, .units])
            #expect(log.map { $0.text(.author) } == ["Anna Weber", "Anna Weber", "Erna Kloß"])
            #expect(try mansfeld.faults() == [])
            try AuditAdoption.run(on: mansfeld.database)
            #expect(try mansfeld.database.read { try AuditStore($0, of: mansfeld.works).head().length } == 3)
        }
    }
}
