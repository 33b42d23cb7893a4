import Database
import Demonstration
import Improvement
import TestSupport
import Testing
import Web
import Works

/// Missions of the demonstration works, as their pages tell them.
@Suite struct DemonstrationMissionTests {
    private func missions(_ house: DemonstrationHouse) throws -> [Matter] {
        try house.database.read { try MatterStore($0, of: DemonstrationHouse.works).list(MatterQuestion([.mission], in: nil, .all), 99) }
    }

    private func page(_ matter: Matter, _ house: DemonstrationHouse) throws -> String {
        let outlook = Address(path: ["works", "1", "units", String(matter.unit.number), "missions", String(matter.id.number)])
        let text = try house.router.get(outlook).text
        #expect(Markup(text).flaws.isEmpty)
        return text
    }

    @Test(arguments: Engine.all) func aMissionAtNordwerkThatOnlyLooksLikeASuccessIsCalledSo(on engine: Engine) throws {
        try DemonstrationHouse.on(engine, .nordwerk(today: Day("2026-11-20")!)) { nordwerk in
            let all = try missions(nordwerk), mission = try #require(all.first), text = try page(mission, nordwerk)
            #expect(text.contains("It looks like a success: +"))
            #expect(text.contains("As much comes without help too: whoever is chosen for standing low rises by themselves. This is regression to the mean."))
            #expect(text.contains("no effect is seen beyond what would have come anyway."))
        }
    }

    @Test func flitzerBroughtBalviToItsPlanAndThenHelpedThreeTeamsMore() throws {
        try DemonstrationHouse.on(.sqlite, .mansfeld()) { mansfeld in
            let all = try missions(mansfeld), his = try all.filter { try page($0, mansfeld).contains(">Flitzer</a></li>") }
            #expect(his.map(\.title).reversed() == ["Team Balvi", "Team 04", "Team 05", "Team 06"].map { $0 + " meets its plan" })
            let named = try page(his[0], mansfeld), record = try #require(named.firstMatch(of: /href="([^"]*missions\/helper\/[0-9]+)"/)).1
            #expect(try mansfeld.router.get(Address(stringLiteral: String(record))).text.contains("Flitzer has helped on 4\u{a0}missions"))
            let balvi = try page(his[his.count - 1], mansfeld)
            #expect(balvi.contains("Team Balvi: it worked."))
            let helped = try #require(all.first { $0.title.contains("Liter") }), liter = try page(helped, mansfeld)
            #expect(liter.contains(">Zimmloth</a></li>") && liter.contains("Team Liter: it worked."))
        }
    }

    @Test func mamaiAndKurmanovWentOfTheirOwnWishAfterBothUnitsHadSaidYes() throws {
        try DemonstrationHouse.on(.sqlite, .sovietWorks()) { works in
            let pages = try missions(works).map { try page($0, works) }
            #expect(pages.count == 2 && pages.allSatisfy { $0.contains("Their own unit lets them go.") && $0.contains("Accepted by the other side.") })
            #expect(pages.contains { $0.contains(">Mamai</a></li>") } && pages.contains { $0.contains(">Kurmanov</a></li>") })
        }
    }
}
