import Language
import Planning
import Web
import Works

extension TodayPages {
    func writeTotals(to html: inout HTML) {
        html.heading(language(.totals), note: spanText)
        html.cards {
            for analysis in view.planned {
                guard let total = brief.total(of: brief.unit, indicator: analysis.indicator.name) else { continue }
                TotalCard(total, analysis, brief, language).write(to: &$0)
            }
            writeComprehensive(to: &$0)
        }
        writeMilestones(to: &html)
        writeWayToPastForecasts(to: &html)
    }

    /// Whoever reads a forecast may ask how often the last ones held.
    private func writeWayToPastForecasts(to html: inout HTML) {
        guard view.planned.contains(where: \.rule.hasForecast), let address = view.guide.address(brief.unit, .forecasts) else { return }
        html.actions { $0.a(language(.howOftenTheyHeld), .class("button quiet"), .href(address)) }
    }

    /// A whole year by its number.
    private var spanText: String {
        let isYear = brief.from.firstOfYear == brief.from && brief.until == brief.from.lastOfYear
        return isYear ? String(brief.from.year) : language(brief.from.date.to(brief.until.date))
    }

    /// A plan is met only when all indicators are.
    private func writeComprehensive(to html: inout HTML) {
        let below = brief.comprehensivelyComplete(below: brief.unit), own = brief.comprehensiveCompletion(of: brief.unit)
        guard let own, own.planned.count > 1 || below.of > 1 else { return }
        let isOfUnits = below.of > 1
        let value = isOfUnits ? language(.soManyOf(below.met, below.of)) : language(.soManyOf(own.met.count, own.planned.count))
        html.total(
            Web.Total(
                language(.allIndicatorsMet), value: value, due: isOfUnits ? language(.unitsDirectlyBelow) : "",
                sentence: own.isMet ? language(.itselfMeetsAll) : language(.missed(language.list(own.missed)))))
    }

    /// So many by then, so many when.
    private func writeMilestones(to html: inout HTML) {
        for analysis in view.planned where analysis.model == .fact {
            guard let series = brief.days(of: brief.unit, indicator: analysis.indicator.name) else { continue }
            let form = FigureForm(analysis.indicator, language)
            html.heading(language(.milestones), note: analysis.indicator.name)
            html.scrollingTable(language(.milestones)) {
                $0.thead { $0.tr { for title in [Message.plannedBy, .soMany, .reachedOn] { $0.th(language(title), .scope("col")) } } }
                $0.tbody {
                    for stone in series.milestones {
                        $0.tr {
                            $0.th(language(stone.planned.date.medium), .scope("row"))
                            $0.td(form.amount(stone.count))
                            $0.td(stone.reached.map { language($0.date.medium) } ?? language(.notYet))
                        }
                    }
                }
            }
        }
    }
}

extension DaySeries {
    struct Milestone {
        let planned: Day
        /// All that is planned up to then.
        let count: Double
        let reached: Day?
    }

    /// Every day on which something is planned, and when as much was reached.
    var milestones: [Milestone] {
        let plan = cumulativePlan, actual = cumulativeActual
        return points.indices.filter { points[$0].plan > 0 }.map { index in
            Milestone(planned: points[index].day, count: plan[index], reached: actual.firstIndex { $0 >= plan[index] * (1 - 1e-12) }.map { points[$0].day })
        }
    }
}

/// One indicator of the unit: the figure large, what is due beside it, how it stands, and the picture.
struct TotalCard {
    private let total: Total
    private let analysis: Analysis
    private let brief: Brief
    private let language: Language
    private let form: FigureForm

    init(_ total: Total, _ analysis: Analysis, _ brief: Brief, _ language: Language) {
        (self.total, self.analysis, self.brief, self.language) = (total, analysis, brief, language)
        form = FigureForm(analysis.indicator, language)
    }

    func write(to html: inout HTML) {
        if total.isTooSmallByPeople { return html.total(figures) }
        if isRatio { return html.total(figures, chart: days) }
        html.total(figures, chart: pace)
    }

    /// The figures without a picture.
    var figures: Web.Total {
        if total.isTooSmallByPeople { return sumsOnly }
        if let ratio = brief.ratio(of: total.unit, indicator: total.indicator) { return card(of: ratio) }
        return analysis.model == .fact ? facts : amounts
    }

    private var isRatio: Bool { brief.ratio(of: total.unit, indicator: total.indicator) != nil }

    private var standing: PlanStanding { brief.standing(of: total.unit, indicator: total.indicator) }

    /// Of a unit under five people nothing but its sums.
    private var sumsOnly: Web.Total {
        Web.Total(
            form.title, value: form.amount(total.actualToDate), due: language(.dueSoFar(form.amount(total.planToDate))),
            standing: (.unjudged, language(.underFivePeople)), sentence: "")
    }

    private var facts: Web.Total {
        Web.Total(
            form.title, value: form.amount(total.actualToDate), due: language(.dueSoFar(form.amount(total.planToDate))),
            standing: (standing.sign, language(standing.word)), sentence: language(.actualOfPlan(form.amount(total.actualToDate), form.amount(total.planTotal)))
        )
    }

    private func card(of ratio: RatioToDate) -> Web.Total {
        let isLess = analysis.indicator.direction == .less, share = Percent(ratio.value / ratio.target, decimals: 1)
        let remark = analysis.panorama.measure.withoutBase > 0 && analysis.indicator.kind == .ratio ? " " + language(.weighOneEach) : ""
        return Web.Total(
            form.title, value: form.ratio(ratio.value), due: language(.target(form.ratio(ratio.target))), standing: (standing.sign, language(standing.word)),
            sentence: language(isLess ? .ofWhatWasAllowed(share) : .ofTheTarget(share)) + remark)
    }

    private var amounts: Web.Total {
        let done = total.doneShare ?? total.completion ?? .nan
        let lead = PaceWords.lead(total).map { language($0) } ?? language(standing.word)
        return Web.Total(
            form.title, value: language(Percent(done, decimals: 1)), due: total.dueShare.map { language(.due(Percent($0, decimals: 1))) } ?? "",
            standing: (standing.sign, lead), sentence: sentence)
    }

    private var sentence: String {
        var parts = PaceWords.finishAndLikely(total).map { language($0) }
        if parts.isEmpty { parts = [language(.actualOfPlan(form.amount(total.actualToDate), form.amount(total.planToDate)))] }
        if total.unreportedDays > 0 { parts.append(language(.daysWithoutReport(total.unreportedDays))) }
        return parts.joined(separator: " · ")
    }

    private var pace: PaceChart? {
        guard let series = brief.days(of: total.unit, indicator: total.indicator) else { return nil }
        let picture = PacePicture(series: series, fan: brief.fan(of: total.unit, indicator: total.indicator), form: form)
        return picture.chart(.card, ChartText(language(.planAndActual(form.title)), language(.paceDescription(Percent(total.completion ?? .nan)))))
    }

    private var days: ControlChart? {
        guard let series = brief.days(of: total.unit, indicator: total.indicator) else { return nil }
        let picture = DayPicture(series, last: TotalCard.daysShown, .figures, form: form)
        guard !picture.days.isEmpty else { return nil }
        return picture.chart(.finding, ChartText(language(.planAndActual(form.title)), language(.dailyCompletion(picture.days.count))))
    }

    /// A quarter of working days fits a card.
    private static let daysShown = 62
}

extension PlanStanding {
    /// The sign of the design system.
    var sign: Standing {
        switch self {
        case .ahead: .ahead
        case .onPlan: .onPlan
        case .behind: .behind
        case .unjudged: .unjudged
        }
    }

    var word: Message {
        switch self {
        case .ahead: .stateAhead
        case .onPlan: .stateOnPlan
        case .behind: .stateBehind
        case .unjudged: .stateUnjudged
        }
    }
}
