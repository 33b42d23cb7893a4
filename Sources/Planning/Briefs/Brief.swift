package import Works

/// What the day says: for every level of the works, where the plan stands, when it will be met, and who is reliably
/// falling behind although the total looks fine. A value; `BriefJSON` writes it, pages draw it.
///
/// Plans, actuals and shortfalls are in the indicator's unit of measure; shares and completions are 1 for 100 %;
/// days are working days of the works' calendar. `nil` means "not known", never zero.
///
/// Judged is always the whole works; `slice(to:)` tells of a part of it what the whole knows.
package struct Brief: Sendable {
    package let span: BriefSpan
    /// The root of what is told of.
    package internal(set) var unit: UnitPath
    /// By indicator, then depth, then q.
    package internal(set) var laggards: [Laggard] = []
    package internal(set) var slipping: [Slip] = []
    /// By indicator, then lower bound, best first.
    package internal(set) var advanced: [Advance] = []
    package internal(set) var tooSmall: [TooSmall] = []
    package internal(set) var notes: [String] = []
    /// One for each indicator: totals and days of any unit are read from here when asked for.
    package let analyses: [Analysis]

    package var on: Day { span.on }
    package var from: Day { span.from }
    package var until: Day { span.until }
    package var indicators: [Indicator] { analyses.map(\.indicator) }
}

/// One unit and one indicator: sums, pace, forecast and the test. Field by field as in the rules of the brief.
package struct Total: Sendable {
    package var unit: UnitPath
    package var indicator: String
    /// Has no children in the tree of this brief.
    package var isLeaf = false
    package var planTotal: Double
    package var planToDate: Double
    package var actualToDate: Double
    package var completion: Double?
    package var doneShare: Double?
    package var dueShare: Double?
    package var leadDays: Double?
    package var doneOn: Day?
    /// Counted days.
    package var days = 0
    package var unreportedDays = 0
    package var forecast: Forecast?
    package var masking: Double?
    package var sigma2: Double?
    package var phiOwn: Double?
    package var phi: Double?
    package var f: Double?
    package var se: Double?
    package var df: Double?
    package var z: Double?
    package var pValue: Double?
    package var qValue: Double?
    package var shrunk: Double?
    package var shrunkSD: Double?
    package var shift: LevelShift?
    /// Fewer than five people: of such a unit only its sums are told.
    package var isTooSmallByPeople = false

    package init(unit: UnitPath, indicator: String, planTotal: Double, planToDate: Double, actualToDate: Double) {
        (self.unit, self.indicator) = (unit, indicator)
        (self.planTotal, self.planToDate, self.actualToDate) = (planTotal, planToDate, actualToDate)
    }
}

/// When the plan will be met: median and 90 % interval. A day beyond the plan is told as working days after its end.
package struct Forecast: Sendable, Equatable {
    package struct Finish: Sendable, Equatable {
        /// nil beyond the plan, and where it is never reached.
        package var day: Day?
        package var beyondPlanDays: Int?
        package init(day: Day?, beyondPlanDays: Int?) { (self.day, self.beyondPlanDays) = (day, beyondPlanDays) }
    }
    package var median: Finish
    package var low: Finish
    package var high: Finish
    package var probabilityOnTime: Double?
    package init(median: Finish, low: Finish, high: Finish, probabilityOnTime: Double?) {
        (self.median, self.low, self.high, self.probabilityOnTime) = (median, low, high, probabilityOnTime)
    }
}

/// The largest fall of a unit's level. `drop` is completion before minus completion after.
package struct LevelShift: Sendable, Equatable {
    /// First day of the new level.
    package var on: Day
    package var drop: Double
    package var t: Double
    package var pValue: Double?
    package var qValue: Double?
    package init(on: Day, drop: Double, t: Double, pValue: Double?, qValue: Double?) {
        (self.on, self.drop, self.t, self.pValue, self.qValue) = (on, drop, t, pValue, qValue)
    }
}

/// A unit reliably behind its plan; hidden when the nearest real parent is not flagged itself.
package struct Laggard: Sendable {
    package struct Evidence: Sendable {
        package var z: Double
        package var se: Double
        package var f: Double
        package var days: Int
        package var shrunk: Double?
        package init(z: Double, se: Double, f: Double, days: Int, shrunk: Double?) {
            (self.z, self.se, self.f, self.days, self.shrunk) = (z, se, f, days, shrunk)
        }
    }
    package var unit: UnitPath
    package var indicator: String
    package var completion: Double
    /// Plan to date minus actual to date; turned round where less is better.
    package var shortfall: Double
    package var pValue: Double
    package var qValue: Double
    package var hiddenBy: UnitPath?
    package var evidence: Evidence
    package var isHidden: Bool { hiddenBy != nil }
    package init(
        unit: UnitPath, indicator: String, completion: Double, shortfall: Double, pValue: Double, qValue: Double, hiddenBy: UnitPath?, evidence: Evidence
    ) {
        (self.unit, self.indicator, self.completion, self.shortfall) = (unit, indicator, completion, shortfall)
        (self.pValue, self.qValue, self.hiddenBy, self.evidence) = (pValue, qValue, hiddenBy, evidence)
    }
}

/// A unit whose level has reliably dropped.
package struct Slip: Sendable {
    package var unit: UnitPath
    package var indicator: String
    package var shift: LevelShift
    package init(unit: UnitPath, indicator: String, shift: LevelShift) { (self.unit, self.indicator, self.shift) = (unit, indicator, shift) }
}

/// A unit reliably above its plan, after shrinkage towards its peers.
package struct Advance: Sendable {
    package var unit: UnitPath
    package var indicator: String
    package var completion: Double
    package var shrunk: Double
    package var shrunkSD: Double
    package var lower: Double
    package init(unit: UnitPath, indicator: String, completion: Double, shrunk: Double, shrunkSD: Double, lower: Double) {
        (self.unit, self.indicator, self.completion) = (unit, indicator, completion)
        (self.shrunk, self.shrunkSD, self.lower) = (shrunk, shrunkSD, lower)
    }
}

/// Not judged, with the reason.
package struct TooSmall: Sendable, Equatable {
    package enum Reason: String, Sendable { case people, days }
    package var unit: UnitPath
    package var indicator: String
    package var reason: Reason
    package init(unit: UnitPath, indicator: String, reason: Reason) { (self.unit, self.indicator, self.reason) = (unit, indicator, reason) }
}
