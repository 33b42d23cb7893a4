package import Language
package import Planning
package import Works

/// Of what a share is told: each kind counts teams in its own way. What a module above this one knows of teams, such as a title they hold, it
/// passes in as a kind of its own; a kind that has nothing to count is not shown.
package struct ShareKind: Sendable {
    /// For programs; never changes.
    package let key: String
    package let name: Message
    package let count: @Sendable (ShareField) -> [UnitPath: Tally]

    package init(_ key: String, _ name: Message, count: @escaping @Sendable (ShareField) -> [UnitPath: Tally]) {
        (self.key, self.name, self.count) = (key, name, count)
    }
}

/// What a kind is asked to count.
package struct ShareField: Sendable {
    /// Each team once for the day, for each of its days, or once for the whole span.
    package enum Period: String, Sendable, CaseIterable { case day, days, span }

    /// Of the whole works over the span; its day is the day that is asked about.
    package let brief: Brief
    package let period: Period
    /// The units to be counted: teams, or units of a level above.
    package let units: [UnitPath]
    /// By which "the plan" is meant, where one is.
    package let indicator: String
}

extension ShareKind {
    /// Met the plan of the chosen indicator.
    static let metThePlan = ShareKind("plan", .metThePlan) { field in
        field.tallies(field.brief.analyses.filter { $0.indicator.name == field.indicator })
    }

    /// Met the plans of all indicators: output without quality is half a plan.
    static let metComprehensively = ShareKind("comprehensive", .metComprehensively) { field in
        let planned = field.brief.analyses.filter { $0.indicator.kind != .milestone }
        return planned.count > 1 ? field.tallies(planned) : [:]
    }

    static let ofPlans = [metThePlan, metComprehensively]
}

extension ShareField {
    /// How each unit kept the plans of all these indicators together.
    fileprivate func tallies(_ analyses: [Analysis]) -> [UnitPath: Tally] {
        units.reduce(into: [:]) { tallies, unit in
            let kept = analyses.compactMap { analysis in analysis.tree.index(of: unit).map { self.kept(analysis, $0) } }
            guard let first = kept.first else { return }
            let together = kept.dropFirst().reduce(first) { zip($0, $1).map { max($0, $1) } }
            let tally = Tally(hits: together.count { $0 == .met }, base: together.count { $0 == .met || $0 == .missed })
            if tally.base > 0 { tallies[unit] = tally }
        }
    }

    private func kept(_ analysis: Analysis, _ unit: Int) -> [PlanKept] {
        guard !analysis.tree.hasTooFewPeople(unit) else { return [] }
        switch period {
        case .day: return analysis.pastDays.last == brief.on ? Array(analysis.planKept(byDayOf: unit).suffix(1)) : []
        case .days: return analysis.planKept(byDayOf: unit)
        case .span: return [analysis.planKept(inSpanOf: unit)]
        }
    }
}
