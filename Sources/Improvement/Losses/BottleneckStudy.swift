import Planning
import Statistics
import Works

/// Where the bottleneck of a line is: which station's uninterrupted work the others wait for (active periods, Roser, Nakano & Tanaka 2001
/// and 2002), and how sure that is by drawing the days again.
struct BottleneckStudy: Sendable {
    struct Station: Sendable, Equatable {
        let name: String
        /// Minutes in each state.
        let minutes: [StationState: Double]
        /// As the only bottleneck, and in turn with another, as shares of the line's time.
        let sole: Double
        let shifting: Double
        /// 95 % interval of both together, days drawn again; nil where too few days are known.
        let interval: ClosedRange<Double>?
    }

    enum Answer: Sendable, Equatable {
        /// Longest the bottleneck, beyond doubt.
        case station(Int)
        /// The first is not told apart from the second.
        case notSeparated
        case tooFewStations
        case tooFewDays(Int)
        /// Nobody ever waited: without starved and blocked every station works all the time, and nothing can be told.
        case nobodyWaits
    }

    /// The longest bottleneck first.
    let stations: [Station]
    let days: Int
    /// Minutes in which the line was observed.
    let observed: Double
    let answer: Answer
}

extension BottleneckStudy {
    /// nil where no station was to work.
    /// - Parameter stations: what each did, in order of time.
    init?(_ stations: [(name: String, intervals: [StateInterval])], _ works: WorksDays) {
        let known = stations.filter { !$0.intervals.isEmpty }, line = LineTime(known.map(\.intervals), works)
        guard let origin = line.first, !known.isEmpty else { return nil }
        let active = known.map { station in
            station.intervals.filter(\.state.isActive).map { (from: origin.minutes(to: $0.from), to: origin.minutes(to: $0.until)) }
        }
        guard let periods = ActivePeriods(active: active) else { return nil }
        (days, observed) = (line.minutes.count, line.minutes.values.reduce(0, +))
        let byDay = BottleneckStudy.byDay(periods, stations: known.count, origin, line.minutes.keys.sorted(), works)
        let pareto = days < Int(Smallest.days) ? nil : LossPareto(losses: byDay, draws: LossStudy.draws(reasons: known.count, days: days))
        let all = pareto.map { $0.totals.reduce(0, +) } ?? 0, whole = observed
        let found = known.indices.map { place in
            Station(
                name: known[place].name, minutes: known[place].intervals.minutesByState, sole: periods.sole[place] / whole,
                shifting: periods.shifting[place] / whole,
                interval: pareto.map { $0.intervals[place].lowerBound * all / whole...$0.intervals[place].upperBound * all / whole })
        }
        let order = found.indices.sorted { (found[$1].sole + found[$1].shifting, $0) < (found[$0].sole + found[$0].shifting, $1) }
        self.stations = order.map { found[$0] }
        answer = BottleneckStudy.answer(found, days, pareto, order)
    }

    private static func answer(_ stations: [Station], _ days: Int, _ pareto: LossPareto?, _ order: [Int]) -> Answer {
        if stations.count < 2 { return .tooFewStations }
        if stations.allSatisfy({ ($0.minutes[.starved] ?? 0) + ($0.minutes[.blocked] ?? 0) == 0 }) { return .nobodyWaits }
        guard let pareto else { return .tooFewDays(days) }
        return pareto.key.flatMap { key in order.firstIndex(of: key).map { .station($0) } } ?? .notSeparated
    }

    /// Minutes as a bottleneck, alone or in turn, by station and day.
    private static func byDay(_ periods: ActivePeriods, stations: Int, _ origin: WallTime, _ days: [Day], _ works: WorksDays) -> [[Double]] {
        let places = Dictionary(uniqueKeysWithValues: zip(days, days.indices))
        var minutes = [[Double]](repeating: [Double](repeating: 0, count: days.count), count: stations)
        for period in periods.sequence {
            let from = origin.after(minutes: period.from), until = origin.after(minutes: period.to)
            for part in works.parts(of: from..<until) { if let place = places[part.day] { minutes[period.station][place] += part.minutes } }
        }
        return minutes
    }
}

/// When a line was observed: some station's state is known. Its time is what shares are of, not each station's own.
struct LineTime {
    let first: WallTime?
    private(set) var minutes: [Day: Double] = [:]

    init(_ stations: [[StateInterval]], _ days: WorksDays) {
        let all = stations.joined().filter { $0.state != .off }.sorted { $0.from < $1.from }
        first = all.first?.from
        var open: Range<WallTime>?
        for interval in all {
            if let known = open, interval.from <= known.upperBound {
                open = known.lowerBound..<max(known.upperBound, interval.until)
            } else {
                add(open, days)
                open = interval.from..<interval.until
            }
        }
        add(open, days)
    }

    private mutating func add(_ span: Range<WallTime>?, _ days: WorksDays) {
        for part in span.map(days.parts) ?? [] { minutes[part.day, default: 0] += part.minutes }
    }
}

extension WallTime {
    fileprivate func minutes(to other: WallTime) -> Double { Double(other.seconds - seconds) / 60 }
    fileprivate func after(minutes: Double) -> WallTime { WallTime(seconds: seconds + Int64((minutes * 60).rounded())) }
}

extension [StateInterval] {
    fileprivate var minutesByState: [StationState: Double] { reduce(into: [:]) { $0[$1.state, default: 0] += $1.minutes } }
}
