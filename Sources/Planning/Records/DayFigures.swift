/// A day's figures from all that is said about it: about the whole day, its shifts, its hours, and their parts.
///
/// What is said of the whole day stands above the sum of its shifts, and that above the sum of its hours: somebody who
/// corrects the day's total need not correct every hour. Plan and actual are decided apart, since the plan is often daily
/// and the actual hourly.
package struct DayFigures: Sendable {
    /// Most days are said in one statement about the whole of them: it then is the day's figures, and nothing is added up.
    private var only: Figures?
    /// Where more is said: by grain.
    private var sums: [Sums] = []

    package init() {}

    package var isEmpty: Bool { only == nil && sums.isEmpty }

    /// Adds the current figures of one slot and part.
    package mutating func add(_ figures: Figures, of slot: Slot) {
        if slot == .wholeDay, isEmpty {
            only = figures
        } else {
            addUp()
            sums[Grain(slot).rawValue].add(figures)
        }
    }

    /// - Returns: for a ratio with bases `plan` is the target, its parts weighted by their base.
    package func figures(of kind: Indicator.Kind) -> Figures {
        guard var figures = only else { return sum(of: kind) }
        if figures.plan == nil { figures.planBase = nil }
        if figures.actual == nil { figures.base = nil }
        return figures
    }

    private mutating func addUp() {
        guard sums.isEmpty else { return }
        sums = Array(repeating: Sums(), count: Grain.allCases.count)
        if let only { sums[Grain.day.rawValue].add(only) }
        only = nil
    }

    private func sum(of kind: Indicator.Kind) -> Figures {
        var result = Figures()
        if let sums = sums.first(where: { $0.plans > 0 }) {
            result.plan = kind == .ratio ? sums.target : sums.plan
            if sums.planBases > 0 { result.planBase = sums.planBase }
        }
        if let sums = sums.first(where: { $0.actuals > 0 }) {
            result.actual = sums.actual
            if sums.bases > 0 { result.base = sums.base }
        }
        return result
    }
}

/// Coarsest first.
private enum Grain: Int, CaseIterable {
    case day, shift, hour

    init(_ slot: Slot) { self = slot == .wholeDay ? .day : slot.hour == nil ? .shift : .hour }
}

/// Sums of one grain. A ratio's plan is weighted by its base, so that parts with more in them count for more.
private struct Sums {
    var plan = 0.0, plannedOfBase = 0.0, planBase = 0.0, actual = 0.0, base = 0.0
    var plans = 0, planBases = 0, actuals = 0, bases = 0

    mutating func add(_ figures: Figures) {
        if let plan = figures.plan {
            self.plan += plan
            plans += 1
            if let base = figures.base ?? figures.planBase { plannedOfBase += plan * base }
        }
        if let planBase = figures.planBase { self.planBase += planBase; planBases += 1 }
        if let actual = figures.actual { self.actual += actual; actuals += 1 }
        if let base = figures.base { self.base += base; bases += 1 }
    }

    var target: Double {
        guard bases > 0 || planBases > 0 else { return plan }
        let weight = bases > 0 ? base : planBase
        return weight > 0 ? plannedOfBase / weight : plan / Double(plans)
    }
}
