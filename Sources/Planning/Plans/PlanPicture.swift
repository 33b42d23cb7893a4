import Database
import Works

/// What a plan that is not stated yet would make of the days of its unit, and how it would stand between the plans above and below.
struct PlanPicture: Sendable {
    let plan: Plan
    /// The unit's own plan of each day, as it is and as it would be; also the days of a coarser plan that gives way.
    let before: [Day: PlanSpread.DayPlan]
    let after: [Day: PlanSpread.DayPlan]
    let workedDays: Int
    /// What the plans of the units below add up to in its period; nil where nothing below is planned.
    let ofParts: Double?
    let higher: Higher?
    /// Actual to date over plan to date.
    let completion: (before: Double?, after: Double?)

    /// The plan of the unit above.
    struct Higher: Sendable {
        let unit: ID<Unit>
        /// nil where nothing is stated above for these days.
        let plan: Double?
        let partsBefore: Double
        let partsAfter: Double
        /// Whether it was judged by its own plan up to now, because nothing below it was planned.
        let wasJudgedByItself: Bool
    }

    init(_ plan: Plan, in columns: WorksPanorama, organisation: Organisation, on today: Day, _ db: Connection) throws {
        let inForce = try PlanStore(db, of: columns.works.id).inForce().filter { $0.indicator == plan.indicator }
        let own = OwnPlans(plan, inForce, columns, organisation)
        let daily = try own.daily(db, columns)
        self.plan = plan
        before = own.days(of: own.standing, daily)
        after = own.days(of: own.standing.filter { !$0.isOfTheSamePeriod(as: plan) } + [plan], daily)
        workedDays = columns.calendar.workedDays(from: plan.from, until: plan.until, shift: own.shift).count
        let sums = PlannedSums(columns, plan)
        let isRoof = sums.isRoof(plan.unit)
        ofParts = isRoof ? sums.sum(of: plan.unit) : nil
        let (before, after) = (self.before, self.after)
        let delta = isRoof ? 0 : PlanPicture.sum(after, plan) - PlanPicture.sum(before, plan)
        higher = organisation.units[plan.unit]?.placement(on: plan.from)?.parent.map { parent in
            Higher(parent, sums, delta: delta, own.plan(of: parent, inForce))
        }
        completion = sums.completion(on: today) { day in isRoof ? 0 : (after[day]?.plan ?? 0) - (before[day]?.plan ?? 0) }
    }

    private static func sum(_ days: [Day: PlanSpread.DayPlan], _ plan: Plan) -> Double {
        days.reduce(0) { plan.from <= $1.key && $1.key <= plan.until ? $0 + $1.value.plan : $0 }
    }

    /// The days whose plan becomes another one.
    var changedDays: [Day] { Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }.sorted() }

    /// The days outside its own period whose plan changes, because a coarser plan spreads what remains.
    var changedElsewhere: Int { changedDays.count { $0 < plan.from || plan.until < $0 } }
}

extension PlanPicture.Higher {
    fileprivate init(_ parent: ID<Unit>, _ sums: PlannedSums, delta: Double, _ plan: Double?) {
        let wasRoof = sums.isRoof(parent)
        let before = wasRoof ? sums.sum(of: parent) ?? 0 : 0
        self.init(unit: parent, plan: plan, partsBefore: before, partsAfter: before + delta, wasJudgedByItself: !wasRoof && plan != nil)
    }
}

/// The plans of one unit and indicator that a new one touches.
private struct OwnPlans {
    let standing: [Plan]
    let shift: String?
    private let plan: Plan
    private let kind: Indicator.Kind
    private let spread: PlanSpread
    private let organisation: Organisation

    init(_ plan: Plan, _ inForce: [Plan], _ columns: WorksPanorama, _ organisation: Organisation) {
        (self.plan, spread, self.organisation) = (plan, columns.spread, organisation)
        kind = columns.book[plan.indicator]?.kind ?? .amount
        shift = organisation.units[plan.unit]?.traits.shift
        standing = inForce.filter { $0.unit == plan.unit && $0.from <= plan.until && plan.from <= $0.until }
    }

    private var span: ClosedRange<Day> { (standing + [plan]).map(\.from).min()!...(standing + [plan]).map(\.until).max()! }

    /// The plans that records state for single days, which are finer than any plan.
    func daily(_ db: Connection, _ columns: WorksPanorama) throws -> [Day: PlanSpread.DayPlan] {
        let stated = try StatementStore(db, of: columns.works.id).days(of: plan.unit, plan.indicator, from: span.lowerBound, until: span.upperBound)
        return Dictionary(
            uniqueKeysWithValues: stated.compactMap { day in
                let figures = day.figures.figures(of: kind)
                return figures.plan.map { (day.day, PlanSpread.DayPlan(plan: $0, base: figures.planBase)) }
            })
    }

    func days(of plans: [Plan], _ daily: [Day: PlanSpread.DayPlan]) -> [Day: PlanSpread.DayPlan] {
        spread.days(of: plans, kind: kind, daily: daily, shift: shift).days
    }

    /// What another unit's own plans give the days of this plan; nil where it has none for them.
    func plan(of unit: ID<Unit>, _ inForce: [Plan]) -> Double? {
        let plans = inForce.filter { $0.unit == unit && $0.from <= plan.until && plan.from <= $0.until }
        guard !plans.isEmpty else { return nil }
        let days = spread.days(of: plans, kind: kind, shift: organisation.units[unit]?.traits.shift).days.filter { plan.from <= $0.key && $0.key <= plan.until }
        return kind == .ratio ? days.values.map(\.plan).max() : days.values.reduce(0) { $0 + $1.plan }
    }
}

/// Sums of what counts in the columns, by unit, over the days of a plan.
private struct PlannedSums {
    let columns: WorksPanorama
    let plan: Plan

    init(_ columns: WorksPanorama, _ plan: Plan) { (self.columns, self.plan) = (columns, plan) }

    /// Whether anything below the unit is planned, by plans or by the records themselves.
    func isRoof(_ unit: ID<Unit>) -> Bool {
        guard let tree = columns.panorama(of: plan.indicator)?.tree, let path = columns.organisation.nearestPath(of: unit, to: plan.until) else { return false }
        return tree.index(of: path).map { !tree.isLeaf($0) } ?? false
    }

    func sum(of unit: ID<Unit>) -> Double? {
        series(of: unit, BriefSpan(from: plan.from, on: plan.until, until: plan.until))?.points.reduce(0) { $0 + $1.plan }
    }

    /// By the year of the day, as the unit's own page tells it.
    func completion(on day: Day, delta: (Day) -> Double) -> (Double?, Double?) {
        guard let series = series(of: plan.unit, .year(of: day)) else { return (nil, nil) }
        var (planned, changed, actual) = (0.0, 0.0, 0.0)
        for point in series.points[..<series.past] {
            guard let reported = point.actual else { continue }
            let due = point.plan - point.unreportedPlan
            planned += due
            // Of a ratio the plan of a day is its target times what was done.
            changed += due + delta(point.day) * (point.base ?? 1)
            actual += reported
        }
        return (planned > 0 ? actual / planned : nil, changed > 0 ? actual / changed : nil)
    }

    private func series(of unit: ID<Unit>, _ span: BriefSpan) -> DaySeries? {
        guard let panorama = columns.panorama(of: plan.indicator), let path = columns.organisation.nearestPath(of: unit, to: plan.until) else { return nil }
        return BriefComputation(span: span, delta: BriefComputation.usualDelta).brief(of: [panorama]).days(of: path, indicator: panorama.indicator.name)
    }
}
