import Language
import Planning
import Works

/// The words of help missions.
extension Message {
    static func missionsAt(_ unit: String) -> Message {
        Message(
            en: "Who helps \(unit), and whom it helps", zh: "谁帮助\(unit)，它又帮助谁", ru: "\(unit): кто помогает и кому помогает",
            de: "Wer \(unit) hilft, und wem von dort geholfen wird")
    }
    static let helpGivenFromHere = Message(en: "Help given from here", zh: "由此派出的帮扶", ru: "Помощь отсюда", de: "Hilfe von hier")
    static let foundMission = Message(en: "Found a mission", zh: "发起帮扶任务", ru: "Создать миссию", de: "Hilfseinsatz gründen")
    static func foundMissionFor(_ unit: String) -> Message {
        Message(en: "A help mission for \(unit)", zh: "对\(unit)的帮扶任务", ru: "Миссия помощи: \(unit)", de: "Ein Hilfseinsatz für \(unit)")
    }
    static let whatAContractIs = Message(
        en:
            "A contract of two units: what is to be reached, who does what, until when, and by which figures it is finished. It begins when both have said yes.",
        zh: "两个单位之间的约定：达到什么、谁做什么、到何时、按哪些数据算完成。双方同意后开始。",
        ru: "Договор двух подразделений: чего достичь, кто что делает, до какого дня и по каким цифрам это окончено. Начинается, когда согласны обе стороны.",
        de:
            "Ein Vertrag zweier Bereiche: was erreicht werden soll, wer was tut, bis wann, und an welchen Zahlen man das Ende erkennt. Er beginnt, wenn beide zugesagt haben."
    )
    static let whichUnitHelps = Message(en: "Which unit helps?", zh: "哪个单位来帮助？", ru: "Какое подразделение помогает?", de: "Welcher Bereich hilft?")
    static let unitByPathOrCode = Message(
        en: "its path, such as Works/Workshop/Team, or its code", zh: "路径（如 企业/车间/班组）或代码", ru: "путь вида Завод/Цех/Бригада или код",
        de: "sein Pfad wie Betrieb/Werkstatt/Gruppe, oder seine Kennung")
    static let noSuchHelper = Message(
        en: "Expected is the path or the code of another unit of this works.", zh: "应填写本企业另一单位的路径或代码。",
        ru: "Ожидается путь или код другого подразделения этого предприятия.",
        de: "Erwartet wird der Pfad oder die Kennung eines anderen Bereichs dieses Betriebs.")
    static let goalOfMission = Message(en: "What is to be reached?", zh: "要达到什么？", ru: "Чего надо достичь?", de: "Was soll erreicht werden?")
    static let tasksOfMission = Message(en: "Who does what?", zh: "谁做什么？", ru: "Кто что делает?", de: "Wer tut was?")
    static let finishedByWhichIndicator = Message(
        en: "By which indicator is it finished?", zh: "按哪项指标算完成？", ru: "По какому показателю она окончена?", de: "An welcher Kennzahl erkennt man das Ende?")
    static let finishedAtLevel = Message(
        en: "At which level, in per cent?", zh: "达到百分之几？", ru: "При каком уровне, в процентах?", de: "Bei welchem Niveau, in Prozent?")
    static let levelNote = Message(
        en: "of the plan; of a ratio, the ratio itself", zh: "指计划完成率；比率指比率本身", ru: "от плана; для доли — сама доля",
        de: "des Plans; bei einem Anteil der Anteil selbst")
    static let finishedAfterDays = Message(
        en: "On how many reported days in a row?", zh: "连续多少个有数据的日子？", ru: "Сколько дней с данными подряд?",
        de: "An wie vielen gemeldeten Tagen hintereinander?")
    static let levelIsNeeded = Message(
        en: "Expected is a number of per cent greater than 0, such as 100.", zh: "应填写大于 0 的百分数，如 100。", ru: "Ожидается число процентов больше 0, например 100.",
        de: "Erwartet wird eine Zahl von Prozent über 0, etwa 100.")
    static func daysAreNeeded(_ most: Int) -> Message {
        Message(
            en: "Expected is a number of days from 1 to \(most).", zh: "应填写 1 到 \(most) 之间的天数。", ru: "Ожидается число дней от 1 до \(most).",
            de: "Erwartet wird eine Zahl von Tagen zwischen 1 und \(most).")
    }
    static let untilWhenAtMost = Message(en: "Until when at most?", zh: "最迟到何时？", ru: "Самое позднее до?", de: "Bis wann höchstens?")
    static let whoIsHelped = Message(en: "Who is helped?", zh: "帮助谁？", ru: "Кому помогают?", de: "Wem wird geholfen?")
    static let finishedWhen = Message(en: "Finished when", zh: "完成标准", ru: "Окончена, когда", de: "Beendet, wenn")
    static func atLeast(_ indicator: String, _ level: Percent, _ days: Int) -> Message {
        Message(
            en: "\(indicator) is at least \(level) on \(days, "reported day", "reported days") in a row", zh: "\(indicator)连续 \(days) 个有数据的日子不低于 \(level)",
            ru: "\(indicator) не ниже \(level) \(days, "день", "дня", "дней") с данными подряд",
            de: "\(indicator) an \(days, "gemeldetem Tag", "gemeldeten Tagen") hintereinander mindestens \(level) ist")
    }
    static func atMost(_ indicator: String, _ level: Percent, _ days: Int) -> Message {
        Message(
            en: "\(indicator) is at most \(level) on \(days, "reported day", "reported days") in a row", zh: "\(indicator)连续 \(days) 个有数据的日子不高于 \(level)",
            ru: "\(indicator) не выше \(level) \(days, "день", "дня", "дней") с данными подряд",
            de: "\(indicator) an \(days, "gemeldetem Tag", "gemeldeten Tagen") hintereinander höchstens \(level) ist")
    }
    static let endedBy = Message(en: "How does it end?", zh: "以何种方式结束？", ru: "Чем она окончена?", de: "Wodurch endet er?")
    static func name(of ending: Mission.Ending) -> Message {
        switch ending {
        case .criterion: Message(en: "what was agreed is reached", zh: "达到约定目标", ru: "условленное достигнуто", de: "das Vereinbarte ist erreicht")
        case .date: Message(en: "its time is over", zh: "期限已到", ru: "срок истёк", de: "die Zeit ist um")
        case .agreement: Message(en: "by agreement of both", zh: "双方同意", ru: "по соглашению сторон", de: "im Einvernehmen beider")
        }
    }
    static func criterionMetOn(_ day: DateText) -> Message {
        Message(
            en: "What was agreed has been reached since \(day). The mission can end.", zh: "自\(day)起已达到约定目标，任务可以结束。",
            ru: "Условленное достигнуто \(day). Миссию можно окончить.", de: "Das Vereinbarte ist seit dem \(day) erreicht. Der Einsatz kann enden.")
    }
    static let recovery = Message(en: "What became of it", zh: "结果如何", ru: "Что из этого вышло", de: "Was daraus wurde")

    // People.
    static let whoTakesPart = Message(en: "Who helps", zh: "帮扶人员", ru: "Кто помогает", de: "Wer hilft")
    static func helpersWithoutName(_ count: Int) -> Message {
        Message(
            en: "\(count, "helper", "helpers") whose name is not shown", zh: "\(count) 人不公开姓名", ru: "\(count, "помощник", "помощника", "помощников") без имени",
            de: "\(count, "Helfer", "Helfer") ohne Namen")
    }
    static func helpersAsked(_ count: Int) -> Message {
        Message(
            en: "\(count) asked, not answered yet", zh: "\(count) 人已受邀，尚未答复", ru: "спрошено, ещё не ответили: \(count)",
            de: "\(count) gefragt, noch ohne Antwort")
    }
    static func helpedSoOften(_ name: String, _ missions: Int) -> Message {
        Message(
            en: "\(name) has helped on \(missions, "mission", "missions")", zh: "\(name)参加过 \(missions) 次帮扶",
            ru: "\(name): помощь в \(missions, "миссии", "миссиях", "миссиях")",
            de: "\(name) hat bei \(missions, "Einsatz", "Einsätzen") geholfen")
    }
    static let whoIsIt = Message(en: "Who?", zh: "谁？", ru: "Кто?", de: "Wer?")
    static func name(of answer: MissionAnswer) -> Message {
        switch answer {
        case .named: Message(en: "Yes, and my name may be shown", zh: "愿意，可以公开姓名", ru: "Да, имя можно показывать", de: "Ja, mein Name darf gezeigt werden")
        case .nameless: Message(en: "Yes, without my name", zh: "愿意，但不公开姓名", ru: "Да, но без имени", de: "Ja, ohne meinen Namen")
        case .no: Message(en: "No", zh: "不", ru: "Нет", de: "Nein")
        }
    }
    static let answerInvitation = Message(en: "Will you help?", zh: "您愿意帮忙吗？", ru: "Вы поможете?", de: "Helfen Sie mit?")
    static let askSomebodyToHelp = Message(en: "Ask somebody to help", zh: "邀请某人参加帮扶", ru: "Попросить кого-то помочь", de: "Jemanden um Hilfe bitten")
    static let letAHelperTakeOver = Message(
        en: "Let a helper take over for the time", zh: "让帮扶人员在此期间接管", ru: "Передать руководство помощнику на это время",
        de: "Einen Helfer für die Zeit übernehmen lassen")
    static let saidYesFirst = Message(
        en: "Only somebody who has agreed to help can take over.", zh: "只有已同意帮扶的人才能接管。", ru: "Принять руководство может только тот, кто согласился помочь.",
        de: "Übernehmen kann nur, wer zugesagt hat zu helfen.")
    static let holdsItAlready = Message(
        en: "This person holds that office here already.", zh: "此人在此已担任该职务。", ru: "Этот человек уже занимает здесь эту должность.",
        de: "Diese Person hat dieses Amt hier schon.")

    static let goAndHelp = Message(en: "Go and help elsewhere", zh: "自愿去别处帮扶", ru: "Пойти помогать в другое место", de: "Woanders helfen gehen")
    static let whatAVolunteerIs = Message(
        en:
            "Of your own wish to where the work is harder, for a time. First your own unit lets you go, then the other one takes you in. Your name is shown only if you want it.",
        zh: "自愿到更困难的单位去一段时间。先由本单位放行，再由对方接收。只有您愿意，才公开姓名。",
        ru:
            "По собственному желанию туда, где труднее, на время. Сначала отпускает своё подразделение, потом принимает другое. Имя показывается, только если вы хотите.",
        de:
            "Aus eigenem Wunsch dorthin, wo es schwerer ist, für eine Zeit. Erst lässt der eigene Bereich Sie gehen, dann nimmt der andere Sie auf. Ihr Name wird nur gezeigt, wenn Sie es wollen."
    )
    static let whereToGo = Message(en: "To which unit?", zh: "去哪个单位？", ru: "В какое подразделение?", de: "Zu welchem Bereich?")
    static let myWish = Message(en: "What would you like to do there?", zh: "您想在那里做什么？", ru: "Что вы хотели бы там делать?", de: "Was möchten Sie dort tun?")
    static let mayBeNamed = Message(en: "May your name be shown?", zh: "可以公开您的姓名吗？", ru: "Можно ли показывать ваше имя?", de: "Darf Ihr Name gezeigt werden?")
    static func looksLikeSuccess(_ change: String) -> Message {
        Message(
            en:
                "It looks like a success: \(change). As much comes without help too: whoever is chosen for standing low rises by themselves. This is regression to the mean.",
            zh: "看似成功：\(change)。但不帮扶也会如此：因落后而被选中的单位自己就会回升，这是向均值回归。",
            ru:
                "Похоже на успех: \(change). Но столько приходит и без помощи: кого выбрали за низкий уровень, тот поднимается сам. Это возвращение к среднему.",
            de:
                "Es sieht nach Erfolg aus: \(change). So viel kommt auch ohne Hilfe: Wer gewählt wird, weil er niedrig steht, steigt von selbst. Das ist die Rückkehr zur Mitte."
        )
    }

    // Turns.
    static let acceptMission = Message(en: "Say yes", zh: "同意", ru: "Согласиться", de: "Zusagen")
    static let declineMission = Message(en: "Say no", zh: "谢绝", ru: "Отказаться", de: "Absagen")
    static let endMission = Message(en: "End the mission", zh: "结束任务", ru: "Окончить миссию", de: "Einsatz beenden")
    static let lookAgain = Message(en: "Look again", zh: "回访", ru: "Проверить снова", de: "Nachsehen")
    static let hasItHeld = Message(
        en: "Has the unit held its level without help?", zh: "没有帮扶，该单位保持住水平了吗？", ru: "Удержало ли подразделение уровень без помощи?",
        de: "Hat der Bereich sein Niveau ohne Hilfe gehalten?")
    static let otherSideAnswers = Message(
        en: "This is for whoever leads the unit that is asked, or for whoever it concerns.", zh: "应由被征求意见单位的领导或当事人来做。",
        ru: "Это решает руководство спрошенного подразделения или тот, кого это касается.",
        de: "Das ist Sache dessen, der den gefragten Bereich leitet, oder dessen, den es betrifft.")
    static let criterionNotMet = Message(
        en: "The figures do not say that what was agreed is reached.", zh: "数据尚未表明已达到约定目标。", ru: "Цифры не говорят, что условленное достигнуто.",
        de: "Die Zahlen sagen nicht, dass das Vereinbarte erreicht ist.")
    static let dateHasNotCome = Message(
        en: "Its last day has not come. By agreement it can end today, with a reason.", zh: "最后期限未到。双方同意并写明理由，今天可以结束。",
        ru: "Последний день ещё не наступил. По соглашению можно окончить сегодня, с причиной.",
        de: "Der letzte Tag ist noch nicht da. Im Einvernehmen kann er heute enden, mit einem Grund.")

    // Reports.
    static let reportTheDay = Message(en: "Report the day", zh: "汇报当天", ru: "Отчитаться за день", de: "Den Tag berichten")
    static let reportsOfTheDays = Message(en: "Reports of the last days", zh: "近日汇报", ru: "Отчёты последних дней", de: "Berichte der letzten Tage")
    static let theDay = Message(en: "Day", zh: "日期", ru: "День", de: "Tag")
    static let doneToday = Message(en: "Done", zh: "做了", ru: "Сделано", de: "Getan")
    static let whatHinders = Message(en: "In the way", zh: "困难", ru: "Мешает", de: "Im Weg")
    static let whatIsNext = Message(en: "Next", zh: "下一步", ru: "Дальше", de: "Als Nächstes")
    static let sendReport = Message(en: "Send", zh: "发送", ru: "Отправить", de: "Senden")
    static let oneLineAtLeast = Message(
        en: "Expected is at least one of the three lines.", zh: "三行中至少要填一行。", ru: "Ожидается хотя бы одна из трёх строк.",
        de: "Erwartet wird mindestens eine der drei Zeilen.")
}
