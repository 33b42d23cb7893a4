import Statistics

/// One unit's days of a span: counted plan of all of them, actual and silent plan of the past ones.
struct UnitDays {
    /// A past day without report counts 0 here.
    var plan: [Double]
    var actual: [Double]
    /// Plan of past days without report.
    var silent: [Double]
    /// Base of a share; empty elsewhere.
    var base: [Double] = []

    var past: Int { actual.count }
    var whole: Double { plan.reduce(0, +) + silent.reduce(0, +) }
    var wholeToDate: Double { plan[..<past].reduce(0, +) + silent.reduce(0, +) }

    /// Days on which the whole plan is more than 0.
    var planDays: Int { plan.indices.count { plan[$0] > 0 || $0 < past && silent[$0] > 0 } }

    /// Cumulative plan of the future days.
    var future: [Double] {
        var sum = 0.0
        return plan[past...].map { today in
            sum += today
            return sum
        }
    }

    /// First day on which the cumulative actual reaches the mark.
    func firstDay(reaching mark: Double) -> Int? {
        var sum = 0.0
        return actual.firstIndex { today in
            sum += today
            return sum >= mark
        }
    }

    /// First counted day after the split, and completion up to it minus completion after it.
    func shift(after split: Int) -> (first: Int, drop: Double) {
        let before = actual[...split].reduce(0, +) / plan[...split].reduce(0, +)
        let after = actual[(split + 1)...].reduce(0, +) / plan[split + 1..<past].reduce(0, +)
        return (plan[..<past].indices[(split + 1)...].first { plan[$0] > 0 } ?? split, before - after)
    }
}

extension Analysis {
    func unitDays(_ unit: Int) -> UnitDays {
        let slot = Int(panorama.families.slotOf[unit])
        return slot < 0 ? leafDays(Int(panorama.unitSlot[unit])) : summedDays(slot)
    }

    private func leafDays(_ slot: Int) -> UnitDays {
        let past = days.all.lowerBound..<days.all.lowerBound + days.past
        var plan = panorama.column(.plan, slot: slot, days: days.all)
        var actual = panorama.column(.actual, slot: slot, days: past)
        var base = model == .share ? panorama.column(.base, slot: slot, days: past) : []
        var silent = [Double](repeating: 0, count: past.count)
        for day in plan.indices {
            let isRow = !plan[day].isNaN, isTold = day >= past.count || isRow && !actual[day].isNaN
            if !isRow { plan[day] = 0 }
            guard day < past.count, !isTold else { continue }
            (silent[day], plan[day], actual[day]) = (plan[day], 0, 0)
            if model == .share { base[day] = 0 }
        }
        return UnitDays(plan: plan, actual: actual, silent: silent, base: base)
    }

    private func summedDays(_ slot: Int) -> UnitDays {
        let tile = reading.rollUp.tile(slot / PanoramaLayout.lanes), lane = slot % PanoramaLayout.lanes
        func values(_ cells: UnsafePointer<Lanes>, _ count: Int) -> [Double] { (0..<count).map { cells[$0][lane] } }
        return UnitDays(
            plan: values(tile.plan, days.all.count), actual: values(tile.actual, days.past), silent: values(tile.silent, days.past),
            base: model == .share ? values(tile.base, days.past) : [])
    }
}
