import Language
import Planning
import Works

/// The words of one meeting.
enum MeetingWords {
    /// What a point is about, in one line.
    static func title(of point: MeetingPoint, _ view: MeetingView) -> String {
        let language = view.scene.language
        switch point.subject {
        case .matter(let id):
            guard let matter = view.matters[id] else { return Person.nameless }
            return point.sort == .tasks ? language(.tasksOfLastMeeting) : "\(matter.title) (\(view.scene.name(of: matter.unit)))"
        case .level(let unit, let indicator, let level):
            let name = view.scene.columns.book[indicator]?.name ?? Person.nameless
            return language(.standsAt(view.scene.name(of: unit), name, Percent(level, decimals: 1)))
        case .count(let count): return language(.proposalsAreLate(count))
        case .words(let words): return words
        }
    }

    static func name(of sort: MeetingPoint.Sort) -> Message {
        switch sort {
        case .tasks: Message(en: "from last time", zh: "上次会议", ru: "с прошлого раза", de: "vom letzten Mal")
        case .laggard: Message(en: "falls behind", zh: "落后", ru: "отстаёт", de: "fällt zurück")
        case .obstacle: Message(en: "key obstacle", zh: "关键障碍", ru: "главное препятствие", de: "Haupthindernis")
        case .carried:
            Message(
                en: "brought up from below, waits for an answer", zh: "下级提请，等待答复", ru: "поднято снизу, ждёт ответа",
                de: "von unten heraufgegeben, wartet auf Antwort")
        case .overdue: Message(en: "promised and late", zh: "承诺已逾期", ru: "обещано, срок прошёл", de: "zugesagt und überfällig")
        case .proposals: Message(en: "proposals", zh: "建议", ru: "предложения", de: "Vorschläge")
        case .example:
            Message(
                en: "worked, and is written up nowhere yet", zh: "已见成效，尚未总结成经验", ru: "сработало, но нигде не описано",
                de: "hat gewirkt und ist noch nirgends aufgeschrieben")
        case .raised: Message(en: "raised here", zh: "会上提出", ru: "поднято здесь", de: "hier eingebracht")
        }
    }

    static func name(of outcome: MeetingPoint.Outcome) -> Message {
        switch outcome {
        case .discussed: Message(en: "talked over", zh: "已讨论", ru: "обсуждено", de: "besprochen")
        case .postponed: Message(en: "put off", zh: "推迟", ru: "отложено", de: "vertagt")
        }
    }

    static func deed(of outcome: MeetingPoint.Outcome) -> Message {
        switch outcome {
        case .discussed: Message(en: "Talked over", zh: "已讨论", ru: "Обсудили", de: "Besprochen")
        case .postponed: Message(en: "Put off", zh: "推迟", ru: "Отложить", de: "Vertagen")
        }
    }

    static func name(of sort: RecordSort) -> Message {
        switch sort {
        case .decision: Message(en: "Decision", zh: "决定", ru: "Решение", de: "Beschluss")
        case .task: TaskFace.one
        }
    }
}

/// The words of series.
enum SeriesWords {
    static func name(of rhythm: MeetingRhythm) -> Message {
        switch rhythm {
        case .once: Message(en: "once", zh: "一次", ru: "один раз", de: "einmal")
        case .daily: Message(en: "each working day", zh: "每个工作日", ru: "каждый рабочий день", de: "jeden Arbeitstag")
        case .weekly: Message(en: "each week", zh: "每周", ru: "каждую неделю", de: "jede Woche")
        case .monthly: Message(en: "each month", zh: "每月", ru: "каждый месяц", de: "jeden Monat")
        }
    }

    /// How it comes again, at what time, for how long, and when next: `each week (Mon) · 07:30 · 15 minutes · by 30 November 2026`.
    static func line(_ series: MeetingSeries, _ matter: Matter, _ language: Language) -> String {
        let next = matter.due.map { language(.nextMeeting($0.date.medium)) }
        return [rhythm(series.rhythm, language), series.at.description, language(.minutes(series.minutes)), next].compactMap { $0 }.joined(separator: " · ")
    }

    private static func rhythm(_ rhythm: MeetingRhythm, _ language: Language) -> String {
        let name = language(name(of: rhythm))
        switch rhythm {
        case .once, .daily: return name
        case .weekly(let weekday): return "\(name) (\(language(.weekday(weekday))))"
        case .monthly(let day): return "\(name) (\(day))"
        }
    }
}

extension Message {
    static func meetingsOf(_ unit: String) -> Message {
        Message(en: "Who meets when: \(unit)", zh: "\(unit)：会议安排", ru: "\(unit): когда и кто собирается", de: "Wer sich wann bespricht: \(unit)")
    }
    static let meetingsToday = Message(en: "Meetings today", zh: "今天的会议", ru: "Совещания сегодня", de: "Besprechungen heute")
    static let setAMeeting = Message(en: "Set a meeting", zh: "安排会议", ru: "Назначить совещание", de: "Besprechung ansetzen")
    static let whatIsItCalled = Message(en: "What is it called?", zh: "名称", ru: "Как называется?", de: "Wie heißt sie?")
    static let howOften = Message(en: "How often?", zh: "多久一次？", ru: "Как часто?", de: "Wie oft?")
    static let asTheFirstFalls = Message(
        en: "on the weekday, or on the day of the month, of the first meeting", zh: "按第一次会议的星期或日期", ru: "в тот же день недели или месяца, что и первое",
        de: "am Wochentag oder Monatstag der ersten Besprechung")
    static let firstMeeting = Message(en: "First meeting", zh: "第一次会议", ru: "Первое совещание", de: "Erste Besprechung")
    static let atWhatTime = Message(en: "At what time?", zh: "几点？", ru: "В котором часу?", de: "Um wie viel Uhr?")
    static let howManyMinutes = Message(en: "How many minutes?", zh: "多少分钟？", ru: "Сколько минут?", de: "Wie viele Minuten?")
    static let whatIsItFor = Message(en: "What is it for?", zh: "目的", ru: "Для чего?", de: "Wofür?")
    static let timeOfMeeting = Message(
        en: "Expected is a time like 07:30.", zh: "应填写 07:30 这样的时间。", ru: "Ожидается время вида 07:30.", de: "Erwartet wird eine Uhrzeit wie 07:30.")
    static func minutesOfMeeting(_ least: Int, _ most: Int) -> Message {
        Message(
            en: "Expected are \(least) to \(most) minutes.", zh: "应为 \(least) 至 \(most) 分钟。", ru: "Ожидается от \(least) до \(most) минут.",
            de: "Erwartet werden \(least) bis \(most) Minuten.")
    }
    static func nextMeeting(_ day: DateText) -> Message {
        Message(en: "next on \(day)", zh: "下次：\(day)", ru: "следующее \(day)", de: "nächste am \(day)")
    }
    static let openTheMeeting = Message(en: "Open the meeting", zh: "开会", ru: "Открыть совещание", de: "Besprechung eröffnen")
    static let agendaIsDrawn = Message(
        en: "The agenda is drawn from the data at this moment: first what was left open, then who falls behind unseen, what is in the way, what is late.",
        zh: "议程此刻由数据生成：先是上次遗留的议题，再是被总数掩盖的落后单位、障碍和逾期事项。",
        ru: "Повестка составляется по данным в эту минуту: сначала то, что осталось открытым, потом скрытые отстающие, препятствия, просроченное.",
        de:
            "Die Tagesordnung entsteht in diesem Augenblick aus den Daten: zuerst was offen blieb, dann wer unbemerkt zurückfällt, was im Weg ist, was überfällig ist."
    )
    static let endTheSeries = Message(en: "Meet no more", zh: "停止召开", ru: "Больше не собираться", de: "Nicht mehr zusammenkommen")

    // As it runs.
    static func meetingLasts(_ minutes: Int) -> Message {
        Message(
            en: "The meeting is set for \(minutes, "minute", "minutes").", zh: "会议预定 \(minutes) 分钟。",
            ru: "На совещание отведено: \(minutes, "минута", "минуты", "минут").", de: "Die Besprechung ist für \(minutes, "Minute", "Minuten") angesetzt.")
    }
    static let nothingOnTheAgenda = Message(
        en: "Nothing calls for a word today: nobody falls behind, nothing is in the way, nothing is late.", zh: "今天没有必须讨论的事：无人落后，没有障碍，没有逾期。",
        ru: "Сегодня говорить не о чем: никто не отстаёт, ничто не мешает, ничего не просрочено.",
        de: "Heute drängt nichts: Niemand fällt zurück, nichts ist im Weg, nichts ist überfällig.")
    static func standsAt(_ unit: String, _ indicator: String, _ level: Percent) -> Message {
        Message(
            en: "\(unit), \(indicator): \(level) of the plan", zh: "\(unit)，\(indicator)：完成计划 \(level)", ru: "\(unit), \(indicator): \(level) плана",
            de: "\(unit), \(indicator): \(level) des Plans")
    }
    static let tasksOfLastMeeting = Message(
        en: "What became of the tasks of the last meeting?", zh: "上次会议布置的任务完成得怎样？", ru: "Что стало с заданиями прошлого совещания?",
        de: "Was wurde aus den Aufgaben der letzten Besprechung?")
    static let openSinceLastMeeting = Message(en: "open since the last meeting", zh: "上次会议遗留", ru: "открыто с прошлого раза", de: "offen seit dem letzten Mal")
    static let lookAtIt = Message(en: "Look at it", zh: "查看", ru: "Посмотреть", de: "Ansehen")
    static let alsoDecided = Message(en: "Besides the agenda", zh: "议程之外", ru: "Помимо повестки", de: "Außerhalb der Tagesordnung")
    static let writeDownWhatFalls = Message(
        en: "Write down a decision or a task", zh: "记录决定或任务", ru: "Записать решение или задание", de: "Beschluss oder Aufgabe festhalten")
    static let whatFell = Message(en: "What is it?", zh: "是什么？", ru: "Что это?", de: "Was ist es?")
    static let whatWasSaid = Message(en: "In one or two sentences", zh: "一两句话", ru: "Одно-два предложения", de: "In ein, zwei Sätzen")
    static let onWhichPoint = Message(en: "On which point?", zh: "属于哪一项？", ru: "По какому пункту?", de: "Zu welchem Punkt?")
    static let onNoPoint = Message(en: "none of these", zh: "均不属于", ru: "ни по одному", de: "zu keinem")
    static let onlyForATask = Message(en: "for a task only", zh: "仅用于任务", ru: "только для задания", de: "nur bei einer Aufgabe")
    static let writeItDown = Message(en: "Write it down", zh: "记下", ru: "Записать", de: "Festhalten")
    static let raiseAPoint = Message(en: "Raise a point", zh: "提出议题", ru: "Поднять вопрос", de: "Punkt einbringen")
    static let whatIsItAbout = Message(en: "What is it about?", zh: "关于什么？", ru: "О чём?", de: "Worum geht es?")
    static let minutesForIt = Message(en: "Minutes for it", zh: "所需分钟", ru: "Минут на это", de: "Minuten dafür")
    static let closeTheMeeting = Message(en: "Close the meeting", zh: "结束会议", ru: "Закрыть совещание", de: "Besprechung schließen")
    static let openPointsGoOn = Message(
        en: "What was not talked over comes first on the next agenda.", zh: "未讨论的议题排在下次议程之首。", ru: "Что не обсудили, встанет первым в следующей повестке.",
        de: "Was nicht besprochen wurde, steht in der nächsten Tagesordnung vorn.")
    static let whatRemainsToBeSaid = Message(
        en: "A word to end with, if you like", zh: "可写一句总结", ru: "Несколько слов в завершение, если хотите", de: "Ein Wort zum Schluss, wenn Sie mögen")

    // Who was there.
    static func thereWere(_ people: Int, _ guests: Int) -> Message {
        Message(
            en: "\(people, "person", "people") and \(guests, "guest", "guests")", zh: "\(people) 人，来宾 \(guests) 人",
            ru: "\(people, "человек", "человека", "человек"), гостей \(guests)", de: "\(people, "Person", "Personen"), \(guests, "Gast", "Gäste")")
    }
    static let tickWhoIsThere = Message(en: "Tick who is there", zh: "勾选到会者", ru: "Отметить, кто здесь", de: "Abhaken, wer da ist")
    static let namedOnlyThemselves = Message(
        en: "their names are read by those who share the work; others read how many they were", zh: "姓名仅参会者可见；其他人只看到人数",
        ru: "имена видят те, кто в этой работе; остальные — только число", de: "ihre Namen lesen nur die Beteiligten, andere lesen, wie viele es waren")
    static let someoneElse = Message(en: "Somebody else", zh: "其他人", ru: "Ещё кто-то", de: "Jemand anders")
    static let guestsThere = Message(en: "Guests, as a number", zh: "来宾人数", ru: "Гости, числом", de: "Gäste, als Zahl")
    static let howManyGuests = Message(
        en: "Expected is how many guests were there, as a whole number.", zh: "来宾人数应为整数。", ru: "Число гостей — целое число.",
        de: "Erwartet wird die Zahl der Gäste als ganze Zahl.")
    static let onlyWhoWasThere = Message(
        en: "Only whoever was there is named.", zh: "只列出到会者姓名。", ru: "Называют только тех, кто был.", de: "Genannt wird nur, wer da war.")

    // The minutes.
    static let minutesOfTheMeeting = Message(
        en: "Minutes, to be read and printed", zh: "会议记录（可打印）", ru: "Протокол для чтения и печати", de: "Protokoll zum Lesen und Drucken")
    static func minutesOf(_ meeting: String) -> Message {
        Message(en: "Minutes: \(meeting)", zh: "会议记录：\(meeting)", ru: "Протокол: \(meeting)", de: "Protokoll: \(meeting)")
    }
    static let backToTheMeeting = Message(en: "To the meeting", zh: "返回会议", ru: "К совещанию", de: "Zur Besprechung")
    static let discussedAt = Message(en: "Talked over in meetings", zh: "会上讨论过", ru: "Обсуждалось на совещаниях", de: "In Besprechungen behandelt")
}
