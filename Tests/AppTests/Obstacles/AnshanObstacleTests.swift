import Database
import Demonstration
import Improvement
import Planning
import TestSupport
import Testing
import Web
import Works

/// Four plants of Anshan in the spring of 1950: what held each back, what was done, what came of it.
@Suite struct AnshanObstacleTests {
    @Test(arguments: Engine.all) func eachPlantTellsItsObstacleItsMethodAndWhatCameOfIt(on engine: Engine) throws {
        try DemonstrationHouse.on(engine, .anshan()) { anshan in
            for (plant, obstacle, method, result) in [
                ("Coking plant", "Ascension pipes and flues are blocked", "Clean ascension pipes and flues without stopping production", "2,200 t a day"),
                (
                    "Heavy machinery forging workshop", "The forges are cold when the shift begins", "Light the fires early, before the shift begins",
                    "plan was exceeded"
                ),
                (
                    "Refractory plant north", "Poor magnesia bricks", "Each step checks what it gets and guarantees what it hands on",
                    "The quality of the magnesia bricks rose."
                ), ("Machine repair", "Experienced men are drawn off production", "Bring order into who is drawn off, and when", "output went up"),
            ] {
                let unit = "Anshan Steel/" + plant, matters = try anshan.database.read { try MatterStore($0, of: DemonstrationHouse.works).list(question, 99) }
                let found = try #require(matters.first { $0.title == obstacle }, "\(plant)")
                let page = try anshan.router.get(anshan.address(unit, "obstacles", String(found.id.number))).text
                #expect(
                    page.contains(obstacle) && page.contains(method) && page.contains(result) && Markup(page).flaws.isEmpty, "\(plant): \(Markup(page).flaws)")
                let proposals = try anshan.router.get(Address(stringLiteral: anshan.address(unit, "proposals").string + "?show=all")).text
                #expect(proposals.contains("accepted"), "\(plant): the administration accepted it")
                let measures = try anshan.router.get(Address(stringLiteral: anshan.address(unit, "measures").string + "?show=all")).text
                #expect(measures.contains(method) && measures.contains("worked"), "\(plant)")
            }
        }
    }

    private let question = MatterQuestion([.obstacle], in: nil, .ended)

    /// The days of the coking plant, looked back on, with what was done on the same time line.
    @Test func theCokingPlantMade2200TonnesADayAfterItsPipesWereCleaned() throws {
        try DemonstrationHouse.on(.sqlite, .anshan()) { anshan in
            let span = "?from=1950-02-01&until=1950-04-30", address = try anshan.address("Anshan Steel/Coking plant", "decline")
            let json = try anshan.router.get(Address(stringLiteral: address.string + ".json" + span)).text
            #expect(json.contains(#""day":"1950-03-28","plan":2050.0,"actual":2200.0"#))
            #expect(json.contains(#""title":"Clean ascension pipes and flues without stopping production""#))
            let page = try anshan.router.get(Address(stringLiteral: address.string + span)).text
            #expect(page.contains("Measure: Clean ascension pipes") && Markup(page).flaws.isEmpty, "\(Markup(page).flaws)")
        }
    }
}
