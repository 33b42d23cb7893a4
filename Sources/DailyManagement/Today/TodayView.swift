package import Planning
package import Web
import Works

/// What of a plan is reached; the card that shows it is a `Web.Total`.
typealias Total = Planning.Total

/// Everything that the Today page of one unit shows; the page is a function of it.
package struct TodayView: Sendable {
    /// Told of the unit and what is below it.
    package let brief: Brief
    /// The twelve months up to the day, whatever the span: for pictures of the last weeks and for dating a fall.
    package let background: Brief
    package let findings: TodayFindings
    /// nil where there is no complete day before.
    package private(set) var changes: TodayChanges?
    /// Since when they are named; nil where that is not known.
    private(set) var episodes: [Named: Episode]?
    /// Units that stay behind their like; none also while that is not known.
    private(set) var lasting: [LastingGaps.Found] = []
    /// How much of the day is reported, where it is not complete.
    package let incomplete: CompleteDay.Reports?
    /// Which indicator the table of the units below shows, and how to reach the others.
    package let indicator: Indicator?
    package let indicators: [(name: String, address: Address?)]
    package let guide: UnitGuide
    /// nil for a page in a file, which knows nothing of units but their figures.
    let verdicts: PlanVerdicts?

    package init(
        _ brief: Brief, background: Brief? = nil, before: Brief? = nil, incomplete: CompleteDay.Reports? = nil, indicator: Indicator? = nil,
        indicators: [(name: String, address: Address?)] = [], guide: UnitGuide = .none
    ) {
        (self.brief, self.background) = (brief, background ?? brief)
        let findings = TodayFindings(brief)
        self.findings = findings
        changes = before.map { TodayChanges(from: $0, to: brief).without(Set(findings.explained.map { Named($0.found.laggard) })) }
        (self.incomplete, self.indicators, self.guide) = (incomplete, indicators, guide)
        verdicts = guide.verdicts(brief, background ?? brief)
        self.indicator = indicator ?? brief.analyses.first { brief.isPlanned($0.indicator) }?.indicator
    }

    /// With since when each is named: whoever was named before a short pause has not fallen behind anew.
    func knowing(_ episodes: [Named: Episode]?, before: Brief?) -> TodayView {
        guard let episodes else { return self }
        var view = self
        let namedBefore = Set(before?.laggards.map(Named.init) ?? [])
        view.episodes = episodes
        view.changes = changes?.without(Set(episodes.filter { !$0.value.isNew(on: brief.on) && !namedBefore.contains($0.key) }.keys))
        return view
    }

    func calling(_ lasting: [LastingGaps.Found]?) -> TodayView {
        var view = self
        view.lasting = lasting ?? []
        return view
    }

    /// Indicators with a plan of this unit in the span.
    var planned: [Analysis] { brief.analyses.filter { brief.isPlanned($0.indicator) } }
}
