import Language
import Works

/// The words of matters of every kind.
enum MatterWords {
    /// Who answers for it, and by when.
    static func charge(_ matter: Matter, owner: String?, place: String, on day: Day) -> Message {
        guard matter.isOpen else { return .endedOn((matter.ended ?? matter.opened).date.medium) }
        switch (owner, matter.awaits, matter.due) {
        case (let owner?, _, let due?): return matter.isOverdue(on: day) ? .ownerIsLate(owner, due.date.medium) : .ownerBy(owner, due.date.medium)
        case (let owner?, _, nil): return .ownerIs(owner)
        case (nil, _?, let due?): return matter.isOverdue(on: day) ? .officeIsLate(place, due.date.medium) : .officeBy(place, due.date.medium)
        case (nil, _?, nil): return .officeOf(place)
        case (nil, nil, _): return .nobodyAnswers
        }
    }

    /// - Parameter since: since when an obstacle hinders, where that is at hand: it did before it was named.
    static func dates(_ matter: Matter, since: Day? = nil, on day: Day) -> Message {
        let from = since ?? (matter.kind == .obstacle ? nil : matter.opened)
        if let ended = matter.ended { return from.map { .fromUntil($0.date.medium, ended.date.medium) } ?? .endedOn(ended.date.medium) }
        guard let due = matter.due else { return from.map { .sinceThen($0.date.medium) } ?? .namedOn(matter.opened.date.medium) }
        return matter.isOverdue(on: day) ? .lateSince(due.date.medium) : .expectedBy(due.date.medium)
    }
}

extension Message {
    static let whatHappened = Message(en: "What happened", zh: "经过", ru: "Что было сделано", de: "Was geschah")
    static func stepsOfAStory(_ count: Int) -> Message {
        Message(
            en: "\(count, "step", "steps"), newest first", zh: "共 \(count) 步，最新在前", ru: "\(count, "шаг", "шага", "шагов"), новые сверху",
            de: "\(count, "Schritt", "Schritte"), neueste zuerst")
    }

    static func endedOn(_ day: DateText) -> Message { Message(en: "ended on \(day)", zh: "\(day)结束", ru: "окончено \(day)", de: "beendet am \(day)") }
    static func ownerIs(_ name: String) -> Message {
        Message(en: "\(name) answers for it", zh: "\(name)负责", ru: "отвечает \(name)", de: "\(name) steht dafür ein")
    }
    static func ownerBy(_ name: String, _ day: DateText) -> Message {
        Message(en: "\(name) answers for it, by \(day)", zh: "\(name)负责，期限\(day)", ru: "отвечает \(name), до \(day)", de: "\(name) steht dafür ein, bis \(day)")
    }
    static func ownerIsLate(_ name: String, _ day: DateText) -> Message {
        Message(
            en: "\(name) answers for it; it was due on \(day)", zh: "\(name)负责，已过期限\(day)", ru: "отвечает \(name); срок был \(day)",
            de: "\(name) steht dafür ein; fällig war es am \(day)")
    }
    static func officeOf(_ unit: String) -> Message {
        Message(en: "waits for the lead of \(unit)", zh: "等待\(unit)领导", ru: "ждёт руководства: \(unit)", de: "wartet auf die Leitung von \(unit)")
    }
    static func officeBy(_ unit: String, _ day: DateText) -> Message {
        Message(
            en: "waits for the lead of \(unit), by \(day)", zh: "等待\(unit)领导，期限\(day)", ru: "ждёт руководства: \(unit), до \(day)",
            de: "wartet auf die Leitung von \(unit), bis \(day)")
    }
    static func officeIsLate(_ unit: String, _ day: DateText) -> Message {
        Message(
            en: "waits for the lead of \(unit); it was due on \(day)", zh: "等待\(unit)领导，已过期限\(day)", ru: "ждёт руководства: \(unit); срок был \(day)",
            de: "wartet auf die Leitung von \(unit); fällig war es am \(day)")
    }
    static let nobodyAnswers = Message(en: "nobody answers for it yet", zh: "尚无人负责", ru: "пока никто не отвечает", de: "noch steht niemand dafür ein")

    static func sinceThen(_ day: DateText) -> Message { Message(en: "since \(day)", zh: "自\(day)起", ru: "с \(day)", de: "seit \(day)") }
    static func namedOn(_ day: DateText) -> Message { Message(en: "named on \(day)", zh: "\(day)指明", ru: "названо \(day)", de: "genannt am \(day)") }
    static func fromUntil(_ from: DateText, _ until: DateText) -> Message {
        Message(en: "\(from) to \(until)", zh: "\(from)至\(until)", ru: "\(from) – \(until)", de: "\(from) bis \(until)")
    }
    static func expectedBy(_ day: DateText) -> Message { Message(en: "by \(day)", zh: "期限\(day)", ru: "до \(day)", de: "bis \(day)") }
    static func lateSince(_ day: DateText) -> Message {
        Message(en: "late: was due on \(day)", zh: "已逾期：应于\(day)完成", ru: "просрочено: срок \(day)", de: "überfällig seit \(day)")
    }

    static let noSuchMatter = Message(
        en: "There is nothing of this number at this unit. It may belong to another unit; look at the list.", zh: "该单位没有此编号的事项，可能属于其他单位；请查看列表。",
        ru: "У этого подразделения нет ничего с таким номером. Возможно, это другое подразделение; посмотрите список.",
        de: "Unter dieser Nummer gibt es hier nichts. Vielleicht gehört es zu einem anderen Bereich; sehen Sie in der Liste nach.")
    static let turnedMeanwhile = Message(
        en: "Somebody was faster: this has changed since you opened the page. What you typed still stands below; look at it again.",
        zh: "有人更早处理：您打开页面后内容已变化。您填写的内容保留在下面，请再看一遍。",
        ru: "Кто-то успел раньше: с тех пор, как вы открыли страницу, это изменилось. Ваш текст сохранён ниже; посмотрите ещё раз.",
        de:
            "Jemand war schneller: Seit Sie die Seite geöffnet haben, hat sich das geändert. Was Sie geschrieben haben, steht noch unten; sehen Sie es noch einmal an."
    )
    static let nobodyAbove = Message(
        en: "Above this unit there is none.", zh: "该单位没有上级单位。", ru: "Над этим подразделением никого нет.", de: "Über diesem Bereich gibt es keinen.")
    static let answeredAbove = Message(
        en: "This is answered by whoever leads the unit it was carried to.", zh: "由被上报单位的领导答复。",
        ru: "На это отвечает руководство того подразделения, куда это передано.",
        de: "Das beantwortet, wer den Bereich leitet, an den es gegeben wurde.")

    static func openOfAll(_ open: Int, _ all: Int) -> Message {
        Message(en: "\(open) open of \(all)", zh: "共 \(all) 项，未结 \(open) 项", ru: "открыто \(open) из \(all)", de: "\(open) von \(all) offen")
    }
    static let openOnes = Message(en: "Open", zh: "未结", ru: "Открытые", de: "Offen")
    static let endedOnes = Message(en: "Ended", zh: "已结", ru: "Оконченные", de: "Beendet")
    static let allOfThem = Message(en: "All", zh: "全部", ru: "Все", de: "Alle")
    static let olderOnes = Message(en: "Older ones", zh: "更早的", ru: "Более ранние", de: "Ältere")
    static let findByWords = Message(en: "Find by words", zh: "按词语查找", ru: "Найти по словам", de: "Nach Wörtern suchen")
    static let findIt = Message(en: "Find", zh: "查找", ru: "Найти", de: "Suchen")
    static let nothingOfThisKind = Message(en: "There is none here.", zh: "此处没有。", ru: "Здесь ничего нет.", de: "Hier gibt es keine.")
    static let nothingHasTheseWords = Message(
        en: "Nothing here has all of these words.", zh: "没有包含全部这些词语的内容。", ru: "Здесь ничего нет со всеми этими словами.",
        de: "Nichts hier hat alle diese Wörter.")

    // What forms about matters of every kind say.
    static let whyThis = Message(en: "Why?", zh: "为什么？", ru: "Почему?", de: "Warum?")
    static let answerTo = Message(en: "Answer", zh: "答复", ru: "Ответить", de: "Antworten")
    static let reasonIsNeeded = Message(
        en: "A reason is needed, so that the others understand it.", zh: "需要写明理由，让大家明白。", ru: "Нужна причина, чтобы остальные поняли.",
        de: "Ein Grund ist nötig, damit die anderen es verstehen.")
    static let titleIsNeeded = Message(
        en: "One line is needed by which everybody knows it.", zh: "需要一行大家都能看懂的说明。", ru: "Нужна одна строка, по которой все это узнают.",
        de: "Eine Zeile ist nötig, an der alle es erkennen.")
    static func titleIsTooLong(_ count: Int, most: Int) -> Message {
        Message(
            en: "This line has \(count) characters; at most \(most) fit a list. Say it shorter; the rest belongs below.",
            zh: "这一行有 \(count) 个字符，列表最多容纳 \(most) 个。请写短些，其余写在下面。",
            ru: "В этой строке знаков: \(count); в список помещается не больше \(most). Скажите короче; остальное — ниже.",
            de: "Diese Zeile hat \(count) Zeichen; in eine Liste passen höchstens \(most). Sagen Sie es kürzer; das Übrige gehört darunter.")
    }
    static let notADayYet = Message(
        en: "Expected is a day like 2026-03-31, not later than today.", zh: "应填写 2026-03-31 这样的日期，不晚于今天。",
        ru: "Ожидается день вида 2026-03-31, не позже сегодняшнего.",
        de: "Erwartet wird ein Tag wie 2026-03-31, nicht nach heute.")
}
