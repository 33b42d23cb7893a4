import Language
import Planning
import Web
import Works

/// Everything that the board of one unit shows; its page is a function of it.
struct BoardView: Sendable {
    let scene: Scene
    /// nil where nothing is planned or recorded of the unit in the span.
    let today: TodayView?
    /// One for each indicator with a plan, as the brief has them.
    let tiles: [BoardTile]
    let tier: MeetingTier
    /// What other capabilities bring, by item.
    let brought: [BoardItem: [PageSection.Content]]

    var deviations: [Deviation] { today?.deviations ?? [] }
}

/// One indicator on a board.
struct BoardTile: Sendable {
    let analysis: Analysis
    let total: Total
    let standing: PlanStanding
    /// nil of milestones, whose days say nothing, and of units under five people.
    let month: BoardMonth?

    var letter: LetterChart.Letter? { LetterChart.Letter(of: analysis.indicator) }
}

extension BoardTile {
    /// - Parameters:
    ///   - unit: whose tiles they are; the brief may be told of a unit above.
    static func all(of unit: UnitPath, _ brief: Brief, until day: Day) -> [BoardTile] {
        brief.analyses.compactMap { analysis in
            let name = analysis.indicator.name
            guard let total = brief.total(of: unit, indicator: name) else { return nil }
            return BoardTile(
                analysis: analysis, total: total, standing: brief.standing(of: unit, indicator: name),
                month: total.isTooSmallByPeople ? nil : month(of: unit, analysis, brief, until: day))
        }
    }

    private static func month(of unit: UnitPath, _ analysis: Analysis, _ brief: Brief, until day: Day) -> BoardMonth? {
        guard analysis.model != .fact, let series = brief.days(of: unit, indicator: analysis.indicator.name) else { return nil }
        return BoardMonth(series, until: day, analysis.rule.worse)
    }
}

/// Hours and minutes as every language of the product writes them: 09:05.
struct ClockTime: Sendable, Worded {
    let hour: Int
    let minute: Int

    init(_ clock: WorksClock, at moment: Moment) { (hour, minute) = clock.time(at: moment) }

    package func text(in language: Language) -> String { "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)" }
}
