package import Language
import Works

/// What is said of a plan, and why.
package enum VerdictWords {
    /// - Parameter name: nil for a unit that whoever reads may not see.
    static func sentences(_ evidence: PlanVerdict.Evidence, _ language: Language, name: (UnitPath) -> String?) -> [Message] {
        let best = evidence.best.compactMap(name)
        return [
            evidence.peers > 0 ? .peersReach(evidence.reach, evidence.peers, evidence.yardstick) : evidence.unmeasured > 0 ? nil : .noPeers,
            evidence.hasDays ? nil : .singleFigures, evidence.unmeasured > 0 ? .peopleUnknown(evidence.unmeasured) : nil,
            best.isEmpty ? nil : .bestAre(language.list(best)),
            evidence.months > 0 ? .monthsReached(evidence.monthsReached, evidence.months) : .noMonthsYet,
            evidence.probabilityOnTime.map { $0 < rareEnough ? .hardlyOnTime : .onTimeWith(Percent($0, decimals: 0)) },
        ].compactMap { $0 }
    }

    /// Under one per cent a figure would say more than is known.
    private static let rareEnough = 0.01

    /// For a list of findings, where one line must do.
    package static func line(_ verdict: PlanVerdict) -> [Message] {
        let evidence = verdict.evidence
        return [.verdict(verdict.answer)] + (evidence.peers > 0 ? [.peersReach(evidence.reach, evidence.peers, evidence.yardstick)] : [])
    }

    /// The question with its answer, where nothing else says what is meant.
    package static func sentence(_ verdict: PlanVerdict, _ language: Language) -> String {
        ([.isThePlanTooHigh] + line(verdict)).map { language($0) }.joined(separator: language == .chinese ? "" : " ")
    }

    /// The answer alone, for a list that is gone through quickly and for a wall.
    package static func short(_ verdict: PlanVerdict, _ language: Language) -> String {
        [.isThePlanTooHigh, .verdict(verdict.answer)].map { language($0) }.joined(separator: language == .chinese ? "" : " ")
    }
}

extension PlanVerdict.Yardstick {
    fileprivate var asked: Message {
        switch self {
        case .person:
            Message(
                en: "what the plan asks for per person and working day", zh: "计划对每人每个工作日的要求", ru: "Того, чего план требует от человека за рабочий день",
                de: "was der Plan je Person und Arbeitstag verlangt")
        case .ratio: Message(en: "what the plan asks for", zh: "计划要求", ru: "Того, чего требует план", de: "was der Plan verlangt")
        }
    }
}

extension Message {
    package static let isThePlanTooHigh = Message(en: "Is the plan too high?", zh: "计划是否过高？", ru: "Не завышен ли план?", de: "Ist der Plan zu hoch?")
    static func verdict(_ answer: PlanVerdict.Answer) -> Message {
        switch answer {
        case .reachedByPeers: Message(en: "Reached by peers.", zh: "同类单位能达到。", ru: "Сопоставимые его достигают.", de: "Von Vergleichbaren erreicht.")
        case .ambitious: Message(en: "Ambitious.", zh: "要求较高。", ru: "Напряжённый.", de: "Ehrgeizig.")
        case .beyond:
            Message(
                en: "Beyond what any comparable unit has done.", zh: "超出任何可比单位的水平。", ru: "Выше всего, чего достигали сопоставимые.",
                de: "Mehr, als je ein vergleichbarer Bereich erreicht hat.")
        case .notEnough: Message(en: "Not enough to tell.", zh: "依据不足，无法判断。", ru: "Данных недостаточно.", de: "Zu wenig, um es zu sagen.")
        }
    }
    static func peersReach(_ reach: Int, _ of: Int, _ by: PlanVerdict.Yardstick) -> Message {
        Message(
            en: "\(reach) of \(of, "comparable unit", "comparable units") \(reach == 1 ? "reaches" : "reach") \(by.asked).",
            zh: "\(of) 个可比单位中有 \(reach) 个达到\(by.asked)。",
            ru: "\(by.asked), достигают \(reach) из \(of, "сопоставимого подразделения", "сопоставимых подразделений", "сопоставимых подразделений").",
            de: "\(reach) von \(of, "vergleichbaren Bereich", "vergleichbaren Bereichen") \(reach == 1 ? "erreicht" : "erreichen"), \(by.asked).")
    }
    static func peopleUnknown(_ count: Int) -> Message {
        Message(
            en: "\(count, "comparable unit", "comparable units") cannot be held against this plan: an amount says something only beside the number of people.",
            zh: "另有 \(count) 个可比单位无法与此计划对照：产量须结合人数才有意义。",
            ru:
                "Не с чем сравнить план у \(count, "сопоставимого подразделения", "сопоставимых подразделений", "сопоставимых подразделений"): количество говорит о чём-то лишь рядом с числом людей.",
            de:
                "\(count, "vergleichbarer Bereich lässt", "vergleichbare Bereiche lassen") sich nicht an diesem Plan messen: eine Menge sagt nur neben der Zahl der Leute etwas."
        )
    }
    static let singleFigures = Message(
        en: "Each is known by a few figures only: what chance did to them cannot be told.", zh: "每个单位只有少数几个数字：偶然因素有多大无从得知。",
        ru: "О каждом известно лишь несколько чисел: что в них от случая, сказать нельзя.",
        de: "Von jedem sind nur wenige Zahlen bekannt: was daran Zufall ist, lässt sich nicht sagen.")
    static let noPeers = Message(
        en: "No comparable unit can be judged.", zh: "没有可评判的可比单位。", ru: "Сопоставимых подразделений, о которых можно судить, нет.",
        de: "Kein vergleichbarer Bereich lässt sich beurteilen.")
    static func bestAre(_ names: String) -> Message {
        Message(en: "Best of those: \(names).", zh: "其中最好的：\(names)。", ru: "Лучшие из них: \(names).", de: "Die besten davon: \(names).")
    }
    static func monthsReached(_ reached: Int, _ of: Int) -> Message {
        Message(
            en: "The unit itself worked at this level in \(reached) of the last \(of, "month", "months").", zh: "本单位过去 \(of) 个月中有 \(reached) 个月达到过这一水平。",
            ru: "Само подразделение работало на этом уровне \(reached) из последних \(of, "месяца", "месяцев", "месяцев").",
            de: "Der Bereich selbst arbeitete in \(reached) der letzten \(of, "Monat", "Monate") auf diesem Niveau.")
    }
    static let noMonthsYet = Message(
        en: "Of the unit itself no whole month is known yet.", zh: "本单位尚无完整月份的数据。", ru: "По самому подразделению ещё нет полного месяца.",
        de: "Vom Bereich selbst ist noch kein ganzer Monat bekannt.")
    static let hardlyOnTime = Message(
        en: "If it goes on like this, the plan will hardly be met on time (under 1 %).", zh: "照此下去，几乎不可能按期完成（低于 1%）。",
        ru: "Если так пойдёт дальше, план едва ли будет выполнен в срок (менее 1 %).",
        de: "Geht es so weiter, wird der Plan kaum rechtzeitig erfüllt (unter 1 %).")
    static func onTimeWith(_ probability: Percent) -> Message {
        Message(
            en: "If it goes on like this, the plan is met on time with a probability of \(probability).", zh: "照此下去，按期完成的概率为 \(probability)。",
            ru: "Если так пойдёт дальше, план будет выполнен в срок с вероятностью \(probability).",
            de: "Geht es so weiter, wird der Plan mit einer Wahrscheinlichkeit von \(probability) rechtzeitig erfüllt.")
    }
}
