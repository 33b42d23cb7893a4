import Language
import Planning
import Works

/// How hours are spoken of.
enum HourWords {
    /// `06:00`, which every language of the product writes alike.
    static func clock(_ hour: Int, _ minute: Int = 0) -> String { two(hour) + ":" + two(minute) }

    private static func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }

    private static let dayHours = 24

    /// `06:00–07:00`; where the works' day begins at half past, so do its hours.
    static func hour(_ hour: Int, _ works: Works) -> String { clock(hour, minute(works)) + "–" + end(of: hour, works) }

    static func end(of hour: Int, _ works: Works) -> String { clock((hour + 1) % dayHours, minute(works)) }

    private static func minute(_ works: Works) -> Int { abs(works.dayBegins) % 60 }

    static func name(of span: HourSpan, _ works: Works, _ language: Language) -> String {
        let hours = span.hours(of: works)
        guard span != .day, let first = hours.first, let last = hours.last else { return language(.wholeDay) }
        return clock(first, minute(works)) + "–" + end(of: last, works)
    }

    static func signed(_ gap: Double, _ form: FigureForm) -> String { (gap < 0 ? "−" : "+") + form.language.number(abs(gap), upTo: 1) }

    static func standing(_ gap: Double, _ form: FigureForm, until end: String) -> Message {
        gap < 0 ? .behindByTheHour(form.amount(-gap), end) : .aheadByTheHour(form.amount(gap), end)
    }
}

extension Message {
    static let hourByHour = Message(en: "Hour by hour", zh: "逐小时看板", ru: "Час за часом", de: "Stunde für Stunde")
    static let boardOf = Message(en: "Which indicator", zh: "看哪个指标", ru: "Какой показатель", de: "Welche Kennzahl")
    static let shiftsOfTheDay = Message(en: "Hours of the day", zh: "一天中的时段", ru: "Часы суток", de: "Stunden des Tages")
    static let wholeDay = Message(en: "Whole day", zh: "全天", ru: "Весь день", de: "Ganzer Tag")
    static let noHourYet = Message(en: "No hour is reported yet", zh: "还没有填报任何一小时", ru: "Ни один час ещё не отмечен", de: "Noch keine Stunde gemeldet")
    static func behindByTheHour(_ amount: String, _ time: String) -> Message {
        Message(
            en: "\(amount) behind at \(time)", zh: "\(time)时落后 \(amount)", ru: "К \(time) отставание \(amount)", de: "\(amount) zurück um \(time) Uhr")
    }
    static func aheadByTheHour(_ amount: String, _ time: String) -> Message {
        Message(
            en: "\(amount) ahead at \(time)", zh: "\(time)时超前 \(amount)", ru: "К \(time) опережение \(amount)", de: "\(amount) voraus um \(time) Uhr")
    }
    static let hourHead = Message(en: "Hour", zh: "小时", ru: "Час", de: "Stunde")
    static let planHead = Message(en: "Planned", zh: "计划", ru: "План", de: "Geplant")
    static let actualHead = Message(en: "Made", zh: "完成", ru: "Сделано", de: "Gemacht")
    static let gapHead = Message(en: "Gap", zh: "差额", ru: "Разница", de: "Abstand")
    static let planSoFarHead = Message(en: "Planned so far", zh: "累计计划", ru: "План нарастающим", de: "Geplant bis dahin")
    static let actualSoFarHead = Message(en: "Made so far", zh: "累计完成", ru: "Сделано нарастающим", de: "Gemacht bis dahin")
    static let gapSoFarHead = Message(en: "Gap so far", zh: "累计差额", ru: "Разница нарастающим", de: "Abstand bis dahin")
    static let whyHead = Message(en: "Why", zh: "原因", ru: "Почему", de: "Warum")
    static let noReasonYet = Message(en: "not said yet", zh: "尚未说明", ru: "пока не сказано", de: "noch nicht gesagt")
    static let columnsAreHours = Message(
        en: "Each column is an hour, the dashed line its plan; red is less than planned.", zh: "每根柱是一个小时，虚线是该小时计划；红色表示低于计划。",
        ru: "Каждый столбец — час, пунктир — его план; красный — меньше плана.",
        de: "Jede Säule ist eine Stunde, gestrichelt ihr Plan; rot ist weniger als geplant.")
    static func planIsSpread(_ plan: String, _ hours: Int) -> Message {
        Message(
            en: "The day's plan of \(plan) is spread evenly over \(hours, "hour", "hours") for which no other is stated.",
            zh: "当日计划 \(plan) 平均分到未另行说明的 \(hours) 个小时。",
            ru: "План дня, \(plan), разложен поровну: \(hours, "час", "часа", "часов"), для которых не назван другой.",
            de: "Der Tagesplan von \(plan) ist gleichmäßig verteilt auf \(hours, "Stunde", "Stunden"), für die kein anderer genannt ist.")
    }
    static func planOf(_ amount: String) -> Message { Message(en: "plan \(amount)", zh: "计划 \(amount)", ru: "план: \(amount)", de: "geplant \(amount)") }
    static let reasonForTheGap = Message(
        en: "Why less than planned? Leave it empty where it was not.", zh: "为什么低于计划？未低于计划可不填。", ru: "Почему меньше плана? Если не меньше, оставьте пустым.",
        de: "Warum weniger als geplant? Leer lassen, wenn nicht.")
    static let anotherPlan = Message(en: "Another plan for this hour", zh: "该小时改用其他计划", ru: "Другой план на этот час", de: "Anderer Plan für diese Stunde")
    static let planOfTheHour = Message(en: "Plan of this hour", zh: "该小时计划", ru: "План на этот час", de: "Plan dieser Stunde")
    static let oneLessOf = Message(en: "one less", zh: "减一", ru: "на один меньше", de: "eins weniger")
    static let oneMoreOf = Message(en: "one more", zh: "加一", ru: "на один больше", de: "eins mehr")
    static let saveTheHour = Message(en: "Save this hour", zh: "保存这一小时", ru: "Сохранить этот час", de: "Diese Stunde speichern")
    static let hourSaved = Message(en: "It stands on the board.", zh: "已写上看板。", ru: "Записано на доску.", de: "Es steht auf der Tafel.")
    static let onTheWall = Message(en: "Show it on the wall", zh: "投到大屏", ru: "Показать на стене", de: "An der Wand zeigen")
    static func takeAsTheDays(_ amount: String) -> Message {
        Message(
            en: "Enter \(amount) as the day's figure", zh: "将 \(amount) 录为当日数据", ru: "Внести \(amount) как показатель дня",
            de: "\(amount) als Tageszahl eintragen")
    }
    static func hoursAreOld(_ time: String) -> Message {
        Message(
            en: "No connection. What stands here is the state of \(time).", zh: "连接中断。此处显示的是 \(time) 的情况。",
            ru: "Связи нет. Здесь показано то, что было \(time).", de: "Keine Verbindung. Hier steht, was um \(time) galt.")
    }
    static let hourNotAFigure = Message(
        en: "Expected is a figure from zero up, whole where pieces are counted.", zh: "应填写不小于零的数字；计件时应为整数。",
        ru: "Ожидается число не меньше нуля, целое — если считают штуки.", de: "Erwartet wird eine Zahl ab null, eine ganze, wo Stücke gezählt werden.")
    static let hourSaysNothing = Message(
        en: "Nothing was typed: neither a figure nor a reason.", zh: "没有填写任何内容：既无数字也无原因。", ru: "Ничего не введено: ни числа, ни причины.",
        de: "Es wurde nichts eingegeben: weder eine Zahl noch ein Grund.")
    static let dayOfOthers = Message(
        en: "Somebody else entered the figure of this day. Whoever leads the team can correct it.", zh: "当日数据由别人录入，班组负责人可以更正。",
        ru: "Показатель этого дня внёс другой. Исправить может руководитель бригады.",
        de: "Die Zahl dieses Tages hat jemand anderes eingetragen. Wer das Team leitet, kann sie berichtigen.")
    static let noSuchHour = Message(
        en: "Expected is an hour of a day that has begun.", zh: "应为已开始的某一天中的一个小时。", ru: "Ожидается час уже начавшегося дня.",
        de: "Erwartet wird eine Stunde eines begonnenen Tages.")
    static let nothingAddsUp = Message(
        en: "Nothing that adds up by the hour is planned or recorded of this unit.", zh: "本单位没有可按小时累加的计划或记录。",
        ru: "У этого подразделения нет планов и записей, которые складываются по часам.",
        de: "Von diesem Bereich ist nichts geplant oder gemeldet, das sich nach Stunden zusammenzählt.")
}
