import Database
import Demonstration
import Planning
import TestSupport
import Testing
import Web
import Works

/// The demonstrations answer whether a plan was too high as their reports do: others reach it, so they work, and they showed it on the spot.
@Suite struct DemonstrationPrecedentTests {
    private func verdict(on unit: String, _ day: String, _ house: DemonstrationHouse) throws -> String {
        let address = Outlook(works: DemonstrationHouse.works, unit: try house.id(unit), on: Day(day)).address(of: .peers)
        let page = try house.router.get(address).text.replacing("\u{A0}", with: " ")
        #expect(Markup(page).flaws.isEmpty)
        return page
    }

    @Test(arguments: Engine.all) func ottosPlanWasNotTooHighAndFortschrittShowedItThere(on engine: Engine) throws {
        try DemonstrationHouse.on(engine, .mansfeld()) { house in
            let otto = "Mansfeld/Mines/Otto Brosowski", july = try verdict(on: otto, "1959-07-31", house)
            #expect(july.contains("Reached by peers.") && july.contains("Rock is picked out below ground"))
            #expect(july.contains("In use at Fortschritt and Thälmann.") && july.contains("Conditions: A worked-out space beside the face"), "\(july)")
            #expect(july.contains("Seen at Thälmann on 14 July 1959, not here.") && july.contains("It has not been shown on the spot yet."))
            let september = try verdict(on: otto, "1959-09-30", house)
            #expect(september.contains("Fortschritt showed it here on 24 August 1959, with 102.0 %."), "\(september)")
        }
    }

    @Test func howTeamNineOfDayeWasShownIt() throws {
        try DemonstrationHouse.on(.sqlite, .daye()) { house in
            let nine = try verdict(on: "Daye Steel/Forging workshop/Team 9", "1960-07-20", house)
            #expect(nine.contains("Reached by peers.") && nine.contains("Each grade of steel at its own temperature"), "\(nine)")
            #expect(nine.contains("Team Xiao Gongshun showed it here on 14 July 1960, with 101.0 %."))
        }
    }
}
