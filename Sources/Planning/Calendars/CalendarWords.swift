package import Language
import Works

/// The words of the calendar.
extension Message {
    package static let calendarHeading = Message(en: "Calendar", zh: "日历", ru: "Календарь", de: "Kalender")
    static let nameDays = Message(en: "Name days", zh: "设置日期", ru: "Назначить дни", de: "Tage benennen")
    static let allShifts = Message(en: "All shifts", zh: "所有班次", ru: "Все смены", de: "Alle Schichten")
    static let monthBefore = Message(en: "The month before", zh: "上个月", ru: "Предыдущий месяц", de: "Der Monat davor")
    static let monthAfter = Message(en: "The next month", zh: "下个月", ru: "Следующий месяц", de: "Der nächste Monat")
    static let month = Message(en: "Month", zh: "月份", ru: "Месяц", de: "Monat")
    static let becomes = Message(en: "They become", zh: "设为", ru: "Становятся", de: "Sie werden")
    static let forWhom = Message(en: "For", zh: "适用于", ru: "Для", de: "Für")
    static let onlyWeekdays = Message(en: "Only these weekdays", zh: "仅限这些星期", ru: "Только эти дни недели", de: "Nur diese Wochentage")
    static let onlyWeekdaysNote = Message(en: "none chosen: every day", zh: "不选表示每天", ru: "не выбрано — каждый день", de: "keiner gewählt: jeder Tag")
    static let workingDays = Message(en: "Working days", zh: "工作日", ru: "Рабочие дни", de: "Arbeitstage")
    static let shiftedPlans = Message(
        en: "Plans that fall on other days", zh: "分布改变的计划", ru: "Планы, которые лягут на другие дни", de: "Pläne, die auf andere Tage fallen")
    static let daysBefore = Message(en: "Days before", zh: "原天数", ru: "Дней было", de: "Tage vorher")
    static let daysAfter = Message(en: "Days after", zh: "新天数", ru: "Дней станет", de: "Tage nachher")
    static let eachDay = Message(en: "Then a day", zh: "此后每日", ru: "В день станет", de: "Dann je Tag")

    static func kind(of kind: WorksCalendar.Kind) -> Message {
        switch kind {
        case .work: Message(en: "working day", zh: "工作日", ru: "рабочий день", de: "Arbeitstag")
        case .rest: Message(en: "rest day", zh: "休息日", ru: "выходной", de: "Ruhetag")
        case .holiday: Message(en: "holiday", zh: "节假日", ru: "праздник", de: "Feiertag")
        }
    }

    /// 1 is Monday; as short as it stands above a column.
    package static func weekday(_ number: Int) -> Message {
        switch number {
        case 1: Message(en: "Mon", zh: "一", ru: "Пн", de: "Mo")
        case 2: Message(en: "Tue", zh: "二", ru: "Вт", de: "Di")
        case 3: Message(en: "Wed", zh: "三", ru: "Ср", de: "Mi")
        case 4: Message(en: "Thu", zh: "四", ru: "Чт", de: "Do")
        case 5: Message(en: "Fri", zh: "五", ru: "Пт", de: "Fr")
        case 6: Message(en: "Sat", zh: "六", ru: "Сб", de: "Sa")
        default: Message(en: "Sun", zh: "日", ru: "Вс", de: "So")
        }
    }

    static func workedOfMonth(_ days: Int) -> Message {
        Message(
            en: "\(days, "working day", "working days")", zh: "\(days) 个工作日", ru: "\(days, "рабочий день", "рабочих дня", "рабочих дней")",
            de: "\(days, "Arbeitstag", "Arbeitstage")")
    }
    static func furtherDays(_ days: Int) -> Message {
        Message(
            en: "\(days, "further day", "further days")", zh: "另外 \(days) 天", ru: "ещё \(days, "день", "дня", "дней")",
            de: "\(days, "weiterer Tag", "weitere Tage")")
    }
    static let kindNeeded = Message(en: "What shall the days be?", zh: "请选择日期类型。", ru: "Какими станут эти дни?", de: "Was sollen die Tage werden?")
    static let spanTooLong = Message(
        en: "At most five years at once; is the year right?", zh: "一次最多五年；年份是否正确？", ru: "Не более пяти лет за раз; верен ли год?",
        de: "Höchstens fünf Jahre auf einmal; stimmt das Jahr?")
    static func daysBecome(_ days: Int, _ already: Int) -> Message {
        Message(
            en: "\(days, "day changes", "days change"); \(already, "of the chosen days is", "of the chosen days are") so already.",
            zh: "\(days) 天将改变；所选日期中 \(already) 天已是如此。",
            ru: "Изменится \(days, "день", "дня", "дней"); уже таковы: \(already, "день", "дня", "дней").",
            de: "\(days, "Tag ändert", "Tage ändern") sich; \(already, "der gewählten ist", "der gewählten sind") schon so.")
    }
    static func plansShift(_ plans: Int) -> Message {
        Message(
            en: "\(plans, "plan falls", "plans fall") on other days than before: what is due by a day changes, and with it leads, lags and completions.",
            zh: "\(plans) 个计划的日分布改变：各日应完成量随之改变，超前、落后和完成率也会变。",
            ru:
                "На другие дни ляжет \(plans, "план", "плана", "планов"): изменится, сколько должно быть сделано к сроку, а с ним опережение, отставание и выполнение.",
            de:
                "\(plans, "Plan fällt", "Pläne fallen") auf andere Tage als vorher: Was bis zu einem Tag fällig ist, ändert sich und damit Vorsprung, Rückstand und Erfüllung."
        )
    }
    static let noPlanShifts = Message(
        en: "No plan falls on these days: no judgement changes.", zh: "没有计划落在这些日期：评判不变。", ru: "На эти дни не приходится ни один план: оценки не меняются.",
        de: "Kein Plan fällt auf diese Tage: Keine Beurteilung ändert sich.")
    static func pastDaysToo(_ days: Int) -> Message {
        Message(
            en: "\(days, "of them lies", "of them lie") in the past: what was due by now changes too.", zh: "其中 \(days) 天已过去：至今应完成量也会改变。",
            ru: "Из них в прошлом \(days, "день", "дня", "дней"): меняется и то, что должно быть сделано на сегодня.",
            de: "\(days, "davon liegt", "davon liegen") in der Vergangenheit: Auch was bisher fällig war, ändert sich.")
    }
    static let amountsStay = Message(
        en: "The amounts of all plans stay; only their days change.", zh: "所有计划的总量不变，只改变日分布。", ru: "Объёмы всех планов остаются; меняются только дни.",
        de: "Die Mengen aller Pläne bleiben; nur ihre Tage ändern sich.")
    static let otherShiftsStay = Message(
        en: "The days of other shifts stay.", zh: "其他班次的日期不变。", ru: "Дни других смен остаются.", de: "Die Tage anderer Schichten bleiben.")
    static func shiftKeepsItsDays(_ shift: String) -> Message {
        Message(
            en: "Shift “\(shift)” keeps the days that were named for it.", zh: "班次“\(shift)”保留为其单独设置的日期。", ru: "Смена «\(shift)» сохраняет назначенные ей дни.",
            de: "Schicht „\(shift)“ behält die Tage, die für sie benannt wurden.")
    }
}
