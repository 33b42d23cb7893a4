import Language
import Planning
import Web
import Works

extension BoardPages {
    func writeIndicators(to html: inout HTML) {
        guard let brief = view.today?.brief, !view.tiles.isEmpty else { return html.emptyState(language(.nothingYet), language(.nothingRecorded)) }
        html.div(.class("letters")) {
            for tile in view.tiles { TileCard(tile, brief, scene.on, language).write(to: &$0) }
        }
    }
}

/// One indicator of a board: its figure, how it stands, and the month as a letter with a box for each day.
struct TileCard {
    private let tile: BoardTile
    private let brief: Brief
    private let on: Day
    private let language: Language
    private let form: FigureForm

    init(_ tile: BoardTile, _ brief: Brief, _ on: Day, _ language: Language) {
        (self.tile, self.brief, self.on, self.language) = (tile, brief, on, language)
        form = FigureForm(tile.analysis.indicator, language)
    }

    func write(to html: inout HTML) {
        html.total(TotalCard(tile.total, tile.analysis, brief, language).figures) {
            guard let month = tile.month else { return }
            $0.figure(chart(month), caption: caption(month), table: table(month))
        }
    }

    func chart(_ month: BoardMonth) -> LetterChart {
        let title = [form.title, language(on.date.monthOfYear)].joined(separator: ", ")
        return LetterChart(ChartText(title, sentence(month)), letter: tile.letter, days: month.days.map(\.outcome.box), begins: on.firstOfMonth.weekday)
    }

    /// `Delivery · July 2026: 17 of 21 days met`
    func caption(_ month: BoardMonth) -> String {
        [tile.letter.map { language($0.meaning) }, language(on.date.monthOfYear), sentence(month)].compactMap { $0 }.joined(separator: " · ")
    }

    private func sentence(_ month: BoardMonth) -> String { language(month.judged == 0 ? .noDayOfTheMonthYet : .daysMet(month.met, month.judged)) }

    private func table(_ month: BoardMonth) -> ChartTable {
        ChartTable(
            language(.tableOfTheMonth(tile.analysis.indicator.name)), columns: [Message.day, .planColumn, .actualColumn, .state].map { language($0) },
            rows: month.days.filter { $0.outcome != .toCome }.map { day in
                ChartTable.Row(language(day.day.date.short), [plan(day), actual(day), language(day.outcome.word)])
            })
    }

    private func plan(_ day: BoardMonth.Entry) -> String {
        guard day.plan > 0 else { return "–" }
        return form.isRatio ? day.base.map { form.ratio(day.plan / $0) } ?? "–" : form.amount(day.plan)
    }

    private func actual(_ day: BoardMonth.Entry) -> String {
        guard let actual = day.actual else { return "–" }
        return form.isRatio ? day.base.map { form.ratio(actual / $0) } ?? "–" : form.amount(actual)
    }
}

extension BoardMonth.Outcome {
    var box: LetterChart.Box {
        switch self {
        case .met: .met
        case .missed: .missed
        case .unreported: .unreported
        case .free: .free
        case .toCome: .toCome
        }
    }

    var word: Message {
        switch self {
        case .met: .dayMet
        case .missed: .dayMissed
        case .unreported: .notReported
        case .free: .noPlanOfTheDay
        case .toCome: .dayStillToCome
        }
    }
}

extension LetterChart.Letter {
    var meaning: Message {
        switch self {
        case .safety: .letterSafety
        case .quality: .letterQuality
        case .delivery: .letterDelivery
        case .cost: .letterCost
        case .people: .letterPeople
        }
    }
}
