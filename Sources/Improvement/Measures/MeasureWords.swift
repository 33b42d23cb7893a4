import Language
import Planning
import Works

/// The words of measures.
extension Message {
    static func name(of sort: Measure.Sort) -> Message {
        switch sort {
        case .measure: Message(en: "Measure", zh: "措施", ru: "Мера", de: "Maßnahme")
        case .trial: Message(en: "Trial", zh: "试验", ru: "Опыт", de: "Versuch")
        case .plot: Message(en: "Leader's experimental plot", zh: "领导试验田", ru: "Опытный участок руководителя", de: "Versuchsfeld einer Leitung")
        case .automation: Message(en: "Automation", zh: "自动化项目", ru: "Автоматизация", de: "Automatisierung")
        }
    }

    static func name(of outcome: Measure.Outcome) -> Message {
        switch outcome {
        case .worked: Message(en: "It worked", zh: "见效", ru: "Помогло", de: "Es hat gewirkt")
        case .learned:
            Message(en: "It did not work; we learned this", zh: "未见效，我们学到了", ru: "Не помогло; мы научились", de: "Es hat nicht gewirkt; wir haben gelernt")
        case .dropped: Message(en: "Given up before its end", zh: "中途放弃", ru: "Оставлено до конца", de: "Vor dem Ende aufgegeben")
        }
    }

    static func resultsOfMeasures(_ worked: Int, _ learned: Int) -> Message {
        Message(
            en: "\(worked + learned, "measure has", "measures have") ended with a result: \(worked) worked, \(learned) did not and taught something.",
            zh: "\(worked + learned) 项措施有了结果：\(worked) 项见效，\(learned) 项未见效但有收获。",
            ru:
                "С результатом \(worked + learned, "окончена", "окончены", "окончено") \(worked + learned, "мера", "меры", "мер"): помогло \(worked), не помогло, но научило \(learned).",
            de: "Mit Ergebnis beendet: \(worked + learned, "Maßnahme", "Maßnahmen"). \(worked) gewirkt, \(learned) nicht, aber gelehrt.")
    }
    static let noMeasureYet = Message(
        en: "No measure has come to a result yet", zh: "尚无措施得出结果", ru: "Ни одна мера ещё не дала результата", de: "Noch keine Maßnahme hat ein Ergebnis")
    static let noMeasureYetWhy = Message(
        en: "Decide what is done, who answers for it, and what is expected of it before it can be seen.", zh: "决定做什么、由谁负责，并在见效之前写明预期。",
        ru: "Решите, что делать, кто отвечает и чего от этого ждут, — до того как это станет видно.",
        de: "Beschließen Sie, was getan wird, wer dafür einsteht und was erwartet wird, bevor man es sehen kann.")

    static let decideMeasure = Message(en: "Decide a measure", zh: "决定一项措施", ru: "Решить о мере", de: "Maßnahme beschließen")
    static let measureAbout = Message(en: "It is about", zh: "针对", ru: "К чему относится", de: "Es geht um")
    static let measuresAboutIt = Message(en: "What is done about it", zh: "针对它的措施", ru: "Что для этого делается", de: "Was dagegen getan wird")
    static let measureTitle = Message(en: "What is done?", zh: "做什么？", ru: "Что делается?", de: "Was wird getan?")
    static let measureText = Message(en: "How?", zh: "怎样做？", ru: "Как?", de: "Wie?")
    static let sortOfMeasure = Message(en: "Kind", zh: "类型", ru: "Вид", de: "Art")
    static let whoAnswersForIt = Message(en: "Who answers for it?", zh: "由谁负责？", ru: "Кто отвечает?", de: "Wer steht dafür ein?")
    static let emptyIsMyself = Message(
        en: "number on the badge or name to sign in; empty: myself", zh: "工牌号或登录名；空着即本人", ru: "номер пропуска или имя для входа; пусто — я сам",
        de: "Nummer auf dem Ausweis oder Anmeldename; leer: ich selbst")
    static let doneByWhen = Message(en: "By when?", zh: "何时完成？", ru: "До какого дня?", de: "Bis wann?")
    static let costOfIt = Message(en: "What does it cost?", zh: "花费多少？", ru: "Сколько стоит?", de: "Was kostet es?")
    static let costUnit = Message(en: "In what is that counted?", zh: "单位是什么？", ru: "В чём это считается?", de: "Worin gezählt?")
    static let costUnitNote = Message(en: "money, hours, tonnes", zh: "货币、工时、吨", ru: "деньги, часы, тонны", de: "Geld, Stunden, Tonnen")
    static let onWhichIndicator = Message(
        en: "On which indicator will it show?", zh: "会在哪项指标上看出？", ru: "На каком показателе скажется?", de: "An welcher Kennzahl wird es sich zeigen?")
    static let onNoIndicator = Message(en: "on none", zh: "都不会", ru: "ни на каком", de: "an keiner")
    static let byHowManyPoints = Message(
        en: "By how many percentage points will its level change?", zh: "水平将变化多少个百分点？", ru: "На сколько процентных пунктов изменится уровень?",
        de: "Um wie viele Prozentpunkte wird sich das Niveau ändern?")
    static let pointsNote = Message(
        en: "5 for a rise, -2 for a fall; of a plan its completion, of a ratio the ratio", zh: "上升填 5，下降填 -2；计划指完成率，比率指比率本身",
        ru: "5 — рост, -2 — снижение; для плана — выполнение, для доли — сама доля",
        de: "5 für mehr, -2 für weniger; bei einem Plan die Erfüllung, bei einem Anteil der Anteil")
    static let milestones = Message(en: "Milestones", zh: "里程碑", ru: "Вехи", de: "Meilensteine")
    static let milestonesNote = Message(
        en: "one on each line: 2026-03-31 first part runs", zh: "每行一个：2026-03-31 第一部分投入使用", ru: "по одной в строке: 2026-03-31 первая часть работает",
        de: "je Zeile einer: 2026-03-31 erster Teil läuft")
    static func notAMilestone(_ line: String) -> Message {
        Message(
            en: "\"\(line)\" does not begin with a day like 2026-03-31 and go on with words.", zh: "“\(line)”不是以 2026-03-31 这样的日期开头并附说明。",
            ru: "«\(line)» не начинается с дня вида 2026-03-31 и не продолжается словами.",
            de: "„\(line)“ beginnt nicht mit einem Tag wie 2026-03-31, auf den Worte folgen.")
    }
    static let dayFromTodayOn = Message(
        en: "Expected is a day like 2026-03-31, today or later.", zh: "应填写 2026-03-31 这样的日期，今天或以后。",
        ru: "Ожидается день вида 2026-03-31, сегодня или позже.", de: "Erwartet wird ein Tag wie 2026-03-31, heute oder später.")
    static let aNumberIsNeeded = Message(
        en: "Expected is a number like 5 or -2.5, not 0.", zh: "应填写数字，如 5 或 -2.5，不能为 0。", ru: "Ожидается число, например 5 или -2.5, не 0.",
        de: "Erwartet wird eine Zahl wie 5 oder -2.5, nicht 0.")
    static func tooManyPoints(_ most: Int) -> Message {
        Message(
            en: "Percentage points are meant, not tonnes or pieces: at most \(most) up or down.", zh: "此处应填百分点，不是吨数或件数：升降最多 \(most) 个百分点。",
            ru: "Имеются в виду процентные пункты, а не тонны или штуки: не больше \(most) вверх или вниз.",
            de: "Gemeint sind Prozentpunkte, nicht Tonnen oder Stück: höchstens \(most) nach oben oder unten.")
    }
    static let costIsANumber = Message(
        en: "Expected is a number that is not less than 0.", zh: "应填写不小于 0 的数字。", ru: "Ожидается число не меньше 0.",
        de: "Erwartet wird eine Zahl, nicht kleiner als 0.")
    static let somebodyMustAnswer = Message(
        en: "A screen cannot answer for it: somebody must be named.", zh: "屏幕不能负责，须指明某人。", ru: "Экран не может отвечать: назовите человека.",
        de: "Ein Bildschirm kann nicht dafür einstehen: jemand muss genannt werden.")

    // One measure.
    static let expectedOfIt = Message(en: "Expected beforehand", zh: "事先的预期", ru: "Ожидалось заранее", de: "Vorher erwartet")
    static func expectedChange(_ indicator: String, _ points: String) -> Message {
        Message(en: "\(indicator): \(points)", zh: "\(indicator)：\(points)", ru: "\(indicator): \(points)", de: "\(indicator): \(points)")
    }
    static let inEffectSince = Message(en: "In effect since", zh: "实施日期", ru: "Действует с", de: "In Kraft seit")
    static let costs = Message(en: "Cost", zh: "花费", ru: "Стоимость", de: "Kosten")
    static let effectOfMeasure = Message(en: "What it brought", zh: "带来了什么", ru: "Что это дало", de: "Was es gebracht hat")
    static func verdict(_ verdict: Expectation.Verdict, _ expected: String) -> Message {
        switch verdict {
        case .asExpected:
            Message(
                en: "Expected were \(expected): as far as the days can tell, that is what came.", zh: "预期为 \(expected)：就目前数据看，与预期相符。",
                ru: "Ожидалось \(expected): насколько видно по дням, так и вышло.", de: "Erwartet waren \(expected): soweit die Tage es zeigen, kam es so.")
        case .lessThanExpected:
            Message(
                en: "Expected were \(expected): it brought less than that.", zh: "预期为 \(expected)：实际不及预期。", ru: "Ожидалось \(expected): вышло меньше.",
                de: "Erwartet waren \(expected): Es hat weniger gebracht.")
        case .moreThanExpected:
            Message(
                en: "Expected were \(expected): it brought more than that.", zh: "预期为 \(expected)：实际超出预期。", ru: "Ожидалось \(expected): вышло больше.",
                de: "Erwartet waren \(expected): Es hat mehr gebracht.")
        case .cannotBeToldYet:
            Message(
                en: "Expected are \(expected): whether they come cannot be told yet.", zh: "预期为 \(expected)：是否达到尚无法判断。",
                ru: "Ожидается \(expected): придёт ли это, пока сказать нельзя.", de: "Erwartet sind \(expected): Ob sie kommen, lässt sich noch nicht sagen.")
        }
    }
    /// - Parameter expected: of this one and the others, added up.
    static func broughtByAllOfThem(_ others: Int, _ expected: String) -> Message {
        Message(
            en:
                "\(others, "other measure", "other measures") took effect here in the same days: what came is of all \(others + 1) together, and is held against the sum of what was expected of each, \(expected).",
            zh: "同期此处另有 \(others) 项措施生效：结果是这 \(others + 1) 项共同带来的，并与各项预期之和（\(expected)）相比较。",
            ru:
                "В те же дни здесь начали действовать ещё \(others, "мера", "меры", "мер"): то, что вышло, — результат всех \(others + 1) вместе и сравнивается с суммой ожиданий: \(expected).",
            de:
                "In denselben Tagen wirkten hier \(others, "weitere Maßnahme", "weitere Maßnahmen"): Was kam, kam von allen \(others + 1) zusammen und wird an der Summe der Erwartungen gemessen, \(expected)."
        )
    }
    static func milestoneBy(_ day: DateText) -> Message { Message(en: "by \(day)", zh: "期限\(day)", ru: "до \(day)", de: "bis \(day)") }
    static func milestoneReached(_ day: DateText) -> Message {
        Message(en: "reached on \(day)", zh: "\(day)达到", ru: "достигнута \(day)", de: "erreicht am \(day)")
    }

    // What is done about it.
    static let putIntoEffect = Message(en: "Put it into effect", zh: "开始实施", ru: "Ввести в действие", de: "In Kraft setzen")
    static let sinceWhenInEffect = Message(
        en: "First day on which it can show", zh: "可能见效的第一天", ru: "Первый день, когда это может сказаться", de: "Erster Tag, an dem es sich zeigen kann")
    static let milestoneIsReached = Message(en: "A milestone is reached", zh: "达到里程碑", ru: "Веха достигнута", de: "Ein Meilenstein ist erreicht")
    static let whichMilestone = Message(en: "Which one?", zh: "哪一个？", ru: "Какая?", de: "Welcher?")
    static let handOver = Message(en: "Hand it over", zh: "转交他人", ru: "Передать другому", de: "Übergeben")
    static let sayItIsDone = Message(en: "Say that it is done", zh: "报告已完成", ru: "Доложить о выполнении", de: "Als erledigt melden")
    static let whatCameOut = Message(en: "What came of it?", zh: "结果如何？", ru: "Что вышло?", de: "Was wurde daraus?")
    static let sayWhatCameOut = Message(
        en: "Say what came of it: it worked, it did not and taught something, or it was given up.", zh: "请说明结果：见效、未见效但有收获，或中途放弃。",
        ru: "Скажите, что вышло: помогло, не помогло, но научило, или оставлено.",
        de: "Sagen Sie, was daraus wurde: Es hat gewirkt, es hat nicht gewirkt und etwas gelehrt, oder es wurde aufgegeben.")
    static let whatWeLearned = Message(
        en: "What did we see, what did we learn?", zh: "看到了什么，学到了什么？", ru: "Что увидели, чему научились?", de: "Was haben wir gesehen, was gelernt?")
    static let confirmIt = Message(en: "Confirm it", zh: "确认", ru: "Подтвердить", de: "Bestätigen")
    static let sendItBack = Message(en: "Not done yet: send it back", zh: "尚未完成，退回", ru: "Ещё не готово: вернуть", de: "Noch nicht erledigt: zurückgeben")
    static let addRemark = Message(en: "Add a remark", zh: "添加备注", ru: "Добавить замечание", de: "Etwas anmerken")
    static let whatDidYouSee = Message(en: "What did you see?", zh: "您看到了什么？", ru: "Что вы увидели?", de: "Was haben Sie gesehen?")
    static let secondPersonIsNeeded = Message(
        en: "This is confirmed by a second person: not by whoever answers for it, nor by whoever said that it is done.",
        zh: "须由第二人确认：不能是负责人，也不能是报告完成的人。", ru: "Это подтверждает второй человек: не тот, кто отвечает, и не тот, кто доложил.",
        de: "Das bestätigt eine zweite Person: nicht, wer dafür einsteht, und nicht, wer es als erledigt gemeldet hat.")
    static let notInFuture = Message(
        en: "Expected is a day like 2026-03-31 on which it was decided already, not later than today.", zh: "应填写决定之后、不晚于今天的日期，如 2026-03-31。",
        ru: "Ожидается день вида 2026-03-31, не раньше решения и не позже сегодняшнего.",
        de: "Erwartet wird ein Tag wie 2026-03-31, nicht vor dem Beschluss und nicht nach heute.")
}
