import App
import Database
import Demonstration
import Terminal
import TestSupport
import Testing
import Works

/// In the summer of 1959 the other mines helped Otto Brosowski, and its team Heidike helped teams beside it: the demonstration records who helped whom.
@Suite struct MansfeldHelpTests {
    private static let otto = "Mansfeld/Mines/Otto Brosowski"

    private func told(_ desk: Desk, _ words: String...) throws -> Desk.Answer {
        let database = try Database.open(desk.address)
        defer { database.close() }
        if try Migrator(Migrations.all).migrate(database, backUp: false).isEmpty == false { try DemonstrationStore.load(.mansfeld(), into: database, at: .now) }
        return desk.run(["effect", "--db", desk.address, "--on", "1959-09-30"] + words)
    }

    @Test(arguments: Engine.all) func theRecoveryOfTeamBalviIsToldWithWhatWouldHaveComeAnyway(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            let balvi = try told(desk, "--unit", Self.otto + "/Team Balvi", "--since", "1959-07-20").output.replacing("\u{A0}", with: " ")
            #expect(balvi.contains("Team Balvi: it worked."))
            #expect(balvi.contains("The level went from 85.1 % to 97.4 %: +12.4 points."))
            #expect(balvi.contains("Of that, +2.7 points would have come anyway."))
            #expect(balvi.contains("Effect: +9.6 points, with 95 % certainty between +4.2 points and +16.4 points."))
            #expect(balvi.contains("beside 45 peers without recorded help"), "of 110 teams 34 were helped and 31 helped: \(balvi)")
        }
    }

    @Test func ofTheThirtyTwoHelpedInAugustItIsToldTogether() throws {
        try Desk.at(.sqlite) { desk in
            let otto = try told(desk, "--unit", Self.otto, "--helped").output.replacing("\u{A0}", with: " ")
            #expect(otto.contains("32 units at \(Self.otto), helped since 9 August 1959: it worked."), "\(otto)")
            #expect(otto.contains("Judged by 32 units beside 45 peers without recorded help"), "\(otto)")
            let nobody = try told(desk, "--unit", "Mansfeld/Mines/Max Lademann", "--helped")
            #expect(nobody.code != .success && nobody.complaints.contains("No help by \"copper\" is recorded at Mansfeld/Mines/Max Lademann up to 1959-09-30."))
        }
    }

    /// Whoever gave people is no peer, and has an answer of its own.
    @Test func whatItDidToHeidikeIsToldToo() throws {
        try Desk.at(.sqlite) { desk in
            let team = try told(desk, "--unit", Self.otto + "/Team 04", "--helper", Self.otto + "/Team Heidike", "--since", "1959-08-09").output.replacing(
                "\u{A0}", with: " ")
            #expect(team.contains("Team 04: it worked.") && team.contains("Team Heidike: no effect is seen"), "\(team)")
        }
    }
}
