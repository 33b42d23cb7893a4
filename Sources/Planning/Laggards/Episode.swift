package import Works

/// Since when a unit is named without pause: whoever was named yesterday is no news today.
package struct Episode: Sendable, Equatable {
    /// The first day on which it was named; where it is older, the first that was looked at.
    package let since: Day
    /// Complete days since then on which it was named.
    package let days: Int
    /// It was named as far back as was looked.
    package let isOlder: Bool

    package init(since: Day, days: Int, isOlder: Bool) { (self.since, self.days, self.isOlder) = (since, days, isOlder) }

    package func isNew(on day: Day) -> Bool { since == day }
}

/// Who was named on one complete day.
package struct NamedDay: Sendable {
    package let day: Day
    package let named: Set<Named>
    /// Whether there was enough to name anybody: in the first days of a year nobody is, and nobody has caught up.
    package let isJudged: Bool

    package init(day: Day, named: Set<Named>, isJudged: Bool) { (self.day, self.named, self.isJudged) = (day, named, isJudged) }
}

extension Episode {
    /// A working week: whoever wavers about the line for a few days has not caught up and fallen behind anew.
    package static let longestPause = 5
    /// Complete days that are looked back on: more than a quarter.
    package static let mostDays = 90

    private struct Run {
        var since: Day
        var days = 1
        var pause = 0

        func seen(on past: NamedDay, _ name: Named) -> Run {
            past.named.contains(name) ? Run(since: past.day, days: days + 1) : Run(since: since, days: days, pause: pause + 1)
        }
    }

    /// Of everybody who is named today.
    /// - Parameter before: the complete days before, the last one first; looked at only as far as an episode is open.
    package static func episodes(of today: NamedDay, before: some Sequence<NamedDay>) -> [Named: Episode] {
        var open = Dictionary(today.named.map { ($0, Run(since: today.day)) }, uniquingKeysWith: { first, _ in first })
        var found: [Named: Episode] = [:], looked = 1
        for past in before.prefix(mostDays - 1) {
            looked += 1
            guard past.isJudged else { continue }
            for (name, run) in open {
                let run = run.seen(on: past, name)
                open[name] = run
                if run.pause > longestPause { found[name] = Episode(since: run.since, days: run.days, isOlder: false) }
            }
            open = open.filter { found[$0.key] == nil }
            if open.isEmpty { break }
        }
        let isCut = looked >= mostDays
        return found.merging(open.mapValues { Episode(since: $0.since, days: $0.days, isOlder: isCut) }) { told, _ in told }
    }
}
