/// Where the bottleneck is: at each moment the station whose uninterrupted active period is the longest (Roser, Nakano &
/// Tanaka 2001, "A practical bottleneck detection method", WSC; 2002 for the shifting one). Active is anything but starved or
/// blocked: running, being repaired or set up. O(n (log n + stations)) for n periods.
///
/// The overlap of one bottleneck's period with the next one's is shifting between the two, the rest is its own. Shares are of
/// the line's time, not of each station's own. Starving and blocking must be recorded as such, else every station is active.
package struct ActivePeriods: Sendable, Equatable {
    /// One uninterrupted active period.
    package struct Period: Sendable, Equatable {
        package var station: Int
        /// Minutes from the beginning of the observation.
        package var from: Double
        package var to: Double
        package var length: Double { to - from }
        package init(station: Int, from: Double, to: Double) { (self.station, self.from, self.to) = (station, from, to) }
    }

    /// The bottlenecks one after another.
    package let sequence: [Period]
    /// Minutes as the only bottleneck, and in turn with the one before or after, by station.
    package let sole: [Double]
    package let shifting: [Double]
    /// Mean length of a station's active periods, NaN without one, and its standard error, NaN under two.
    package let meanLengths: [Double]
    package let meanErrors: [Double]

    /// - Parameter active: from and to (minutes) by station, in any order; those that touch or overlap count as one.
    /// - Returns: nil where a period does not end after it began.
    package init?(active: [[(from: Double, to: Double)]]) {
        guard active.allSatisfy({ $0.allSatisfy { $0.from < $0.to && $0.from.isFinite && $0.to.isFinite } }) else { return nil }
        let byStation = active.enumerated().map { ActivePeriods.joined($0.element, station: $0.offset) }
        sequence = ActivePeriods.longest(byStation.flatMap { $0 })
        meanLengths = byStation.map { $0.isEmpty ? .nan : $0.map(\.length).mean }
        meanErrors = byStation.map { periods in
            let n = Double(periods.count)
            return n < 2 ? .nan : (periods.map(\.length).squaresAboutMean / (n - 1) / n).squareRoot()
        }
        var sole = [Double](repeating: 0, count: active.count), shifting = sole
        for (place, period) in sequence.enumerated() {
            let shared = ActivePeriods.shared(period, before: place > 0 ? sequence[place - 1] : nil, after: sequence.dropFirst(place + 1).first)
            shifting[period.station] += shared
            sole[period.station] += period.length - shared
        }
        (self.sole, self.shifting) = (sole, shifting)
    }

    private static func joined(_ spans: [(from: Double, to: Double)], station: Int) -> [Period] {
        spans.sorted { ($0.from, $0.to) < ($1.from, $1.to) }.reduce(into: [Period]()) { periods, span in
            if let last = periods.last, span.from <= last.to {
                periods[periods.count - 1].to = max(last.to, span.to)
            } else {
                periods.append(Period(station: station, from: span.from, to: span.to))
            }
        }
    }

    /// Minutes of a bottleneck's period that the one before or after it has too.
    private static func shared(_ period: Period, before: Period?, after: Period?) -> Double {
        let until = min(max(before?.to ?? period.from, period.from), period.to), since = max(min(after?.from ?? period.to, period.to), period.from)
        return until >= since ? period.length : (until - period.from) + (period.to - since)
    }
}

extension ActivePeriods {
    /// The periods that are the longest at some moment, in the order of time; of equally long ones the earlier goes on, then
    /// the lower station.
    private static func longest(_ periods: [Period]) -> [Period] {
        let order = periods.sorted { ($0.from, -$0.length, $0.station) < ($1.from, -$1.length, $1.station) }
        var found: [Period] = [], rivals: [Period] = []
        for period in order {
            retire(before: period.from, &found, &rivals)
            guard let current = found.last, current.to >= period.from else {
                found.append(period)
                continue
            }
            if current.to > period.from, period.length > current.length {
                found.append(period)
            } else if period.to > current.to {
                rivals.append(period)
            }
        }
        retire(before: .infinity, &found, &rivals)
        return found
    }

    /// When the bottleneck's period has ended, the longest of those still active follows.
    private static func retire(before now: Double, _ found: inout [Period], _ rivals: inout [Period]) {
        while let current = found.last, current.to < now {
            rivals.removeAll { $0.to <= current.to }
            guard let next = rivals.indices.min(by: { rivals[$0].length > rivals[$1].length }) else { return }
            found.append(rivals.remove(at: next))
        }
    }
}
