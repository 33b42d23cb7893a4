import App
import Database
import Demonstration
import TestSupport
import Testing
import Works

/// Daye's forging team 9 stood far below twenty-four teams that hardly differ, and rose in July 1960.
@Suite struct DayeEffectTests {
    @Test func theRecoveryOfTeamNineIsNoFallBelowALineDrawnFarBeyondItsPeers() throws {
        try Desk.at(.sqlite) { desk in
            let database = try Database.open(desk.address)
            defer { database.close() }
            try Migrator(Migrations.all).migrate(database, backUp: false)
            try DemonstrationStore.load(.daye(), into: database, at: .now)
            let told = desk.pacesetter("effect", "--unit", "Daye Steel/Forging workshop/Team 9", "--since", "1960-07-16").output.replacing("\u{A0}", with: " ")
            #expect(told.contains("The level went from 88.5 % to 107.3 %: +18.8 points."), "\(told)")
            #expect(told.contains("Team 9: it worked."), "\(told)")
        }
    }
}
