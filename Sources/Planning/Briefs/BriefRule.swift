package import Statistics
import Works

/// By what a brief judges one indicator.
package struct BriefRule: Sendable {
    /// Smallest gap worth acting on, as a share of the target.
    let delta: Double
    /// Within limits counts as a share of days: fewer is worse.
    package let worse: LevelTest.Worse
    /// Adds up towards a plan that can be met, so that pace means something: not a ratio, not days within limits.
    package let hasPace: Bool
    package let hasForecast: Bool
    package let hasDueShare: Bool

    package init(_ indicator: Indicator, delta: Double) {
        self.delta = delta
        worse = indicator.direction == .less ? .above : .below
        hasDueShare = indicator.kind != .ratio && indicator.direction != .within
        hasPace = hasDueShare && indicator.direction == .more
        hasForecast = hasPace && indicator.kind != .milestone
    }

    func test(target: Double) -> LevelTest { LevelTest(target: target, delta: delta, worse: worse) }
}
