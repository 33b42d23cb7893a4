import Web
import Works

/// Everything that the page of a unit and its peers shows; the page is a function of it.
package struct ComparisonView: Sendable {
    let brief: Brief
    let comparison: PeerComparison
    let verdict: PlanVerdict?
    let lasting: LastingGap
    let mix: MixShift?
    /// The first day and the last of the span with which the weights are compared.
    let before: BriefSpan
    let indicators: [(name: String, address: Address?)]
    let guide: UnitGuide
}

extension ComparisonView {
    private static let quartersCompared = 4

    /// What is compared with what, worked out once for page, terminal and program.
    /// - Parameter brief: of the whole works over any span; nil where nothing is known of it.
    init?(
        of unit: UnitPath, indicator: String, in brief: Brief, _ organisation: Organisation, brief other: (BriefSpan) -> Brief?,
        indicators: [(name: String, address: Address?)] = [], guide: UnitGuide = .none
    ) {
        guard let comparison = PeerComparison(of: unit, indicator: indicator, in: brief, organisation) else { return nil }
        (self.brief, self.comparison, self.indicators, self.guide) = (brief, comparison, indicators, guide)
        verdict = PlanVerdict(of: unit, indicator: indicator, in: brief, background: other(.twelveMonths(to: brief.on)) ?? brief, organisation)
        lasting = LastingGap(
            ComparisonView.quarters(before: brief.on).compactMap { span in
                guard let quarter = other(span) else { return nil }
                return PeerComparison(of: unit, indicator: indicator, in: quarter, organisation).map { (span.from, $0) }
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
    fileprivate var before: BriefSpan { BriefSpan(from: from - (on - from + 1), on: from - 1, until: from - 1) }
}
