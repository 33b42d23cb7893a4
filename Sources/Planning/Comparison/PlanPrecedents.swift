package import Database
import Statistics
package import Works

/// By which methods those reach a level who do, under which conditions, and whether it was shown on the spot to a unit that does not reach it. A
/// comparison knows figures alone; this is handed in by what stands above it in the house.
package struct PlanPrecedents: Sendable {
    /// A way of working that somebody has written down.
    package struct Way: Sendable {
        package let title: String
        package let conditions: String
        /// What it brought, in the words of whoever wrote it.
        package let effect: String
        /// Of those that reach the level: who works so, by themselves or somewhere inside them.
        package let units: [UnitPath]
        /// Its own page, at the unit that wrote it.
        package let page: (unit: ID<Unit>, place: Outlook.Place)

        package init(_ title: String, conditions: String, effect: String, units: [UnitPath], at page: (unit: ID<Unit>, place: Outlook.Place)) {
            (self.title, self.conditions, self.effect, self.units, self.page) = (title, conditions, effect, units, page)
        }
    }

    /// A visit between the unit and another that took place.
    package struct Showing: Sendable {
        package enum Sort: String, Sendable {
            /// The others came and did it here.
            case onTheSpot = "on the spot"
            /// People of the unit went and looked.
            case elsewhere
            case inTurn = "in turn"
        }

        package let sort: Sort
        package let day: Day
        package let with: UnitPath
        package let seen: String
        /// What was reached on the plan of the unit, by the indicator asked about; 1 for the plan, of a ratio the ratio.
        package let level: Double?
        package let place: Outlook.Place

        package init(_ sort: Sort, on day: Day, with: UnitPath, _ seen: String, level: Double?, at place: Outlook.Place) {
            (self.sort, self.day, self.with, self.seen, self.level, self.place) = (sort, day, with, seen, level, place)
        }
    }

    /// The form by which a visit is asked for, and the fields it begins with.
    package struct Form: Sendable {
        package let place: Outlook.Place
        package let fields: [(name: String, value: String)]
        /// The best of those who reach it, for whoever may see that unit.
        package let best: (name: String, unit: UnitPath)?

        package init(at place: Outlook.Place, _ fields: [(name: String, value: String)], best: (name: String, unit: UnitPath)?) {
            (self.place, self.fields, self.best) = (place, fields, best)
        }
    }

    /// Those in use at the most units first.
    package let ways: [Way]
    /// More than are told.
    package let furtherWays: Int
    /// What was shown on the spot first, of each sort the latest.
    package let showings: [Showing]
    package let form: Form

    package init(_ ways: [Way], furtherWays: Int, _ showings: [Showing], form: Form) {
        (self.ways, self.furtherWays, self.showings, self.form) = (ways, furtherWays, showings, form)
    }

    package var isShownOnTheSpot: Bool { showings.contains { $0.sort == .onTheSpot } }

    package typealias Source = @Sendable (Question, Database) throws -> PlanPrecedents
}

extension PlanPrecedents {
    /// What is asked of those who know methods and visits.
    package struct Question: Sendable {
        package let columns: WorksPanorama
        package let unit: UnitPath
        package let indicator: String
        /// What was known on it, and how units stood then.
        package let on: Day
        /// Comparable units that bring what the plan asks for, the best first.
        package let reaching: [UnitPath]
        /// By how much of the plan it is met, of a ratio its target; and where less is better.
        fileprivate let line: Double
        fileprivate let sign: Double

        /// Whether a level that was shown is what the plan asks for.
        package func isReached(at level: Double) -> Bool { sign * level >= PlanVerdict.line(line, sign) }
    }
}

extension PlanPrecedents.Question {
    /// nil where there is no verdict on the plan.
    /// - Parameter day: what came later is not told; figures often end a day before visits do.
    init?(_ view: ComparisonView, _ columns: WorksPanorama, until day: Day) {
        let comparison = view.comparison
        guard view.verdict != nil, let (analysis, index) = view.brief.found(comparison.unit, comparison.indicator.name) else { return nil }
        (self.columns, unit, indicator, on) = (columns, comparison.unit, comparison.indicator.name, day)
        (line, sign) = (analysis.model == .share ? analysis.measured(index).target(analysis.model) : 1, comparison.worse.sign)
        reaching = analysis.askedRate(index).map(comparison.reaching) ?? []
    }
}

extension PeerComparison {
    /// Others that bring what a plan asks for, the best first.
    fileprivate func reaching(_ asked: Double) -> [UnitPath] {
        let sign = worse.sign, line = PlanVerdict.line(asked, sign)
        let found = members.compactMap { member in member.rate.map { (path: member.unit, rate: sign * $0) } }
        return found.filter { $0.path != unit && $0.rate >= line }.sorted { ($1.rate, $0.path) < ($0.rate, $1.path) }.map(\.path)
    }
}
