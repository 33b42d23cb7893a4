import Language
import Planning
import Works

/// What is said of an effect.
enum EffectWords {
    static func sentences(_ finding: EffectStudy.Finding, _ language: Language) -> [Message] {
        let interval = finding.interval
        return [
            .changedBy(points(finding.change, language), Percent(finding.before, decimals: 1), Percent(finding.after, decimals: 1)),
            finding.design == .alone ? .againstItsLine : nil,
            finding.design == .alone && finding.returning == 0 ? nil : .wouldHaveComeAnyway(points(finding.anyway, language)),
            .remains(
                points(finding.effect, language), signed(interval.lowerBound, language), signed(interval.upperBound, language),
                Percent(finding.level, decimals: 0)),
            finding.pValue.map { .byLot(Chance($0)) },
        ].compactMap { $0 }
    }

    static func parts(_ finding: EffectStudy.Finding, _ language: Language) -> [(Message, String)] {
        let own: [(Message, String)] = [
            (.levelBefore, language(Percent(finding.before, decimals: 1))), (.levelAfter, language(Percent(finding.after, decimals: 1))),
            (.changeOfIt, points(finding.change, language)),
        ]
        let beside: (Message, String) =
            finding.design == .alone ? (.itsLineLedTo, points(finding.ownLine, language)) : (.asThePeers, points(finding.peersChange, language))
        return own + [beside, (.comesBackByItself, points(finding.returning, language)), (.effectOfIt, points(finding.effect, language))]
    }

    /// Of whom the answer is told.
    static func who(_ question: EffectQuestion, name: (UnitPath) -> String) -> Message {
        if let place = question.place { return .helpedUnits(question.units.count, at: name(place), question.since.date.medium) }
        return .units(name(question.units[0]), others: question.units.count - 1)
    }

    /// For a terminal.
    static func lines(_ study: EffectStudy, _ language: Language) -> [String] {
        let who = who(study.question) { $0.text }
        switch study.outcome {
        case .failure(let silence): return [language(.answer(.cannotBeToldYet, who)), "  " + language(.silence(silence))]
        case .success(let finding):
            return [language(.answer(finding.answer, who))]
                + (sentences(finding, language) + [.design(finding.design)] + (study.question.drawn.map { [drawn($0)] } ?? [])).map { "  " + language($0) }
        }
    }

    /// How the units came to be chosen, where it is known here.
    static func drawn(_ order: DrawnOrder) -> Message { .orderWasDrawn(order.day.date.medium, String(order.seed), order.waiting.count) }

    static func points(_ share: Double, _ language: Language) -> String {
        (share > 0 ? "+" : "") + language(.percentagePoints(Number(share * 100, decimals: 1)))
    }

    private static func signed(_ share: Double, _ language: Language) -> String {
        (share > 0 ? "+" : "") + language(Number(share * 100, decimals: 1))
    }
}

extension Message {
    static let didItWorkHere = Message(en: "Did something work here?", zh: "这里的措施见效了吗？", ru: "Помогло ли здесь что-то?", de: "Hat hier etwas gewirkt?")
    static let didItWork = Message(en: "Did it work?", zh: "是否见效？", ru: "Помогло ли?", de: "Hat es gewirkt?")
    static func didItWorkAt(_ unit: String) -> Message {
        Message(
            en: "Something was done at \(unit). Did it work?", zh: "\(unit)采取了措施，是否见效？", ru: "\(unit): что-то сделали. Помогло ли?",
            de: "Bei \(unit) ist etwas getan worden. Hat es gewirkt?")
    }
    static let nothingToAsk = Message(en: "Nothing to ask yet", zh: "暂时无从判断", ru: "Пока не о чем спросить", de: "Noch nichts zu fragen")
    static let nothingToAskWhy = Message(
        en: "This unit has no plan of an amount or a ratio in this year.", zh: "本单位今年没有数量或比率类计划。",
        ru: "В этом году у подразделения нет плана по объёму или доле.",
        de: "Dieser Bereich hat in diesem Jahr keinen Plan einer Menge oder eines Anteils.")

    static func answer(_ answer: EffectStudy.Answer, _ who: Message) -> Message {
        switch answer {
        case .worked: Message(en: "\(who): it worked.", zh: "\(who)：见效。", ru: "\(who): помогло.", de: "\(who): Es hat gewirkt.")
        case .worsened: Message(en: "\(who): it became worse.", zh: "\(who)：变差了。", ru: "\(who): стало хуже.", de: "\(who): Es ist schlechter geworden.")
        case .notSeen:
            Message(
                en: "\(who): no effect is seen beyond what would have come anyway.", zh: "\(who)：看不出超出自然变化的效果。",
                ru: "\(who): эффекта сверх того, что пришло бы само, не видно.", de: "\(who): Keine Wirkung zu sehen, die nicht ohnehin gekommen wäre.")
        case .cannotBeToldYet:
            Message(
                en: "\(who): it cannot be told yet.", zh: "\(who)：尚无法判断。", ru: "\(who): пока сказать нельзя.", de: "\(who): Es lässt sich noch nicht sagen."
            )
        }
    }
    static func units(_ unit: String, others: Int) -> Message {
        guard others > 0 else { return Message(en: "\(unit)", zh: "\(unit)", ru: "\(unit)", de: "\(unit)") }
        return Message(
            en: "\(unit) and \(others, "other unit", "other units")", zh: "\(unit)等 \(others + 1) 个单位",
            ru: "\(unit) и ещё \(others, "подразделение", "подразделения", "подразделений")",
            de: "\(unit) und \(others, "weiterer Bereich", "weitere Bereiche")")
    }
    static func helpedUnits(_ count: Int, at place: String, _ since: DateText) -> Message {
        Message(
            en: "\(count, "unit", "units") at \(place), helped since \(since)", zh: "\(place)自\(since)起受助的 \(count) 个单位",
            ru: "\(place): \(count, "подразделение", "подразделения", "подразделений"), которым помогают с \(since)",
            de: "\(count, "Bereich", "Bereiche") bei \(place), \(count == 1 ? "dem" : "denen") seit \(since) geholfen wird")
    }
    static let cannotBeToldYet = Message(en: "Cannot be told yet", zh: "尚无法判断", ru: "Пока сказать нельзя", de: "Lässt sich noch nicht sagen")
    static func silence(_ silence: EffectStudy.Silence) -> Message {
        switch silence {
        case .tooFewDays(before: true):
            Message(
                en: "Fewer than eight reported days are known before that day.", zh: "该日之前有数据的日子不足八天。", ru: "До этого дня известно менее восьми дней.",
                de: "Vor diesem Tag sind weniger als acht gemeldete Tage bekannt.")
        case .tooFewDays(before: false):
            Message(
                en: "Fewer than eight reported days are known since. Ask again when there are more.", zh: "此后有数据的日子不足八天，请稍后再看。",
                ru: "С тех пор известно менее восьми дней. Спросите позже.",
                de: "Seither sind weniger als acht gemeldete Tage bekannt. Fragen Sie wieder, wenn es mehr sind.")
        case .noDesign:
            Message(
                en: "There are neither five peers without recorded help nor twelve days on either side.", zh: "既没有五个未记录受助的同类单位，前后也不足十二天。",
                ru: "Нет ни пяти сопоставимых подразделений без записанной помощи, ни двенадцати дней с каждой стороны.",
                de: "Es gibt weder fünf vergleichbare Bereiche ohne vermerkte Hilfe noch zwölf Tage auf jeder Seite.")
        case .notJudged:
            Message(
                en: "The units have no plan of it, fewer than five people, or are not comparable with each other.", zh: "这些单位没有相应计划、不足五人，或彼此不可比。",
                ru: "У подразделений нет такого плана, менее пяти человек, или они несопоставимы.",
                de: "Die Bereiche haben keinen Plan davon, weniger als fünf Personen oder sind nicht miteinander vergleichbar.")
        }
    }

    // The evidence.
    static func changedBy(_ change: String, _ before: Percent, _ after: Percent) -> Message {
        Message(
            en: "The level went from \(before) to \(after): \(change).", zh: "水平由 \(before) 变为 \(after)：\(change)。",
            ru: "Уровень изменился с \(before) до \(after): \(change).",
            de: "Das Niveau ging von \(before) auf \(after): \(change).")
    }
    static func wouldHaveComeAnyway(_ anyway: String) -> Message {
        Message(
            en: "Of that, \(anyway) would have come anyway.", zh: "其中 \(anyway) 本来也会出现。", ru: "Из этого \(anyway) пришло бы и так.",
            de: "Davon wären \(anyway) ohnehin gekommen.")
    }
    static let againstItsLine = Message(
        en: "Measured against the line on which the unit was rising or falling before.", zh: "以该单位此前的升降趋势线为基准。",
        ru: "Измерено относительно линии, по которой подразделение росло или падало до того.",
        de: "Gemessen an der Linie, auf der der Bereich vorher stieg oder fiel.")
    static func remains(_ effect: String, _ low: String, _ high: String, _ certainty: Percent) -> Message {
        Message(
            en: "Effect: \(effect), with \(certainty) certainty between \(low) points and \(high) points.",
            zh: "效果：\(effect)，\(certainty) 的把握在 \(low) 与 \(high) 个百分点之间。",
            ru: "Эффект: \(effect), с уверенностью \(certainty) от \(low) до \(high) п. п.",
            de: "Wirkung: \(effect), mit \(certainty) Sicherheit zwischen \(low) und \(high) Punkten.")
    }
    static func byLot(_ chance: Chance) -> Message {
        Message(
            en: "Had the units been drawn by lot, as much would come by chance in \(chance).", zh: "若单位由抽签选定，偶然出现同样结果的机会为 \(chance)。",
            ru: "При выборе подразделений по жребию столько же вышло бы случайно: \(chance).",
            de: "Bei ausgelosten Bereichen käme so viel durch Zufall in \(chance).")
    }
    static func percentagePoints(_ value: Number) -> Message {
        Message(en: "\(value) points", zh: "\(value) 个百分点", ru: "\(value) п. п.", de: "\(value) Punkte")
    }
    static let whatCameOfIt = Message(en: "What came of it", zh: "结果分解", ru: "Что из этого вышло", de: "Was daraus wurde")
    static let levelBefore = Message(en: "Level before", zh: "之前水平", ru: "Уровень до", de: "Niveau davor")
    static let levelAfter = Message(en: "Level since", zh: "之后水平", ru: "Уровень после", de: "Niveau seither")
    static let changeOfIt = Message(en: "Change", zh: "变化", ru: "Изменение", de: "Änderung")
    static let asThePeers = Message(
        en: "The peers, of whom no help is recorded, changed by", zh: "未记录受助的同类单位的变化", ru: "Сопоставимые, у которых помощь не записана, изменились на",
        de: "Die vergleichbaren, bei denen keine Hilfe vermerkt ist, änderten sich um")
    static let comesBackByItself = Message(
        en: "Comes back to the middle by itself, having stood where it did by luck too", zh: "原先水平部分出于偶然，自然向中间回归",
        ru: "Возвращается к середине само: прежний уровень был отчасти случаен", de: "Kehrt von selbst zur Mitte zurück, weil der Stand davor auch Zufall war")
    static let itsLineLedTo = Message(
        en: "Its own line led to a change of", zh: "其自身趋势线带来的变化", ru: "Собственная линия вела к изменению на",
        de: "Änderung, zu der seine eigene Linie führte")
    static let effectOfIt = Message(en: "Effect", zh: "效果", ru: "Эффект", de: "Wirkung")
    static let daysAround = Message(en: "The days before and since", zh: "前后各日", ru: "Дни до и после", de: "Die Tage davor und seither")
    static func dottedIsTheDay(_ day: DateText) -> Message {
        Message(en: "Dotted: \(day), when it began.", zh: "虚线：\(day)开始。", ru: "Пунктир: начало, \(day).", de: "Gepunktet: \(day), der Beginn.")
    }
    static func design(_ design: EffectStudy.Design) -> Message {
        switch design {
        case .several(let helped, let peers):
            Message(
                en:
                    "Judged by \(helped, "unit", "units") beside \(peers, "peer without recorded help", "peers without recorded help"): the change of each, as one figure. The strongest of the designs.",
                zh: "依据：\(helped) 个单位与 \(peers) 个未记录受助的同类单位比较，每个单位的变化作为一个数。这是最强的设计。",
                ru:
                    "Судим по \(helped, "подразделению", "подразделениям", "подразделениям") рядом с \(peers, "сопоставимым без записанной помощи", "сопоставимыми без записанной помощи", "сопоставимыми без записанной помощи"): изменение каждого — одно число. Самый сильный способ.",
                de:
                    "Beurteilt an \(helped, "Bereich", "Bereichen") neben \(peers, "vergleichbaren ohne vermerkte Hilfe", "vergleichbaren ohne vermerkte Hilfe"): die Änderung eines jeden als eine Zahl. Der stärkste Aufbau."
            )
        case .one(let peers):
            Message(
                en: "Judged by one unit beside \(peers, "peer without recorded help", "peers without recorded help"), whose own changes show what chance does.",
                zh: "依据：一个单位与 \(peers) 个未记录受助的同类单位比较，后者的变化说明偶然的幅度。",
                ru:
                    "Судим по одному подразделению рядом с \(peers, "сопоставимым без записанной помощи", "сопоставимыми без записанной помощи", "сопоставимыми без записанной помощи"); их изменения показывают, на что способен случай.",
                de:
                    "Beurteilt an einem Bereich neben \(peers, "vergleichbaren ohne vermerkte Hilfe", "vergleichbaren ohne vermerkte Hilfe"), deren Änderungen zeigen, was der Zufall tut."
            )
        case .alone:
            Message(
                en: "Judged by the unit alone: weak evidence. Whatever else happened at the time counts as effect.",
                zh: "仅依据本单位自身：证据较弱。同期发生的其他事情也会计入效果。",
                ru:
                    "Судим только по самому подразделению: слабое свидетельство. Всё, что случилось тогда же, войдёт в эффект.",
                de: "Nur am Bereich selbst beurteilt: schwacher Beleg. Was sonst zu der Zeit geschah, zählt mit.")
        }
    }
    static func orderWasDrawn(_ day: DateText, _ seed: String, _ waiting: Int) -> Message {
        Message(
            en: "Who came first was drawn by lot on \(day) (seed \(seed)); compared is with \(waiting, "unit", "units") of that order still waiting.",
            zh: "先后次序于\(day)抽签决定（种子 \(seed)）；对照为该次序中仍在等待的 \(waiting) 个单位。",
            ru:
                "Очерёдность определил жребий \(day) (зерно \(seed)); сравнение — с \(waiting, "ещё ждущим подразделением", "ещё ждущими подразделениями", "ещё ждущими подразделениями") этой очереди.",
            de:
                "Wer zuerst kam, wurde am \(day) gelost (Startzahl \(seed)); verglichen wird mit \(waiting, "Bereich", "Bereichen") dieser Reihenfolge, die noch warten."
        )
    }
    static func effectOnTheHelper(_ unit: String) -> Message {
        Message(
            en: "What it did to \(unit), which helped", zh: "对提供帮助的\(unit)的影响", ru: "Как это сказалось на помогавших: \(unit)",
            de: "Was es bei \(unit) tat, woher Hilfe kam")
    }

    // Help that is recorded.
    static let helpRecorded = Message(en: "Help recorded here", zh: "此处记录的帮助", ru: "Записанная помощь", de: "Hier vermerkte Hilfe")
    static let didThisHelpWork = Message(en: "Did this help work?", zh: "这些帮助是否见效？", ru: "Помогла ли эта помощь?", de: "Hat diese Hilfe gewirkt?")
    static func helpedFrom(_ helper: String) -> Message {
        Message(en: "helped by \(helper)", zh: "由\(helper)帮助", ru: "помогали: \(helper)", de: "Hilfe von \(helper)")
    }
    static let helpedFromElsewhere = Message(en: "helped from elsewhere", zh: "由其他单位帮助", ru: "помогали другие", de: "Hilfe von anderswo")

    // The question.
    static let askDifferently = Message(en: "The question", zh: "提问", ru: "Вопрос", de: "Die Frage")
    static let byWhichIndicator = Message(en: "By which indicator", zh: "按哪项指标", ru: "По какому показателю", de: "Nach welcher Kennzahl")
    static let firstDayItCouldShow = Message(
        en: "First day on which it could show", zh: "可能见效的第一天", ru: "Первый день, когда могло сказаться", de: "Erster Tag, an dem es sich zeigen konnte")
    static let sinceIsMissing = Message(
        en: "Expected is a day, such as 2026-03-31.", zh: "请填写日期，如 2026-03-31。", ru: "Ожидается день, например 2026-03-31.",
        de: "Erwartet wird ein Tag, zum Beispiel 2026-03-31.")
    static func sinceIsToCome(_ last: DateText) -> Message {
        Message(
            en: "That day is still to come: this page knows the days until \(last).", zh: "该日尚未到来：本页数据截至 \(last)。",
            ru: "Этот день ещё не наступил: страница знает дни до \(last).", de: "Dieser Tag kommt noch: diese Seite kennt die Tage bis \(last).")
    }
    static let howChosen = Message(
        en: "How was it chosen where to do it?", zh: "当初如何选定单位？", ru: "Как выбирали, где это сделать?", de: "Wie wurde gewählt, wo es getan wird?")
    static func choice(_ choice: EffectQuestion.Choice) -> Message {
        switch choice {
        case .standing: Message(en: "where it stood low", zh: "选了水平低的", ru: "там, где дела шли хуже", de: "wo es schlecht stand")
        case .lot: Message(en: "drawn by lot", zh: "抽签决定", ru: "по жребию", de: "durch das Los")
        }
    }
    static let otherUnits = Message(
        en: "Other units had a part in it", zh: "还有其他单位参与", ru: "Участвовали и другие подразделения", de: "Andere Bereiche hatten daran teil")
    static let doneThereToo = Message(en: "It was done there too", zh: "那里也采取了同样措施", ru: "Там сделали то же", de: "Dort wurde es auch getan")
    static let whoHelped = Message(en: "They helped", zh: "他们提供了帮助", ru: "Они помогали", de: "Sie halfen")
    static let ask = Message(en: "Ask", zh: "查看", ru: "Спросить", de: "Fragen")
}
