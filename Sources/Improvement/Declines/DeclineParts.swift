import Language
import Planning
import Web
import Works

/// What a review shows of its days, on the page that asks and on the one that is kept.
struct DeclineParts: Sendable {
    let view: DeclineView

    private var scene: Scene { view.scene }
    private var language: Language { scene.language }
    private var decline: Decline { view.decline }
    private var form: FigureForm { FigureForm(decline.indicator, language) }
    private var calendar: [Day] { (0...(decline.span.upperBound - decline.span.lowerBound)).map { decline.span.lowerBound + $0 } }

    func write(to html: inout HTML) {
        html.heading(decline.indicator.name, note: language(decline.span.lowerBound.date.to(decline.span.upperBound.date)))
        html.card {
            $0.figure(picture, caption: language(.linesOfADecline), table: levels)
            if !view.events.isEmpty { $0.figure(timeline, caption: language(.whatHappenedThen), table: events) }
        }
        if view.events.isEmpty { html.p(language(.nothingHappenedThen), .class("note still")) }
        writeSilence(to: &html)
    }

    // MARK: The figures

    private var picture: ControlChart {
        let byDay = Dictionary(decline.days.map { ($0.day, $0) }, uniquingKeysWith: { first, _ in first })
        let values = calendar.map { byDay[$0]?.completion.map { $0 * 100 } ?? .nan }
        return ControlChart(
            ChartText(decline.indicator.name, language(.linesOfADecline)), values: values, plan: .same(100), bands: bands(values),
            shift: decline.fall.map { Int($0.day - decline.span.lowerBound) }, dayTicks: ChartAxis.ticks(calendar, language),
            amountTicks: ChartAxis.amounts(values + [100]) { language(Percent($0 / 100, decimals: 0)) }, height: .page)
    }

    /// A level is drawn as a pale strip, as high as the eye needs.
    private func bands(_ values: [Double]) -> [ControlChart.Band] {
        let known = values.filter(\.isFinite), half = max(0.3, ((known.max() ?? 100) - (known.min() ?? 100)) * 0.015)
        return decline.levels.map { level in
            let first = Int(level.days.lowerBound - decline.span.lowerBound), last = Int(level.days.upperBound - decline.span.lowerBound)
            return ControlChart.Band((level.level * 100 - half)...(level.level * 100 + half), days: first..<last + 1)
        }
    }

    private var levels: ChartTable {
        ChartTable(
            language(.levelsOfTheDays(decline.levels.count)), columns: [language(.daysOfALevel), language(.levelOfTheDays)],
            rows: decline.levels.map { level in
                ChartTable.Row(language(level.days.lowerBound.date.to(level.days.upperBound.date)), [language(Percent(level.level, decimals: 1))])
            })
    }

    // MARK: What happened

    /// More lines than these are no picture; the table has them all.
    private static let drawn = 24

    private var timeline: TimelineChart {
        TimelineChart(
            ChartText(language(.whatHappenedThen), language(.nThingsHappened(view.events.count))), days: calendar.count,
            view.events.prefix(Self.drawn).map { event in
                TimelineChart.Stretch(
                    name(of: event), from: Int(max(event.from, decline.span.lowerBound) - decline.span.lowerBound),
                    until: event.until.map { Int(min($0, decline.span.upperBound) - decline.span.lowerBound) })
            }, dayTicks: ChartAxis.ticks(calendar, language))
    }

    private var events: ChartTable {
        ChartTable(
            language(.nThingsHappened(view.events.count)), columns: [Message.whatItWas, .fromTheDay, .untilTheDay, .howItStood].map { language($0) },
            rows: view.events.map { event in
                ChartTable.Row(
                    name(of: event), address: address(of: event),
                    [language(event.from.date.medium), event.until.map { language($0.date.medium) } ?? language(.goesOn), stage(of: event)])
            })
    }

    private func name(of event: DeclineEvent) -> String {
        switch event.what {
        case .matter(let matter): language(matter.kind.face.one) + ": " + matter.title
        case .office(let office, let person):
            language(.office(office)) + (view.names[person].map { ": \($0)" } ?? "")
        }
    }

    private func address(of event: DeclineEvent) -> Address? {
        if case .matter(let matter) = event.what { scene.address(of: matter) } else { nil }
    }

    private func stage(of event: DeclineEvent) -> String {
        if case .matter(let matter) = event.what { language(matter.kind.face.stage(matter.stage)) } else { "–" }
    }

    // MARK: What was left unsaid

    private func writeSilence(to html: inout HTML) {
        let silence = decline.silence
        html.heading(language(.saidAndUnsaid))
        html.card {
            $0.p(language(.behindAndSaid(silence.behind, silence.withAWord, silence.withAWordFromAbove)))
            guard !silence.longest.isEmpty || !silence.unanswered.isEmpty else { return }
            $0.ul(.class("list")) { html in
                for row in silence.longest { html.li(language(.nobodyWrote(row.days.lowerBound.date.to(row.days.upperBound.date), row.count))) }
                for one in silence.unanswered { html.li { write(one, to: &$0) } }
            }
        }
    }

    private func write(_ one: DeclineSilence.Unanswered, to html: inout HTML) {
        let isSeen = scene.visit.may(.seeFigures, on: scene.path(of: one.matter.unit))
        html.link(one.matter.title, to: isSeen ? scene.address(of: one.matter) : nil)
        html.p(
            language(one.answered.map { .answerCameLate(one.due.date.medium, $0.date.medium) } ?? .neverAnswered(one.due.date.medium)), .class("where"))
    }
}
