import Database
import Foundation
import Planning
import Statistics
import TestSupport
import Testing
import Works

/// Whatever moment the power of an import ends at: what was acknowledged is there once, what was not finished is not there at all.
@Suite(.enabled(if: Pacesetter.isThere), .serialized)
struct KilledImports {
    /// Imports cut off on each database, in the quick, the full and the long run.
    static let kills = Tier.of(quick: 3, full: 40, long: 1000)
    /// On one works before it is brought to its end; then a new one.
    private static let killsOfOneWorks = 5

    @Test(arguments: Engine.all) func nothingIsLostDoubledOrHalfSeen(on engine: Engine) throws {
        let seed = UInt64.random(in: 0..<1 << 32)
        print("killed imports on \(engine): \(Self.kills) kills, seed \(seed)")
        var chance = SeededGenerator(seed: seed)
        let whole = try secondsOfAWholeImport(on: engine)
        for first in stride(from: 0, to: Self.kills, by: Self.killsOfOneWorks) {
            let moments = (first..<min(first + Self.killsOfOneWorks, Self.kills)).map { _ in chance.uniform() * whole }
            try withFoundry(on: engine) { try killed(at: moments, $0, beside: first % 2 == 0 ? .clerk : .nobody, "seed \(seed), from kill \(first)") }
        }
    }

    private enum Company { case clerk, nobody }

    /// Kills an import at each moment, looking each time; then lets one run to its end.
    private func killed(at moments: [Double], _ foundry: Foundry, beside company: Company, _ which: Comment) throws {
        let clerk = company == .clerk ? try foundry.clerk(every: 0.002) : nil
        for moment in moments {
            let running = try foundry.pacesetter.start(["import", foundry.file, "--create"], environment: Self.leaseEndsAtOnce)
            Thread.sleep(forTimeInterval: moment)
            let told = running.kill().output.contains("import ")
            try lookAfterKill(foundry, told: told, which)
        }
        let last = try foundry.pacesetter.start(["import", foundry.file, "--create"], environment: Self.leaseEndsAtOnce).answer()
        let entered = try clerk?.stop() ?? []
        #expect(last.code == 0 && last.lastLine.contains("\(Foundry.rows) rows"), "\(last.complaints) \(which)")
        try lookAtTheEnd(foundry, entered, which)
    }

    private func lookAfterKill(_ foundry: Foundry, told: Bool, _ which: Comment) throws {
        let seen = try foundry.standing().fileRows
        #expect(told ? seen == Foundry.rows : seen == 0 || seen == Foundry.rows, which)
        let check = try foundry.pacesetter.run("check")
        #expect(check.code == 0 && check.lastLine == "sound", "\(check.complaints) \(which)")
    }

    /// As after a single import that nobody disturbed: also nothing unseen is left of those that were cut off.
    private func lookAtTheEnd(_ foundry: Foundry, _ entered: [Clerk.Entered], _ which: Comment) throws {
        let standing = try foundry.standing()
        for team in 0..<Foundry.teams {
            let days = standing.file[Foundry.team(team)] ?? [:]
            let right = (0..<Foundry.days).allSatisfy { day in
                days[Foundry.firstDay + day] == Figures(plan: Double(Foundry.plan(team, day)), actual: Double(Foundry.actual(team, day)))
            }
            #expect(right && days.count == Foundry.days, "team \(team), \(which)")
        }
        #expect(standing.byHand == Dictionary(uniqueKeysWithValues: entered.map { ($0.key, $0.actual) }), which)
        #expect(try foundry.count("statement") == Foundry.rows + Foundry.oldTeams + entered.count, which)
        #expect(try foundry.count("unit") == 1 + Foundry.teams / 20 + Foundry.teams, which)
        #expect(try foundry.pacesetter.run("check").lastLine == "sound", which)
    }

    private func secondsOfAWholeImport(on engine: Engine) throws -> Double {
        try withFoundry(on: engine) { foundry in
            let began = Date.now
            let answer = try foundry.pacesetter.run("import", foundry.file, "--create")
            #expect(answer.code == 0, "\(answer.complaints)")
            return Date.now.timeIntervalSince(began) * 1.05
        }
    }

    /// The next import takes up at once what a dead one left, so that each test need not wait a minute.
    private static let leaseEndsAtOnce = ["PACESETTER_LEASE_SECONDS": "0"]
}

/// A new foundry in a database of its own.
func withFoundry<T>(on engine: Engine, _ body: (Foundry) throws -> T) throws -> T {
    try withDatabaseAddress(engine) { address in
        try withTemporaryFolder { try body(Foundry(at: address, in: $0)) }
    }
}

/// How much is tried: `PACESETTER_TIER` is quick unless set.
enum Tier {
    static func of<Amount>(quick: Amount, full: Amount, long: Amount) -> Amount {
        switch ProcessInfo.processInfo.environment["PACESETTER_TIER"] {
        case "full": full
        case "long": long
        default: quick
        }
    }

    static var isQuick: Bool { of(quick: true, full: false, long: false) }
}
