import Language
import Participation
import Planning
import Statistics
import Testing
import Works

/// A dairy with two halls: in hall East five lines, in hall West three and a line of four people. Milk in litres and quality as good bottles of all;
/// on the last of ten days line East 5 has not reported.
private struct Dairy {
    let panoramas: [Panorama]
    let organisation: Organisation
    static let first = Day("2026-05-01")!
    static let paths = (1...5).map { UnitPath("Dairy/East/Line \($0)") } + (1...4).map { UnitPath("Dairy/West/Line \($0)") }

    /// - Parameter people: of each line; nil where unknown.
    init(people: [Int?] = [10, 10, 10, 10, 10, 30, 6, 6, 4]) {
        func panorama(_ indicator: Indicator, _ value: (Int, Int) -> PanoramaRecord) -> Panorama {
            let units = Dairy.paths.enumerated().map { PanoramaUnit($1, people: people[$0]) }
            var builder = Panorama.Builder(indicator: indicator, units: units, days: (0..<10).map { Dairy.first + $0 })
            for line in units.indices { for day in 0..<10 { builder.add(value(line, day), unit: line, day: day) } }
            return builder.build()
        }
        panoramas = [
            panorama(Indicator(name: "milk", unit: "l")) { line, day in
                PanoramaRecord(plan: 100, actual: line == 4 && day == 9 ? nil : Dairy.litres(line, day))
            },
            panorama(Indicator(name: "quality", kind: .ratio, unit: "%")) { line, _ in PanoramaRecord(plan: 0.9, actual: line == 1 ? 80 : 95, base: 100) },
        ]
        let parents: [(String, Int64?)] = [("Dairy", nil), ("East", 1), ("West", 1)]
        let levels = ["dairy", "hall", "hall"]
        organisation = Organisation(
            parents.enumerated().map { number, unit in
                Unit(
                    id: ID(Int64(number + 1)), code: "D\(number)", traits: UnitTraits(level: levels[number]),
                    placements: [Placement(from: .always, parent: unit.1.map { ID($0) }, name: unit.0)])
            })
    }

    /// Lines 1 to 3 of East always meet the plan; 4 and 5 on every second day. Of West line 1 makes up for 2 and 3, which never do.
    private static func litres(_ line: Int, _ day: Int) -> Double {
        switch line {
        case 0...2: 100
        case 3, 4: day % 2 == 0 ? 120 : 90
        case 5: 180
        default: 80
        }
    }

    func shares(of unit: String = "Dairy", _ period: ShareField.Period, further: [ShareKind] = []) throws -> TreeShares {
        let last = Dairy.first + 9, brief = BriefComputation(span: BriefSpan(from: Dairy.first, on: last, until: last), workers: 1).brief(of: panoramas)
        return try #require(TreeShares(of: UnitPath(unit), indicator: panoramas[0].indicator, in: brief, organisation, period: period, further: further))
    }
}

extension TreeShares {
    fileprivate func teams(_ key: String, of cells: [Cell]) -> [Double]? { cells.first { $0.key == key }?.pair.teams.map { [$0.hits, $0.base] } }
}

@Suite struct TreeSharesTests {
    /// On the tenth day: East 1 to 3 met, East 4 missed, East 5 did not report; West 1 met, 2 and 3 missed. West 4 is too small.
    @Test func onADayEachTeamThatReportedCountsOnce() throws {
        let shares = try Dairy().shares(.day)
        #expect(shares.teams("plan", of: shares.whole.cells) == [4, 7])
        #expect(shares.children.map { shares.teams("plan", of: $0.cells) } == [[3, 4], [1, 3]])
        #expect(shares.tooSmall == [UnitPath("Dairy/West/Line 4")] && shares.whole.teams == 8)
    }

    /// East 2 makes milk enough, but too many bad bottles.
    @Test func comprehensivelyIsInAllIndicators() throws {
        let shares = try Dairy().shares(.day)
        #expect(shares.teams("comprehensive", of: shares.whole.cells) == [3, 7])
        #expect(shares.kinds.map(\.key) == ["plan", "comprehensive"])
    }

    @Test func dayByDayEachDayOfEachTeamCounts() throws {
        let shares = try Dairy().shares(.days)
        // 3 x 10 + 5 of 10 + 5 of 9 in East, 10 + 0 + 0 of 30 in West.
        #expect(shares.teams("plan", of: shares.whole.cells) == [50, 79])
        #expect(shares.children.map { shares.teams("plan", of: $0.cells) } == [[40, 49], [10, 30]])
        let whole = try #require(shares.whole.cells[0].pair.teams?.interval)
        #expect(whole.high - whole.low > 0.5, "days of a team do not count as so many teams")
    }

    @Test func overTheSpanGoodDaysMakeUpForBadOnes() throws {
        let shares = try Dairy().shares(.span)
        #expect(shares.teams("plan", of: shares.whole.cells) == [6, 8])
    }

    @Test func theSameIsToldOfThePeople() throws {
        let pair = try Dairy().shares(.day).whole.cells[0].pair
        #expect(pair.people?.hits == 60 && pair.people?.base == 82 && pair.withoutPeople == 0)
        let unknown = try Dairy(people: [nil, nil, 10, 10, 10, 30, 6, 6, 4]).shares(.day).whole.cells[0].pair
        #expect(unknown.people?.base == 62 && unknown.withoutPeople == 2 && unknown.teams?.base == 7)
    }

    /// Halls are judged by what is below them together: West as a whole is above its plan, though one line alone carries it.
    @Test func levelsAboveTheTeamsAreCountedByTheirOwnSums() throws {
        let levels = try Dairy().shares(.span).levels
        #expect(levels.map(\.name) == ["hall"] && levels.map(\.units) == [2])
        #expect(levels[0].cells[0].pair.teams.map { [$0.hits, $0.base] } == [2, 2])
    }

    @Test func aTeamHasNobodyBelow() throws {
        let shares = try Dairy().shares(of: "Dairy/East/Line 4", .days)
        #expect(shares.children.isEmpty && shares.levels.isEmpty && shares.teams("plan", of: shares.whole.cells) == [5, 10])
        #expect(shares.whole.cells[0].pair.teams?.interval == nil)
    }

    @Test func aFurtherKindComesFromAboveAndIsShownOnlyWhereItCountsAnything() throws {
        let name = Message(en: "hold a title", zh: "获得称号", ru: "имеют звание", de: "tragen einen Titel")
        let titles = ShareKind("title", name) { field in Dictionary(uniqueKeysWithValues: field.units.map { ($0, Tally(hits: 1, base: 1)) }) }
        let nothing = ShareKind("nothing", name) { _ in [:] }
        let shares = try Dairy().shares(.day, further: [titles, nothing])
        #expect(shares.kinds.map(\.key) == ["plan", "comprehensive", "title"])
        #expect(shares.teams("title", of: shares.whole.cells) == [8, 8])
    }
}
