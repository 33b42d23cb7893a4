package import Works

/// An interval together with the entry that stated it.
package struct StatedInterval: Sendable {
    package let interval: StateInterval
    package let entry: ID<Entry>

    package init(_ interval: StateInterval, by entry: ID<Entry>) { (self.interval, self.entry) = (interval, entry) }
}

/// What stands of all that was stated about one station: where two overlap, the later entry's holds, and what the earlier one said before and
/// after it stays.
package enum StateFold {
    /// O(n) for intervals in order that do not overlap, which is the rule; O(n log n + overlaps) else.
    /// - Parameter stated: by their first second, then by entry.
    package static func standing(_ stated: [StatedInterval]) -> [StateInterval] {
        guard zip(stated, stated.dropFirst()).contains(where: { $1.interval.from < $0.interval.until }) else { return stated.map(\.interval) }
        var found: [StateInterval] = [], open: [StatedInterval] = [], next = stated.startIndex
        let cuts = Set(stated.flatMap { [$0.interval.from, $0.interval.until] }).sorted()
        for (cut, end) in zip(cuts, cuts.dropFirst()) {
            open.removeAll { $0.interval.until <= cut }
            while next < stated.endIndex, stated[next].interval.from <= cut {
                open.append(stated[next])
                next += 1
            }
            if let top = open.max(by: { $0.entry < $1.entry }) { append(top.interval, from: cut, until: end, to: &found) }
        }
        return found
    }

    private static func append(_ interval: StateInterval, from: WallTime, until: WallTime, to found: inout [StateInterval]) {
        if let last = found.last, last.until == from, last.state == interval.state, last.reason == interval.reason {
            found[found.count - 1].until = until
        } else {
            found.append(StateInterval(from: from, until: until, state: interval.state, reason: interval.reason))
        }
    }
}
