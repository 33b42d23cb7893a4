import Database
import Foundation
import Planning
import TestSupport
import Testing
import Works

/// Two offices send their files at the same moment, and a third enters by hand.
@Suite(.enabled(if: Pacesetter.isThere && !Tier.isQuick), .serialized)
struct ImportsBesideEachOther {
    @Test(arguments: Engine.all) func bothFinishAndNothingIsLost(on engine: Engine) throws {
        try withFoundry(on: engine) { foundry in
            let folder = foundry.pacesetter.folder
            let clerk = try foundry.clerk(every: 0.002)
            // Both know the older teams, and both bring the newer ones, for other days.
            let halves = try [0..<100, 100..<Foundry.days].map { days in
                try Foundry.write(to: folder, "from-\(days.lowerBound).csv", teams: 0..<Foundry.teams, days: days)
            }
            let running = try halves.map { try foundry.pacesetter.start(["import", $0, "--create"]) }
            for answer in running.map({ $0.answer() }) { #expect(answer.code == 0, "\(answer.complaints)") }
            let entered = try clerk.stop()
            let standing = try foundry.standing()
            #expect(standing.fileRows == Foundry.rows && standing.file.count == Foundry.teams)
            #expect(standing.byHand == Dictionary(uniqueKeysWithValues: entered.map { ($0.key, $0.actual) }))
            #expect(try foundry.count("unit") == 1 + Foundry.teams / 20 + Foundry.teams)
            #expect(try foundry.pacesetter.run("check").lastLine == "sound")
        }
    }

    @Test(arguments: Engine.all) func aWorksIsFoundedOnlyOnce(on engine: Engine) throws {
        try withDatabaseAddress(engine) { address in
            try withTemporaryFolder { folder in
                let pacesetter = Pacesetter(address: address, folder: folder)
                let files = try (0..<3).map { try Foundry.write(to: folder, "\($0).csv", teams: 0..<20, days: $0 * 10..<$0 * 10 + 10) }
                let running = try files.map { try pacesetter.start(["import", $0, "--create"]) }
                for answer in running.map({ $0.answer() }) { #expect(answer.code == 0, "\(answer.complaints)") }
                #expect(try pacesetter.run("works").output.split(separator: "\n").count == 1)
                #expect(try pacesetter.run("check").lastLine == "sound")
            }
        }
    }
}
