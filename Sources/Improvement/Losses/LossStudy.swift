import Planning
import Statistics
import Works

/// Which loss weighs most, and how sure that is.
struct LossStudy: Sendable {
    struct Line: Sendable, Equatable {
        /// nil for those without a reason.
        let reason: String?
        let minutes: Double
        let count: Int
        /// Of all lost minutes.
        let share: Double
        /// 95 % interval of the share, days drawn again.
        let interval: ClosedRange<Double>
    }

    enum Answer: Sendable, Equatable {
        /// The place of the one that is certain to be the largest.
        case key(Int)
        /// The first is not told apart from the second.
        case notSeparated
        /// More than a tenth has no reason: the order may be another.
        case tooManyWithoutReason
        /// So few days tell nothing of which reason is the largest.
        case tooFewDays(Int)
    }

    /// The largest first; those after the twentieth stand together.
    let lines: [Line]
    let others: Int
    let days: Int
    let answer: Answer

    /// A Pareto diagram of more is no help to anybody.
    static let mostLines = 20
    /// Above this share the losses without a reason may hide the largest one.
    static let mostWithoutReason = 0.1
}

extension LossStudy {
    /// nil where nothing was lost.
    /// - Parameter days: all days looked at, also those on which nothing was lost.
    init?(_ sums: LossSums, days: [Day]) {
        let all = sums.reasons.values.filter { $0.total > 0 }.sorted { ($1.total, $0.name ?? "") < ($0.total, $1.name ?? "") }
        guard !all.isEmpty, !days.isEmpty else { return nil }
        let kept = all.prefix(LossStudy.mostLines), rest = all.dropFirst(LossStudy.mostLines)
        var losses = kept.map { reason in days.map { reason.minutes[$0] ?? 0 } }
        if !rest.isEmpty { losses.append(days.map { day in rest.reduce(0) { $0 + ($1.minutes[day] ?? 0) } }) }
        guard let pareto = LossPareto(losses: losses, draws: LossStudy.draws(reasons: losses.count, days: days.count)) else { return nil }
        lines = kept.enumerated().map { place, reason in
            Line(
                reason: reason.name, minutes: reason.total, count: reason.count, share: pareto.shares[place], interval: pareto.intervals[place])
        }
        (others, self.days) = (rest.count, days.count)
        answer = LossStudy.answer(pareto, lines, days.count)
    }

    private static func answer(_ pareto: LossPareto, _ lines: [Line], _ days: Int) -> Answer {
        if days < Int(Smallest.days) { return .tooFewDays(days) }
        if lines.contains(where: { $0.reason == nil && $0.share > mostWithoutReason }) { return .tooManyWithoutReason }
        guard let key = pareto.key, key < lines.count else { return .notSeparated }
        return .key(key)
    }

    /// Two million figures drawn are half a second's work for nobody.
    static func draws(reasons: Int, days: Int) -> Int { min(20_000, max(400, 20_000_000 / (reasons * days))) }
}
