package import Language
import Planning
import Works

/// How a decline is looked back on.
enum DeclineWords {
    static func headline(_ decline: Decline, _ form: FigureForm) -> Message {
        let unit = String(decline.unit.name)
        guard let fall = decline.fall else { return .noLevelFell(unit) }
        return .levelWent(unit, Percent(fall.from, decimals: 0), Percent(fall.to, decimals: 0), fall.day.date.medium)
    }
}

/// How kept reviews are spoken of.
package enum ReviewFace: MatterFace {
    package static let kind = MatterKind.review
    package static let step = "declines"
    package static let one = Message(en: "Review of a decline", zh: "下滑回顾", ru: "Разбор спада", de: "Rückblick auf einen Rückgang")
    package static let many = Message(en: "Reviews of declines", zh: "下滑回顾记录", ru: "Разборы спадов", de: "Rückblicke auf Rückgänge")

    package static func stage(_ stage: String) -> Message {
        switch Review.Stage(rawValue: stage) {
        case .open, nil: Message(en: "being talked about", zh: "讨论中", ru: "обсуждается", de: "wird besprochen")
        case .ended: Message(en: "finished", zh: "已结束", ru: "завершён", de: "abgeschlossen")
        }
    }

    package static func sentence(of step: MatterStep) -> Message {
        switch ReviewStep(rawValue: step.what) {
        case .begun, nil: Message(en: "Kept.", zh: "已保存。", ru: "Сохранён.", de: "Festgehalten.")
        case .noted: Message(en: "A note.", zh: "笔记。", ru: "Заметка.", de: "Eine Notiz.")
        case .ended: Message(en: "Finished.", zh: "回顾结束。", ru: "Завершён.", de: "Abgeschlossen.")
        }
    }
}

extension Message {
    static let lookBackOnIt = Message(en: "What led to a decline?", zh: "下滑是怎样发生的？", ru: "Что привело к спаду?", de: "Wie kam es zum Rückgang?")
    static func levelWent(_ unit: String, _ from: Percent, _ to: Percent, _ day: DateText) -> Message {
        Message(
            en: "\(unit) went from \(from) to \(to) of its plan about \(day).", zh: "\(unit)约在\(day)从计划的 \(from) 变为 \(to)。",
            ru: "\(unit): около \(day) уровень изменился с \(from) до \(to) плана.", de: "\(unit) ging etwa am \(day) von \(from) auf \(to) seines Plans.")
    }
    static func noLevelFell(_ unit: String) -> Message {
        Message(
            en: "\(unit): in these days no level fell beyond doubt.", zh: "\(unit)：这段时间内没有确凿的水平下降。", ru: "\(unit): за эти дни бесспорного спада не было.",
            de: "\(unit): In diesen Tagen fiel kein Niveau zweifelsfrei.")
    }
    static let firstDayOfIt = Message(en: "From", zh: "从", ru: "С", de: "Von")
    static let lastDayOfIt = Message(en: "To", zh: "到", ru: "По", de: "Bis")
    static let showThesesDays = Message(en: "Look at these days", zh: "查看这段时间", ru: "Посмотреть эти дни", de: "Diese Tage ansehen")
    static let dayOfADecline = Message(
        en: "Expected is a day like 2026-03-31.", zh: "应填写 2026-03-31 这样的日期。", ru: "Ожидается день вида 2026-03-31.",
        de: "Erwartet wird ein Tag wie 2026-03-31.")
    static let spanOfADecline = Message(
        en: "Expected is a last day after the first, within two years.", zh: "结束日期应在开始日期之后，且不超过两年。",
        ru: "Последний день должен идти после первого, в пределах двух лет.", de: "Erwartet wird ein letzter Tag nach dem ersten, innerhalb von zwei Jahren.")
    static let nothingToLookBackOn = Message(
        en: "Nothing is planned or recorded of this unit in these days.", zh: "这段时间内没有本单位的计划和记录。", ru: "За эти дни у подразделения нет ни планов, ни записей.",
        de: "Von diesem Bereich ist in diesen Tagen nichts geplant oder gemeldet.")
    static let linesOfADecline = Message(
        en: "Each day in per cent of its plan; the pale strips are the levels, the dotted line the deepest fall between them.",
        zh: "每日完成计划的百分比；浅色带是各段水平，点线是其间最大的下降。",
        ru: "Каждый день в процентах плана; бледные полосы — уровни, пунктир — самый глубокий спад между ними.",
        de: "Jeder Tag in Prozent seines Plans; die blassen Streifen sind die Niveaus, die gepunktete Linie der tiefste Fall zwischen ihnen.")
    static func levelsOfTheDays(_ count: Int) -> Message {
        Message(
            en: "\(count, "level", "levels") as a table", zh: "\(count) 段水平的表格", ru: "\(count, "уровень", "уровня", "уровней") таблицей",
            de: "\(count, "Niveau", "Niveaus") als Tabelle")
    }
    static let daysOfALevel = Message(en: "Days", zh: "日期", ru: "Дни", de: "Tage")
    static let levelOfTheDays = Message(en: "Of the plan", zh: "完成计划", ru: "От плана", de: "Vom Plan")
    static let whatHappenedThen = Message(
        en: "What happened on the same days", zh: "同一时期发生的事", ru: "Что происходило в те же дни", de: "Was in denselben Tagen geschah")
    static let nothingHappenedThen = Message(
        en: "Nothing is known to have been named, decided or done in these days.", zh: "没有这段时间内指明、决定或办理事项的记录。",
        ru: "Неизвестно, чтобы в эти дни что-то называли, решали или делали.",
        de: "Es ist nichts bekannt, das in diesen Tagen genannt, entschieden oder getan wurde.")
    static func nThingsHappened(_ count: Int) -> Message {
        Message(
            en: "\(count, "thing", "things") that happened", zh: "发生的 \(count) 件事", ru: "\(count, "событие", "события", "событий") того времени",
            de: "\(count, "Ereignis", "Ereignisse") dieser Zeit")
    }
    static let whatItWas = Message(en: "What", zh: "事项", ru: "Что", de: "Was")
    static let fromTheDay = Message(en: "From day", zh: "开始", ru: "Начало", de: "Ab")
    static let untilTheDay = Message(en: "Until day", zh: "结束", ru: "Конец", de: "Bis zum")
    static let howItStood = Message(en: "As it stands now", zh: "目前状态", ru: "Как обстоит сейчас", de: "Wie es jetzt steht")
    static let goesOn = Message(en: "goes on", zh: "进行中", ru: "продолжается", de: "dauert an")
    static let saidAndUnsaid = Message(
        en: "What was said, and what was not", zh: "说过的和没有说的", ru: "Что было сказано и что нет", de: "Was gesagt wurde, und was nicht")
    static func behindAndSaid(_ behind: Int, _ said: Int, _ above: Int) -> Message {
        Message(
            en:
                "\(behind, "day", "days") below the plan; on \(said) of them somebody wrote about it, on \(above) somebody who directs or supervises the unit.",
            zh: "未完成计划 \(behind) 天；其中 \(said) 天有人作了记录，\(above) 天有领导或监督人员发话。",
            ru:
                "\(behind, "день", "дня", "дней") ниже плана; из них в \(said) кто-то об этом писал, в \(above) — кто руководит подразделением или надзирает за ним.",
            de:
                "\(behind, "Tag", "Tage") unter dem Plan; an \(said) davon schrieb jemand darüber, an \(above) jemand, der den Bereich leitet oder beaufsichtigt."
        )
    }
    static func nobodyWrote(_ days: DateInterval, _ behind: Int) -> Message {
        Message(
            en: "\(days): \(behind, "day", "days") below the plan on end, and nobody wrote anything.", zh: "\(days)：连续 \(behind) 天未完成计划，无人记录。",
            ru: "\(days): \(behind, "день", "дня", "дней") подряд ниже плана, и никто ничего не написал.",
            de: "\(days): \(behind, "Tag", "Tage") in Folge unter dem Plan, und niemand schrieb etwas.")
    }
    static func answerCameLate(_ due: DateText, _ day: DateText) -> Message {
        Message(
            en: "an answer was due on \(due) and came on \(day)", zh: "应于\(due)答复，\(day)才答复", ru: "ответ ждали к \(due), он пришёл \(day)",
            de: "eine Antwort war fällig am \(due) und kam am \(day)")
    }
    static func neverAnswered(_ due: DateText) -> Message {
        Message(
            en: "an answer was due on \(due); none has come", zh: "应于\(due)答复，至今没有答复", ru: "ответ ждали к \(due); его нет",
            de: "eine Antwort war fällig am \(due); es kam keine")
    }
    static let keptReviews = Message(en: "Kept reviews of this unit", zh: "本单位已保存的回顾", ru: "Сохранённые разборы", de: "Festgehaltene Rückblicke")
    static let takeAsCSV = Message(en: "Take it along as a table", zh: "导出为表格", ru: "Взять с собой таблицей", de: "Als Tabelle mitnehmen")
    static let takeAsJSON = Message(en: "For programs", zh: "供程序使用", ru: "Для программ", de: "Für Programme")
    static let keepThisReview = Message(en: "Keep this review", zh: "保存这份回顾", ru: "Сохранить этот разбор", de: "Diesen Rückblick festhalten")
    static let firstNote = Message(en: "What do you make of it?", zh: "您怎么看？", ru: "Что вы об этом думаете?", de: "Was ist daraus zu lesen?")
    static let firstNoteIsNeeded = Message(
        en: "A first note is needed, so that the others know why it is kept.", zh: "需要写一条笔记，让大家知道为什么保存。",
        ru: "Нужна первая заметка, чтобы остальные знали, зачем это сохранено.",
        de: "Eine erste Notiz ist nötig, damit die anderen wissen, warum er festgehalten ist.")
    static func reviewOf(_ unit: String, _ from: DateText, _ until: DateText) -> Message {
        Message(
            en: "\(unit), \(from) to \(until)", zh: "\(unit)，\(from)至\(until)", ru: "\(unit), с \(from) по \(until)", de: "\(unit), \(from) bis \(until)")
    }
    static let addANote = Message(en: "Add a note", zh: "添加笔记", ru: "Добавить заметку", de: "Notiz hinzufügen")
    static let whatIsToBeNoted = Message(en: "What is to be noted?", zh: "要记下什么？", ru: "Что отметить?", de: "Was ist festzuhalten?")
    static let endTheReview = Message(en: "Finish the review", zh: "结束回顾", ru: "Завершить разбор", de: "Rückblick abschließen")
    static let whatItCameTo = Message(en: "What did it come to?", zh: "结论是什么？", ru: "К чему пришли?", de: "Was kam dabei heraus?")
}
