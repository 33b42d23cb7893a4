import Database
import Improvement
import Planning
import TestSupport
import Testing
import Web
import Works

/// Kalle Wiese leads Otto and names an obstacle.
@Suite struct MatterUpkeepTests {
    private func name(_ title: String, _ kupferberg: Kupferberg, by kalle: Browser) throws {
        let form = Address(path: Outlook(works: kupferberg.works.id, unit: try kupferberg.id("Otto")).path(of: .page(["obstacles", "new"])))
        let fields = [("title", title), ("since", "1959-07-01"), ("cause", "The smithy is slow"), ("reason", "")]
        #expect(try kalle.send(fields, from: form).status == .seeOther)
    }

    private func kalle(_ kupferberg: Kupferberg) throws -> Browser { try kupferberg.browser(of: "Kalle Wiese", .teamLeader, over: "Otto") }

    private func faults(_ kupferberg: Kupferberg) throws -> [String] {
        try kupferberg.database.read { try MatterCheck.faults(of: kupferberg.works.id, in: $0) }
    }

    @Test(arguments: Engine.all) func aMatterThatStandsOtherwiseThanItsStepsSayIsNamed(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            try name("Too few wagons", kupferberg, by: kalle(kupferberg))
            #expect(try faults(kupferberg).isEmpty)
            try kupferberg.database.write { try $0.execute("UPDATE matter SET stage = \("removed") WHERE works_id = \(kupferberg.works.id)") }
            let found = try faults(kupferberg)
            #expect(found.count == 1 && found[0].contains("Too few wagons") && found[0].contains("stands at \"removed\"; its last step says \"key\""))
        }
    }

    @Test(arguments: Engine.all) func aStepThatItsRowDoesNotKnowIsNamed(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            try name("Too few wagons", kupferberg, by: kalle(kupferberg))
            try kupferberg.database.write {
                try $0.execute("UPDATE matter SET last_turn = last_turn - 1 WHERE works_id = \(kupferberg.works.id)")
            }
            #expect(try faults(kupferberg).contains { $0.contains("has a step") })
        }
    }

    @Test(arguments: Engine.all) func whoAsksWhatIsStoredOfThemFindsWhatTheySaidAboutObstacles(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let kalle = try kalle(kupferberg)
            try name("Too few wagons", kupferberg, by: kalle)
            let export = try kalle.get("/me/export").text
            #expect(export.contains("Too few wagons") && export.contains("The smithy is slow"))
        }
    }
}
