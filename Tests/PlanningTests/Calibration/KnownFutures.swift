import Foundation
import KnownWorks
import Planning
import Statistics
import Works

/// Teams whose whole future is known, so that a stated finish can be held to the true one; some of them fall.
struct KnownFutures {
    let plan: [[Double]]
    let actual: [[Double]]
    private static let extra = 150
    private static let scatter = 0.12, spread = 0.03, family = 40

    /// - Parameters:
    ///   - falls: per team by how many daily standard deviations it falls after `fallsAfter` days.
    init(teams: Int, days: Int, phi: Double, seed: UInt64, falls: (Int) -> Double = { _ in 0 }, fallsAfter: Int = .max) {
        var generator = SeededGenerator(seed: seed), plan: [[Double]] = [], actual: [[Double]] = []
        for team in 0..<teams {
            let size = exp(log(100) + 0.5 * generator.normal())
            var planned = (0..<days).map { size * Self.profile($0) }
            let mean = planned.reduce(0, +) / Double(days), rate = 1 + Self.spread * generator.normal()
            planned += Array(repeating: mean, count: Self.extra)
            var noise = generator.normal()
            let reached = planned.enumerated().map { day, today -> Double in
                if day > 0 { noise = phi * noise + (1 - phi * phi).squareRoot() * generator.normal() }
                let shift = day >= fallsAfter ? falls(team) : 0
                return rate * today + Self.scatter * (mean * today).squareRoot() * (noise - shift)
            }
            plan.append(planned)
            actual.append(reached)
        }
        (self.plan, self.actual) = (plan, actual)
    }

    /// Weekday, and storming towards the end of each month of 20 days.
    private static func profile(_ day: Int) -> Double {
        let weekday = 1 + 0.05 * cos(Double(day) * 2 * .pi / 5)
        return weekday * (1 + 0.005 * Double(day % 20))
    }

    func brief(days: Int, on day: Int) -> Brief {
        let units = plan.indices.map { PanoramaUnit(UnitPath("W/F\(10_000 + $0 / Self.family)/T\(1_000_000 + $0)")) }
        let calendar = (1...days).map(Factory.day)
        var builder = Panorama.Builder(indicator: Indicator(name: "output"), units: units, days: calendar)
        for team in plan.indices { builder.add((Array(plan[team][..<days]), Array(actual[team][..<day])), unit: team) }
        let span = BriefSpan(from: calendar.first!, on: Factory.day(day), until: calendar.last!)
        return BriefComputation(span: span).brief(of: [builder.build()])
    }

    /// Day (from 1) on which the team truly meets the plan of the first `days`; nil beyond what is known.
    func finish(_ team: Int, days: Int) -> Int? {
        let mark = plan[team][..<days].reduce(0, +) * (1 - 1e-12)
        var sum = 0.0
        return actual[team].firstIndex { today in
            sum += today
            return sum >= mark
        }.map { $0 + 1 }
    }
}
