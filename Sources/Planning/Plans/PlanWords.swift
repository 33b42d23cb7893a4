import Language

/// The words of the plans of a unit and of the form that states one.
extension Message {
    static func plansOf(_ unit: String) -> Message { Message(en: "Plans of \(unit)", zh: "\(unit)的计划", ru: "Планы: \(unit)", de: "Pläne: \(unit)") }
    static let statePlan = Message(en: "State a plan", zh: "制定计划", ru: "Задать план", de: "Plan festlegen")
    static let noPlanYet = Message(en: "No plan yet", zh: "还没有计划", ru: "Плана пока нет", de: "Noch kein Plan")
    static let whatAPlanIs = Message(
        en: "A plan says what this unit is to reach of the indicator in a period. Without one it has no pace.",
        zh: "计划说明本单位在某个时段内该指标要达到多少。没有计划就没有进度。",
        ru: "План говорит, чего подразделение должно достичь по показателю за период. Без него нет темпа.",
        de: "Ein Plan sagt, was dieser Bereich in einem Zeitraum bei der Kennzahl erreichen soll. Ohne ihn gibt es kein Tempo.")
    static let planThisMonth = Message(en: "Plan this month", zh: "制定本月计划", ru: "План на этот месяц", de: "Diesen Monat planen")
    static let planNextMonth = Message(en: "Plan next month", zh: "制定下月计划", ru: "План на следующий месяц", de: "Nächsten Monat planen")
    static let planThisYear = Message(en: "Plan this year", zh: "制定今年计划", ru: "План на этот год", de: "Dieses Jahr planen")
    static let itChanged = Message(en: "It changed", zh: "变化", ru: "Изменение", de: "Änderung")
    static let firstVersion = Message(en: "first", zh: "初版", ru: "первая", de: "erste")
    static let firstDay = Message(en: "First day", zh: "起始日", ru: "Первый день", de: "Erster Tag")
    static let lastDay = Message(en: "Last day", zh: "截止日", ru: "Последний день", de: "Letzter Tag")
    static let plannedBase = Message(en: "Planned base", zh: "计划基数", ru: "Плановая база", de: "Geplante Bezugsgröße")
    static let plannedBaseNote = Message(
        en: "the denominator over the whole period; may stay empty", zh: "整个时段的分母；可以不填", ru: "знаменатель за весь период; можно не указывать",
        de: "der Nenner über den ganzen Zeitraum; darf leer bleiben")
    static let versionNote = Message(
        en: "in your own words, such as counter-plan; may stay empty", zh: "用您自己的说法，例如“修订计划”；可以不填",
        ru: "своими словами, например «встречный план»; можно не указывать",
        de: "in eigenen Worten, etwa Gegenplan; darf leer bleiben")
    static let asRatio = Message(en: "as a ratio: 0.95 for 95 %", zh: "写成比率：95% 写作 0.95", ru: "долей: 0,95 вместо 95 %", de: "als Verhältnis: 0,95 für 95 %")

    static let indicatorNeeded = Message(en: "Which indicator?", zh: "请选择指标。", ru: "Какой показатель?", de: "Welche Kennzahl?")
    static let amountNeeded = Message(en: "How much is planned?", zh: "计划多少？", ru: "Сколько запланировано?", de: "Wie viel ist geplant?")
    static let endsBeforeItBegins = Message(
        en: "The last day lies before the first one.", zh: "截止日早于起始日。", ru: "Последний день раньше первого.", de: "Der letzte Tag liegt vor dem ersten.")
    static let planTooLong = Message(
        en: "A plan spans 50 years at most; is the year right?", zh: "计划最长 50 年；年份是否正确？", ru: "План — не более чем на 50 лет; верен ли год?",
        de: "Ein Plan umfasst höchstens 50 Jahre; stimmt das Jahr?")

    static let spreadHeading = Message(en: "How it falls on the days", zh: "在各日的分布", ru: "Как он ложится на дни", de: "Wie er auf die Tage fällt")
    static let besideOtherPlans = Message(en: "Beside the other plans", zh: "与其他计划比较", ru: "Рядом с другими планами", de: "Neben den anderen Plänen")
    static let sumOfParts = Message(en: "Sum of the units below", zh: "下属单位之和", ru: "Сумма нижестоящих", de: "Summe der Bereiche darunter")
    static func spreadOverDays(_ share: String, _ days: Int, _ period: DateInterval) -> Message {
        Message(
            en: "\(period): \(days, "working day", "working days"), about \(share) on each.", zh: "\(period)：\(days) 个工作日，每日约 \(share)。",
            ru: "\(period): \(days, "рабочий день", "рабочих дня", "рабочих дней"), примерно по \(share) на каждый.",
            de: "\(period): \(days, "Arbeitstag", "Arbeitstage"), je etwa \(share).")
    }
    static func targetOnDays(_ target: String, _ days: Int, _ period: DateInterval) -> Message {
        Message(
            en: "\(period): \(target) is the target of each of \(days, "working day", "working days").", zh: "\(period)：\(days) 个工作日，每日目标为 \(target)。",
            ru: "\(period): цель \(target) на каждый день, всего \(days, "рабочий день", "рабочих дня", "рабочих дней").",
            de: "\(period): \(target) ist das Ziel an jedem Tag, insgesamt \(days, "Arbeitstag", "Arbeitstage").")
    }
    static func dueOn(_ amount: String, _ day: DateText) -> Message {
        Message(en: "\(amount) fall due on \(day).", zh: "\(amount)，到期日：\(day)。", ru: "Срок \(day): \(amount).", de: "\(amount) werden am \(day) fällig.")
    }
    static func noWorkingDay(_ period: DateInterval) -> Message {
        Message(
            en: "\(period) has no working day: the plan falls on no day.", zh: "\(period)没有工作日：计划落不到任何一天。",
            ru: "\(period): рабочих дней нет, план не ложится ни на один день.",
            de: "\(period) hat keinen Arbeitstag: Der Plan fällt auf keinen Tag.")
    }
    static func coarserGivesWay(_ days: Int) -> Message {
        Message(
            en: "A longer plan spreads what then remains of it over \(days, "other day", "other days").", zh: "更长的计划会把余下的量重新分布到另外 \(days) 天。",
            ru: "Более длинный план распределит остаток на \(days, "другой день", "других дня", "других дней").",
            de: "Ein längerer Plan verteilt seinen Rest neu auf \(days, "anderen Tag", "andere Tage").")
    }
    static func judgedByParts(_ unit: String) -> Message {
        Message(
            en: "Units below \(unit) have plans of their own: judged is by their sum, and this plan is compared with it.",
            zh: "\(unit)的下属单位有自己的计划：按其合计评判，本计划只用来对比。",
            ru: "У нижестоящих (\(unit)) есть свои планы: оценка — по их сумме, этот план с ней сравнивается.",
            de: "Bereiche unter \(unit) haben eigene Pläne: Beurteilt wird nach deren Summe, dieser Plan wird damit verglichen.")
    }
    static func higherThenByParts(_ unit: String) -> Message {
        Message(
            en: "\(unit) was judged by its own plan, because nothing below it was planned. From then on it is judged by the sum of the plans below it.",
            zh: "\(unit)此前按自己的计划评判，因为下属没有计划。此后按下属计划之和评判。",
            ru: "\(unit): до сих пор оценка шла по собственному плану, ниже планов не было. Теперь — по сумме планов ниже.",
            de: "\(unit) wurde nach dem eigenen Plan beurteilt, weil darunter nichts geplant war. Dann gilt die Summe der Pläne darunter.")
    }
    static func higherSum(_ unit: String) -> Message {
        Message(
            en: "It counts in the sums of \(unit) and of everything above.", zh: "计入\(unit)及其以上各级的合计。", ru: "Он входит в суммы: \(unit) и всё выше.",
            de: "Er zählt in den Summen von \(unit) und allem darüber.")
    }
    static let noCompletionYet = Message(
        en: "Nothing is reported of it this year yet, so there is no completion to change.", zh: "今年还没有上报，因此没有完成率可变。",
        ru: "В этом году отчётов ещё нет, менять в выполнении нечего.",
        de: "In diesem Jahr ist noch nichts gemeldet, also gibt es keine Erfüllung, die sich ändert.")
    static func completionStays(_ unit: String, _ share: Percent) -> Message {
        Message(
            en: "The completion of \(unit) to date stays \(share).", zh: "\(unit)至今的完成率仍为 \(share)。", ru: "\(unit): выполнение на сегодня остаётся \(share).",
            de: "Die bisherige Erfüllung von \(unit) bleibt \(share).")
    }
    static func completionBecomes(_ unit: String, _ before: Percent, _ after: Percent) -> Message {
        Message(
            en: "The completion of \(unit) to date becomes \(after) instead of \(before).", zh: "\(unit)至今的完成率由 \(before) 变为 \(after)。",
            ru: "\(unit): выполнение на сегодня станет \(after) вместо \(before).", de: "Die bisherige Erfüllung von \(unit) wird \(after) statt \(before).")
    }
    static let earlierVersionStays = Message(
        en: "The earlier version stays readable, with who stated it and when.", zh: "原版本保留可查，连同制定人和时间。",
        ru: "Прежняя версия остаётся видна: кто и когда её задал.",
        de: "Die frühere Fassung bleibt lesbar, mit wem und wann.")
    static let recordsStay = Message(en: "No record changes.", zh: "记录不变。", ru: "Записи не меняются.", de: "Keine gemeldete Zahl ändert sich.")
}
