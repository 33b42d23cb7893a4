import Language
import Planning
import Web
import Works

/// What an obstacle costs, on its page.
struct ObstacleLossPages: Sendable {
    let losses: ObstacleLosses
    let scene: Scene

    private var language: Language { scene.language }

    func write(to html: inout HTML) {
        html.heading(language(.whatItCosts), note: language(.fromUntil(losses.from.date.medium, losses.on.date.medium)))
        guard losses.isKnown else { return html.p(language(.noLossesUnderTheReason), .class("note still")) }
        for (indicator, missed) in losses.missed.sorted(by: { $0.key < $1.key }) {
            guard let name = scene.columns.book[indicator] else { continue }
            html.p(language(.missedInHours(FigureForm(name, language).amount(missed.amount), missed.hours)))
        }
        guard losses.minutes > 0 else { return }
        html.card {
            $0.figure(chart(days, .lostByDay), caption: language(.lostMinutesInAll(whole(losses.minutes), lostDays.count)), table: table(lostDays, .lostByDay))
            guard !lostHours.isEmpty else { return }
            $0.figure(chart(hours, .lostByHour), caption: language(.lostByHourOfTheDay), table: table(lostHours, .lostByHour))
        }
    }

    private func whole(_ minutes: Double) -> Int { Int(minutes.rounded()) }

    private typealias Line = (name: String, minutes: Double)

    /// A month fits into the picture; the table has all.
    private static let drawn = 31

    private var days: [Line] { losses.days.suffix(Self.drawn).map { (language($0.date.short), losses.minutesByDay[$0] ?? 0) } }
    private var lostDays: [Line] {
        losses.minutesByDay.filter { $0.value > 0 }.sorted { $0.key > $1.key }.map { (language($0.key.date.medium), $0.value) }
    }
    private var hours: [Line] { losses.minutesByHour.enumerated().map { (HourWords.clock($0), $1) } }
    private var lostHours: [Line] { losses.minutesByHour.contains { $0 > 0 } ? hours.filter { $0.minutes > 0 } : [] }

    private func chart(_ lines: [Line], _ title: Message) -> ColumnChart {
        let text = ChartText(language(title), language(.lostMinutesInAll(whole(losses.minutes), lostDays.count)))
        return ColumnChart(
            text, lines.map { ColumnChart.Column($0.name, $0.minutes) },
            amountTicks: ChartAxis.amounts([0] + lines.map(\.minutes)) { language.number(Int($0)) })
    }

    private func table(_ lines: [Line], _ title: Message) -> ChartTable {
        ChartTable(
            language(title), columns: [language(title), language(.minutesHead)],
            rows: lines.map { ChartTable.Row($0.name, [language.number(whole($0.minutes))]) })
    }
}

extension Message {
    static let whatItCosts = Message(en: "What it costs", zh: "造成的损失", ru: "Во что оно обходится", de: "Was es kostet")
    static let noLossesUnderTheReason = Message(
        en: "Neither records nor stations state lost minutes under this reason in these days.", zh: "这段时间内，记录和工位都没有按该原因登记损失分钟数。",
        ru: "За эти дни ни записи, ни станки не указывают потерянных минут по этой причине.",
        de: "Weder Zahlen noch Stationen nennen für diese Tage verlorene Minuten unter diesem Grund.")
    static func lostMinutesInAll(_ minutes: Int, _ days: Int) -> Message {
        Message(
            en: "\(minutes, "minute", "minutes") lost on \(days, "day", "days")", zh: "共损失 \(minutes) 分钟，涉及 \(days) 天",
            ru: "потеряно: \(minutes, "минута", "минуты", "минут") за \(days, "день", "дня", "дней")",
            de: "\(minutes, "Minute", "Minuten") verloren an \(days, "Tag", "Tagen")")
    }
    static func missedInHours(_ amount: String, _ hours: Int) -> Message {
        Message(
            en: "\(amount) less than planned in \(hours, "hour", "hours")", zh: "\(hours) 个小时里比计划少 \(amount)",
            ru: "на \(amount) меньше плана: \(hours, "час", "часа", "часов")", de: "\(amount) weniger als geplant in \(hours, "Stunde", "Stunden")")
    }
    static let lostByDay = Message(en: "Lost minutes by day", zh: "按日的损失分钟数", ru: "Потерянные минуты по дням", de: "Verlorene Minuten nach Tagen")
    static let lostByHour = Message(en: "Lost minutes by hour", zh: "按小时的损失分钟数", ru: "Потерянные минуты по часам", de: "Verlorene Minuten nach Stunden")
    static let lostByHourOfTheDay = Message(
        en: "At which hour of the day they were lost", zh: "损失发生在一天中的哪个小时", ru: "В какой час дня они потеряны",
        de: "Zu welcher Stunde des Tages sie verloren gingen")
}
