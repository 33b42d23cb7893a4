import Language
import Planning
import Web
import Works

/// Everything that the page of one unit shows; the page is a function of it.
struct UnitView: Sendable {
    let scene: Scene
    /// Told of the unit; nil where nothing is planned or recorded of it in the span.
    let course: Course?
    let stays: [Organisation.Stay]
    let notes: [UnitNote]
    /// Units below it that stay behind their like.
    let lasting: [LastingGaps.Found]

    /// One indicator of it: plan and actual, where they come from, and what is below.
    struct Course: Sendable {
        let brief: Brief
        /// The twelve months up to the day.
        let background: Brief
        let analysis: Analysis
        let series: DaySeries
        let recent: DaySeries?
        /// Latest first.
        let versions: [PlanVersion]
        /// Latest first; of units with others below them, what was stated of themselves.
        let history: [Statement]
        let cuts: Cuts
        let hasUnitsBelow: Bool
        /// Is its plan too high? Where it is behind.
        let verdict: PlanVerdict?
    }
}

extension UnitView.Course {
    var indicator: Indicator { analysis.indicator }

    /// Plans whose parts do not add up to them. The parts of a ratio are weighted by what was really made, so that they never do.
    var differences: [PlanComparison] {
        indicator.kind == .ratio ? [] : PlanComparison.comparisons(versions, with: series).filter(\.differs)
    }

    /// What stands now of each day, by who said it.
    var sources: [Day: Statement] {
        history.reversed().reduce(into: [:]) { if !$1.isTakenBack, $1.figures.actual != nil { $0[$1.key.day] = $1 } }
    }

    /// Statements that a later one about the same thing has replaced.
    func isReplaced(_ place: Int) -> Bool {
        let statement = history[place]
        return history[..<place].contains { later in
            later.key == statement.key && !later.isTakenBack && (later.figures.actual != nil || statement.figures.actual == nil)
        }
    }
}
