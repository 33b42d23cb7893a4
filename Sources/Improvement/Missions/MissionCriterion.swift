package import Planning
package import Works

/// By which figures a mission is finished: the level of an indicator is reached on so many reported days in a row.
package struct MissionCriterion: Sendable, Equatable {
    package let indicator: ID<Indicator>
    /// 1 for the whole plan; of a ratio the ratio.
    package let level: Double
    package let days: Int

    package init(_ indicator: ID<Indicator>, level: Double, days: Int) { (self.indicator, self.level, self.days) = (indicator, level, days) }

    /// - Parameter levels: of reported days, in their order.
    /// - Returns: the day on which it was met first.
    package func metOn(_ levels: [(day: Day, level: Double)], since began: Day, _ direction: Indicator.Direction) -> Day? {
        var row = 0
        for (day, level) in levels where day >= began {
            row = isReached(level, direction) ? row + 1 : 0
            if row == days { return day }
        }
        return nil
    }

    private func isReached(_ level: Double, _ direction: Indicator.Direction) -> Bool { direction == .less ? level <= self.level : level >= self.level }
}
