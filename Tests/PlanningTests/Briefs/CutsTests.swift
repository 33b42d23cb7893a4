import Planning
import Testing

/// The blooming mill of Anshan: three shifts times three trades.
@Suite struct CutsTests {
    private func group(_ shift: String?, _ trade: String?, _ actual: Double, people: Int? = 14) -> Cuts.Unit {
        Cuts.Unit(shift: shift, trade: trade, people: people, plan: 240, actual: actual)
    }

    private var mill: [Cuts.Unit] {
        ["A", "B", "C"].enumerated().flatMap { number, shift in ["heating", "rolling", "shearing"].map { group(shift, $0, 240 + 24 * Double(number)) } }
    }

    @Test func threeShiftsAndThreeTradesAreNineGroups() {
        let cuts = Cuts(mill)
        #expect(cuts.byShift.map(\.name) == ["A", "B", "C"] && cuts.byTrade.map(\.name) == ["heating", "rolling", "shearing"])
        #expect(cuts.byBoth.flatMap(\.parts).compactMap { $0 }.count == 9)
    }

    @Test func eachCutAddsUpToTheWhole() {
        let cuts = Cuts(mill)
        for parts in [cuts.byShift, cuts.byTrade] {
            #expect(parts.reduce(0) { $0 + $1.plan } == 9 * 240 && parts.reduce(0) { $0 + $1.actual } == 9 * 264)
        }
        #expect(cuts.byShift.compactMap(\.completion) == [1, 1.1, 1.2])
    }

    @Test func fewerThanFivePeopleShowTheirSumsOnly() {
        let cuts = Cuts([group("A", "heating", 200, people: 4), group("B", "heating", 200, people: 5)])
        #expect(cuts.byShift[0].completion == nil && cuts.byShift[0].actual == 200)
        #expect(cuts.byShift[1].completion != nil)
    }

    @Test func whoHasNoShiftIsInNoShift() {
        #expect(Cuts([group(nil, "heating", 200), group("B", nil, 200)]).byShift.map(\.name) == ["B"])
    }
}
