import Works

/// Fills the columns of all indicators of a works from the days that are stated, in order of unit and indicator.
struct PanoramaFilling {
    private let organisation: Organisation
    private let book: IndicatorBook
    private let planned: PlannedUnits
    private let spread: PlanSpread
    private let days: [Day]
    private let places: PanoramaPlaces
    /// Index of a day among the days, by its distance from the first; -1 for none.
    private let indexOfDay: [Int32]
    private var builders: [ID<Indicator>: Panorama.Builder] = [:]
    private var current: (unit: ID<Unit>, indicator: ID<Indicator>)?
    private var kind: Indicator.Kind?
    /// In the order of the days.
    private var stated: [(day: Day, figures: Figures)] = []
    /// What is recorded of and below units whose own plan counts, until everything below them has been seen.
    private var gathered: [ID<Indicator>: [ID<Unit>: [Day: Figures]]] = [:]

    init(_ organisation: Organisation, _ book: IndicatorBook, _ planned: PlannedUnits, _ spread: PlanSpread, days: Set<Day>, _ tree: TreeOfPeriod) {
        (self.organisation, self.book, self.planned, self.spread) = (organisation, book, planned, spread)
        self.days = days.sorted()
        places = PanoramaPlaces(organisation, tree)
        var index = [Int32](repeating: -1, count: self.days.isEmpty ? 0 : self.days.last! - self.days[0] + 1)
        for (i, day) in self.days.enumerated() { index[day - self.days[0]] = Int32(i) }
        indexOfDay = index
    }

    mutating func take(_ stated: DayStated) {
        if current?.unit != stated.unit || current?.indicator != stated.indicator {
            turn()
            current = (stated.unit, stated.indicator)
            kind = book[stated.indicator]?.kind
        }
        guard let kind else { return }
        self.stated.append((stated.day, stated.figures.figures(of: kind)))
    }

    mutating func finish() -> [(id: ID<Indicator>, panorama: Panorama)] {
        turn()
        for (indicator, unit, plans) in planned.counting {
            enter(plans, gathered[indicator]?[unit] ?? [:], unit, indicator)
        }
        return book.ordered.compactMap { id, _ in builders.removeValue(forKey: id).map { (id, $0.build()) } }
    }

    /// Everything stated about one unit and indicator is known.
    private mutating func turn() {
        defer { stated.removeAll(keepingCapacity: true) }
        guard let (unit, indicator) = current else { return }
        if !planned.own(indicator, of: unit).isEmpty {
            gathered[indicator, default: [:]][unit, default: [:]].merge(stated.map { ($0.day, $0.figures) }) { $0.adding($1) }
        } else if stated.contains(where: { $0.figures.plan != nil }) || book[indicator]?.direction == .within {
            enter(stated, unit, indicator)
        } else {
            for (day, figures) in stated { lift(figures, unit, indicator, day) }
        }
    }

    /// What is recorded without a plan counts where the plan is: above.
    private mutating func lift(_ figures: Figures, _ unit: ID<Unit>, _ indicator: ID<Indicator>, _ day: Day) {
        guard let above = planned.planned(above: unit, indicator, on: day) else { return }
        gathered[indicator, default: [:]][above, default: [:]].merge([day: figures]) { $0.adding($1) }
    }

    private mutating func enter(_ plans: [Plan], _ recorded: [Day: Figures], _ unit: ID<Unit>, _ indicator: ID<Indicator>) {
        guard let kind = book[indicator]?.kind else { return }
        let daily = recorded.compactMapValues { figures in figures.plan.map { PlanSpread.DayPlan(plan: $0, base: figures.planBase) } }
        let spread = self.spread.days(of: plans, kind: kind, daily: daily, shift: organisation.units[unit]?.traits.shift).days
        let unasked = recorded.filter { spread[$0.key] == nil }.compactMap { day, figures in PlanSpread.unasked(figures, on: day, plans, kind).map { (day, $0) }
        }
        enter(spread.map { day, plan in (day, plan.figures(beside: recorded[day])) } + unasked, unit, indicator)
    }

    /// The days of one unit and indicator, together: what is known of the two is looked up once.
    private mutating func enter(_ stated: [(day: Day, figures: Figures)], _ unit: ID<Unit>, _ indicator: ID<Indicator>) {
        guard let definition = book[indicator] else { return }
        let stays = places.stays(of: unit)
        let cells = stated.compactMap { day, figures -> (PanoramaRecord, unit: Int, day: Int)? in
            guard let place = stays.first(where: { $0.stay.holds(day) })?.index, let index = index(of: day) else { return nil }
            return (PanoramaRecord(figures), place, index)
        }
        guard !cells.isEmpty else { return }
        builders[indicator, default: Panorama.Builder(indicator: definition, units: places.units, days: days)].add(cells)
    }

    private func index(of day: Day) -> Int? {
        guard let first = days.first, indexOfDay.indices.contains(day - first), indexOfDay[day - first] >= 0 else { return nil }
        return Int(indexOfDay[day - first])
    }
}

extension PanoramaRecord {
    init(_ figures: Figures) { self.init(plan: figures.plan, actual: figures.actual, base: figures.base, planBase: figures.planBase) }
}

extension Figures {
    /// Two units' figures of one day, as one.
    fileprivate func adding(_ other: Figures) -> Figures {
        func sum(_ a: Double?, _ b: Double?) -> Double? { a == nil ? b : b == nil ? a : a! + b! }
        return Figures(
            plan: plan ?? other.plan, planBase: sum(planBase, other.planBase), actual: sum(actual, other.actual), base: sum(base, other.base))
    }
}
