package import Language
package import Web
package import Works

/// What stands along the axes of a chart.
package enum ChartAxis {
    /// Names of months where they begin; over a few weeks the first day and every second Monday.
    package static func ticks(_ days: [Day], _ language: Language) -> [Tick] {
        guard let first = days.first, let last = days.last else { return [] }
        return last - first > fewWeeks ? months(days, language) : weeks(days, language)
    }

    private static let fewWeeks = 100

    private static func months(_ days: [Day], _ language: Language) -> [Tick] {
        var ticks: [Tick] = []
        for (index, day) in days.enumerated() where index == 0 || day.month != days[index - 1].month {
            // Every third month always, the others where there is room.
            ticks.append(Tick(Double(index), language(day.date.axisMonth), day.month % 3 == 1 ? .major : .minor))
        }
        return ticks
    }

    private static func weeks(_ days: [Day], _ language: Language) -> [Tick] {
        let step = max(1, days.count / 4)
        let places = stride(from: 0, to: days.count, by: step).filter { $0 == 0 || $0 <= days.count - 1 - step / 2 } + (days.count > 1 ? [days.count - 1] : [])
        return places.enumerated().map { number, index in
            Tick(Double(index), language(days[index].date.short), number == 0 || index == days.count - 1 ? .major : .minor)
        }
    }

    /// Three or four round amounts between the least and the greatest.
    package static func amounts(_ values: [Double], _ written: (Double) -> String) -> [Tick] {
        let known = values.filter(\.isFinite)
        guard let least = known.min(), let greatest = known.max(), greatest > least else { return [] }
        let step = roundStep((greatest - least) / 3)
        let first = (least / step).rounded(.up) * step
        return stride(from: first, through: greatest, by: step).map { Tick($0, written($0 == 0 ? 0 : $0)) }
    }

    /// 1, 2 or 5 times a power of ten, at least so large.
    private static func roundStep(_ least: Double) -> Double {
        var power = 1.0
        while power > least { power /= 10 }
        while power * 10 <= least { power *= 10 }
        return [1.0, 2, 5, 10].map { $0 * power }.first { $0 >= least } ?? power * 10
    }
}
