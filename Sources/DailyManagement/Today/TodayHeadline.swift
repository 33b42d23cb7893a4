package import Language
import Planning
import Web
import Works

/// What the first sentence of the page says, decided before it is worded.
enum TodayHeadline: Equatable {
    enum Whole: Equatable {
        case met, ahead, onPlan
        /// Behind in these indicators.
        case behind([String])
        case unjudged
    }

    /// How the unit itself stands, by its indicators together.
    static func whole(_ view: TodayView) -> Whole {
        let brief = view.brief
        let standings = view.planned.map { ($0.indicator.name, brief.standing(of: brief.unit, indicator: $0.indicator.name)) }
        let behind = standings.filter { $0.1 == .behind }.map(\.0)
        if !behind.isEmpty { return .behind(behind) }
        if isMet(view) { return .met }
        if standings.allSatisfy({ $0.1 == .unjudged }) { return .unjudged }
        // One indicator ahead and none behind: the others are at least on plan.
        return standings.contains { $0.1 == .ahead } ? .ahead : .onPlan
    }

    /// All that can be met before its time is met.
    private static func isMet(_ view: TodayView) -> Bool {
        let reachable = view.planned.filter(\.rule.hasPace)
        return !reachable.isEmpty && reachable.allSatisfy { view.brief.total(of: view.brief.unit, indicator: $0.indicator.name)?.doneOn != nil }
    }
}

extension TodayView {
    /// The news in one or two sentences, for a list of works.
    package var glance: [Message] {
        let name = String(brief.unit.name), hidden = findings.hidden.map(\.laggard)
        var sentences: [Message] =
            switch TodayHeadline.whole(self) {
            case .met: [.hasMetItsPlan(name)]
            case .ahead: [.isAhead(name)]
            case .onPlan: [.isOnPlan(name)]
            case .behind: [.isBehind(name)]
            case .unjudged: [.isNotJudged(name)]
            }
        if let first = hidden.first {
            sentences += [.hiddenByAGoodTotal(Set(hidden.map(\.unit)).count), .reaches(String(first.unit.name), Percent(first.completion))]
        } else if findings.behind.isEmpty {
            sentences.append(.nobodyHidden)
        } else {
            sentences.append(.alsoBehindBelow(Set(findings.behind.map(\.laggard.unit)).count))
        }
        return sentences
    }
}
