import Database
import Demonstration
import Improvement
import TestSupport
import Testing
import Web
import Works

/// Team Yang Jinzhuang of the forging workshop at Daye took 19 measures in the spring of 1960.
@Suite struct DayeMeasureTests {
    private let team = "Daye Steel/Forging workshop/Team Yang Jinzhuang"

    @Test(arguments: Engine.all) func teamYangJinzhuangs19MeasuresWorkedAndItsQualityRoseToAHundredPerCent(on engine: Engine) throws {
        try DemonstrationHouse.on(engine, .daye()) { daye in
            let list = try daye.router.get(daye.address(team, "measures")).text
            #expect(list.contains("19\u{a0}measures have ended with a result: 19 worked, 0 did not and taught something."))
            #expect(Markup(list).flaws.isEmpty)
            let matters = try daye.database.read { try MatterStore($0, of: DemonstrationHouse.works).list(MatterQuestion([.measure], in: nil, .ended), 99) }
            let first = try #require(matters.last), page = try daye.router.get(daye.address(team, "measures", String(first.id.number))).text
            #expect(first.title == "Heat by the pyrometer, not by the eye")
            #expect(page.contains("Team Yang Jinzhuang: it worked."))
            #expect(page.contains("18\u{a0}other measures took effect here in the same days: what came is of all 19 together, and is held against the sum"))
            #expect(page.contains("98.7 % on average in March and April, 99.995 % in May, not one reject in June and July."))
            #expect(Markup(page).flaws.isEmpty)
        }
    }
}
