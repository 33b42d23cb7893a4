import Language
import Planning

/// The words of boards and walls.
extension Message {
    static let wall = Message(en: "Wall view", zh: "大屏显示", ru: "На большой экран", de: "Wandanzeige")
    static let boardIndicators = Message(en: "Indicators", zh: "指标", ru: "Показатели", de: "Kennzahlen")
    static let deviations = Message(en: "Deviations", zh: "偏差", ru: "Отклонения", de: "Abweichungen")
    static let actions = Message(en: "Actions", zh: "措施", ru: "Меры", de: "Maßnahmen")
    static let escalation = Message(en: "Escalation", zh: "上报", ru: "Эскалация", de: "Eskalation")
    static let notes = Message(en: "Notes", zh: "记录", ru: "Заметки", de: "Notizen")

    // The meeting.
    static let meeting = Message(en: "Meeting", zh: "例会", ru: "Совещание", de: "Besprechung")
    static func meetingTakes(_ least: Int, _ most: Int) -> Message {
        Message(
            en: "The meeting takes \(least) to \(most) minutes.", zh: "例会用时 \(least) 至 \(most) 分钟。", ru: "Совещание длится \(least)–\(most) минут.",
            de: "Die Besprechung dauert \(least) bis \(most) Minuten.")
    }

    // The month.
    static func daysMet(_ met: Int, _ of: Int) -> Message {
        Message(
            en: "\(met) of \(of, "day", "days") met", zh: "\(of) 天中有 \(met) 天完成", ru: "выполнено \(met) из \(of, "дня", "дней", "дней")",
            de: "\(met) von \(of, "Tag", "Tagen") erfüllt")
    }
    static let noDayOfTheMonthYet = Message(
        en: "no day of the month is reported yet", zh: "本月尚无上报", ru: "за этот месяц отчётов пока нет", de: "noch kein Tag des Monats gemeldet")
    static func tableOfTheMonth(_ indicator: String) -> Message {
        Message(
            en: "\(indicator): the days as a table", zh: "\(indicator)：每日数据表", ru: "\(indicator): таблица по дням", de: "\(indicator): die Tage als Tabelle")
    }
    static let dayMet = Message(en: "met", zh: "完成", ru: "выполнен", de: "erfüllt")
    static let dayMissed = Message(en: "missed", zh: "未完成", ru: "не выполнен", de: "verfehlt")
    static let noPlanOfTheDay = Message(en: "no plan", zh: "无计划", ru: "без плана", de: "kein Plan")
    static let dayStillToCome = Message(en: "to come", zh: "未到", ru: "впереди", de: "kommt noch")
    static let letterSafety = Message(en: "Safety", zh: "安全", ru: "Безопасность", de: "Sicherheit")
    static let letterQuality = Message(en: "Quality", zh: "质量", ru: "Качество", de: "Qualität")
    static let letterDelivery = Message(en: "Delivery", zh: "交付", ru: "Выпуск", de: "Lieferung")
    static let letterCost = Message(en: "Cost", zh: "成本", ru: "Затраты", de: "Kosten")
    static let letterPeople = Message(en: "People", zh: "人员", ru: "Персонал", de: "Menschen")

    // Deviations.
    static let nothingDeviates = Message(
        en: "Nothing deviates: nobody here is reliably behind, and nobody's level has dropped.", zh: "没有偏差：没有单位确实落后，也没有单位水平下降。",
        ru: "Отклонений нет: никто надёжно не отстаёт, и ничей уровень не упал.",
        de: "Nichts weicht ab: Niemand hier liegt verlässlich zurück, und niemandes Niveau ist gefallen.")
    static func behindSince(_ day: DateText) -> Message {
        Message(en: "behind its plan since \(day)", zh: "自\(day)起落后于计划", ru: "отстаёт от плана с \(day)", de: "hinter dem Plan seit \(day)")
    }
    static let stateSlipping = Message(en: "slipping", zh: "下滑", ru: "сдаёт", de: "rutscht ab")
    static func levelFellOn(_ day: DateText) -> Message {
        Message(en: "its level fell about \(day)", zh: "水平约在\(day)下降", ru: "уровень упал около \(day)", de: "Niveau gefallen etwa am \(day)")
    }
    static func hiddenUnder(_ parent: String) -> Message {
        Message(
            en: "hidden by the good total of \(parent)", zh: "被\(parent)的好总数掩盖", ru: "скрыто хорошим итогом: \(parent)",
            de: "verdeckt von der guten Summe von \(parent)")
    }

    // What is not there yet.
    static let nothingUnderWay = Message(
        en: "Nothing is under way: no obstacle is named, no measure taken.", zh: "目前没有进行中的事项：未指明障碍，未采取措施。",
        ru: "Ничего не делается: препятствие не названо, меры не приняты.", de: "Nichts ist im Gange: kein Hindernis genannt, keine Maßnahme getroffen.")
    static let nothingWaits = Message(
        en: "Nothing from below waits for an answer here.", zh: "没有下级提请的事项在此等待答复。", ru: "Снизу ничего не ждёт здесь ответа.",
        de: "Von unten wartet hier nichts auf Antwort.")

    // Live.
    static func stateOf(_ time: ClockTime) -> Message {
        Message(en: "State of \(time)", zh: "\(time) 的状态", ru: "Состояние на \(time)", de: "Stand \(time) Uhr")
    }
    static func lostSince(_ time: ClockTime) -> Message {
        Message(
            en: "No connection. What stands here is the state of \(time).", zh: "连接中断。此处显示的是 \(time) 的状态。",
            ru: "Нет связи. Здесь показано состояние на \(time).", de: "Keine Verbindung. Hier steht der Stand von \(time) Uhr.")
    }

    // The wall.
    static let holdThePicture = Message(en: "Stay here", zh: "停在此页", ru: "Остаться здесь", de: "Hier bleiben")
    static func andMoreDeviations(_ count: Int) -> Message {
        Message(en: "and \(count) more", zh: "另有 \(count) 项", ru: "и ещё \(count)", de: "und \(count) weitere")
    }
}
