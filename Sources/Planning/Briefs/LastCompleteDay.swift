package import Works

/// The last day that may be judged. Today, while only some have reported, would make everybody else look behind.
package enum LastCompleteDay {
    /// A day on which four of five have reported says what was going on; the last fifth may report late or never.
    private static let share = 0.8

    /// The last day, up to a given one, on which enough of the units that had a plan reported; nil where no day is so.
    package static func find(in panoramas: [Panorama], upTo last: Day? = nil) -> Day? {
        guard let days = panoramas.first?.days else { return nil }
        var planned = [Int](repeating: 0, count: days.count)
        var reported = planned
        for panorama in panoramas { panorama.countReports(&planned, &reported) }
        return days.indices.last { day in
            planned[day] > 0 && Double(reported[day]) >= share * Double(planned[day]) && (last.map { days[day] <= $0 } ?? true)
        }.map { days[$0] }
    }
}

extension Panorama {
    /// Adds, for every day, the units with a plan and those of them that reported.
    fileprivate func countReports(_ planned: inout [Int], _ reported: inout [Int]) {
        for number in 0..<tiles {
            guard let plan = tile(number, .plan), let actual = tile(number, .actual) else { continue }
            for day in days.indices {
                let isPlanned = plan[day] .> 0
                // An actual that was not reported is NaN, which equals nothing.
                let isReported = isPlanned .& (actual[day] .== actual[day])
                planned[day] += isPlanned.count
                reported[day] += isReported.count
            }
        }
    }
}

extension SIMDMask where Storage == SIMD8<Int64> {
    fileprivate var count: Int {
        var ones = SIMD8<Int64>.zero
        ones.replace(with: 1, where: self)
        return Int(ones.wrappedSum())
    }
}

extension BriefSpan {
    /// What a brief is about unless said otherwise: the calendar year of the last complete day, from the first day of it
    /// that has a plan or a record. nil where nothing was ever reported.
    package static func usual(for panoramas: [Panorama], from: Day? = nil, on: Day? = nil, until: Day? = nil) -> BriefSpan? {
        guard let on = on ?? LastCompleteDay.find(in: panoramas) else { return nil }
        let first = panoramas.first?.days.first { $0 >= on.firstOfYear }
        return BriefSpan(from: from ?? min(first ?? on.firstOfYear, on), on: on, until: until ?? max(on.lastOfYear, on))
    }
}
