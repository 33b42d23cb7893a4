package import Language

/// The sentences of a brief, for pages and for the terminal.
extension Message {
    // The news.
    package static func isAhead(_ unit: String) -> Message {
        Message(en: "\(unit) is ahead of its plan.", zh: "\(unit)超前于计划。", ru: "\(unit): план опережается.", de: "\(unit) liegt vor dem Plan.")
    }
    package static func isOnPlan(_ unit: String) -> Message {
        Message(en: "\(unit) is on plan.", zh: "\(unit)符合计划。", ru: "\(unit): план выполняется.", de: "\(unit) liegt im Plan.")
    }
    package static func isBehind(_ unit: String) -> Message {
        Message(en: "\(unit) is behind its plan.", zh: "\(unit)落后于计划。", ru: "\(unit): отставание от плана.", de: "\(unit) liegt hinter dem Plan.")
    }
    package static func hasMetItsPlan(_ unit: String) -> Message {
        Message(en: "\(unit) has met its plan.", zh: "\(unit)已完成计划。", ru: "\(unit): план выполнен.", de: "\(unit) hat den Plan erfüllt.")
    }
    package static func isNotJudged(_ unit: String) -> Message {
        Message(
            en: "\(unit) has too few days to be judged yet.", zh: "\(unit)的天数太少，尚不能评判。",
            ru: "\(unit): дней пока слишком мало для оценки.", de: "\(unit) hat noch zu wenige Tage für ein Urteil.")
    }
    package static func totalHides(_ count: Int) -> Message {
        Message(
            en: "\(count, "unit falls", "units fall") behind, and the total hides it:", zh: "但有 \(count) 个单位落后，被总数掩盖：",
            ru: "Но \(count, "подразделение отстаёт", "подразделения отстают", "подразделений отстают"), и итог это скрывает:",
            de: "\(count, "Bereich fällt", "Bereiche fallen") zurück, und die Summe verdeckt es:")
    }
    package static func reaches(_ unit: String, _ completion: Percent) -> Message {
        Message(
            en: "\(unit) reaches \(completion) of its plan.", zh: "\(unit)完成计划的 \(completion)。",
            ru: "\(unit) выполняет план на \(completion).", de: "\(unit) erreicht \(completion) des Plans.")
    }
    package static let nobodyHidden = Message(
        en: "Nobody falls behind unseen.", zh: "没有单位在暗中落后。", ru: "Скрытых отстающих нет.", de: "Niemand fällt unbemerkt zurück.")

    // Headings.
    package static let hiddenByAGoodTotal = Message(
        en: "Hidden by a good total", zh: "被好总数掩盖", ru: "Скрыто хорошим итогом", de: "Von einer guten Summe verdeckt")
    package static let behindPlan = Message(en: "Behind plan", zh: "落后于计划", ru: "Отстают от плана", de: "Hinter dem Plan")
    package static let slipping = Message(en: "Slipping", zh: "下滑", ru: "Сдают позиции", de: "Abrutschend")
    package static let ahead = Message(en: "Ahead", zh: "先进", ru: "Впереди", de: "Voraus")
    package static let totals = Message(en: "Totals", zh: "总计", ru: "Итоги", de: "Summen")

    // Evidence.
    package static func hiddenBy(_ parent: String, _ completion: Percent) -> Message {
        Message(
            en: "hidden by \(parent), which reaches \(completion)", zh: "被\(parent)掩盖（完成 \(completion)）",
            ru: "скрыто подразделением \(parent), выполнение \(completion)", de: "verdeckt von \(parent) mit \(completion)")
    }
    package static func byChanceAlone(_ chance: Chance) -> Message {
        Message(
            en: "by chance alone in \(chance) such spans", zh: "仅凭偶然出现的机会为 \(chance)", ru: "случайно — в \(chance) таких периодов",
            de: "durch Zufall allein in \(chance) solcher Zeiträume")
    }
    package static func chanceAlone(_ chance: Chance) -> Message {
        Message(
            en: "Chance alone would show this in \(chance) such spans.", zh: "仅凭偶然，这种情况在\(chance)的同类时段中出现。",
            ru: "Случайно такое бывает в \(chance) таких периодов.", de: "Der Zufall allein zeigte das in \(chance) solcher Zeiträume.")
    }
    package static func behindBelowIt(_ count: Int) -> Message {
        Message(
            en: "\(count, "unit", "units") below it behind too", zh: "其下另有 \(count) 个单位落后",
            ru: "ниже отстают ещё \(count, "подразделение", "подразделения", "подразделений")",
            de: "darunter \(count, "weiterer Bereich", "weitere Bereiche") zurück")
    }
    package static func shortOf(_ shortfall: Amount) -> Message {
        Message(en: "\(shortfall) short", zh: "欠 \(shortfall)", ru: "недостаёт \(shortfall)", de: "es fehlen \(shortfall)")
    }
    package static func over(_ excess: Amount) -> Message {
        Message(en: "\(excess) too much", zh: "超出 \(excess)", ru: "лишних \(excess)", de: "\(excess) zu viel")
    }
    package static func levelFell(by drop: Percent, since day: DateText) -> Message {
        Message(
            en: "level fell by \(drop) of plan about \(day)", zh: "约自 \(day) 起水平下降计划的 \(drop)",
            ru: "уровень упал на \(drop) плана около \(day)", de: "Niveau fiel um \(drop) des Plans etwa am \(day)")
    }

    // Pace.
    package static func done(_ share: Percent, due: Percent) -> Message {
        Message(en: "\(share) done, \(due) due", zh: "已完成 \(share)，应完成 \(due)", ru: "выполнено \(share), к сроку \(due)", de: "\(share) erfüllt, \(due) fällig")
    }
    package static func ofThePlanSoFar(_ completion: Percent) -> Message {
        Message(
            en: "\(completion) of the plan so far", zh: "至今完成计划的 \(completion)", ru: "\(completion) плана на сегодня", de: "\(completion) des bisherigen Plans")
    }
    package static func daysAhead(_ days: Int) -> Message {
        Message(en: "\(days, "day", "days") ahead", zh: "超前 \(days) 天", ru: "опережение \(days, "день", "дня", "дней")", de: "\(days, "Tag", "Tage") voraus")
    }
    package static func daysBehind(_ days: Int) -> Message {
        Message(en: "\(days, "day", "days") behind", zh: "落后 \(days) 天", ru: "отставание \(days, "день", "дня", "дней")", de: "\(days, "Tag", "Tage") zurück")
    }
    package static let onTheDay = Message(en: "on the day", zh: "正好按期", ru: "точно в срок", de: "auf den Tag genau")
    package static func doneOn(_ day: DateText) -> Message {
        Message(en: "done on \(day)", zh: "于 \(day) 完成", ru: "выполнено \(day)", de: "erfüllt am \(day)")
    }
    package static func finish(_ days: DateInterval) -> Message {
        Message(en: "finish \(days)", zh: "预计完成：\(days)", ru: "завершение: \(days)", de: "fertig \(days)")
    }
    package static func finishFrom(_ day: DateText) -> Message {
        Message(
            en: "finish \(day) or after the plan's end", zh: "预计 \(day) 或计划期末之后完成", ru: "завершение: \(day) или после срока",
            de: "fertig am \(day) oder nach Planende")
    }
    package static let finishLate = Message(
        en: "finish after the plan's end", zh: "将在计划期末之后完成", ru: "завершение после срока плана", de: "fertig erst nach Planende")
    package static func onTime(_ probability: Percent) -> Message {
        Message(en: "\(probability) likely on time", zh: "按期概率 \(probability)", ru: "в срок с вероятностью \(probability)", de: "zu \(probability) rechtzeitig")
    }

    package static let surelyOnTime = Message(
        en: "more than 99\u{A0}% likely on time", zh: "按期概率超过 99%", ru: "в срок с вероятностью более 99\u{A0}%", de: "zu mehr als 99\u{A0}% rechtzeitig")
    package static let surelyLate = Message(
        en: "less than 1\u{A0}% likely on time", zh: "按期概率不到 1%", ru: "в срок с вероятностью менее 1\u{A0}%", de: "zu weniger als 1\u{A0}% rechtzeitig")

    // What is not judged.
    package static func tooSmall(_ people: Int, _ days: Int) -> Message {
        Message(
            en: "Not judged: \(people, "unit", "units") under five people, \(days, "unit", "units") with under eight days.",
            zh: "不作评判：\(people) 个单位不足五人，\(days) 个单位不足八天。",
            ru:
                "Не оцениваются: \(people, "подразделение", "подразделения", "подразделений") менее пяти человек, \(days, "подразделение", "подразделения", "подразделений") менее восьми дней.",
            de: "Nicht beurteilt: \(people, "Bereich", "Bereiche") unter fünf Personen, \(days, "Bereich", "Bereiche") mit weniger als acht Tagen.")
    }
}
