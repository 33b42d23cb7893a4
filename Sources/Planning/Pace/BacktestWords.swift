package import Language

extension Message {
    static let pastForecasts = Message(en: "Past forecasts", zh: "以往的预测", ru: "Прошлые прогнозы", de: "Frühere Prognosen")
    package static let howOftenTheyHeld = Message(
        en: "How often did past forecasts hold?", zh: "以往的预测有多准？", ru: "Как часто сбывались прогнозы?", de: "Wie oft hielten frühere Prognosen?")
    static let backtestNote = Message(
        en:
            "Each finished month was forecast again as it stood after a third, half and two thirds of it. A stated range holds nine times in ten if it is honest.",
        zh: "对每个已结束的月份，按三分之一、一半和三分之二时的情况重新预测。区间若诚实，十次中应有九次成立。",
        ru: "Каждый завершённый месяц прогнозировался заново по состоянию на треть, половину и две трети. Честный интервал сбывается девять раз из десяти.",
        de:
            "Jeder abgeschlossene Monat wurde nach einem Drittel, der Hälfte und zwei Dritteln erneut vorhergesagt. Eine ehrliche Spanne hält in neun von zehn Fällen."
    )
    static func held(_ share: Percent, of forecasts: Int) -> Message {
        Message(
            en: "\(share) of \(forecasts, "forecast", "forecasts") held; 90 % were promised.", zh: "\(forecasts) 次预测中有 \(share) 成立；承诺为 90%。",
            ru: "Сбылось \(share) из \(forecasts, "прогноза", "прогнозов", "прогнозов"); обещано 90 %.",
            de: "\(share) von \(forecasts, "Prognose", "Prognosen") hielten; versprochen waren 90 %.")
    }
    static let noFinishedMonth = Message(
        en: "No month is finished yet, so there is nothing to look back on.", zh: "还没有结束的月份，无从回顾。",
        ru: "Ни один месяц ещё не завершён, оглядываться не на что.", de: "Noch ist kein Monat abgeschlossen, es gibt nichts zurückzublicken.")
    static let moment = Message(en: "Stated after", zh: "预测时点", ru: "Сделан после", de: "Gestellt nach")
    static let aThird = Message(en: "a third", zh: "三分之一", ru: "трети", de: "einem Drittel")
    static let aHalf = Message(en: "half", zh: "一半", ru: "половины", de: "der Hälfte")
    static let twoThirds = Message(en: "two thirds", zh: "三分之二", ru: "двух третей", de: "zwei Dritteln")
    static let forecastsColumn = Message(en: "Forecasts", zh: "预测数", ru: "Прогнозов", de: "Prognosen")
    static let heldColumn = Message(en: "Held", zh: "成立", ru: "Сбылось", de: "Hielten")
    static let finishedBefore = Message(en: "Finished before", zh: "提前完成", ru: "Раньше", de: "Früher fertig")
    static let finishedAfter = Message(en: "Finished after", zh: "推迟完成", ru: "Позже", de: "Später fertig")
    static let levelColumn = Message(en: "Level", zh: "层级", ru: "Уровень", de: "Ebene")
    static func heldBar(_ level: String, _ low: Percent, _ high: Percent) -> Message {
        Message(
            en: "\(level): between \(low) and \(high)", zh: "\(level)：\(low) 至 \(high)", ru: "\(level): от \(low) до \(high)",
            de: "\(level): zwischen \(low) und \(high)")
    }
}
