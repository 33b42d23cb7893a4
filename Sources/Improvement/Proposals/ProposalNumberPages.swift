import Language
import Planning
import Web
import Works

/// The page of the numbers: a year of proposals month by month, then unit by unit.
struct ProposalNumberPages: Sendable {
    let scene: Scene
    let numbers: ProposalNumbers

    private var language: Language { scene.language }

    func write(to html: inout HTML) {
        html.p(.class("where")) {
            $0.link(language(ProposalFace.many), to: scene.outlook.address(of: .matters(.proposal)))
            $0.text(" · \(scene.path.name)")
        }
        html.headline { $0.text(language(ProposalWords.headline(numbers))) }
        if numbers.all.proposals == 0 { return html.emptyState(language(.noProposalsYet), language(.noProposalsYetWhy)) }
        if numbers.isSmall { return html.p(language(.onlySumsOfSmallUnits), .class("note still")) }
        html.p(language(ProposalWords.answers(numbers.all)))
        if numbers.all.byGroups > 0 { html.p(language(.proposalsByGroups(numbers.all.byGroups))) }
        writeMonths(to: &html)
        writeParts(to: &html)
    }

    private func writeMonths(to html: inout HTML) {
        html.heading(language(.monthByMonth), note: language(.sentSince(numbers.from.date.medium)))
        html.figure(
            ControlChart(
                ChartText(language(.proposalsByMonth), language(ProposalWords.headline(numbers))), values: numbers.months.map { Double($0.line.proposals) },
                dayTicks: ticks, amountTicks: [Tick(0, "0"), Tick(most, language.number(Int(most)))]),
            caption: language(.howTimeToAnswerIsTold), table: table(language(.monthHead), months))
    }

    private var most: Double { Double(numbers.months.map(\.line.proposals).max() ?? 0) }

    private var ticks: [Tick] {
        numbers.months.enumerated().map { Tick(Double($0), language($1.first.date.short), $0 % 3 == 0 ? .major : .minor) }
    }

    private var months: [ChartTable.Row] {
        numbers.months.map { ChartTable.Row(language($0.first.date.dated(to: $0.first.lastOfMonth.date)), figures(of: $0.line)) }
    }

    private func table(_ first: String, _ rows: [ChartTable.Row]) -> ChartTable {
        ChartTable(
            language(.numbersAsTable(rows.count)),
            columns: [first] + [Message.proposalsHead, .proposersHead, .namelessHead, .daysToAnswerHead, .lateHead].map { language($0) }, rows: rows)
    }

    private func figures(of line: ProposalNumbers.Line) -> [String] {
        [
            language.number(line.proposals), language.number(line.proposers), language.number(line.nameless),
            line.daysToAnswer.map { language.number($0) } ?? "–", line.shareLate.map { language(Percent($0, decimals: 0)) } ?? "–",
        ]
    }

    // MARK: Units

    private func writeParts(to html: inout HTML) {
        guard !numbers.parts.isEmpty else { return }
        let shown = numbers.parts.prefix(Self.mostUnits)
        html.heading(language(.unitByUnit), note: language(.unitsAreNotRanked))
        html.scrollingTable(language(.unitByUnit)) {
            $0.thead { row in
                row.tr { html in
                    html.th(language(.unitHead), .scope("col"))
                    for head in [Message.proposalsHead, .proposersHead, .namelessHead, .daysToAnswerHead, .lateHead] {
                        html.th(language(head), .scope("col"), .class("number"))
                    }
                }
            }
            $0.tbody { for part in shown { write(part, to: &$0) } }
        }
        if numbers.parts.count > shown.count { html.p(language(.furtherUnits(numbers.parts.count - shown.count)), .class("note")) }
    }

    /// What one looks through; the file has all.
    private static let mostUnits = 100

    private func write(_ part: ProposalNumbers.Part, to html: inout HTML) {
        html.tr { row in
            row.th(.scope("row")) { cell in
                guard let unit = part.unit else { return cell.text(language(.smallUnitsTogether)) }
                cell.link(String(unit.name), to: scene.address(of: unit, .matters(.proposal, "numbers")))
            }
            // Of the small ones nothing but the sum.
            for figure in part.unit == nil ? [language.number(part.line.proposals)] + Array(repeating: "–", count: 4) : figures(of: part.line) {
                row.td(figure, .class("number"))
            }
        }
    }
}
