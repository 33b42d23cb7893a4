import Database
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
    /// How those who reach the plan do it; nil where nobody knows of methods, as in a file.
    private(set) var precedents: PlanPrecedents?
    let lasting: LastingGap
    /// nil where nobody stands beside it.
    let courses: PeerCourses?
    let resources: Result<ResourceComparison, ResourceComparison.Silence>
    let suggestion: PeerSuggestion?
    let mix: MixShift?
    /// The first day and the last of the span with which the weights are compared.
    let before: BriefSpan
    let indicators: [(name: String, address: Address?)]
    let guide: UnitGuide
}

extension ComparisonView {
    /// With what is known besides figures.
    /// - Parameter day: up to which it is told.
    func knowing(_ source: PlanPrecedents.Source?, _ columns: WorksPanorama, until day: Day, in database: Database) throws -> ComparisonView {
        guard let source, let question = PlanPrecedents.Question(self, columns, until: day) else { return self }
        var view = self
        view.precedents = try source(question, database)
        return view
    }

    var unseen: Int { comparison.members.count - seen.count }

    /// What is compared with what, worked out once for page, terminal and program.
    /// - Parameters:
    ///   - brief: of the whole works over any span; nil where nothing is known of it.
    ///   - drawing: courses at most.
    init?(
        of unit: UnitPath, indicator: String, in brief: Brief, _ organisation: Organisation, brief other: (BriefSpan) -> Brief?,
        drawing: Int = PeerCourses.aScreen,
        indicators: [(name: String, address: Address?)] = [], guide: UnitGuide = .none
    ) {
        guard let peers = PeerField(indicator, in: brief, organisation), let comparison = peers.comparison(of: unit) else { return nil }
        (self.brief, self.comparison, self.indicators, self.guide) = (brief, comparison, indicators, guide)
        gains = comparison.gains()
        seen = comparison.members.indices.filter { guide.sees(comparison.members[$0].unit) }
        verdict = PlanVerdict(of: unit, among: peers, in: brief, background: other(.twelveMonths(to: brief.on)) ?? brief)
        lasting = LastingGaps(before: brief.on, by: indicator, organisation, brief: other).gap(of: unit, indicator: indicator) ?? LastingGap([])
        courses = PeerCourses(comparison, seen: seen, in: brief, most: drawing)
        resources = ResourceComparison.found(comparison, in: brief)
        suggestion = peers.suggestion(around: unit)
        before = brief.span.before
        mix = other(before).flatMap { MixShift(of: unit, indicator: indicator, from: $0, to: brief) }
    }
}

extension BriefSpan {
    /// As many days, up to the day before the first.
    package var before: BriefSpan { BriefSpan(from: from - (on - from + 1), on: from - 1, until: from - 1) }
}
