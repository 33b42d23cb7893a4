import Language
import Works

// The words of the list, of the numbers, of the rules.
extension Message {
    static let noProposalIsLate = Message(
        en: "No proposal waits beyond its day", zh: "没有逾期未答复的建议", ru: "Ни одно предложение не ждёт дольше срока",
        de: "Kein Vorschlag wartet über seinen Tag hinaus")
    static func proposalsAreLate(_ count: Int) -> Message {
        Message(
            en: "\(count, "proposal waits", "proposals wait") for an answer beyond the day that was promised", zh: "\(count) 条建议超过承诺日期仍未答复",
            ru: "\(count, "предложение ждёт", "предложения ждут", "предложений ждут") ответа дольше обещанного",
            de: "\(count, "Vorschlag wartet", "Vorschläge warten") über den zugesagten Tag hinaus auf Antwort")
    }
    static let whatIsProposed = Message(en: "What is proposed?", zh: "有哪些建议？", ru: "Что предлагают?", de: "Was wird vorgeschlagen?")
    static let proposalNumbers = Message(en: "How many, how fast", zh: "数量与速度", ru: "Сколько и как быстро", de: "Wie viele, wie schnell")

    static func proposalsOfAYear(_ count: Int) -> Message {
        Message(
            en: "\(count, "proposal", "proposals") within a year", zh: "一年内 \(count) 条建议", ru: "\(count, "предложение", "предложения", "предложений") за год",
            de: "\(count, "Vorschlag", "Vorschläge") binnen eines Jahres")
    }
    static func proposalsOfPeople(_ count: Int, _ people: Int, _ nameless: Int) -> Message {
        Message(
            en: "\(count, "proposal", "proposals") within a year, of \(people, "person", "people"); \(nameless) without a name",
            zh: "一年内 \(count) 条建议，来自 \(people) 人；其中匿名 \(nameless) 条",
            ru: "\(count, "предложение", "предложения", "предложений") за год от \(people, "человека", "человек", "человек"); без имени \(nameless)",
            de: "\(count, "Vorschlag", "Vorschläge") binnen eines Jahres, von \(people, "Person", "Personen"); \(nameless) ohne Namen")
    }
    static func halfAreAnsweredWithin(_ days: Int, _ late: Int, _ promised: Int) -> Message {
        Message(
            en: "Half had their first answer within \(days, "day", "days"). Of \(promised) whose day has come, \(late) had none by then.",
            zh: "半数在 \(days) 天内得到首次答复。到期的 \(promised) 条中，\(late) 条未按期答复。",
            ru: "Половина получила первый ответ за \(days, "день", "дня", "дней"). Из \(promised), чей срок настал, \(late) остались без ответа в срок.",
            de: "Die Hälfte hatte ihre erste Antwort binnen \(days, "Tag", "Tagen"). Von \(promised), deren Tag gekommen ist, hatten \(late) bis dahin keine.")
    }
    static func halfHaveNoAnswerYet(_ late: Int, _ promised: Int) -> Message {
        Message(
            en: "How long half of them wait cannot be told yet. Of \(promised) whose day has come, \(late) had no answer by then.",
            zh: "半数需等多久尚无法判断。到期的 \(promised) 条中，\(late) 条未按期答复。",
            ru: "Сколько ждёт половина, пока сказать нельзя. Из \(promised), чей срок настал, \(late) остались без ответа в срок.",
            de: "Wie lange die Hälfte wartet, lässt sich noch nicht sagen. Von \(promised), deren Tag gekommen ist, hatten \(late) bis dahin keine Antwort.")
    }
    static let noAnswerIsDueYet = Message(
        en: "None has an answer yet, and of none has the day come.", zh: "尚无答复，也都未到期。", ru: "Ответа пока нет ни у одного, и срок ещё ни для кого не настал.",
        de: "Noch hat keiner eine Antwort, und von keinem ist der Tag gekommen.")
    static func proposalsByGroups(_ count: Int) -> Message {
        Message(
            en: "\(count) of them by a sponsor together with two authors or more, such as one engineer with two workers.",
            zh: "其中 \(count) 条由一名支持人与两名以上建议人共同提出，例如一名工程师与两名工人。",
            ru: "\(count) из них — от того, кто поддерживает, вместе с двумя и более авторами: например, инженер и двое рабочих.",
            de: "\(count) davon von jemandem, der fördert, zusammen mit zwei oder mehr Urhebern: etwa ein Ingenieur mit zwei Arbeitern.")
    }
    static let noProposalsYet = Message(
        en: "Nobody has proposed anything within a year", zh: "一年内没有建议", ru: "За год никто ничего не предложил",
        de: "Binnen eines Jahres hat niemand etwas vorgeschlagen")
    static let noProposalsYetWhy = Message(
        en: "Three questions on a phone are enough; whoever stands beside it knows most.", zh: "手机上三个问题就够了；身在现场的人最了解。",
        ru: "Достаточно трёх вопросов на телефоне; больше всех знает тот, кто рядом.",
        de: "Drei Fragen am Telefon genügen; wer danebensteht, weiß am meisten.")
    static let onlySumsOfSmallUnits = Message(
        en: "Of units under five people nothing but the sum is told.", zh: "不足五人的单位只列总数。", ru: "О подразделениях менее пяти человек сообщается только сумма.",
        de: "Von Bereichen unter fünf Personen wird nur die Summe gesagt.")
    static let monthByMonth = Message(en: "Month by month", zh: "逐月", ru: "По месяцам", de: "Monat für Monat")
    static func sentSince(_ day: DateText) -> Message {
        Message(en: "sent since \(day)", zh: "自\(day)以来提交", ru: "отправлено с \(day)", de: "gesendet seit \(day)")
    }
    static let proposalsByMonth = Message(en: "Proposals by month", zh: "每月建议数", ru: "Предложения по месяцам", de: "Vorschläge nach Monaten")
    static let howTimeToAnswerIsTold = Message(
        en: "Days until the answer: by when half had their first answer; what still waits counts as waiting (Kaplan–Meier).",
        zh: "答复天数：半数得到首次答复所需天数；仍在等待的按等待计（Kaplan–Meier）。",
        ru: "Дни до ответа: когда половина получила первый ответ; что ещё ждёт, считается ждущим (Каплан — Мейер).",
        de: "Tage bis zur Antwort: wann die Hälfte die erste hatte; was noch wartet, zählt als wartend (Kaplan–Meier).")
    static func numbersAsTable(_ count: Int) -> Message {
        Message(
            en: "The \(count, "month", "months") as a table", zh: "\(count) 个月的表格", ru: "\(count, "месяц", "месяца", "месяцев") в таблице",
            de: "\(count, "Monat", "Monate") als Tabelle")
    }
    static let monthHead = Message(en: "Days", zh: "日期", ru: "Дни", de: "Tage")
    static let proposalsHead = Message(en: "sent", zh: "建议数", ru: "отправлено", de: "gesendet")
    static let proposersHead = Message(en: "people", zh: "人数", ru: "людей", de: "Personen")
    static let namelessHead = Message(en: "without a name", zh: "匿名", ru: "без имени", de: "ohne Namen")
    static let daysToAnswerHead = Message(en: "days until the answer", zh: "答复天数", ru: "дней до ответа", de: "Tage bis zur Antwort")
    static let lateHead = Message(en: "not answered in time", zh: "未按期答复", ru: "без ответа в срок", de: "nicht rechtzeitig beantwortet")
    static let unitByUnit = Message(en: "Unit by unit", zh: "各单位", ru: "По подразделениям", de: "Bereich für Bereich")
    static let unitsAreNotRanked = Message(
        en: "where most were sent first; this is no ranking", zh: "按数量排列；并非排名", ru: "сверху, где отправлено больше; это не рейтинг",
        de: "wo die meisten gesendet wurden, zuerst; das ist keine Rangliste")
    static let smallUnitsTogether = Message(
        en: "units under five people, together", zh: "不足五人的单位合计", ru: "подразделения менее пяти человек вместе", de: "Bereiche unter fünf Personen zusammen")
    static func furtherUnits(_ count: Int) -> Message {
        Message(
            en: "and \(count, "other unit", "other units")", zh: "另有 \(count) 个单位", ru: "и ещё \(count, "подразделение", "подразделения", "подразделений")",
            de: "und \(count, "weiterer Bereich", "weitere Bereiche")")
    }

    // The rules of a works.
    static let rulesOfProposals = Message(en: "Rules for proposals", zh: "建议规则", ru: "Правила для предложений", de: "Regeln für Vorschläge")
    static let rulesAreSaved = Message(
        en: "Saved; they hold for what is sent from now on.", zh: "已保存；适用于此后提交的建议。", ru: "Сохранено; действует для того, что отправят с этого времени.",
        de: "Gespeichert; sie gelten für alles, was von nun an gesendet wird.")
    static let namelessProposals = Message(en: "Proposals without a name", zh: "匿名建议", ru: "Предложения без имени", de: "Vorschläge ohne Namen")
    static let namelessProposalsNote = Message(
        en: "who fears for something can still say what is wrong", zh: "有顾虑的人也能说出问题", ru: "кто чего-то опасается, всё же может сказать, что не так",
        de: "wer etwas befürchtet, kann trotzdem sagen, was nicht stimmt")
    static let areAllowed = Message(en: "are allowed", zh: "允许", ru: "разрешены", de: "sind erlaubt")
    static let areRefused = Message(en: "are not taken", zh: "不接受", ru: "не принимаются", de: "werden nicht angenommen")
    static let daysToAnswer = Message(en: "Worked days until the answer", zh: "答复期限（工作日）", ru: "Рабочих дней до ответа", de: "Arbeitstage bis zur Antwort")
    static let daysToAnswerNote = Message(
        en: "1 to 60, by the calendar of the works", zh: "1 至 60，按企业日历", ru: "от 1 до 60, по календарю предприятия",
        de: "1 bis 60, nach dem Kalender des Betriebs")
    static let daysAreWrong = Message(
        en: "Expected is a whole number from 1 to 60.", zh: "应为 1 至 60 的整数。", ru: "Ожидается целое число от 1 до 60.",
        de: "Erwartet wird eine ganze Zahl von 1 bis 60.")
    static let saveRules = Message(en: "Save", zh: "保存", ru: "Сохранить", de: "Speichern")
    static let rulesAreOfTheWorks = Message(
        en: "These rules are the whole works'; look for them at its root.", zh: "这些规则属于整个企业，请到最上级查看。",
        ru: "Эти правила — для всего предприятия; ищите их в корне дерева.",
        de: "Diese Regeln gelten für den ganzen Betrieb; Sie finden sie an seiner Wurzel.")
}
