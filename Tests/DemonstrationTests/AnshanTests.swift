import Demonstration
import Planning
import Testing
import Works

@Suite struct AnshanTests {
    static let anshan = DemonstrationReading(.anshan())

    @Test func theCokingPlantReaches2200TonnesADayAsNeverBefore() {
        let coke = Self.anshan.works.records.filter { $0.indicator == "coke" }
        let best = coke.filter { $0.actual == 2_200 }
        #expect(best.count == 1 && best.first?.day.month == 3 && best.first?.origin == .report)
        #expect(coke.allSatisfy { $0.actual! <= 2_200 })
    }

    @Test func theTaskOfMarchIsFinishedEarly() throws {
        let plant = UnitPath("Anshan Steel/Coking plant")
        let (february, march) = (Self.anshan.month("coke", on: day(1950, 2, 28)), Self.anshan.month("coke", on: day(1950, 3, 31)))
        #expect(try #require(march.total(of: plant, indicator: "coke")?.doneOn) < day(1950, 3, 31))
        #expect(try #require(february.total(of: plant, indicator: "coke")?.completion) < 0.97)
    }

    @Test func theForgingWorkshopExceedsAPlanThatSeemedImpossible() throws {
        let workshop = UnitPath("Anshan Steel/Heavy machinery forging workshop")
        let early = try #require(Self.anshan.month("forgings", on: day(1950, 3, 9)).total(of: workshop, indicator: "forgings")?.completion)
        let whole = try #require(Self.anshan.month("forgings", on: day(1950, 3, 31)).total(of: workshop, indicator: "forgings")?.completion)
        #expect(early < 0.95 && whole > 1)
    }

    @Test func theQualityOfTheBricksGoesUp() {
        let months = (1...4).map { month in
            Self.anshan.month("good bricks", on: day(1950, month, 1).lastOfMonth)
                .total(of: UnitPath("Anshan Steel/Refractory plant north"), indicator: "good bricks")!.completion!
        }
        #expect(zip(months, months.dropFirst()).allSatisfy(<))
    }

    @Test func theBloomingMillHasNineGroupsByShiftAndTrade() {
        let groups = Self.anshan.works.units.filter { $0.traits.trade != nil }
        #expect(Set(groups.map { "\($0.traits.shift!) \($0.traits.trade!)" }).count == 9)
        #expect(Set(groups.compactMap(\.traits.shift)) == ["A", "B", "C"])
        #expect(Set(groups.compactMap(\.traits.trade)) == ["heating", "rolling", "shearing"])
    }
}
