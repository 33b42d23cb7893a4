import Demonstration
import Planning
import Testing
import Works

/// What holds for every demonstration works.
@Suite struct DemonstrationTests {
    static let all = DemonstrationWorks.all(today: day(2026, 11, 20))

    @Test(arguments: all)
    func everyUnitStandsBelowAnotherAndHasACodeOfItsOwn(works: DemonstrationWorks) {
        let paths = Set(works.units.map(\.path))
        #expect(works.units.filter { $0.path.parent == nil }.map(\.path.text) == [works.name])
        #expect(works.units.allSatisfy { $0.path.parent.map(paths.contains) ?? true })
        #expect(paths.count == works.units.count && Set(works.units.map(\.code)).count == works.units.count)
    }

    @Test(arguments: all)
    func everyRecordIsOfAKnownUnitAndIndicatorAndOfItsOwnDay(works: DemonstrationWorks) {
        struct Key: Hashable { let unit: UnitPath, indicator: String, day: Day }
        let people = Dictionary(uniqueKeysWithValues: works.units.map { ($0.path, $0.traits.people) })
        let names = Set(works.indicators.map(\.name))
        #expect(works.records.allSatisfy { people[$0.unit] != nil && names.contains($0.indicator) })
        #expect(Set(works.records.map { Key(unit: $0.unit, indicator: $0.indicator, day: $0.day) }).count == works.records.count)
        #expect(works.records.map(\.day).max() == works.lastDay)
    }

    @Test(arguments: all)
    func noFigureIsNegativeOrMissing(works: DemonstrationWorks) {
        #expect(works.records.allSatisfy { ($0.plan ?? 0) >= 0 && ($0.actual ?? 0) >= 0 && ($0.base ?? 1) > 0 && ($0.plan ?? $0.actual) != nil })
        #expect(works.plans.allSatisfy { $0.amount >= 0 && $0.from <= $0.until && ($0.base ?? 1) > 0 })
    }

    @Test(arguments: all)
    func theAmountsOfTheUnitsBelowAddUpToThePlanAbove(works: DemonstrationWorks) {
        let amounts = Set(works.indicators.filter { $0.kind != .ratio }.map(\.name))
        struct Key: Hashable { let unit: UnitPath, indicator: String, from: Day, until: Day, version: String }
        var plans: [Key: Double] = [:]
        var sums: [Key: Double] = [:]
        for plan in works.plans where amounts.contains(plan.indicator) {
            plans[Key(unit: plan.unit, indicator: plan.indicator, from: plan.from, until: plan.until, version: plan.version)] = plan.amount
            guard let parent = plan.unit.parent else { continue }
            sums[Key(unit: parent, indicator: plan.indicator, from: plan.from, until: plan.until, version: plan.version), default: 0] += plan.amount
        }
        #expect(!sums.isEmpty)
        for (key, sum) in sums { #expect(abs((plans[key] ?? -1) - sum) <= 1e-9 * max(sum, 1), "\(key)") }
    }

    @Test(arguments: all)
    func whatIsFilledInSaysSo(works: DemonstrationWorks) {
        #expect(works.notes.contains { $0.kind == .filledIn })
        #expect(works.notes.allSatisfy { note in note.unit.map { unit in works.units.contains { $0.path == unit } } ?? true })
    }

    @Test func theSameDayAlwaysMakesTheSameWorks() {
        let again = DemonstrationWorks.all(today: day(2026, 11, 20))
        for (works, other) in zip(Self.all, again) { #expect(works.records.map(\.actual) == other.records.map(\.actual)) }
    }
}

extension DemonstrationWorks: CustomTestStringConvertible {
    package var testDescription: String { name }
}
