import Statistics
import Testing

@Suite struct ObstacleTests {
    private let known = Known("assignment_bottleneck")

    @Test func theFourMachinesHaveTheirBottlenecks() throws {
        let worked = known["active_period"], names = ["M1", "M2", "M3", "M4"]
        let active = names.map { worked["active_minutes"][$0].table.map { (from: $0[0], to: $0[1]) } }
        let found = try #require(ActivePeriods(active: active))
        #expect(found.sequence.map { names[$0.station] } == worked["own_bottleneck_sequence"].all.map { $0[0].text })
        #expect(found.sequence.map { [$0.from, $0.to] } == worked["own_bottleneck_sequence"].all.map { [$0[1].number, $0[2].number] })
        #expect(found.sole == ["M1", "M2", "M3"].map { worked["own_sole_minutes"][$0].number } + [0])
        #expect(found.shifting == ["M1", "M2", "M3"].map { worked["own_shifting_minutes"][$0].number } + [0])
        #expect(difference(found.meanLengths, names.map { worked["own_average_active_duration"][$0].number }) < 1e-12)
    }

    /// A package of the same method divides by the time from a station's first minute to its last; by the line's 240 minutes the order of
    /// the stations is another one.
    @Test(.enabled(if: Shared.isPresent, "\(Shared.absent)")) func sharesAreOfTheLinesTime() throws {
        let worked = Known(shared: "gh_assignment_bottleneck")["active_period"], names = ["M1", "M2", "M3", "M4"]
        let active = names.map { worked["active_minutes"][$0].table.map { (from: $0[0], to: $0[1]) } }
        let found = try #require(ActivePeriods(active: active))
        let spans = active.map { $0.map(\.to).max()! - $0.map(\.from).min()! }
        for row in worked["package_average"].all where row[0].text != "M4" {
            let station = names.firstIndex(of: row[0].text)!, minutes = row[1].text == "sole" ? found.sole[station] : found.shifting[station]
            #expect(difference(minutes / spans[station] * 100, row[3].number) < 1e-9, "\(row[0].text)")
        }
        for (station, name) in names.enumerated() {
            for (kind, minutes) in [("sole", found.sole[station]), ("shifting", found.shifting[station])] {
                let told = worked["package_momentary"].all.filter { $0[0].text == name && $0[3].text == kind }
                #expect(told.reduce(0) { $0 + $1[2].number - $1[1].number } == minutes, "\(name) \(kind)")
            }
        }
    }

    @Test func theLongestPeriodRulesItsWholeTime() throws {
        let found = try #require(ActivePeriods(active: [[(0, 50)], [(20, 100)], [(45, 200)]]))
        #expect(found.sequence.map(\.station) == [0, 1, 2] && found.sole == [20, 0, 100] && found.shifting == [30, 80, 55])
    }

    @Test func repairAfterRunningIsOnePeriod() throws {
        let found = try #require(ActivePeriods(active: [[(0, 10), (10, 25), (24, 30)], [(0, 12)]]))
        #expect(found.sequence.count == 1 && found.sole == [30, 0] && found.meanLengths == [30, 12] && found.meanErrors[0].isNaN)
    }

    @Test func whoTakesOverAtTheSameMinuteIsAskedForItsLength() throws {
        let found = try #require(ActivePeriods(active: [[(0, 10)], [(5, 12)], [(10, 40)]]))
        #expect(found.sequence.map(\.station) == [0, 2])
    }

    @Test func nobodyActiveIsNoBottleneck() throws {
        let found = try #require(ActivePeriods(active: [[], []]))
        #expect(found.sequence.isEmpty && found.sole == [0, 0])
        #expect(ActivePeriods(active: [[(5, 5)]]) == nil && ActivePeriods(active: [[(0, .nan)]]) == nil)
    }

    @Test func threeLossesCannotBeToldApart() throws {
        let worked = known["pareto"], names = ["changeover", "no material", "breakdown", "minor stops", "quality"]
        let pareto = try #require(LossPareto(losses: names.map { worked["loss_minutes_by_day"][$0].numbers }))
        #expect(pareto.totals == names.map { worked["totals"][$0].number })
        #expect(difference(pareto.shares, names.map { worked["share"][$0].number }) < 1e-12)
        #expect(distance(pareto.largest, names.map { worked["bootstrap_prob_top"][$0].number }) < 0.01)
        #expect(pareto.key == nil && pareto.order == [1, 0, 2, 3, 4])
    }

    @Test func aClearObstacleIsNamed() throws {
        let pareto = try #require(LossPareto(losses: [[1, 2, 1, 2], [9, 8, 9, 9]], draws: 500))
        #expect(pareto.key == 1 && pareto.largest == [0, 1])
        #expect(try #require(LossPareto(losses: [[1, 2], [1, 2]], draws: 500)).largest == [0.5, 0.5])
    }

    @Test func aReasonThatCostNothingIsNoObstacle() throws {
        #expect(try #require(LossPareto(losses: [[0, 0, 0]])).key == nil)
        #expect(try #require(LossPareto(losses: [[3, 0, 2]])).key == 0)
    }

    @Test func lossesMustBeLosses() {
        #expect(LossPareto(losses: []) == nil && LossPareto(losses: [[]]) == nil)
        #expect(LossPareto(losses: [[-1]]) == nil && LossPareto(losses: [[1, .nan]]) == nil && LossPareto(losses: [[1], [1, 2]]) == nil)
    }

    @Test func theEffectivenessOfAMachineIsItsThreeShares() throws {
        let worked = known["oee"]
        let oee = try #require(
            EquipmentEffectiveness(
                planned: worked["planned"].number, run: worked["run"].number, idealCycle: worked["ideal_cycle"].number, pieces: worked["count"].number,
                good: worked["good"].number))
        #expect(
            difference(
                [oee.availability, oee.performance, oee.quality, oee.overall], ["availability", "performance", "quality", "oee"].map { worked[$0].number })
                < 1e-12)
        #expect(EquipmentEffectiveness(planned: 0, run: 0, idealCycle: 1, pieces: 1, good: 1) == nil)
    }
}
