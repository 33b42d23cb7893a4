import Works

/// One record as it is stated: for a ratio `plan` is the target, `actual` and `base` numerator and denominator.
package struct PanoramaRecord: Sendable, Equatable {
    package var plan: Double?
    package var actual: Double?
    package var base: Double?
    package var planBase: Double?

    package init(plan: Double?, actual: Double?, base: Double? = nil, planBase: Double? = nil) {
        (self.plan, self.actual, self.base, self.planBase) = (plan, actual, base, planBase)
    }
}

/// One record as the columns hold it: amounts that add up.
///
/// A ratio with a base is held as the amount planned (target x base), the amount reached and the base. An indicator that
/// must stay within limits is held as days: planned share of the day, day met or not, one day.
struct PanoramaCell {
    var plan: Double
    var actual: Double
    var base: Double

    /// What of an indicator decides how its records are held: without its words, since millions of records ask.
    enum Form: Sendable {
        case amount
        case ratio
        /// Of the value itself, or of actual by base.
        case within(ClosedRange<Double>, Indicator.Kind)

        init(_ indicator: Indicator) {
            if indicator.direction == .within {
                self = .within((indicator.lower ?? -.infinity)...(indicator.upper ?? .infinity), indicator.kind)
            } else {
                self = indicator.kind == .ratio ? .ratio : .amount
            }
        }
    }

    init(_ record: PanoramaRecord, as form: Form) {
        switch form {
        case .amount: self.init(plan: record.plan ?? .nan, actual: record.actual ?? .nan, base: .nan)
        case .ratio: self.init(ratio: record)
        case .within(let limits, let kind): self.init(record, within: limits, kind)
        }
    }

    init(plan: Double, actual: Double, base: Double) { (self.plan, self.actual, self.base) = (plan, actual, base) }

    /// A row without a base weighs one. What is planned counts by the denominator that came, or else by the planned one.
    private init(ratio record: PanoramaRecord) {
        let weight = (record.actual == nil ? record.planBase ?? record.base : record.base ?? record.planBase) ?? 1
        self.init(plan: (record.plan ?? .nan) * weight, actual: record.actual ?? .nan, base: weight)
    }

    /// A plan between 0 and 1 is the share of days wanted; without one every day is.
    private init(_ record: PanoramaRecord, within limits: ClosedRange<Double>, _ kind: Indicator.Kind) {
        let weight = kind == .ratio ? record.base ?? 1 : 1
        let isMet = record.actual.map { limits ~= (weight == 0 ? .nan : $0 / weight) }
        self.init(plan: record.plan ?? (record.actual == nil ? .nan : 1), actual: isMet.map { $0 ? 1 : 0 } ?? .nan, base: 1)
    }
}
