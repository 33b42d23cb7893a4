import Planning
import Web
import Works

/// Everything that the page of hidden laggards shows; the page is a function of it.
package struct LaggardView: Sendable {
    /// One laggard with what is known of it beyond the brief.
    struct Line: Sendable {
        let found: TodayFindings.Case
        /// Completion to date, 95 %.
        let interval: ClosedRange<Double>?
        /// What hides it, with its completion; nil where nothing does, or whoever looks may not see it.
        let parent: (unit: UnitPath, completion: Double)?
        let episode: Episode?
        let excuse: Excuse?

        var laggard: Laggard { found.laggard }
    }

    let today: TodayView
    let hidden: [Line]
    let explained: [Line]
    let open: [Line]
    /// Where shifted weights make the whole look other than its units did, by indicator.
    let mixes: [(indicator: Indicator, mix: MixShift)]
    let before: BriefSpan
    let length: SlippingView.Length
}

extension LaggardView {
    /// - Parameters:
    ///   - today: told of the unit, with since when each is named.
    ///   - brief: of the whole works over a span; nil where nothing is known of it.
    init(_ today: TodayView, length: SlippingView.Length = .whole, brief other: (BriefSpan) -> Brief?) {
        (self.today, self.length, before) = (today, length, today.brief.span.before)
        hidden = today.findings.hidden.map { Line($0, nil, today) }
        explained = today.findings.explained.map { Line($0.found, $0.excuse, today) }
        open = today.findings.behind.map { Line($0, nil, today) }
        let brief = today.brief, earlier = other(before)
        mixes = brief.indicators.compactMap { indicator in
            guard let earlier, let mix = MixShift(of: brief.unit, indicator: indicator.name, from: earlier, to: brief), mix.misleads else { return nil }
            return (indicator, mix)
        }
    }
}

extension LaggardView.Line {
    fileprivate init(_ found: TodayFindings.Case, _ excuse: Excuse?, _ view: TodayView) {
        let laggard = found.laggard, brief = view.brief
        (self.found, self.excuse, episode) = (found, excuse, view.episodes?[Named(laggard)])
        interval = brief.completionInterval(of: laggard.unit, indicator: laggard.indicator)
        parent = laggard.hiddenBy.flatMap { unit in
            guard view.guide.sees(unit), let completion = brief.total(of: unit, indicator: laggard.indicator)?.completion else { return nil }
            return (unit, completion)
        }
    }
}
