import Language
import Planning
import Works

/// What is said of who could help whom.
enum HelpWords {
    static func headline(_ answer: HelpAnswer) -> Message {
        let name = String(answer.unit.name)
        if answer.pairs.isEmpty { return .nobodyToPair(name) }
        return answer.waiting.isEmpty ? .pairsFound(name, answer.pairs.count) : .pairsFoundOthersWait(name, answer.pairs.count, answer.waiting.count)
    }

    static func reasons(_ pair: HelpPair, _ form: FigureForm) -> [Message] {
        let helper = String(pair.helper.name), helped = String(pair.helped.name)
        return [
            .provenGap(gap(pair.provenGap, form)), .worthOfIt(helped, form.amount(pair.worth)),
            pair.people.map { .spareWithPeople(helper, form.amount(pair.spare), $0) } ?? .spare(helper, form.amount(pair.spare)),
            .alike(Percent(pair.likeness.share, decimals: 0), aspects(pair.likeness, form.language)), .stepsApart(pair.steps),
        ]
    }

    /// A level as the reader knows it: a completion, or the ratio.
    static func level(_ value: Double, _ form: FigureForm) -> String {
        form.indicator.kind == .ratio ? form.ratio(value) : form.language(Percent(value, decimals: 1))
    }

    private static func gap(_ gap: Double, _ form: FigureForm) -> String {
        form.indicator.kind == .ratio && form.indicator.unit != "%" ? form.ratio(gap) : form.language(.percentagePoints(Number(gap * 100, decimals: 1)))
    }

    private static func aspects(_ likeness: Likeness, _ language: Language) -> String {
        let known = Likeness.Aspect.allCases.compactMap { aspect in
            likeness.value(aspect).map { language(.aspectOfLikeness(language(.aspect(aspect)), Percent($0, decimals: 0))) }
        }
        return known.joined(separator: language == .chinese ? "，" : ", ")
    }

    static func decision(_ choice: HelpChoice) -> Message {
        switch choice.decision {
        case .declined: .declinedPair
        case .taken: choice.proposed == nil || choice.proposed == choice.helper ? .takenPair : .takenOther
        }
    }

    /// For a terminal.
    static func lines(_ answer: HelpAnswer, _ language: Language) -> [String] {
        let form = FigureForm(answer.indicator, language)
        var lines = [language(headline(answer))]
        for proposed in answer.pairs { lines += self.lines(proposed, form) }
        lines += list(.waitingForHelp, answer.waiting, language) + list(.nobodyProvenBetter, answer.alone, language)
        lines += list(.tooSmallForHelp, answer.tooSmall, language)
        if answer.leftOut > 0 { lines.append(language(.leftOut(answer.leftOut))) }
        return lines
    }

    private static func lines(_ proposed: HelpProposal.Proposed, _ form: FigureForm) -> [String] {
        let standing = proposed.standing == .kept ? " (" + form.language(.asLastWeek) + ")" : ""
        return [proposed.pair.helper.text + " → " + proposed.pair.helped.text + standing] + reasons(proposed.pair, form).map { "  " + form.language($0) }
    }

    private static func list(_ title: Message, _ units: [UnitPath], _ language: Language) -> [String] {
        units.isEmpty ? [] : [language(title) + ":"] + units.map { "  " + $0.text }
    }
}

extension Message {
    static let whoCanHelpHere = Message(en: "Who can help whom?", zh: "谁能帮谁？", ru: "Кто кому может помочь?", de: "Wer kann wem helfen?")
    static let whoCanHelpWhom = Message(en: "Who can help whom", zh: "谁能帮谁", ru: "Кто кому может помочь", de: "Wer wem helfen kann")
    static func nobodyToPair(_ unit: String) -> Message {
        Message(
            en: "\(unit): no help to propose.", zh: "\(unit)：没有可建议的帮扶。", ru: "\(unit): предложить помощь некому.", de: "\(unit): keine Hilfe vorzuschlagen.")
    }
    static func pairsFound(_ unit: String, _ count: Int) -> Message {
        Message(
            en: "\(unit): \(count, "unit", "units") could be helped by one that is proven better.", zh: "\(unit)：\(count) 个单位可由确实更先进的单位帮扶。",
            ru: "\(unit): \(count, "подразделению", "подразделениям", "подразделениям") могло бы помочь заведомо лучшее.",
            de: "\(unit): \(count, "Bereich könnte", "Bereichen könnte") ein nachweislich besserer helfen.")
    }
    static func pairsFoundOthersWait(_ unit: String, _ count: Int, _ waiting: Int) -> Message {
        Message(
            en: "\(unit): \(count, "unit", "units") could be helped, \(waiting, "waits", "wait") because nobody has room.",
            zh: "\(unit)：\(count) 个单位可得到帮扶，\(waiting) 个因帮扶方人手不足而等待。",
            ru:
                "\(unit): помочь можно \(count, "подразделению", "подразделениям", "подразделениям"), \(waiting, "ждёт", "ждут", "ждут") — у помощников нет людей.",
            de: "\(unit): \(count, "Bereich", "Bereichen") könnte geholfen werden, \(waiting, "wartet", "warten"), weil niemand Leute frei hat.")
    }
    static let nobodyToJudge = Message(en: "Nothing to propose yet", zh: "暂无可建议", ru: "Пока нечего предложить", de: "Noch nichts vorzuschlagen")
    static let nobodyToJudgeWhy = Message(
        en: "In this span neither this unit nor one below it has a plan.", zh: "本时段内本单位及下属单位均无计划。",
        ru: "За этот период ни у подразделения, ни у нижестоящих нет плана.",
        de: "In diesem Zeitraum hat weder dieser Bereich noch einer darunter einen Plan.")
    static let pairsAreDecided = Message(
        en: "Whom the figures would pair is decided already: see below. A mission says what the help is to reach, and by when.",
        zh: "数据所建议的配对均已决定：见下。帮扶任务约定要达到什么、何时达到。",
        ru: "О тех, кого свели бы данные, уже решено: см. ниже. В миссии помощи записано, чего и к какому сроку достичь.",
        de: "Über die, die die Zahlen paaren würden, ist entschieden: siehe unten. Ein Hilfseinsatz sagt, was die Hilfe bis wann erreichen soll.")
    static let noPair = Message(en: "No pair", zh: "没有配对", ru: "Пар нет", de: "Kein Paar")
    static let noPairWhy = Message(
        en: "A pair needs a unit that is reliably behind and one of the same level that is proven better. Here the figures show no such two.",
        zh: "配对需要一个确实落后的单位和一个同级、确实更先进的单位。此处数据未显示这样的两个单位。",
        ru: "Для пары нужны надёжно отстающее подразделение и заведомо лучшее того же уровня. Здесь данные таких двух не показывают.",
        de:
            "Ein Paar braucht einen Bereich, der verlässlich zurückliegt, und einen derselben Ebene, der nachweislich besser ist. Hier zeigen die Zahlen keine zwei solchen."
    )
    static let proposedPairs = Message(en: "Proposed pairs", zh: "建议的配对", ru: "Предлагаемые пары", de: "Vorgeschlagene Paare")
    static let gapsHoldTogether = Message(
        en: "all gaps hold together with 95 % certainty; people decide", zh: "所有差距同时成立的把握为 95%；由人决定",
        ru: "все разрывы вместе верны с уверенностью 95 %; решают люди", de: "alle Abstände gelten zusammen mit 95 % Sicherheit; Menschen entscheiden")
    static func andOtherPairs(_ count: Int) -> Message {
        Message(
            en: "\(count, "other pair", "other pairs")", zh: "另外 \(count) 对", ru: "Ещё \(count, "пара", "пары", "пар")",
            de: "\(count, "weiteres Paar", "weitere Paare")")
    }
    static func therestBelow(_ count: Int) -> Message {
        Message(
            en: "And \(count, "more", "more"): they stand on the pages of the units below.", zh: "还有 \(count) 对，见下属单位的页面。",
            ru: "И ещё \(count, "пара", "пары", "пар") — на страницах нижестоящих подразделений.",
            de: "Und \(count, "weiteres", "weitere"): auf den Seiten der Bereiche darunter.")
    }
    static func unseenPairs(_ count: Int) -> Message {
        Message(
            en: "And \(count, "pair", "pairs") with a unit that you do not see.", zh: "另有 \(count) 对涉及您看不到的单位。",
            ru: "И \(count, "пара", "пары", "пар") с подразделением, которое вам не видно.",
            de: "Und \(count, "Paar", "Paare") mit einem Bereich, den Sie nicht sehen.")
    }
    static let asLastWeek = Message(en: "as last week", zh: "与上周相同", ru: "как на прошлой неделе", de: "wie letzte Woche")
    static func levelsOfBoth(_ helper: String, _ helped: String) -> Message {
        Message(
            en: "Levels of \(helper) and \(helped)", zh: "\(helper)与\(helped)的水平", ru: "Уровни: \(helper) и \(helped)", de: "Niveau von \(helper) und \(helped)"
        )
    }

    // The reasons.
    static func provenGap(_ gap: String) -> Message {
        Message(
            en: "Proven: their levels are at least \(gap) apart.", zh: "已证实：两者水平至少相差 \(gap)。", ru: "Доказано: уровни различаются не менее чем на \(gap).",
            de: "Nachgewiesen: Sie liegen mindestens \(gap) auseinander.")
    }
    static func worthOfIt(_ helped: String, _ worth: String) -> Message {
        Message(
            en: "Would \(helped) close that gap, a day would bring \(worth) more.", zh: "\(helped)若补上这一差距，每天可多得 \(worth)。",
            ru: "\(helped): закрыв этот разрыв, за день прибавит \(worth).", de: "Schlösse \(helped) diese Lücke, brächte ein Tag \(worth) mehr.")
    }
    static func spare(_ helper: String, _ spare: String) -> Message {
        Message(
            en: "\(helper) can spare it: at least \(spare) a day above its own plan.", zh: "\(helper)有余力：每天至少超出自身计划 \(spare)。",
            ru: "\(helper) может себе это позволить: не менее \(spare) в день сверх своего плана.",
            de: "\(helper) kann es sich leisten: mindestens \(spare) am Tag über dem eigenen Plan.")
    }
    static func spareWithPeople(_ helper: String, _ spare: String, _ people: Int) -> Message {
        Message(
            en: "\(helper) can spare it: at least \(spare) a day above its own plan, with \(people, "person", "people").",
            zh: "\(helper)有余力：每天至少超出自身计划 \(spare)，共 \(people) 人。",
            ru: "\(helper) может себе это позволить: не менее \(spare) в день сверх своего плана, \(people, "человек", "человека", "человек").",
            de: "\(helper) kann es sich leisten: mindestens \(spare) am Tag über dem eigenen Plan, mit \(people, "Person", "Personen").")
    }
    static func alike(_ share: Percent, _ aspects: String) -> Message {
        Message(
            en: "Alike to \(share): \(aspects).", zh: "相似度 \(share)：\(aspects)。", ru: "Похожи на \(share): \(aspects).", de: "Zu \(share) gleich: \(aspects).")
    }
    static func aspectOfLikeness(_ aspect: String, _ share: Percent) -> Message {
        Message(en: "\(aspect) \(share)", zh: "\(aspect) \(share)", ru: "\(aspect) \(share)", de: "\(aspect) \(share)")
    }
    static func aspect(_ aspect: Likeness.Aspect) -> Message {
        switch aspect {
        case .peerGroup: Message(en: "peer group", zh: "对比组", ru: "группа сравнения", de: "Vergleichsgruppe")
        case .product: Message(en: "product", zh: "产品", ru: "изделие", de: "Erzeugnis")
        case .equipment: Message(en: "equipment", zh: "设备", ru: "оборудование", de: "Ausrüstung")
        case .language: Message(en: "language", zh: "语言", ru: "язык", de: "Sprache")
        case .trade: Message(en: "trade", zh: "工种", ru: "профессия", de: "Gewerk")
        case .people: Message(en: "size", zh: "规模", ru: "численность", de: "Größe")
        case .indicators: Message(en: "indicators", zh: "指标", ru: "показатели", de: "Kennzahlen")
        case .nearness: Message(en: "nearness", zh: "远近", ru: "близость", de: "Nähe")
        }
    }
    static func stepsApart(_ steps: Int) -> Message {
        Message(
            en: "\(steps, "step", "steps") apart in the tree.", zh: "在组织树中相隔 \(steps) 步。", ru: "По дереву между ними \(steps, "шаг", "шага", "шагов").",
            de: "\(steps, "Schritt", "Schritte") voneinander im Baum.")
    }
}
