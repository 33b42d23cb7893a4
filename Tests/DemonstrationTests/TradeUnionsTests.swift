import Demonstration
import Planning
import Testing
import Works

@Suite struct TradeUnionsTests {
    static let unions = DemonstrationReading(.tradeUnions())

    @Test(arguments: [
        ("Steel", "steel", "steel by hearth area"), ("Coal", "coal", "coal by miner and shift"), ("Cement", "cement", "cement by kiln and hour"),
    ])
    func theBackwardOfAnIndustryAreHiddenByTheAdvanced(industry: String, product: String, yield: String) throws {
        let path = UnitPath("Trade unions 1958/" + industry)
        let backward = (17...24).map { UnitPath("\(path)/\(industry) plant \($0)") }
        for indicator in [product, yield] {
            let spring = Self.unions.brief(indicator, from: day(1958, 4, 1), on: day(1958, 6, 30), until: day(1958, 6, 30))
            #expect(Set(spring.hidden) == Set(backward))
            #expect(spring.laggards.allSatisfy { $0.hiddenBy == path })
            #expect(Set(spring.advanced.map(\.unit)).isSuperset(of: (1...6).map { UnitPath("\(path)/\(industry) plant 0\($0)") }))
            #expect(try #require(spring.total(of: path, indicator: indicator)?.completion) >= 1)
        }
    }
}
