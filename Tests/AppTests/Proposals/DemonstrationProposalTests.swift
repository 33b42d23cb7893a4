import App
import Database
import Demonstration
import Improvement
import Planning
import TestSupport
import Testing
import Works

/// What the reports of 1958 and 1959 say of proposals and of waste.
@Suite struct DemonstrationProposalTests {
    private func load(_ demonstration: DemonstrationWorks, _ body: (Connection, Organisation) throws -> Void) throws {
        try withDatabase(.sqlite) { database in
            _ = try Migrator(Migrations.all).migrate(database, backUp: false)
            try DemonstrationStore.load(demonstration, into: database, at: .now)
            try database.read { db in try body(db, try UnitStore(db, of: Self.works).organisation()) }
        }
    }

    private static let works = ID<Works>(1)

    private func proposers(_ db: Connection, at unit: ID<Unit>, _ days: ClosedRange<Day>) throws -> Int64 {
        try #require(
            try db.row(
                """
                SELECT COUNT(DISTINCT p.person_id) FROM proposal q JOIN matter_part p ON p.works_id = q.works_id AND p.matter_id = q.matter_id
                WHERE q.works_id = \(Self.works) AND p.works_id = \(Self.works) AND q.unit_id = \(unit) AND p.role = \("author")
                AND q.opened_day BETWEEN \(days.lowerBound) AND \(days.upperBound)
                """
            ) { $0.integer(0) })
    }

    @Test func mogilevHasMoreThan500AndKhabarovskTwiceTheProposers() throws {
        try load(.sovietWorks()) { db, organisation in
            func unit(_ path: String) throws -> ID<Unit> { try #require(organisation.unit(at: UnitPath("Soviet works 1959/" + path), on: Day("1959-12-31")!)) }
            let mogilev = try unit("Belarus/Mogilev motor factory"), trust = try unit("Far East/Khabarovsk building trust")
            let counts = try MatterStore(db, of: Self.works).counts([.proposal])
            #expect(counts.filter { $0.unit == mogilev }.map(\.count).reduce(0, +) > 500)
            #expect(try ProposalStore(db, of: Self.works).late(in: [mogilev, trust], on: Day("1959-12-31")!) == 0, "each got its answer")
            let before = try proposers(db, at: trust, Day("1959-01-01")!...Day("1959-06-30")!)
            #expect(try proposers(db, at: trust, Day("1959-07-01")!...Day("1959-12-31")!) == 2 * before)
        }
    }

    @Test func atKhabarovskOneEngineerAndTwoWorkersAreAGroupFortyTimes() throws {
        try load(.sovietWorks()) { db, organisation in
            let trust = try #require(organisation.unit(at: UnitPath("Soviet works 1959/Far East/Khabarovsk building trust"), on: Day("1959-12-31")!))
            let counts = try GroupStore(db, of: Self.works).counts().filter { $0.unit == trust }
            #expect(counts.map(\.groups) == [[.problem: 40]])
            #expect(counts.map { $0.mix[.engineer] } == [40] && counts.map { $0.mix[.worker] } == [80], "one engineer to two workers")
        }
    }

    @Test func whatTheTradeUnionsShowedUpHasASavingProposalEachAndIsWatched() throws {
        try load(.tradeUnions()) { db, _ in
            let store = MatterStore(db, of: Self.works), wastes = try store.list(MatterQuestion([.waste], in: nil, .all), 10)
            #expect(wastes.count == 3)
            for waste in wastes { #expect(try store.tied(.about, to: waste.id).map(\.kind) == [.proposal]) }
            #expect(try wastes.compactMap { try WasteStore(db, of: Self.works).waste($0.id)?.checks }.sorted() == [0, 1, 2])
        }
    }
}
