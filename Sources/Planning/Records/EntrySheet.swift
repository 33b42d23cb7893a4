package import Works

/// What one unit enters for one day: a line for each indicator that it answers for.
package struct EntrySheet: Sendable {
    package struct Line: Sendable {
        package let id: ID<Indicator>
        package let indicator: Indicator
        /// What the plan asks for on the day: an amount, of a ratio its target; nil where nothing is planned.
        package let plan: Double?
        /// Where records state the targets: that of the last one, which holds until another is stated, and is stated along.
        package let carriedTarget: Double?
        /// What stands for the day now.
        package let standing: Figures
        /// Who said so; nil where nothing stands.
        package let last: LastReport?
        /// The days before with a figure, latest first.
        package let before: [(day: Day, figures: Figures)]

        package init(
            id: ID<Indicator>, indicator: Indicator, plan: Double?, standing: Figures = Figures(), last: LastReport? = nil,
            before: [(day: Day, figures: Figures)] = []
        ) {
            self.last = last
            carriedTarget = plan == nil && indicator.kind == .ratio ? before.first { $0.figures.plan != nil }?.figures.plan : nil
            (self.id, self.indicator, self.plan, self.standing, self.before) = (id, indicator, plan ?? carriedTarget, standing, before)
        }

        package var isRatio: Bool { indicator.kind == .ratio }
    }

    package let unit: ID<Unit>
    package let day: Day
    package let lines: [Line]

    package init(unit: ID<Unit>, day: Day, lines: [Line]) { (self.unit, self.day, self.lines) = (unit, day, lines) }

    package func key(_ line: Line) -> RecordKey { RecordKey(unit: unit, indicator: line.id, day: day) }
}

extension EntrySheet.Line {
    /// What is usual for it: of the days before, else what the plan asks for.
    var usualAmount: Double? { EntrySheet.Line.median(before.compactMap { isRatio ? $0.figures.base : $0.figures.actual }) ?? (isRatio ? nil : plan) }

    var usualRatio: Double? {
        EntrySheet.Line.median(before.compactMap { day in day.figures.base.flatMap { base in base > 0 ? day.figures.actual.map { $0 / base } : nil } }) ?? plan
    }

    private static func median(_ values: [Double]) -> Double? {
        let known = values.filter { $0 > 0 }.sorted()
        return known.count < fewest ? nil : known[known.count / 2]
    }

    /// Two days do not make a habit.
    private static let fewest = 3
}

extension WorksPanorama {
    /// The indicators that a unit enters itself: those that are recorded of it and of nothing below it; of a unit that is new
    /// and has nothing below it, all.
    func indicatorsEntered(by unit: ID<Unit>, at path: UnitPath, on day: Day) -> [(id: ID<Indicator>, indicator: Indicator)] {
        let own = panoramas.filter { _, panorama in panorama.tree.index(of: path).map(panorama.tree.isLeaf) ?? false }.map(\.id)
        if own.isEmpty { return organisation.children(of: unit, on: day).isEmpty ? book.ordered : [] }
        return book.ordered.filter { own.contains($0.id) }
    }

    /// The plan of one unit, indicator and day as it counts: an amount, of a ratio its target.
    func plan(_ indicator: ID<Indicator>, of path: UnitPath, on day: Day) -> Double? {
        guard let panorama = panorama(of: indicator), let unit = panorama.tree.index(of: path), panorama.unitSlot[unit] >= 0,
            let index = panorama.index(of: day)
        else {
            return nil
        }
        let slot = Int(panorama.unitSlot[unit])
        func value(_ column: PanoramaColumn) -> Double { panorama.column(column, slot: slot, days: index..<index + 1)[0] }
        let plan = panorama.indicator.kind == .ratio ? value(.plan) / value(.base) : value(.plan)
        return plan.isFinite ? plan : nil
    }
}
