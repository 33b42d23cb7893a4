import KnownWorks
import Planning
import Testing
import Works

@Suite(.enabled(if: Tier.current >= .full, "set PACESETTER_TIER=full or long"), .serialized) struct ForecastCalibration {
    struct Case: Sendable, CustomTestStringConvertible {
        var days: Int
        var on: Int
        var phi: Double
        /// Known: share of the true finish days inside the 90 % interval, of 20,000 teams.
        var held: Double
        var testDescription: String { "\(days)-day plan, day \(on), dependence \(phi)" }
    }

    private static let quick = [Case(days: 100, on: 50, phi: 0.3, held: 0.918), Case(days: 100, on: 80, phi: 0, held: 0.921)]
    private static let others = [
        Case(days: 250, on: 60, phi: 0, held: 0.915), Case(days: 250, on: 60, phi: 0.3, held: 0.910), Case(days: 250, on: 60, phi: 0.6, held: 0.907),
        Case(days: 100, on: 50, phi: 0, held: 0.922), Case(days: 100, on: 50, phi: 0.6, held: 0.915),
        Case(days: 100, on: 80, phi: 0.3, held: 0.922), Case(days: 100, on: 80, phi: 0.6, held: 0.933),
    ]
    private static var teams: Int { Tier.current == .long ? 20_000 : 6_000 }

    @Test(arguments: Tier.current == .long ? quick + others : quick) func intervalsHoldWhatTheyPromise(_ trial: Case) {
        let futures = KnownFutures(teams: Self.teams, days: trial.days, phi: trial.phi, seed: 11)
        let brief = futures.brief(days: trial.days, on: trial.on)
        var held = CountedShare(hits: 0, count: 0)
        for (team, total) in brief.totals(.allUnits).filter(\.isLeaf).enumerated() {
            guard let forecast = total.forecast, let low = day(forecast.low, trial), let truth = futures.finish(team, days: trial.days) else { continue }
            held = held + CountedShare(hits: low <= truth && truth <= day(forecast.high, trial) ?? .max ? 1 : 0, count: 1)
        }
        calibration("the interval of the finish holds", trial.testDescription, counted: "\(held)", promised: "90 %")
        #expect(held.agrees(with: trial.held, of: 20_000), "\(held)")
    }

    private func day(_ finish: Forecast.Finish, _ trial: Case) -> Int? {
        finish.day.map { $0 - Factory.day(1) + 1 } ?? finish.beyondPlanDays.map { trial.days + $0 }
    }
}
