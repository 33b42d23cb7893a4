import Language
import Planning
import Web
import Works

extension TodayPages {
    /// The units directly below, with where each stands.
    func writeChildren(to html: inout HTML) {
        guard let indicator = view.indicator else { return }
        let table = ChildrenTable(brief, indicator, language, view.guide), told = table.units, others = brief.unitsBelow.filter { !told.contains($0) }
        guard !table.isEmpty || !others.isEmpty else { return }
        html.heading(language(.unitsBelow), note: indicator.name + " · " + language(.unitsNote))
        if view.indicators.count > 1 { html.tabs(language(.indicator), view.indicators) }
        if !table.isEmpty { table.write(to: &html) }
        if !others.isEmpty { writeOthers(others, to: &html) }
    }

    /// Units that have no plan of this indicator can still be reached.
    private func writeOthers(_ units: [UnitPath], to html: inout HTML) {
        html.p(language(.withoutPlanOfThis), .class("note still"))
        html.div(.class("choices")) {
            for unit in units.prefix(CutList.most) {
                if let address = view.guide.address(unit, .today) {
                    $0.a(String(unit.name), .class("button"), .href(address))
                } else {
                    $0.span(String(unit.name))
                }
            }
            if units.count > CutList.most { $0.span(language(.moreBelow(units.count - CutList.most))) }
        }
    }
}

extension Brief {
    /// Directly below, by whatever indicator.
    var unitsBelow: [UnitPath] {
        Set(
            analyses.flatMap { analysis in
                analysis.tree.index(of: unit).map { analysis.tree.children(of: $0).filter(analysis.isPresent).map { analysis.tree.paths[$0] } } ?? []
            }
        ).sorted()
    }
}

/// The units directly below one, each with its completion, its interval, its lead and its state.
struct ChildrenTable {
    private let brief: Brief
    private let indicator: Indicator
    private let language: Language
    private let guide: UnitGuide
    /// Where there are very many, those with the least completion, in path order.
    private let rows: [Row]
    private let cut: Int
    let units: Set<UnitPath>

    private struct Row {
        let total: Total
        let interval: ClosedRange<Double>?
        let standing: PlanStanding
    }

    /// - Parameter brief: told of the unit whose children these are.
    init(_ brief: Brief, _ indicator: Indicator, _ language: Language, _ guide: UnitGuide) {
        (self.brief, self.indicator, self.language, self.guide) = (brief, indicator, language, guide)
        let all = brief.children(of: brief.unit, indicator: indicator.name), shown = ChildrenTable.shown(of: all)
        units = Set(all.map(\.unit))
        cut = all.count - shown.count
        rows = shown.map { total in
            Row(
                total: total, interval: brief.completionInterval(of: total.unit, indicator: indicator.name),
                standing: brief.standing(of: total.unit, indicator: indicator.name))
        }
    }

    var isEmpty: Bool { rows.isEmpty }

    private static func shown(of all: [Total]) -> [Total] {
        guard all.count > CutList.most else { return all }
        let least = all.indices.sorted { (all[$0].completion ?? .infinity, $0) < (all[$1].completion ?? .infinity, $1) }
        return least.prefix(CutList.most).sorted().map { all[$0] }
    }

    func write(to html: inout HTML) {
        let domain = domain
        html.scrollingTable(language(.unitsBelow)) {
            $0.thead { writeHead(domain, to: &$0) }
            $0.tbody { for row in rows { write(row, domain, to: &$0) } }
        }
        if cut > 0 { html.p(language(.moreBelow(cut)), .class("note still")) }
    }

    /// In steps of five per cent, with the plan in it; what lies far out is drawn at the edge.
    private var domain: ClosedRange<Double> {
        let values = rows.compactMap(\.total.completion).filter(\.isFinite)
        let least = min(values.min() ?? 1, 0.95), greatest = max(values.max() ?? 1, 1.05)
        return max(0.4, ((least - 0.02) * 20).rounded(.down) / 20)...min(1.6, ((greatest + 0.02) * 20).rounded(.up) / 20)
    }

    private func writeHead(_ domain: ClosedRange<Double>, to html: inout HTML) {
        html.tr {
            $0.th(language(.unit), .scope("col"))
            $0.th(language(.state), .scope("col"))
            $0.th(language(.completion), .scope("col"), .class("number"))
            $0.th(language(.planBetween(Percent(domain.lowerBound), Percent(domain.upperBound))), .scope("col"), .class("plot"))
            if indicator.hasLead { $0.th(language(.lead), .scope("col"), .class("number")) }
        }
    }

    private func write(_ row: Row, _ domain: ClosedRange<Double>, to html: inout HTML) {
        html.tr {
            $0.th(.scope("row")) { $0.link(String(row.total.unit.name), to: guide.address(row.total.unit, .today)) }
            $0.td { $0.standing(row.standing.sign, language(row.standing.word)) }
            $0.td(row.total.completion.map { language(Percent($0, decimals: 1)) } ?? "–", .class("number"))
            $0.td(.class("plot")) { if let completion = row.total.completion { $0.chart(bar(row, completion, domain)) } }
            if indicator.hasLead { $0.td(lead(row.total), .class("number")) }
        }
    }

    private func lead(_ total: Total) -> String {
        if let day = total.doneOn { return language(.doneOn(day.date.short)) }
        return total.leadDays.map { language(SignedDays(rounding: $0)) } ?? "–"
    }

    private func bar(_ row: Row, _ completion: Double, _ domain: ClosedRange<Double>) -> IntervalBar {
        IntervalBar(
            ChartText(String(row.total.unit.name), language(.ofThePlanSoFar(Percent(completion)))), estimate: completion, interval: row.interval, plan: 1,
            domain: domain, standing: row.standing.sign)
    }
}

extension Indicator {
    /// Adds up towards a plan that can be met, so that days of lead mean something.
    var hasLead: Bool { BriefRule(self, delta: 0).hasPace }
}
