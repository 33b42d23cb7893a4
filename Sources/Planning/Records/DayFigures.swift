/// A day's figures from all that is said about it: about the whole day, its shifts, its hours, and their parts.
///
/// What is said of the whole day stands above the sum of its shifts, and that above the sum of its hours: somebody who
/// corrects the day's total need not correct every hour. Plan and actual are decided apart, since the plan is often daily
/// and the actual hourly.
package struct DayFigures: Sendable {

    /// Sums of one grain. A ratio's plan is weighted by its base, so that parts with more in them count for more.
    private struct Sums {
        var plan = 0.0, plannedOfBase = 0.0, planBase = 0.0, actual = 0.0, base = 0.0
        var plans = 0, planBases = 0, actuals = 0, bases = 0
    }

    private var grains: (day: Sums, shift: Sums, hour: Sums) = (Sums(), Sums(), Sums())
    package private(set) var isEmpty = true

    package init() {}

    /// Adds the current figures of one slot and part.
    package mutating func add(_ figures: Figures, of slot: Slot) {
        isEmpty = false
        if slot.number == 0 { Self.add(figures, to: &grains.day) }
        else if slot.hour == nil { Self.add(figures, to: &grains.shift) }
        else { Self.add(figures, to: &grains.hour) }
    }

    private static func add(_ figures: Figures, to sums: inout Sums) {
        if let plan = figures.plan {
            sums.plan += plan
            sums.plans += 1
            if let base = figures.base ?? figures.planBase { sums.plannedOfBase += plan * base }
        }
        if let planBase = figures.planBase { sums.planBase += planBase; sums.planBases += 1 }
        if let actual = figures.actual { sums.actual += actual; sums.actuals += 1 }
        if let base = figures.base { sums.base += base; sums.bases += 1 }
    }

    /// - Returns: for a ratio with bases `plan` is the target, its parts weighted by their base.
    package func figures(of kind: Indicator.Kind) -> Figures {
        let forPlan = coarsest { $0.plans > 0 }
        let forActual = coarsest { $0.actuals > 0 }
        var result = Figures()
        if let sums = forPlan {
            result.plan = sums.plan
            if sums.planBases > 0 { result.planBase = sums.planBase }
            if kind == .ratio, sums.bases > 0 || sums.planBases > 0 {
                let weight = sums.bases > 0 ? sums.base : sums.planBase
                result.plan = weight > 0 ? sums.plannedOfBase / weight : sums.plan / Double(sums.plans)
            }
        }
        if let sums = forActual {
            result.actual = sums.actual
            if sums.bases > 0 { result.base = sums.base }
        }
        return result
    }

    private func coarsest(_ holds: (Sums) -> Bool) -> Sums? {
        if holds(grains.day) { return grains.day }
        if holds(grains.shift) { return grains.shift }
        return holds(grains.hour) ? grains.hour : nil
    }
}
