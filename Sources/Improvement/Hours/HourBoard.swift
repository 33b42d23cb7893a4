import Planning
import Works

/// The board of a shift, hour by hour: what was to be made, what was made, how far both have come, and why there is a gap. The floor fills it in
/// while it works; the day's figure is entered as ever.
struct HourBoard: Sendable {
    struct Line: Sendable, Equatable {
        let hour: Int
        /// nil where nothing is to be made in this hour.
        let plan: Double?
        /// Stated for this very hour, or an even share of the day's plan.
        let basis: Basis
        let actual: Double?
        let reason: String
        /// Up to the end of the hour; the actual only as far as it is known.
        let planSoFar: Double
        let actualSoFar: Double?
        /// Positive where it is better than planned.
        let gap: Double?
        let gapSoFar: Double?
        let last: Int64
        let times: Int

        enum Basis: Sendable { case stated, spread }

        var isBehind: Bool { (gap ?? 0) < 0 }
    }

    let lines: [Line]
    /// The part of the day's plan that is spread over hours of which none is stated, and over how many; nil where none is.
    let spread: (plan: Double, hours: Int)?

    /// All that is known of the hours shown.
    var actual: Double? { lines.last { $0.actualSoFar != nil }?.actualSoFar }
    var reported: Int { lines.count { $0.actual != nil } }
}

extension HourBoard {
    /// - Parameters:
    ///   - hours: those shown, in the order of the day.
    ///   - worked: those in which the unit works: over them the day's plan is spread.
    ///   - dayPlan: of the whole day; nil where nothing is planned.
    init(_ hours: [Int], worked: Set<Int>, dayPlan: Double?, _ direction: Indicator.Direction, standing: [Int: HourStanding]) {
        let stated = standing.compactMapValues(\.said.plan), open = worked.subtracting(stated.keys)
        let rest = max(0, (dayPlan ?? 0) - stated.values.reduce(0, +))
        spread = dayPlan == nil || open.isEmpty ? nil : (rest, open.count)
        let share = spread.map { $0.plan / Double($0.hours) }
        var planned = 0.0, made: Double?, due = 0.0
        lines = hours.map { hour in
            let standing = standing[hour], plan = stated[hour] ?? (open.contains(hour) ? share : nil), actual = standing?.said.actual
            planned += plan ?? 0
            if let actual { (made, due) = ((made ?? 0) + actual, due + (plan ?? 0)) }
            let sign = direction == .less ? -1.0 : 1
            return Line(
                hour: hour, plan: plan, basis: stated[hour] == nil ? .spread : .stated, actual: actual, reason: standing?.said.reason ?? "",
                planSoFar: planned, actualSoFar: actual == nil ? nil : made, gap: actual.map { sign * ($0 - (plan ?? 0)) },
                gapSoFar: actual == nil ? nil : made.map { sign * ($0 - due) }, last: standing?.last ?? 0, times: standing?.times ?? 0)
        }
    }
}

/// A third of the works' day, or all of it.
enum HourSpan: Int, Sendable, CaseIterable {
    case day, first, second, third

    private static let shiftHours = 8
    private static let dayHours = 24

    /// The hours in their order, from the one at which the works' day begins.
    func hours(of works: Works) -> [Int] {
        // A works' day may begin on the evening before.
        let begin = works.dayBegins / 60 + Self.dayHours
        let places = self == .day ? 0..<Self.dayHours : (rawValue - 1) * Self.shiftHours..<rawValue * Self.shiftHours
        return places.map { (begin + $0) % Self.dayHours }
    }

    /// In which shift an hour lies.
    static func shift(of hour: Int, _ works: Works) -> HourSpan { shifts.first { $0.hours(of: works).contains(hour) } ?? .first }

    /// All hours of the shifts in which any of these lie: who reported one hour of a shift works in the others too.
    static func shifts(with hours: Set<Int>, _ works: Works) -> Set<Int> {
        Set(shifts.map { $0.hours(of: works) }.filter { !hours.isDisjoint(with: $0) }.joined())
    }

    private static let shifts = [first, second, third]
}
