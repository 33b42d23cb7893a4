import Language
import Planning
import Statistics
import Web
import Works

extension SharesPages {
    // MARK: Unit by unit

    /// More rows are read a page at a time.
    private static let aPage = 60

    func writeChildren(to html: inout HTML) {
        let seen = shares.children.filter { scene.visit.may(.seeFigures, on: $0.unit) }, shown = seen.dropFirst(firstRow - 1).prefix(SharesPages.aPage)
        guard !shares.children.isEmpty, !shares.kinds.isEmpty else { return }
        html.heading(language(.byUnitsBelow), note: language(.dashedIsTheWhole))
        if !shown.isEmpty {
            html.scrollingTable(language(.byUnitsBelow)) {
                $0.thead { writeHead(to: &$0) }
                $0.tbody { for row in shown { write(row, to: &$0) } }
            }
        }
        if shown.count < seen.count { writeTurns(of: seen.count, left: seen.count - shown.count, to: &html) }
        if seen.count < shares.children.count { html.p(language(.andUnseen(shares.children.count - seen.count)), .class("note")) }
    }

    private var firstRow: Int { max(1, scene.visit.request.query[SharesRoutes.rowField].flatMap { Int($0) } ?? 1) }

    private func writeTurns(of all: Int, left: Int, to html: inout HTML) {
        html.p {
            $0.text(language(.andOthers(left)) + " ")
            if firstRow > 1 { turn(.unitsBefore, to: max(1, firstRow - SharesPages.aPage), in: &$0) }
            if firstRow + SharesPages.aPage <= all { turn(.unitsAfter, to: firstRow + SharesPages.aPage, in: &$0) }
        }
    }

    private func turn(_ name: Message, to row: Int, in html: inout HTML) {
        html.a(language(name), .class("button quiet"), .href(address(over: shares.period, row: row)))
    }

    private func writeHead(to html: inout HTML) {
        html.tr {
            $0.th(language(.unitColumn), .scope("col"))
            for kind in shares.kinds {
                $0.th(language(kind.name), .scope("col"), .class("number"))
                $0.th(language(.intervalColumn), .scope("col"))
                $0.th(language(.peopleColumn), .scope("col"), .class("number"))
            }
        }
    }

    private func write(_ row: TreeShares.Row, to html: inout HTML) {
        html.tr {
            $0.th(.scope("row")) { $0.link(String(row.unit.name), to: scene.address(of: row.unit, .shares)) }
            for (cell, whole) in zip(row.cells, shares.whole.cells) { write(cell, of: row, beside: whole, to: &$0) }
        }
    }

    private func write(_ cell: TreeShares.Cell, of row: TreeShares.Row, beside whole: TreeShares.Cell, to html: inout HTML) {
        guard let teams = cell.pair.teams, let all = whole.pair.teams else {
            for _ in 0..<3 { html.td("–", .class("number")) }
            return
        }
        html.td(form.count(teams), .class("number"))
        html.td(.class("bar")) {
            let name = String(row.unit.name) + ": " + form.percent(teams), range = teams.interval.map { form.range($0) } ?? ""
            $0.chart(
                IntervalBar(
                    ChartText(name, range), estimate: teams.share, interval: teams.interval.map { $0.low...$0.high }, plan: all.share, domain: 0...1,
                    standing: .unjudged))
        }
        html.td(cell.pair.people.map(form.percent) ?? "–", .class("number"))
    }
}
