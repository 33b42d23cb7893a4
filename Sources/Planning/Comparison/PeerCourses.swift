import Statistics
package import Works

/// How each peer came to where it stands: the span in a dozen stretches, of each the level.
package struct PeerCourses: Sendable {
    package struct Course: Sendable {
        /// Among the members of the comparison.
        package let member: Int
        /// One for each stretch; not a number where nothing was reported.
        package let levels: [Double]
    }

    package let stretches: [ClosedRange<Day>]
    /// The best level first.
    package let courses: [Course]
    /// Members that may be seen and are not among them.
    package let others: Int
    /// Where the middle half of all peers stands over the whole span, and their middle.
    package let usual: ClosedRange<Double>
    package let median: Double

    /// As many as one looks through.
    package static let aScreen = 24
    /// More than this is for the address that ends with .json.
    package static let most = 240
    private static let stretchesShown = 13
}

extension PeerCourses {
    /// nil where there is nobody to stand beside, or nothing to follow.
    /// - Parameter seen: members that may be shown; the others count in what is usual.
    init?(_ comparison: PeerComparison, seen: [Int], in brief: Brief, most: Int) {
        let levels = comparison.members.map(\.level).sorted(), sign = comparison.worse.sign, members = comparison.members
        guard comparison.hasLevels, members.count > 1, let own = members.firstIndex(where: { $0.unit == comparison.unit }) else { return nil }
        (usual, median) = (levels.quantile(0.25)...levels.quantile(0.75), levels.quantile(0.5))
        let order = seen.sorted { (sign * members[$1].level, members[$0].unit) < (sign * members[$0].level, members[$1].unit) }
        let drawn = PeerCourses.cut(order, own, most)
        let series = drawn.compactMap { member in brief.days(of: members[member].unit, indicator: comparison.indicator.name).map { (member, $0) } }
        let stretches = PeerCourses.stretches(from: series.compactMap(\.1.firstReported).min() ?? brief.from, on: brief.on)
        courses = series.map { Course(member: $0, levels: $1.levels(in: stretches)) }
        (self.stretches, others) = (stretches, seen.count - drawn.count)
    }

    private static func stretches(from first: Day, on last: Day) -> [ClosedRange<Day>] {
        let days = last - first + 1, length = max(1, (days + stretchesShown - 1) / stretchesShown)
        return stride(from: 0, to: days, by: length).map { first + $0...min(last, first + ($0 + length - 1)) }
    }

    /// The upper half and the lower half of what there is room for, and the unit itself.
    private static func cut(_ order: [Int], _ own: Int, _ most: Int) -> [Int] {
        guard order.count > most else { return order }
        let kept = Set(order.prefix(most / 2) + order.suffix(most - most / 2 - 1) + [own])
        return order.filter(kept.contains)
    }
}

extension DaySeries {
    fileprivate var firstReported: Day? { points[..<past].first { $0.actual != nil }?.day }

    /// Of reported days; of a ratio its value.
    fileprivate func levels(in stretches: [ClosedRange<Day>]) -> [Double] {
        let told = points[..<past].filter { $0.actual != nil }
        return stretches.map { stretch in
            let days = told.filter { stretch.contains($0.day) }, actual = days.reduce(0) { $0 + ($1.actual ?? 0) }
            return actual / days.reduce(0) { $0 + (measure == .share ? $1.base ?? 0 : $1.plan - $1.unreportedPlan) }
        }.map { $0.isFinite ? $0 : .nan }
    }
}
