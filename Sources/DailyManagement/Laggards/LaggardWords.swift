import Language
import Planning
import Works

/// What is said of hidden laggards, on pages and at the terminal.
enum LaggardWords {
    static func sentence(_ episode: Episode, on day: Day) -> Message {
        if episode.isNew(on: day) { return .namedToday }
        return episode.isOlder ? .namedSinceBefore(episode.since.date.medium) : .namedSince(episode.since.date.medium, episode.days)
    }

    static func sentence(_ excuse: Excuse, _ language: Language) -> String {
        switch excuse {
        case .sharedDays(let days):
            let named = days.prefix(mostNamed).map { language($0.date.short) }
            return language(.explainedByDays(days.count, language.list(named) + (days.count > named.count ? " …" : "")))
        case .season(let factor, let lastYear):
            return language(.explainedBySeason(lastYear.lowerBound.date.dated(to: lastYear.upperBound.date), Percent(factor, decimals: 1)))
        }
    }

    private static let mostNamed = 4
}

extension Message {
    static let hiddenLaggards = Message(en: "Hidden laggards", zh: "被掩盖的落后单位", ru: "Скрытые отстающие", de: "Verdeckt Zurückliegende")
    static let whoIsHidden = Message(
        en: "Who lags behind a good total?", zh: "好总数背后谁在落后？", ru: "Кто отстаёт за хорошим итогом?", de: "Wer liegt hinter einer guten Summe zurück?")
    static let allHiddenLaggards = Message(
        en: "Since when, and what hides them", zh: "自何时起，被什么掩盖", ru: "С какого дня и что их скрывает", de: "Seit wann, und was sie verdeckt")

    // The first sentence.
    static func hiddenAt(_ count: Int, _ unit: String) -> Message {
        Message(
            en: "At \(unit), \(count, "unit falls", "units fall") reliably behind, hidden by a good total.", zh: "\(unit)有 \(count) 个单位确实落后，却被好总数掩盖。",
            ru:
                "\(unit): \(count, "подразделение надёжно отстаёт", "подразделения надёжно отстают", "подразделений надёжно отстают"), и хороший итог это скрывает.",
            de: "\(unit): \(count, "Bereich fällt", "Bereiche fallen") verlässlich zurück, verdeckt von einer guten Summe.")
    }
    static func nobodyHiddenAt(_ unit: String) -> Message {
        Message(
            en: "At \(unit), no good total hides anybody who falls behind.", zh: "\(unit)没有落后单位被好总数掩盖。",
            ru: "\(unit): хороший итог не скрывает никого из отстающих.", de: "\(unit): Keine gute Summe verdeckt jemanden, der zurückfällt.")
    }

    // Since when.
    static let namedToday = Message(en: "New today", zh: "今日新出现", ru: "Впервые сегодня", de: "Heute neu")
    static func namedSince(_ day: DateText, _ days: Int) -> Message {
        Message(
            en: "Named since \(day), \(days, "day", "days").", zh: "自\(day)起列出，共 \(days) 天。",
            ru: "Назван с \(day), \(days, "день", "дня", "дней").", de: "Benannt seit \(day), \(days, "Tag", "Tage").")
    }
    static func namedSinceBefore(_ day: DateText) -> Message {
        Message(en: "Named since before \(day).", zh: "早于\(day)即已列出。", ru: "Назван ещё до \(day).", de: "Schon vor dem \(day) benannt.")
    }
    static let sinceIsWorkedOut = Message(
        en: "Since when each is named is being worked out; it will stand here in a moment.", zh: "正在计算各自自何时起被列出，稍后显示。",
        ru: "С какого дня назван каждый, ещё вычисляется; скоро будет здесь.", de: "Seit wann jeder benannt ist, wird gerade ermittelt und steht gleich hier.")

    // Why it is no alarm.
    static func namedButNoAlarm(_ count: Int) -> Message {
        Message(
            en: "\(count, "unit is", "units are") low, and it is no alarm", zh: "\(count) 个单位偏低，但不构成警报",
            ru: "\(count, "подразделение ниже плана", "подразделения ниже плана", "подразделений ниже плана"), но это не тревога",
            de: "\(count, "Bereich liegt", "Bereiche liegen") tief, doch das ist kein Alarm")
    }
    static let noAlarm = Message(en: "Low, but no alarm", zh: "偏低，但不构成警报", ru: "Ниже плана, но не тревога", de: "Tief, doch kein Alarm")
    static func explainedByDays(_ count: Int, _ days: String) -> Message {
        Message(
            en: "On \(count, "day", "days") all its peers were low too: \(days). Without them it is not behind.",
            zh: "有 \(count) 天所有同类单位都偏低：\(days)。除去这些天，它并不落后。",
            ru: "В \(count, "день", "дня", "дней") были низкими и все сопоставимые: \(days). Без них отставания нет.",
            de: "An \(count, "Tag", "Tagen") lagen auch alle Vergleichbaren tief: \(days). Ohne sie ist er nicht zurück.")
    }
    static func explainedBySeason(_ lastYear: DateInterval, _ factor: Percent) -> Message {
        Message(
            en: "The season: last year, \(lastYear), it was as low (\(factor) of its whole year) and made up for it.",
            zh: "季节因素：去年\(lastYear)同样偏低（为其全年水平的 \(factor)），之后已补上。",
            ru: "Сезон: в прошлом году, \(lastYear), было так же низко (\(factor) от уровня всего года), и потом наверстали.",
            de: "Die Jahreszeit: Im Vorjahr, \(lastYear), lag er ebenso tief (\(factor) seines ganzen Jahres) und holte es auf.")
    }

    // The table.
    static let hiddenByColumn = Message(en: "Hidden by", zh: "被谁掩盖", ru: "Кем скрыто", de: "Verdeckt von")
    static let gapColumn = Message(en: "Short", zh: "差额", ru: "Недостаёт", de: "Fehlt")
    static let interval95 = Message(en: "Completion, 95 %", zh: "完成率（95%）", ru: "Выполнение, 95 %", de: "Erfüllung, 95 %")
    static let chanceColumn = Message(en: "Chance alone", zh: "纯属偶然", ru: "По случайности", de: "Nur Zufall")
    static let namedColumn = Message(en: "Named", zh: "列出时间", ru: "Назван", de: "Benannt")
    static let behindInTheOpen = Message(
        en: "Behind in the open", zh: "明显落后", ru: "Отстают открыто", de: "Offen zurück")
    static let behindInTheOpenNote = Message(
        en: "their total shows it too", zh: "总数也能看出", ru: "это видно и по итогу", de: "auch die Summe zeigt es")
}
