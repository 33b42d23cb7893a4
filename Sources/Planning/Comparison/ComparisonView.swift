import Web
import Works

/// Everything that the page of a unit and its peers shows; the page is a function of it.
package struct ComparisonView: Sendable {
    let brief: Brief
    let comparison: PeerComparison
    let gains: Result<[PeerGain], PeerGain.Silence>
    /// Members that whoever looks may see; the others count, without a name.
    let seen: [Int]
    let verdict: PlanVerdict?
    let lasting: LastingGap
    let mix: MixShift?
    /// The first day and the last of the span with which the weights are compared.
    let before: BriefSpan
    let indicators: [(name: String, address: Address?)]
    let guide: UnitGuide
}

extension ComparisonView {
    var unseen: Int { comparison.members.count - seen.count }

    private static let quartersCompared = 4

    /// What is compared with what, worked out once for page, terminal and program.
    /// - Parameter brief: of the whole works over any span; nil where nothing is known of it.
    init?(
        of unit: UnitPath, indicator: String, in brief: Brief, _ organisation: Organisation, brief other: (BriefSpan) -> Brief?,
        indicators: [(name: String, address: Address?)] = [], guide: UnitGuide = .none
    ) {
        guard let peers = PeerField(indicator, in: brief, organisation), let comparison = peers.comparison(of: unit) else { return nil }
        (self.brief, self.comparison, self.indicators, self.guide) = (brief, comparison, indicators, guide)
        gains = comparison.gains()
        seen = comparison.members.indices.filter { guide.sees(comparison.members[$0].unit) }
        verdict = PlanVerdict(of: unit, among: peers, in: brief, background: other(.twelveMonths(to: brief.on)) ?? brief)
        lasting = LastingGap(
            ComparisonView.quarters(before: brief.on).map { span in
                other(span).flatMap { PeerComparison(of: unit, indicator: indicator, in: $0, organisation) }.flatMap { LastingGap.Quarter($0, from: span.from) }
            })
        before = brief.span.before
        mix = other(before).flatMap { MixShift(of: unit, indicator: indicator, from: $0, to: brief) }
    }

    /// Whole quarters, the oldest first.
    private static func quarters(before day: Day) -> [BriefSpan] {
        sequence(first: BriefSpan.wholeQuarter(of: BriefSpan.wholeQuarter(of: day).from - 1)) { .wholeQuarter(of: $0.from - 1) }
            .prefix(quartersCompared).reversed()
    }
}

extension BriefSpan {
    fileprivate static func wholeQuarter(of day: Day) -> BriefSpan {
        let first = Day(year: day.year, month: (day.month - 1) / 3 * 3 + 1, day: 1), after = first + 100
        let last = Day(year: after.year, month: (after.month - 1) / 3 * 3 + 1, day: 1) - 1
        return BriefSpan(from: first, on: last, until: last)
    }

    /// As many days, up to the day before the first.
    package var before: BriefSpan { BriefSpan(from: from - (on - from + 1), on: from - 1, until: from - 1) }
}
