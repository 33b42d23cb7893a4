import Planning
import Testing
import Works

@testable import Improvement

/// Sixteen looms stood low, help was scarce, and the order was drawn.
@Suite struct HelpDrawTests {
    private let looms = Set((1...16).map { ID<Unit>(Int64($0 + 1)) })

    private func draw(_ order: [ID<Unit>]) -> HelpDraw {
        HelpDraw(id: ID(50), indicator: ID(1), seed: 4711, day: Weaving.day(28), by: nil, at: Moment(milliseconds: 0), order: order)
    }

    private func path(_ unit: ID<Unit>) -> UnitPath? { Weaving.path(Int(unit.number) - 1) }

    private func order(_ units: ArraySlice<ID<Unit>>, of order: [ID<Unit>], choices: [HelpChoice] = []) -> DrawnOrder? {
        DrawnOrder(of: Array(units), since: Weaving.day(30), on: Weaving.day(59), in: [draw(order)], choices, path: path)
    }

    @Test func theSameSeedDrawsTheSameOrderAndEveryUnitOnce() {
        let order = HelpDraw.order(of: looms, seed: 4711)
        #expect(order == HelpDraw.order(of: looms, seed: 4711) && Set(order) == looms && order.count == 16)
        #expect(order != HelpDraw.order(of: looms, seed: 4712))
    }

    @Test func everyUnitComesFirstAboutEquallyOften() {
        let firsts = (1...3200).map { HelpDraw.order(of: looms, seed: $0)[0] }
        let counts = Dictionary(grouping: firsts) { $0 }.mapValues(\.count)
        // 200 each, with a deviation of 14: five of them either way.
        #expect(counts.count == 16 && counts.values.allSatisfy { (130...270).contains($0) }, "\(counts.values.sorted())")
    }

    @Test func whoStillWaitsIsComparedWith() throws {
        let order = HelpDraw.order(of: looms, seed: 4711)
        let drawn = try #require(self.order(order[0..<6], of: order))
        #expect(drawn.waiting == order[6...].compactMap(path) && drawn.seed == 4711)
    }

    @Test func whoGotHelpMeanwhileNoLongerWaits() throws {
        let order = HelpDraw.order(of: looms, seed: 4711)
        let choice = HelpChoice(
            id: ID(60), indicator: ID(1), helped: order[7], helper: ID(20), proposed: nil, decision: .taken, reason: "", day: Weaving.day(45), by: nil,
            at: Moment(milliseconds: 0))
        let drawn = try #require(self.order(order[0..<6], of: order, choices: [choice]))
        #expect(drawn.waiting.count == 9 && !drawn.waiting.contains(path(order[7])!))
    }

    @Test func whereSomebodyWasPassedOverItWasNotTheLot() {
        let order = HelpDraw.order(of: looms, seed: 4711)
        #expect(self.order([order[0], order[2]], of: order) == nil)
        #expect(self.order(order[0..<12], of: order) == nil, "four waiting do not show what chance does")
    }

    @Test func theEffectIsFoundByTheLotAndComparedWithTheWaitingOnly() throws {
        let order = HelpDraw.order(of: looms, seed: 4711), first = Set(order[0..<6].map { Int($0.number) - 1 })
        let mill = Weaving(spread: 0.02, scatter: 0.1) { team, day in day >= 30 && first.contains(team) ? 0.15 : 0 }
        var question = EffectQuestion(
            units: order[0..<6].compactMap(path), indicator: "cloth", since: Weaving.day(30), on: Weaving.day(59))
        question.take(HelpRecord(choices: [], draws: [draw(order)]), mill.organisation)
        #expect(question.choice == .lot)
        let finding = try EffectStudy(question, mill.organisation, brief: mill.brief).outcome.get()
        #expect(finding.design == .several(helped: 6, peers: 10) && finding.answer == .worked && finding.returning == 0)
        #expect(try #require(finding.pValue) < 0.01)
    }
}
