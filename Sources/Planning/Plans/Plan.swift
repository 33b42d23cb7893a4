package import Works

/// What is to be reached by one unit in one period, at any level and for a day up to several years.
package struct Plan: Sendable, Hashable {
    package var unit: ID<Unit>
    package var indicator: ID<Indicator>
    package var from: Day
    package var until: Day
    /// In the indicator's unit of measure; the target as a ratio where the indicator is one.
    package var amount: Double
    /// The planned denominator of a ratio.
    package var base: Double?
    /// The works' own word for the version: "first draft", "counter-plan".
    package var version: String

    package init(unit: ID<Unit>, indicator: ID<Indicator>, from: Day, until: Day, amount: Double, base: Double? = nil, version: String = "") {
        (self.unit, self.indicator, self.from, self.until) = (unit, indicator, from, until)
        (self.amount, self.base, self.version) = (amount, base, version)
    }

    package var length: Int { until - from + 1 }
}

/// One statement of a plan with who made it: the versions of a plan are never overwritten.
package struct PlanVersion: Sendable {
    package let plan: Plan
    package let entry: ID<Entry>
    package let by: String
    package let at: Moment
}
