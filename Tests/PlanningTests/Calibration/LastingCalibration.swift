import KnownWorks
import Statistics
import Testing
import Works

@testable import Planning

/// Like departments over two quarters, of which none differs: how often is one called out all the same? And one that lies three per cent below
/// the others?
@Suite(.enabled(if: Tier.current >= .full, "set PACESETTER_TIER=full or long"), .serialized) struct LastingCalibration {
    struct Case: Sendable, CustomTestStringConvertible {
        var departments: Int
        var phi: Double
        var tails = KnownWorks.Tails.normal
        var testDescription: String { "\(departments) departments, dependence \(phi)\(tails == .heavy ? ", heavy tails" : "")" }
    }

    private static let cases = [
        Case(departments: 2, phi: 0), Case(departments: 4, phi: 0.3), Case(departments: 12, phi: 0), Case(departments: 12, phi: 0.6),
        Case(departments: 12, phi: 0.3, tails: .heavy), Case(departments: 60, phi: 0.3),
    ]
    private static var works: Int { Tier.current == .long ? 1000 : 150 }

    @Test(arguments: cases) func whereNobodyDiffersHardlyAnybodyIsCalled(_ trial: Case) {
        let called = (1...Self.works).count { seed in
            var generator = SeededGenerator(seed: UInt64(seed))
            return Departments(trial, lower: 0, &generator).called.isEmpty == false
        }
        let share = CountedShare(hits: called, count: Self.works)
        calibration("somebody called out for a lasting gap where nobody differs", trial.testDescription, counted: "\(share)", promised: "at most 5 %")
        #expect(share.share <= 0.05 + 3 * (0.05 * 0.95 / Double(Self.works)).squareRoot(), "\(share)")
    }

    @Test(arguments: cases.filter { $0.phi < 0.6 }) func whoLiesFourPerCentBelowIsMostlyCalled(_ trial: Case) {
        let called = (1...Self.works).count { seed in
            var generator = SeededGenerator(seed: UInt64(seed))
            return Departments(trial, lower: 0.04, &generator).called.contains(UnitPath("Works/Department 1"))
        }
        let share = CountedShare(hits: called, count: Self.works)
        calibration("called out that lies 4 % below its like, days scatter 10 %", trial.testDescription, counted: "\(share)", promised: "")
        #expect(share.share > 0.2)
    }
}

/// Two whole quarters of departments with the same plan; the first may lie lower than the others.
private struct Departments {
    let called: [UnitPath]

    init(_ trial: LastingCalibration.Case, lower: Double, _ generator: inout SeededGenerator) {
        let first = Day(year: 2026, month: 1, day: 1), days = (0..<181).map { first + $0 }
        let paths = (1...trial.departments).map { UnitPath("Works/Department \($0)") }
        var builder = Panorama.Builder(indicator: Indicator(name: "output"), units: paths.map { PanoramaUnit($0) }, days: days)
        for department in paths.indices {
            var noise = generator.normal()
            for day in days.indices {
                let shock = trial.tails == .heavy ? generator.heavyTailed() : generator.normal()
                noise = trial.phi * noise + (1 - trial.phi * trial.phi).squareRoot() * shock
                builder.add(PanoramaRecord(plan: 100, actual: 100 * (1 - (department == 0 ? lower : 0)) + 10 * noise), unit: department, day: day)
            }
        }
        let panorama = builder.build()
        called = LastingGaps(before: first + 181, Departments.organisation(paths)) { BriefComputation(span: $0, workers: 1).brief(of: [panorama]) }
            .behind(within: UnitPath("Works")).map(\.unit)
    }

    private static func organisation(_ paths: [UnitPath]) -> Organisation {
        let works = Unit(id: ID(1), code: "W", placements: [Placement(from: .always, parent: nil, name: "Works")])
        return Organisation(
            [works]
                + paths.enumerated().map { number, path in
                    Unit(
                        id: ID(Int64(number + 2)), code: "D\(number)", traits: UnitTraits(level: "department"),
                        placements: [Placement(from: .always, parent: ID(1), name: String(path.name))])
                })
    }
}
