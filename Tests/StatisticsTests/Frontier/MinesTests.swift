import Statistics
import Testing

/// Coal mines of the United States in 2017, each with one figure for the year: compared within their kind with those that had no more hours.
@Suite(.enabled(if: Shared.isPresent, "\(Shared.absent)")) struct MinesTests {
    private struct Kind: Sendable {
        var name: String
        var code: String
        var mines: Int
        /// Output an hour at the 90th over that at the 10th percentile.
        var spread: Double
        /// Short tons that the rest would bring, did they reach nine tenths of those with no more hours.
        var gain: Double
    }

    private static let kinds = [
        Kind(name: "underground", code: "01", mines: 228, spread: 6.5208, gain: 8_151_539),
        Kind(name: "strip", code: "03", mines: 311, spread: 9.0720, gain: 8_814_921),
    ]

    private static let table = KnownTable(shared: "data/mines/annual_msha_op_emply.csv")

    @Test func theFileIsTheOneThatIsDescribed() {
        let tons = Self.table.numbers("annual_coal_prod").filter { $0 > 0 }
        #expect(tons.count == 684 && tons.reduce(0, +) == 772_146_061)
    }

    /// Of five people or more. An independent program finds the same: 3.0 and 1.8 % of what the kind brings.
    @Test(arguments: kinds.indices) func theRestWouldGainByReachingTheAdvancedOfTheirKind(_ number: Int) throws {
        let kind = Self.kinds[number], (hours, tons) = Self.mines(kind.code)
        #expect(tons.count == kind.mines)
        let spread = try #require(ProductivityDispersion(zip(tons, hours).map { $0 / $1 }))
        #expect(abs(spread.ratio - kind.spread) < 1e-3, "\(kind.name)")
        let peers = try #require(ResourcePeers(inputs: hours.map { [$0] }, outputs: tons.map { [$0] }))
        let gain = tons.indices.reduce(0) { $0 + max(0, OrderAlpha.factor($1, in: peers, alpha: 0.9) - 1) * tons[$1] }
        #expect(abs(gain - kind.gain) < 1, "\(kind.name): \(gain)")
        #expect(gain < tons.indices.reduce(0) { $0 + (FreeDisposalHull($1, in: peers).factor - 1) * tons[$1] })
    }

    /// One figure a mine has no error of its own, so none is called advanced and no gain is told with an interval.
    @Test func withoutErrorsNoIntervalIsPromised() {
        let (hours, tons) = Self.mines("01")
        #expect(PeerGap(values: zip(tons, hours).map { $0 / $1 }, errors: tons.map { _ in .nan }, volumes: hours, quantile: 0.9) == nil)
    }

    private static func mines(_ code: String) -> (hours: [Double], tons: [Double]) {
        let kinds = table.texts("subunit_cd"), hours = table.numbers("annual_hrs"), tons = table.numbers("annual_coal_prod"),
            people = table.numbers("avg_annual_empl")
        let rows = kinds.indices.filter { kinds[$0] == code && hours[$0] > 0 && tons[$0] > 0 && people[$0] >= 5 }
        return (rows.map { hours[$0] }, rows.map { tons[$0] })
    }
}
