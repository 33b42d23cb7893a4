package import Web
import Works

// Which indicator a page of a unit shows, and how to reach the others.

extension Scene {
    /// The indicator that the address names, else the first one planned.
    package func chosen(of brief: Brief) -> Analysis? {
        let planned = brief.analyses.filter { brief.isPlanned($0.indicator) }
        let named = outlook.indicator.flatMap { columns.book[$0] }
        return planned.first { $0.indicator == named } ?? planned.first
    }

    package func indicatorTabs(of brief: Brief, at place: Outlook.Place) -> [(name: String, address: Address?)] {
        let chosen = chosen(of: brief)?.indicator
        return brief.analyses.filter { brief.isPlanned($0.indicator) }.map { analysis in
            let id = columns.book.id(named: analysis.indicator.name)
            return (analysis.indicator.name, analysis.indicator == chosen ? nil : outlook.changed { $0.indicator = id }.address(of: place))
        }
    }
}

extension Brief {
    /// Whether the unit that the brief is told of has a plan of it in the span.
    package func isPlanned(_ indicator: Indicator) -> Bool { found(unit, indicator.name) != nil }
}
