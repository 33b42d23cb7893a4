import Language
import Planning
import Works

/// How a day is summed up.
enum DaySummaryWords {
    static func met(_ met: DayMet, on day: Day) -> Message {
        met.silent == 0 ? .metThePlan(met.met, met.reported, day.date.medium) : .metAndSilent(met.met, met.reported, met.silent, day.date.medium)
    }

    static func sentences(_ promises: DayPromises) -> [Message] {
        [
            promises.untilYesterday > 0 ? .promisedUntilYesterday(promises.done, promises.untilYesterday) : nil,
            promises.dueToday > 0 ? .promisedToday(promises.dueToday) : nil,
        ].compactMap { $0 }
    }
}

extension Message {
    static let theDayInShort = Message(en: "The day in short", zh: "当日小结", ru: "День вкратце", de: "Der Tag in Kürze")
    static let theWholeDay = Message(en: "The whole day", zh: "查看全天", ru: "Весь день", de: "Der ganze Tag")
    static func dayOf(_ unit: String, _ day: DateText) -> Message {
        Message(en: "\(unit) on \(day)", zh: "\(unit)，\(day)", ru: "\(unit): \(day)", de: "\(unit) am \(day)")
    }
    static func metThePlan(_ met: Int, _ of: Int, _ day: DateText) -> Message {
        Message(
            en: "\(met) of \(of, "unit", "units") met the plan of \(day)", zh: "\(day)：\(of) 个单位中有 \(met) 个完成计划",
            ru: "план на \(day) выполнили \(met) из \(of, "подразделения", "подразделений", "подразделений")",
            de: "\(met) von \(of, "Bereich", "Bereichen") erfüllten den Plan vom \(day)")
    }
    static func metAndSilent(_ met: Int, _ of: Int, _ silent: Int, _ day: DateText) -> Message {
        Message(
            en: "\(met) of \(of, "unit", "units") that reported met the plan of \(day); \(silent) did not report",
            zh: "\(day)：已上报的 \(of) 个单位中有 \(met) 个完成计划；\(silent) 个未上报",
            ru: "план на \(day) выполнили \(met) из \(of, "подразделения", "подразделений", "подразделений") с отчётом; без отчёта: \(silent)",
            de: "\(met) von \(of, "Bereich", "Bereichen") mit Meldung erfüllten den Plan vom \(day); ohne Meldung: \(silent)")
    }
    static func promisedUntilYesterday(_ done: Int, _ of: Int) -> Message {
        Message(
            en: "\(done) of \(of, "promise", "promises") until yesterday done", zh: "昨天及以前到期的 \(of) 项承诺已完成 \(done) 项",
            ru: "выполнено \(done) из \(of, "обещания", "обещаний", "обещаний") до вчерашнего дня",
            de: "\(done) von \(of, "Zusage", "Zusagen") bis gestern erledigt")
    }
    static func promisedToday(_ count: Int) -> Message {
        Message(
            en: "\(count, "promise", "promises") for today", zh: "今天到期 \(count) 项承诺", ru: "на сегодня: \(count, "обещание", "обещания", "обещаний")",
            de: "\(count, "Zusage", "Zusagen") für heute")
    }
    static let promisesHere = Message(en: "What was promised here", zh: "本单位的承诺", ru: "Что здесь обещано", de: "Was hier zugesagt ist")
    static let noPromises = Message(
        en: "Nothing was promised until yesterday or today.", zh: "昨天和今天都没有到期的承诺。", ru: "Ни на вчера, ни на сегодня ничего не обещано.",
        de: "Bis gestern und heute ist nichts zugesagt.")
    static let whoseTheyAre = Message(
        en: "Whose they are is seen by their owners first, and then by those who share the work.", zh: "具体是谁的承诺，先由本人看到，再由共同承担工作的人看到。",
        ru: "Чьи они, видят сначала сами владельцы, затем те, кто делит с ними работу.",
        de: "Wessen sie sind, sehen zuerst die, die sie übernommen haben, dann die, die die Arbeit teilen.")
    static let whoMetThePlan = Message(en: "Who met the plan", zh: "谁完成了计划", ru: "Кто выполнил план", de: "Wer den Plan erfüllte")
    static let nothingPlannedThatDay = Message(
        en: "Nothing that is met day by day was planned.", zh: "当天没有按日完成的计划。", ru: "На этот день не было плана, выполняемого по дням.",
        de: "Für diesen Tag war nichts geplant, das Tag für Tag erfüllt wird.")
    static let metHead = Message(en: "Met", zh: "完成", ru: "Выполнили", de: "Erfüllt")
    static let missedHead = Message(en: "Not met", zh: "未完成", ru: "Не выполнили", de: "Nicht erfüllt")
    static let silentHead = Message(en: "Not reported", zh: "未上报", ru: "Без отчёта", de: "Ohne Meldung")
    static let myDay = Message(en: "My own day", zh: "我的一天", ru: "Мой день", de: "Mein Tag")
    static let onlyYouSeeThis = Message(en: "only you see this", zh: "仅您可见", ru: "видите только вы", de: "nur Sie sehen das")
    static let nothingOfMineToday = Message(
        en: "Nothing is late, and nothing is due today.", zh: "没有逾期事项，今天也没有到期事项。", ru: "Ничего не просрочено и ничего не должно быть готово сегодня.",
        de: "Nichts ist überfällig, und heute ist nichts fällig.")
    static let dueTodayOnes = Message(en: "Due today", zh: "今天到期", ru: "На сегодня", de: "Heute fällig")
    static let doneYesterdayOnes = Message(en: "Done yesterday", zh: "昨天完成", ru: "Сделано вчера", de: "Gestern erledigt")
    static let lateWithOthers = Message(
        en: "Late with those who share your work: can you help?", zh: "与您共同工作的人有逾期任务：您能帮忙吗？",
        ru: "Просрочено у тех, с кем вы делите работу: можете помочь?", de: "Überfällig bei denen, die Ihre Arbeit teilen: Können Sie helfen?")
}
