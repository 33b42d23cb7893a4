import Language
import Planning
import Web
import Works

/// The table behind the chart of the days: what was planned, what was reached, who says so.
struct DayTable {
    private let course: UnitView.Course
    private let form: FigureForm
    private let points: [DaySeries.Point]
    private let sources: [Day: Statement]

    init(_ course: UnitView.Course, _ form: FigureForm) {
        (self.course, self.form) = (course, form)
        let series = course.recent ?? course.series
        points = series.points[..<series.past].suffix(UnitView.Course.tabled).reversed()
        sources = course.sources
    }

    private var language: Language { form.language }

    func write(to html: inout HTML) {
        html.details(.class("more")) {
            $0.summary(language(.tableOfDays(points.count)))
            $0.scrollingTable(language(.dayByDay)) {
                $0.thead { writeHead(to: &$0) }
                $0.tbody { for point in points { write(point, to: &$0) } }
            }
        }
    }

    private func writeHead(to html: inout HTML) {
        html.tr {
            $0.th(language(.day), .scope("col"))
            for title in form.isRatio ? [Message.targetColumn, .value, .reached, .outOf] : [.planColumn, .actualColumn, .difference] {
                $0.th(language(title), .scope("col"), .class("number"))
            }
            $0.th(language(.source), .scope("col"))
        }
    }

    private func write(_ point: DaySeries.Point, to html: inout HTML) {
        html.tr {
            $0.th(.scope("row"), .class("date")) { $0.time(language(point.day.date.medium), .datetime(point.day.description)) }
            for figure in form.isRatio ? ratioFigures(point) : figures(point) { $0.td(figure, .class("number")) }
            $0.td { writeSource(point, to: &$0) }
        }
    }

    private func figures(_ point: DaySeries.Point) -> [String] {
        [form.amount(point.plan), point.actual.map(form.amount) ?? "–", point.actual.map { signed($0 - (point.plan - point.unreportedPlan)) } ?? "–"]
    }

    private func ratioFigures(_ point: DaySeries.Point) -> [String] {
        guard let actual = point.actual, let base = point.base, base > 0 else { return ["–", "–", "–", "–"] }
        return [form.ratio((point.plan - point.unreportedPlan) / base), form.ratio(actual / base), form.amount(actual), form.amount(base)]
    }

    private func signed(_ value: Double) -> String { (value > 0 ? "+" : "") + form.amount(value) }

    private func writeSource(_ point: DaySeries.Point, to html: inout HTML) {
        if let statement = sources[point.day] { return SourceWords.write(statement.source, language, to: &html) }
        if point.actual == nil { return html.span(language(.notReported), .class("note")) }
        if course.hasUnitsBelow { html.span(language(.sumOfUnits), .class("note")) }
    }
}
