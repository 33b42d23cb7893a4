package import Planning
package import Works

/// "Did it work?": something was done at these units, from this day on.
package struct EffectQuestion: Sendable, Equatable {
    /// The units at which it was done; more than one make the answer surer.
    package var units: [UnitPath]
    /// Above all of them, where they are those at which help is recorded and not chosen one by one.
    package var place: UnitPath?
    /// Units that gave people or time for it: they are no peers, and have an effect of their own.
    package var helpers: [UnitPath]
    /// Other units that gave or took help in these days, as it is recorded: they are no peers.
    package var touched: [UnitPath] = []
    package var indicator: String
    /// The first day on which it could show.
    package var since: Day
    /// The last day looked at.
    package var on: Day
    package var choice: Choice
    /// Where the order was drawn here: who waits is then compared with, and nobody else.
    package var drawn: DrawnOrder? {
        didSet { if drawn != nil { choice = .lot } }
    }

    /// How the units came to be chosen.
    package enum Choice: String, Sendable, CaseIterable {
        /// Because they stood low: then they rise somewhat by themselves.
        case standing
        /// By lot among those that waited: then nothing comes by itself, and the comparison is exact.
        case lot
    }

    package init(units: [UnitPath], helpers: [UnitPath] = [], indicator: String, since: Day, on: Day, choice: Choice = .standing) {
        (self.units, self.helpers, self.indicator, self.since, self.on, self.choice) = (units, helpers, indicator, since, on, choice)
    }

    /// Long enough to tell a level, short enough that it is still the same work.
    package static let longest = 90

    /// The days before and after that are compared.
    package var before: BriefSpan { BriefSpan(from: since - EffectQuestion.longest, on: since - 1, until: since - 1) }
    package var after: BriefSpan {
        let last = min(on, since + EffectQuestion.longest - 1)
        return BriefSpan(from: since, on: last, until: last)
    }
    package var both: BriefSpan { BriefSpan(from: before.from, on: after.on, until: after.on) }
}
