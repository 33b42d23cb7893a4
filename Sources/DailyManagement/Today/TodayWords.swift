import Language
import Planning

/// The sentences of the Today page that the terminal does not need.
extension Message {
    // The news.
    static func isBehindIn(_ unit: String, _ indicators: String) -> Message {
        Message(
            en: "\(unit) is behind its plan in \(indicators).", zh: "\(unit)的\(indicators)落后于计划。", ru: "\(unit): отставание от плана (\(indicators)).",
            de: "\(unit) liegt bei \(indicators) hinter dem Plan.")
    }
    static func alsoBehindBelow(_ count: Int) -> Message {
        Message(
            en: "\(count, "unit below it falls", "units below it fall") reliably behind.", zh: "其下有 \(count) 个单位确实落后。",
            ru: "Ниже надёжно \(count, "отстаёт подразделение", "отстают подразделения", "отстают подразделений").",
            de: "\(count, "Bereich darunter fällt", "Bereiche darunter fallen") verlässlich zurück.")
    }
    static func belowItHidden(_ count: Int) -> Message {
        Message(
            en: "Below it, \(count, "unit is hidden by a good total", "units are hidden by a good total"):", zh: "其下有 \(count) 个单位被好总数掩盖：",
            ru: "Ниже хороший итог скрывает \(count, "подразделение", "подразделения", "подразделений"):",
            de: "Darunter \(count, "ist ein Bereich von einer guten Summe verdeckt", "sind Bereiche von einer guten Summe verdeckt"):")
    }
    static func hiddenByAGoodTotal(_ count: Int) -> Message {
        Message(
            en: "\(count, "unit is", "units are") hidden by a good total.", zh: "有 \(count) 个单位被好总数掩盖。",
            ru: "Хороший итог скрывает \(count, "подразделение", "подразделения", "подразделений").",
            de: "\(count, "Bereich ist", "Bereiche sind") von einer guten Summe verdeckt.")
    }
    static func reach(_ names: String) -> Message {
        Message(en: "\(names).", zh: "\(names)。", ru: "\(names).", de: "\(names).")
    }
    static func andOthers(_ names: String, _ count: Int) -> Message {
        Message(
            en: "\(names) and \(count, "other", "others")", zh: "\(names)等另外 \(count) 个", ru: "\(names) и ещё \(count)",
            de: "\(names) und \(count) \(count == 1 ? "weiterer" : "weitere")")
    }
    static func hiddenInItself(_ parent: String) -> Message {
        Message(
            en: "The good total of \(parent) hides it.", zh: "\(parent)的好总数掩盖了它。", ru: "Его скрывает хороший итог: \(parent).",
            de: "Die gute Summe von \(parent) verdeckt ihn.")
    }

    // The day.
    static func notYetComplete(_ reported: Int, _ planned: Int) -> Message {
        Message(
            en: "This day is not complete yet: \(reported) of \(planned) plans have a report. What is missing is left out, not counted as zero.",
            zh: "当天尚未报齐：\(planned) 项计划中已有 \(reported) 项上报。未报的不计入，也不按零计算。",
            ru: "День ещё не закрыт: отчёт есть по \(reported) из \(planned) планов. Недостающее пропущено, а не сочтено нулём.",
            de:
                "Dieser Tag ist noch nicht vollständig: Zu \(reported) von \(planned) Plänen liegt eine Meldung vor. Was fehlt, bleibt außer Betracht und zählt nicht als null."
        )
    }
    static let noPlanThatDay = Message(
        en: "Nothing was planned on this day. What stands here is the state up to it.", zh: "当天没有计划。此处显示截至当天的状况。",
        ru: "На этот день ничего не запланировано. Здесь — состояние к этому дню.", de: "An diesem Tag war nichts geplant. Hier steht der Stand bis dahin.")

    // Headings and notes.
    static func falseAlarmsHeld(_ percent: Int) -> Message {
        Message(
            en: "false alarms held to \(percent) in 100", zh: "误报控制在百分之 \(percent)", ru: "ложных тревог не более \(percent) из 100",
            de: "höchstens \(percent) von 100 Fehlalarme")
    }
    static let changedSince = Message(en: "What changed", zh: "有何变化", ru: "Что изменилось", de: "Was sich geändert hat")
    static func since(_ day: DateText) -> Message { Message(en: "since \(day)", zh: "自\(day)以来", ru: "с \(day)", de: "seit \(day)") }
    static let newlyHidden = Message(en: "Newly hidden", zh: "新被掩盖", ru: "Впервые скрыто", de: "Neu verdeckt")
    static let newlyBehind = Message(en: "Newly behind", zh: "新落后", ru: "Впервые отстаёт", de: "Neu zurück")
    static let noLongerBehind = Message(en: "No longer behind", zh: "不再落后", ru: "Больше не отстаёт", de: "Nicht mehr zurück")
    static func nothingChanged(_ day: DateText) -> Message {
        Message(
            en: "Since \(day) nobody has fallen behind and nobody has caught up.", zh: "自\(day)以来没有单位新落后，也没有单位赶上。",
            ru: "С \(day) никто не отстал и никто не догнал.", de: "Seit \(day) ist niemand zurückgefallen und niemand hat aufgeholt.")
    }
    static let reliablyAbove = Message(en: "reliably above plan", zh: "确实高于计划", ru: "надёжно выше плана", de: "verlässlich über Plan")
    static let unitsNote = Message(
        en: "completion to date with its 95 % interval", zh: "至今完成率及其 95% 区间", ru: "выполнение на сегодня с 95-процентным интервалом",
        de: "bisherige Erfüllung mit 95-%-Intervall")
    static let withoutPlanOfThis = Message(
        en: "Here too, with other indicators:", zh: "此处还有其他指标的单位：", ru: "Здесь же, с другими показателями:", de: "Auch hier, mit anderen Kennzahlen:")
    static let lead = Message(en: "Lead", zh: "进度差", ru: "Опережение", de: "Vorsprung")
    static func planBetween(_ low: Percent, _ high: Percent) -> Message {
        Message(en: "\(low) … plan … \(high)", zh: "\(low) … 计划 … \(high)", ru: "\(low) … план … \(high)", de: "\(low) … Plan … \(high)")
    }
    static let areasAhead = Message(en: "Whole areas", zh: "整个部门", ru: "Целые участки", de: "Ganze Bereiche")
    static let teamsAhead = Message(en: "Single teams", zh: "单个班组", ru: "Отдельные бригады", de: "Einzelne Teams")
    static let allIndicatorsMet = Message(en: "All indicators met", zh: "各项指标全部完成", ru: "Выполнены все показатели", de: "Alle Kennzahlen erfüllt")
    static func soManyOf(_ met: Int, _ all: Int) -> Message {
        Message(en: "\(met) of \(all)", zh: "\(met)/\(all)", ru: "\(met) из \(all)", de: "\(met) von \(all)")
    }
    static let unitsDirectlyBelow = Message(en: "units directly below", zh: "直属单位", ru: "непосредственных подразделений", de: "Bereiche direkt darunter")
    static func missed(_ indicators: String) -> Message {
        Message(en: "Not met: \(indicators)", zh: "未完成：\(indicators)", ru: "Не выполнено: \(indicators)", de: "Nicht erfüllt: \(indicators)")
    }
    static let itselfMeetsAll = Message(
        en: "The unit itself meets all of its own.", zh: "本单位自身全部完成。", ru: "Само подразделение выполняет все.", de: "Der Bereich selbst erfüllt alle.")

    // States.
    static let stateAhead = Message(en: "ahead", zh: "超前", ru: "впереди", de: "voraus")
    static let stateOnPlan = Message(en: "on plan", zh: "符合计划", ru: "по плану", de: "im Plan")
    static let stateBehind = Message(en: "behind", zh: "落后", ru: "отстаёт", de: "zurück")
    static let stateUnjudged = Message(en: "too small to judge", zh: "样本太小，不评判", ru: "слишком мало для оценки", de: "zu klein für ein Urteil")

    // Folded parts.
    static func detailsBelow(_ count: Int) -> Message {
        Message(
            en: "\(count, "unit below it is", "units below it are") behind too", zh: "其下另有 \(count) 个单位落后",
            ru: "ниже отстают ещё \(count, "подразделение", "подразделения", "подразделений")",
            de: "\(count, "Bereich darunter ist", "Bereiche darunter sind") auch zurück")
    }
    static func more(_ count: Int) -> Message { Message(en: "\(count) more", zh: "还有 \(count) 个", ru: "ещё \(count)", de: "\(count) weitere") }
    static func unitsInside(_ count: Int) -> Message {
        Message(
            en: "\(count, "unit", "units") below", zh: "下属 \(count) 个单位", ru: "ниже \(count, "подразделение", "подразделения", "подразделений")",
            de: "\(count, "Bereich", "Bereiche") darunter")
    }
    static func people(_ count: Int) -> Message {
        Message(en: "\(count, "person", "people")", zh: "\(count) 人", ru: "\(count, "человек", "человека", "человек")", de: "\(count, "Person", "Personen")")
    }
    static let underFivePeople = Message(en: "under five people", zh: "不足五人", ru: "менее пяти человек", de: "unter fünf Personen")
    static let underEightDays = Message(en: "under eight days", zh: "不足八天", ru: "менее восьми дней", de: "weniger als acht Tage")

    // Evidence.
    static func hiddenByTheTotalOf(_ parent: String) -> Message {
        Message(
            en: "Hidden by the good total of \(parent).", zh: "被\(parent)的好总数掩盖。", ru: "Скрыто хорошим итогом: \(parent).",
            de: "Verdeckt von der guten Summe von \(parent).")
    }
    static func hiddenByWhich(_ parent: String, _ completion: Percent) -> Message {
        Message(
            en: "Hidden by \(parent), which reaches \(completion).", zh: "被\(parent)掩盖，后者完成 \(completion)。",
            ru: "Скрыто подразделением \(parent): там выполнено \(completion).", de: "Verdeckt von \(parent), dort sind \(completion) erreicht.")
    }
    static func neighboursReach(_ reach: Int, _ of: Int) -> Message {
        Message(
            en: "\(reach) of the \(of, "other unit", "other units") beside it \(reach == 1 ? "reaches its plan" : "reach theirs").",
            zh: "同级其他 \(of) 个单位中有 \(reach) 个完成计划。",
            ru: "Из \(of, "соседнего подразделения", "соседних подразделений", "соседних подразделений") план выполняют \(reach).",
            de: "\(reach) von \(of, "Nachbarbereich", "Nachbarbereichen") \(reach == 1 ? "erreicht" : "erreichen") den eigenen.")
    }
    static func outsideTheUsual(_ count: Int) -> Message {
        Message(
            en: "\(count, "day lies", "days lie") outside what is usual for it.", zh: "其中 \(count) 天超出其正常范围。",
            ru: "\(count, "день выходит", "дня выходят", "дней выходят") за обычные пределы.",
            de: "\(count, "Tag liegt", "Tage liegen") außerhalb des Üblichen.")
    }
    static let tooFewDaysForLimits = Message(
        en: "Too few days yet to say what is usual for it.", zh: "天数尚少，还无法判断何为正常范围。", ru: "Дней пока мало, чтобы сказать, что обычно.",
        de: "Noch zu wenige Tage, um zu sagen, was üblich ist.")
    static let onlyItsSums = Message(
        en: "Under five people only sums are shown: a single day would be a single person's.", zh: "不足五人的单位只显示合计：单日数字几乎等于个人数字。",
        ru: "Где меньше пяти человек, показаны только суммы: отдельный день был бы чьим-то личным.",
        de: "Unter fünf Personen werden nur Summen gezeigt: ein einzelner Tag wäre der einer einzelnen Person.")
    static let allUsual = Message(en: "All lie within what is usual for it.", zh: "均在其正常范围内。", ru: "Все — в обычных пределах.", de: "Alle liegen im Üblichen.")
    // Totals.
    static func due(_ share: Percent) -> Message { Message(en: "due \(share)", zh: "应完成 \(share)", ru: "к сроку \(share)", de: "fällig \(share)") }
    static func dueSoFar(_ amount: String) -> Message {
        Message(en: "due by now \(amount)", zh: "至今应完成 \(amount)", ru: "к этому дню \(amount)", de: "bis jetzt fällig \(amount)")
    }
    static func ofTheTarget(_ share: Percent) -> Message {
        Message(en: "\(share) of the target", zh: "为目标的 \(share)", ru: "\(share) от цели", de: "\(share) des Ziels")
    }
    static func ofWhatWasAllowed(_ share: Percent) -> Message {
        Message(en: "\(share) of what the plan allows", zh: "为计划允许值的 \(share)", ru: "\(share) от допустимого по плану", de: "\(share) des im Plan Erlaubten")
    }
    static func actualOfPlan(_ actual: String, _ plan: String) -> Message {
        Message(
            en: "\(actual) of \(plan) planned so far", zh: "至今完成 \(actual)，计划 \(plan)", ru: "\(actual) из \(plan) по плану на сегодня",
            de: "\(actual) von bisher geplanten \(plan)")
    }
    static func daysWithoutReport(_ count: Int) -> Message {
        Message(
            en: "\(count, "report is", "reports are") missing", zh: "缺 \(count) 份报告", ru: "нет \(count, "отчёта", "отчётов", "отчётов")",
            de: "\(count, "Meldung fehlt", "Meldungen fehlen")")
    }
    static let weighOneEach = Message(
        en: "Reports without a denominator weigh one each.", zh: "没有分母的记录各按一计权。", ru: "Отчёты без знаменателя имеют вес один.",
        de: "Meldungen ohne Nenner zählen je eins.")
    static func paceDescription(_ completion: Percent) -> Message {
        Message(
            en: "Plan and actual added up; \(completion) of the plan so far is reached.", zh: "计划与实际的累计；至今完成计划的 \(completion)。",
            ru: "План и факт нарастающим итогом; выполнено \(completion) плана на сегодня.",
            de: "Plan und Ist aufsummiert; \(completion) des bisherigen Plans sind erreicht.")
    }
    static func planAndActual(_ title: String) -> Message {
        Message(en: "\(title): plan and actual", zh: "\(title)：计划与实际", ru: "\(title): план и факт", de: "\(title): Plan und Ist")
    }

    // Milestones.
    static let milestones = Message(en: "Milestones", zh: "里程碑", ru: "Вехи", de: "Meilensteine")
    static let plannedBy = Message(en: "Planned by", zh: "计划日期", ru: "Срок по плану", de: "Geplant bis")
    static let soMany = Message(en: "So many", zh: "数量", ru: "Сколько", de: "So viele")
    static let reachedOn = Message(en: "Reached on", zh: "达到日期", ru: "Достигнуто", de: "Erreicht am")
    static let notYet = Message(en: "not yet", zh: "尚未", ru: "ещё нет", de: "noch nicht")
}
