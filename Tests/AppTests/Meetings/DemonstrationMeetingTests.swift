import Database
import Demonstration
import Improvement
import TestSupport
import Testing
import Web
import Works

/// Meetings of the demonstration works, as their minutes tell them.
@Suite struct DemonstrationMeetingTests {
    private func minutes(_ house: DemonstrationHouse) throws -> String {
        let held = try house.database.read { try MatterStore($0, of: DemonstrationHouse.works).list(MatterQuestion([.meeting], in: nil, .ended), 9) }
        let meeting = try #require(held.first)
        let address = Address(path: ["works", "1", "units", String(meeting.unit.number), "meetings", String(meeting.id.number), "minutes"])
        let text = try house.router.get(address).text
        #expect(Markup(text).flaws.isEmpty, "\(Markup(text).flaws)")
        return text
    }

    @Test(arguments: Engine.all) func moreThanAHundredBranchSecretariesMetAtAnshan(on engine: Engine) throws {
        try DemonstrationHouse.on(engine, .anshan()) { anshan in
            let text = try minutes(anshan)
            let guests = try #require(text.firstMatch(of: /0\u{a0}people and ([0-9]+)\u{a0}guests/)).1
            #expect(Int(guests)! > 100)
            #expect(text.contains("2,200 t a day was reached: ascension pipes and flues cleaned without stopping production"))
            #expect(text.contains("the fires are lit earlier") && text.contains("magnesia bricks") && text.contains("Machine repair"))
            #expect(text.contains("One or two such meetings a month"))
        }
    }

    @Test func theWeekOfMachiningTalkedOverItsHiddenLaggardAndPutTheCraneOff() throws {
        try DemonstrationHouse.on(.sqlite, .nordwerk(today: Day("2026-11-20")!)) { nordwerk in
            let text = try minutes(nordwerk)
            #expect(text.contains("1 · Milling 2 late, output: 93.0\u{a0}% of the plan") || text.contains("1 · Milling 2 late, output: 93.0 % of the plan"))
            #expect(text.contains("lay out the tools of the next shift together") && text.contains("put off"))
            #expect(text.contains("next on Friday 20 November 2026"))
        }
    }
}
