import Language
import Planning
import Statistics
import Web
import Works

/// The page of hidden laggards: a sentence, each with its evidence and since when it is named, all in figures, why the whole looks as it
/// does, and who is low without being an alarm.
struct LaggardPages: Sendable {
    let view: LaggardView
    let reader: Reader

    init(_ view: LaggardView, _ reader: Reader) { (self.view, self.reader) = (view, reader) }

    private var language: Language { reader.language }
    private var brief: Brief { view.today.brief }
    /// Evidence and pictures are those of Today.
    private var today: TodayPages { TodayPages(view.today, reader) }

    func write(to html: inout HTML) {
        html.headline(writeHeadline)
        if view.today.episodes == nil { html.notice(.information, language(.sinceIsWorkedOut)) }
        if !view.hidden.isEmpty { html.heading(language(.hiddenByAGoodTotal), note: language(.falseAlarmsHeld(Int(BenjaminiHochberg.level * 100)))) }
        for line in view.hidden.prefix(TodayFindings.whole) { today.writeCase(line.found, .full, to: &html) }
        for line in view.hidden.dropFirst(TodayFindings.whole).prefix(Self.strips) { today.writeCase(line.found, .slim, to: &html) }
        writeTable(view.hidden, to: &html)
        for (indicator, mix) in view.mixes { MixPages(mix, since: view.before, FigureForm(indicator, language)).write(to: &html) }
        writeExplained(to: &html)
        writeOpen(to: &html)
    }

    /// The table has them all.
    private static let strips = 9

    private func writeHeadline(to html: inout HTML) {
        let unit = String(brief.unit.name), count = Set(view.hidden.map(\.laggard.unit)).count
        if count > 0 { html.em(language(.hiddenAt(count, unit))) } else { html.em(language(.nobodyHiddenAt(unit)), .class("good")) }
    }

    // MARK: In figures

    private func writeTable(_ lines: [LaggardView.Line], to html: inout HTML) {
        guard !lines.isEmpty else { return }
        html.heading(language(.allInFigures), note: language(brief.from.date.to(brief.on.date)))
        html.scrollingTable(language(.allInFigures)) {
            $0.thead {
                $0.tr {
                    for title in [Message.unit, .hiddenByColumn, .namedColumn] { $0.th(language(title), .scope("col")) }
                    for title in [Message.completion, .interval95, .gapColumn, .chanceColumn] { $0.th(language(title), .scope("col"), .class("number")) }
                }
            }
            $0.tbody { for line in view.length.rows(of: lines) { write(line, to: &$0) } }
        }
        guard let address = view.length.rest(of: lines.count) else { return }
        html.actions { $0.a(language(.showAll(lines.count)), .class("button quiet"), .href(address)) }
    }

    private func write(_ line: LaggardView.Line, to html: inout HTML) {
        let laggard = line.laggard
        html.tr {
            $0.th(.scope("row")) { $0.link(today.name(laggard.unit, laggard.indicator), to: view.today.guide.address(laggard.unit, .unit)) }
            $0.td(line.parent.map { "\($0.unit.name) (\(language(Percent($0.completion))))" } ?? "–")
            $0.td {
                $0.text(line.episode.map { language(LaggardWords.sentence($0, on: brief.on)) } ?? "–")
                $0.text(" ")
                if let address = view.today.guide.address(laggard.unit, .page(["decline"])) { $0.a(language(.whatLedToIt), .href(address)) }
            }
            $0.td(language(Percent(laggard.completion, decimals: 1)), .class("number"))
            $0.td(line.interval.map { language(.fromTo(Percent($0.lowerBound, decimals: 1), Percent($0.upperBound, decimals: 1))) } ?? "–", .class("number"))
            $0.td(gap(laggard), .class("number"))
            $0.td(language(Chance(laggard.pValue)), .class("number"))
        }
    }

    private func gap(_ laggard: Laggard) -> String {
        brief.indicators.first { $0.name == laggard.indicator }.map { FigureForm($0, language).amount(laggard.shortfall) } ?? "–"
    }

    // MARK: Low, but no alarm

    private func writeExplained(to html: inout HTML) {
        guard !view.explained.isEmpty else { return }
        html.heading(language(.noAlarm))
        html.card {
            $0.ul(.class("list")) { html in for line in view.length.rows(of: view.explained) { writeExplained(line, to: &html) } }
        }
    }

    private func writeExplained(_ line: LaggardView.Line, to html: inout HTML) {
        guard let excuse = line.excuse else { return }
        html.li {
            $0.span { $0.link(today.name(line.laggard.unit, line.laggard.indicator), to: view.today.guide.address(line.laggard.unit, .unit)) }
            $0.span(LaggardWords.sentence(excuse, language))
        }
    }

    // MARK: Not hidden

    private func writeOpen(to html: inout HTML) {
        guard !view.open.isEmpty else { return }
        html.heading(language(.behindInTheOpen), note: language(.behindInTheOpenNote))
        html.card {
            $0.ul(.class("list")) { html in
                for line in view.length.rows(of: view.open) {
                    html.li {
                        $0.span { $0.link(today.name(line.laggard.unit, line.laggard.indicator), to: view.today.guide.address(line.laggard.unit, .unit)) }
                        $0.span(language(.ofThePlanSoFar(Percent(line.laggard.completion))))
                    }
                }
            }
        }
    }
}
