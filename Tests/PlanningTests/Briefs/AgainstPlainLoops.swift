import KnownWorks
import Planning
import Statistics
import Testing
import Works

/// A works with everything that can be in the way: gaps, silent days, a workshop silent as a whole, families too small for
/// a dependence of their own, a catch-all, leaves at two depths, a unit with records of its own and children.
@Suite struct AgainstPlainLoops {
    private static let past = 90
    private let rows: [String: (plan: [Double?], actual: [Double?])]
    private let brief: Brief
    private let oracle: PlainLoops
    private static let catchAll = "Works/E0002/Other"

    init() {
        var settings = KnownWorks.Settings()
        (settings.teams, settings.enterprises, settings.workshops) = (240, 3, 8)
        (settings.days, settings.future, settings.behind, settings.gap) = (Self.past, 12, 0.1, 6)
        (settings.gaps, settings.dependence) = (0.3, .same(0.4))
        let works = KnownWorks(settings)
        var rows: [String: (plan: [Double?], actual: [Double?])] = [:], factory = Factory()
        for team in works.teams.indices {
            let series = works.series(team)
            rows[works.path(team)] = (series.plan.map { $0.isNaN ? nil : $0 }, series.actual.map { $0.isNaN ? nil : $0 })
        }
        for (number, name) in ["Other/X1", "Other/X2", "Other/X3", "Tiny/Y1", "Z", "W00001"].enumerated() {
            let series = works.series(number)
            let isBehind = name.hasPrefix("Other") ? 0.8 : 1.0
            let place = name == "W00001" ? "Works/E0001/W00001" : "Works/E0002/" + name
            rows[place] = (series.plan.map { $0.isNaN ? nil : $0 }, series.actual.map { $0.isNaN ? nil : $0 * isBehind })
        }
        for name in rows.keys where name.hasPrefix("Works/E0001/W00001") { rows[name]!.actual[40] = nil }
        for (name, row) in rows {
            for (day, plan) in row.plan.enumerated() {
                guard let plan else { continue }
                let actual = day < row.actual.count ? row.actual[day] : nil
                factory.rows.append(Factory.Row(UnitPath(name), Factory.day(day + 1), PanoramaRecord(plan: plan, actual: actual)))
            }
        }
        factory.units = [PanoramaUnit(UnitPath(Self.catchAll), role: .catchAll)]
        self.rows = rows
        brief = factory.brief(on: Self.past)
        oracle = PlainLoops(rows, past: Self.past, catchAll: [Self.catchAll])
    }

    private func close(_ mine: Double?, _ other: Double, _ tolerance: Double = 1e-9) -> Bool {
        guard let mine else { return other.isNaN }
        return abs(mine - other) <= tolerance * (1 + abs(other))
    }

    @Test func sumsDaysAndUnreportedDaysAgree() {
        #expect(brief.totals(.allUnits).count == oracle.units.count)
        for total in brief.totals(.allUnits) {
            let unit = oracle.units[total.unit.text]!
            #expect(close(total.planTotal, unit.whole.reduce(0, +)) && close(total.planToDate, unit.plan) && close(total.actualToDate, unit.reached))
            #expect(close(total.dueShare, unit.whole[..<Self.past].reduce(0, +) / unit.whole.reduce(0, +)))
            #expect(Double(total.days) == unit.days && total.unreportedDays == unit.silentDays, "\(total.unit)")
        }
    }

    @Test func dependenceAndTestAgree() {
        for total in brief.totals(.allUnits) {
            let unit = oracle.units[total.unit.text]!, test = oracle.test(total.unit.text)
            #expect(close(total.phiOwn, unit.phiOwn) && close(total.phi, unit.phi) && close(total.sigma2, unit.sigma2), "\(total.unit)")
            #expect(close(total.se, test.se) && close(total.z, test.z, 1e-8) && close(total.pValue, test.p, 1e-8), "\(total.unit)")
        }
    }

    @Test func levelShiftsAgree() throws {
        for total in brief.totals(.allUnits) {
            guard let other = oracle.shift(total.unit.text) else {
                #expect(total.shift == nil)
                continue
            }
            let shift = try #require(total.shift)
            #expect(close(shift.t, other.t, 1e-8) && close(shift.drop, other.drop) && shift.on == Factory.day(other.first), "\(total.unit)")
        }
    }

    @Test func thoseNamedAreThoseThatTheRulesName() {
        var named: Set<String> = []
        for depth in 0...3 {
            let units = oracle.units.keys.filter { $0.filter { $0 == "/" }.count == depth }.sorted()
            let adjusted = BenjaminiHochberg.adjusted(units.map { oracle.test($0).p })
            named.formUnion(zip(units, adjusted).filter { $1 <= 0.05 }.map(\.0))
        }
        #expect(Set(brief.laggards.map(\.unit.text)) == named)
        #expect(named.count > 5)
        for laggard in brief.laggards {
            var parent = laggard.unit.parent
            if parent?.text == Self.catchAll { parent = parent?.parent }
            #expect(laggard.hiddenBy == parent.flatMap { named.contains($0.text) ? nil : $0 }, "\(laggard.unit)")
        }
        #expect(brief.laggards.contains { $0.unit.text.hasPrefix(Self.catchAll + "/") })
    }

    @Test func everyQValueOfADepthAgrees() {
        for depth in 0...3 {
            let totals = brief.totals(.allUnits).filter { $0.unit.depth == depth }
            let adjusted = BenjaminiHochberg.adjusted(totals.map { oracle.test($0.unit.text).p })
            for (total, q) in zip(totals, adjusted) { #expect(close(total.qValue, q, 1e-8)) }
        }
    }

    @Test func oneThreadAndTwoTellTheSame() {
        let panoramas = brief.analyses.map(\.panorama)
        let one = BriefJSON.bytes(of: BriefComputation(span: brief.span, workers: 1).brief(of: panoramas), totals: .allUnits)
        #expect(one == BriefJSON.bytes(of: BriefComputation(span: brief.span, workers: 2).brief(of: panoramas), totals: .allUnits))
    }

    @Test func aPastDayToldFromTheFullPanoramaIsAsItWasTold() {
        let early = BriefComputation(span: BriefSpan(from: brief.from, on: Factory.day(50), until: brief.until)).brief(of: brief.analyses.map(\.panorama))
        let earlier = PlainLoops(rows, past: 50, catchAll: [Self.catchAll])
        for total in early.totals(.allUnits) {
            #expect(close(total.planToDate, earlier.units[total.unit.text]!.plan) && close(total.z, earlier.test(total.unit.text).z, 1e-8))
        }
    }
}
