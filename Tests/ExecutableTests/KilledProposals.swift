import Database
import Foundation
import Planning
import Statistics
import TestSupport
import Testing
import Works

/// Whatever moment a server ends at while somebody proposes: what was acknowledged is there, and what is sent again is there once.
@Suite(.enabled(if: Pacesetter.isThere), .serialized)
struct KilledProposals {
    private static let kills = Tier.of(quick: 3, full: 20, long: 200)
    /// What taking one lasts, and somewhat longer.
    private static let longest = 0.02

    @Test(arguments: Engine.all) func noProposalIsLostDoubledOrHalfThere(on engine: Engine) throws {
        let seed = UInt64.random(in: 0..<1 << 32)
        print("killed proposals on \(engine): \(Self.kills) kills, seed \(seed)")
        var chance = SeededGenerator(seed: seed)
        try withDatabaseAddress(engine) { address in
            try withTemporaryFolder { folder in
                let pacesetter = Pacesetter(address: address, folder: folder)
                var floor = try ProposingFloor(pacesetter)
                for _ in 0..<Self.kills { try floor.propose(2, at: pacesetter, killedAfter: chance.uniform() * Self.longest) }
                try floor.sendAgain(at: pacesetter)
                try look(address, floor, "seed \(seed)")
                #expect(try pacesetter.run("check").lastLine == "sound")
            }
        }
    }

    private func look(_ address: String, _ floor: ProposingFloor, _ which: Comment) throws {
        let database = try Database.open(address, readers: 1)
        defer { database.close() }
        let works = floor.works
        let (titles, wholes) = try database.read { db in
            let titles = try db.rows("SELECT title FROM matter WHERE works_id = \(works) AND kind = \("proposal")") { $0.text(0) }
            let wholes = try db.row(
                """
                SELECT COUNT(*) FROM proposal q JOIN matter_step s ON s.works_id = q.works_id AND s.matter_id = q.matter_id
                WHERE q.works_id = \(works) AND s.works_id = \(works) AND s.what = \("sent")
                """
            ) { $0.integer(0) }
            return (titles, wholes)
        }
        #expect(!titles.isEmpty && titles.sorted() == (0..<floor.sent).map { "Proposal \($0)" }.sorted(), which)
        #expect(wholes == Int64(titles.count), which)
    }
}
