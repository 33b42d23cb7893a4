import Language
import Statistics
import Web

/// What the page of past forecasts shows.
struct BacktestView: Sendable {
    /// By indicator; only those that are forecast.
    let backtests: [(indicator: String, backtest: Backtest)]
    /// The works' own word for each depth of its tree.
    let levels: [String]
}

/// How often past intervals held: the page by which one knows how far to trust the next forecast.
struct BacktestPages {
    private let view: BacktestView
    private let language: Language

    init(_ view: BacktestView, _ language: Language) { (self.view, self.language) = (view, language) }

    func write(to html: inout HTML) {
        html.h1(language(.howOftenTheyHeld))
        html.p(language(.backtestNote))
        let told = view.backtests.filter { $0.backtest.rows.contains { $0.forecasts > 0 } }
        if told.isEmpty { html.emptyState(language(.howOftenTheyHeld), language(.noFinishedMonth)) { _ in } }
        for (indicator, backtest) in told { write(indicator, backtest, to: &html) }
    }

    private func write(_ indicator: String, _ backtest: Backtest, to html: inout HTML) {
        let rows = backtest.rows.filter { $0.forecasts > 0 }
        let forecasts = rows.reduce(0) { $0 + $1.forecasts }, held = rows.reduce(0) { $0 + $1.held }
        html.heading(indicator, note: language(.held(Percent(Double(held) / Double(forecasts), decimals: 0), of: forecasts)))
        html.scrollingTable(indicator) {
            $0.thead { $0.tr { writeHead(to: &$0) } }
            $0.tbody { for row in rows { write(row, to: &$0) } }
        }
    }

    private func writeHead(to html: inout HTML) {
        html.th(language(.levelColumn), .scope("col"))
        html.th(language(.moment), .scope("col"))
        for title in [Message.forecastsColumn, .heldColumn] { html.th(language(title), .scope("col"), .class("number")) }
        html.th("50 % … 90 % … 100 %", .scope("col"), .class("plot"))
        for title in [Message.finishedBefore, .finishedAfter] { html.th(language(title), .scope("col"), .class("number")) }
    }

    private func write(_ row: Backtest.Row, to html: inout HTML) {
        html.tr {
            $0.th(level(row), .scope("row"))
            $0.td(language(moment(row)))
            $0.td(language.number(row.forecasts), .class("number"))
            $0.td(language(Percent(row.share ?? 0, decimals: 0)), .class("number"))
            $0.td(.class("plot")) { writeBar(row, to: &$0) }
            for count in [row.tooEarly, row.tooLate] { $0.td(language.number(count), .class("number")) }
        }
    }

    private func writeBar(_ row: Backtest.Row, to html: inout HTML) {
        guard let share = row.share, let interval = ShareInterval(row.held, of: row.forecasts) else { return }
        let text = language(.heldBar(level(row), Percent(interval.low, decimals: 0), Percent(interval.high, decimals: 0)))
        html.chart(
            IntervalBar(
                ChartText(level(row), text), estimate: share, interval: interval.low...interval.high, plan: Self.promised, domain: 0.5...1,
                standing: interval.high < Self.promised ? .behind : .onPlan))
    }

    /// What a stated range promises.
    private static let promised = 0.9

    private func level(_ row: Backtest.Row) -> String { view.levels.indices.contains(row.depth) ? view.levels[row.depth] : String(row.depth) }

    private func moment(_ row: Backtest.Row) -> Message { row.moment < 0.4 ? .aThird : row.moment < 0.6 ? .aHalf : .twoThirds }
}
