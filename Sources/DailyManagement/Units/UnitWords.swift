import Language
import Planning
import Works

/// The words of the page of one unit.
enum UnitWords {
    static func kind(of note: String) -> Message {
        switch UnitNote.Certainty(rawValue: note) {
        case .report: .printedReport
        case .filledIn: .filledIn
        case .planted: .planted
        case nil: .remark
        }
    }
}

extension Message {
    static let toBeDefined = Message(en: "Ask, print, define", zh: "提问、打印与设置", ru: "Спросить, напечатать, задать", de: "Fragen, drucken, festlegen")
    static let howItStands = Message(en: "How it stands", zh: "现状", ru: "Как идут дела", de: "Wie es steht")
    static let whatItIs = Message(en: "What it is", zh: "基本情况", ru: "Что это", de: "Was es ist")
    static let places = Message(en: "Places", zh: "归属变动", ru: "Места", de: "Standorte")
    static let fromTheBeginning = Message(en: "from the beginning", zh: "自始", ru: "с начала", de: "von Anfang an")

    static let planted = Message(en: "planted story", zh: "预设情节", ru: "заложенная история", de: "eingebaute Geschichte")
    static let remark = Message(en: "remark", zh: "备注", ru: "примечание", de: "Anmerkung")

    static let dayByDay = Message(en: "Day by day", zh: "逐日", ru: "По дням", de: "Tag für Tag")
    static let addedUp = Message(en: "Added up", zh: "累计", ru: "Нарастающим итогом", de: "Aufsummiert")
    static let markPlan = Message(en: "plan", zh: "计划", ru: "план", de: "Plan")
    static let markActual = Message(en: "actual", zh: "实际", ru: "факт", de: "Ist")
    static let markBand = Message(en: "usual for it", zh: "正常范围", ru: "обычно для него", de: "für ihn üblich")
    static let markOutside = Message(en: "outside", zh: "超出范围", ru: "за пределами", de: "außerhalb")
    static let markFall = Message(en: "level fell", zh: "水平下降", ru: "уровень упал", de: "Niveau fiel")
    static let markForecast = Message(en: "90 % of the courses it may take", zh: "90% 的可能走向", ru: "90 % возможных путей", de: "90 % der möglichen Verläufe")

    static func tableOfDays(_ days: Int) -> Message {
        Message(
            en: "The \(days, "day", "days") as a table", zh: "\(days) 天的数据表", ru: "\(days, "день", "дня", "дней") в таблице",
            de: "\(days, "Tag", "Tage") als Tabelle")
    }
    static let day = Message(en: "Day", zh: "日期", ru: "День", de: "Tag")
    static let value = Message(en: "Value", zh: "数值", ru: "Значение", de: "Wert")
    static let reached = Message(en: "Reached", zh: "达到", ru: "Достигнуто", de: "Erreicht")
    static let outOf = Message(en: "Out of", zh: "总数", ru: "Из", de: "Von")
    static let notReported = Message(en: "not reported", zh: "未上报", ru: "нет отчёта", de: "nicht gemeldet")
    static let sumOfUnits = Message(en: "sum of the units below", zh: "下属单位之和", ru: "сумма нижестоящих", de: "Summe der Bereiche darunter")

    static let byShift = Message(en: "By shift", zh: "按班次", ru: "По сменам", de: "Nach Schicht")
    static let byTrade = Message(en: "By trade", zh: "按工种", ru: "По профессиям", de: "Nach Gewerk")
    static let byBoth = Message(en: "By trade and shift", zh: "按工种和班次", ru: "По профессиям и сменам", de: "Nach Gewerk und Schicht")
    static let cutNote = Message(
        en: "sums of the units below, to date", zh: "下属单位至今之和", ru: "суммы нижестоящих на сегодня", de: "bisherige Summen der Bereiche darunter")
    static let unitsHeading = Message(en: "Units", zh: "单位", ru: "Подразделений", de: "Bereiche")

    static let plansNote = Message(
        en: "every version stays, the last one counts", zh: "各版本均保留，以最后一版为准", ru: "все версии хранятся, действует последняя",
        de: "jede Fassung bleibt, die letzte gilt")
    static let replaced = Message(en: "replaced", zh: "已被替换", ru: "заменено", de: "ersetzt")
    static let takenBack = Message(en: "taken back", zh: "已撤回", ru: "отозвано", de: "zurückgenommen")
    static func partsDiffer(_ period: DateInterval, _ plan: String, _ parts: String, _ difference: String) -> Message {
        Message(
            en: "\(period): the plan says \(plan), its parts add up to \(parts) (\(difference)). Judged is by the parts.",
            zh: "\(period)：计划为 \(plan)，各部分之和为 \(parts)（\(difference)）。按各部分评判。",
            ru: "\(period): план — \(plan), сумма частей — \(parts) (\(difference)). Оценка ведётся по частям.",
            de: "\(period): Der Plan nennt \(plan), seine Teile ergeben \(parts) (\(difference)). Beurteilt wird nach den Teilen.")
    }
    static let history = Message(en: "Who said what", zh: "录入历史", ru: "Кто что сообщил", de: "Wer was gemeldet hat")
    static let historyNote = Message(
        en: "nothing is overwritten", zh: "任何记录都不会被覆盖", ru: "ничто не затирается", de: "nichts wird überschrieben")
}
