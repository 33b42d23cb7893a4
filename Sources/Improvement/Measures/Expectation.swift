package import Planning
package import Works

/// By how much the level of an indicator is to change through a measure: stated before it takes effect, so that nobody finds afterwards that
/// just this was wanted.
package struct Expectation: Sendable, Equatable {
    package let indicator: ID<Indicator>
    /// 0.05 is five points more, -0.02 two points less.
    package let change: Double

    package init(_ indicator: ID<Indicator>, change: Double) { (self.indicator, self.change) = (indicator, change) }
}

extension Expectation {
    /// What was expected, beside what came and would not have come anyway.
    package enum Verdict: String, Sendable {
        case asExpected = "as expected"
        case lessThanExpected = "less than expected"
        case moreThanExpected = "more than expected"
        case cannotBeToldYet = "cannot be told yet"
    }

    /// Of several that took effect together nobody can say which of them brought what.
    package func together(with others: [Expectation]) -> Expectation {
        Expectation(indicator, change: others.reduce(change) { $0 + $1.change })
    }

    /// The expected change is held against the whole interval: what lies within it, the days cannot tell from what came.
    package func verdict(on study: EffectStudy) -> Verdict {
        guard let interval = try? study.outcome.get().interval else { return .cannotBeToldYet }
        if interval.contains(change) { return .asExpected }
        let fellShort = change > 0 ? interval.upperBound < change : interval.lowerBound > change
        return fellShort ? .lessThanExpected : .moreThanExpected
    }
}
