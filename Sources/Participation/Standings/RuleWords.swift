import Language

/// Plans that are warned of, and the rules.
extension Message {
    static let easyPlans = Message(
        en: "Plans easier than they need be", zh: "偏低的计划", ru: "Планы легче, чем нужно", de: "Pläne, leichter als nötig")
    static let easyPlansNote = Message(
        en: "A warning with its evidence, not a verdict: there may be reasons that no figure tells.", zh: "这是附有依据的提醒，不是结论：可能存在数字未反映的原因。",
        ru: "Предупреждение с основаниями, а не приговор: бывают причины, о которых цифры молчат.",
        de: "Ein Hinweis mit Belegen, kein Urteil: Es kann Gründe geben, die keine Zahl nennt.")
    static func asksFor(_ asked: String, reached: String) -> Message {
        Message(
            en: "The plan asks for \(asked); the unit itself had reached \(reached) before, beyond doubt.", zh: "计划要求 \(asked)；本单位此前已稳定达到 \(reached)。",
            ru: "План требует \(asked); само подразделение до того вне сомнений достигло \(reached).",
            de: "Der Plan verlangt \(asked); der Bereich selbst hatte davor zweifelsfrei \(reached) erreicht.")
    }
    static func peersReach(_ reached: String, askedOfThem asked: String) -> Message {
        Message(
            en: "Half of its peers reach \(reached) or more; the plans of half of them ask for \(asked) or more.",
            zh: "半数同类单位达到 \(reached) 以上；其中半数的计划要求 \(asked) 以上。",
            ru: "Половина сопоставимых достигает \(reached) и более; планы половины из них требуют \(asked) и более.",
            de: "Die Hälfte der Vergleichbaren erreicht \(reached) oder mehr; die Pläne der Hälfte verlangen \(asked) oder mehr.")
    }
    static func perPersonAndDay(_ amount: String) -> Message {
        Message(en: "\(amount) per person and day", zh: "人均每日 \(amount)", ru: "\(amount) на человека в день", de: "\(amount) je Person und Tag")
    }
    static func wasChanged(_ factor: Percent, _ day: DateText) -> Message {
        Message(
            en: "Since the span began the plan was changed to \(factor) of what it was, last on \(day).", zh: "时段开始后，计划改为原计划的 \(factor)，最近一次在\(day)。",
            ru: "С начала периода план изменён до \(factor) прежнего, последний раз \(day).",
            de: "Seit Beginn des Zeitraums wurde der Plan auf \(factor) des früheren geändert, zuletzt am \(day).")
    }
    static func peersWereChanged(_ lowered: Int, _ peers: Int) -> Message {
        Message(
            en: "Of \(peers, "peer", "peers"), \(lowered) had the plan made easier too.", zh: "\(peers) 个同类单位中，计划同样放宽的有 \(lowered) 个。",
            ru: "Из \(peers, "сопоставимого", "сопоставимых", "сопоставимых") план облегчён также у \(lowered).",
            de: "Von \(peers, "Vergleichbarem", "Vergleichbaren") wurde der Plan auch bei \(lowered) erleichtert.")
    }

    // The rules.
    static let rulesHeading = Message(en: "The rules", zh: "规则", ru: "Правила", de: "Die Regeln")
    static func ruleOfLeague(_ basis: String) -> Message {
        Message(
            en: "The league: \(basis). The works sets it by the units’ peer group.", zh: "组别：\(basis)。由本企业通过单位的可比组设定。",
            ru: "Лига: \(basis). Предприятие задаёт её группой сравнения подразделений.",
            de: "Die Liga: \(basis). Der Betrieb setzt sie durch die Vergleichsgruppe der Bereiche.")
    }
    static func ruleOfOrder(_ basis: StandingQuestion.Basis, _ indicator: String) -> Message {
        switch basis {
        case .level:
            Message(
                en: "What counts: \(indicator), as completion of the plan to date; of a ratio, the ratio.", zh: "依据：\(indicator)，按至今计划完成率；比率类指标按比率本身。",
                ru: "Что считается: \(indicator) — выполнение плана на сегодня; для доли — сама доля.",
                de: "Was zählt: \(indicator), als Erfüllung des Plans bis jetzt; bei einem Anteil der Anteil.")
        case .progress:
            Message(
                en:
                    "What counts: \(indicator), less what the level of as many days before lets expect. Who started high is not punished, who started low not favoured.",
                zh: "依据：\(indicator)，扣除由此前同等天数的水平所能预期的部分。起点高者不吃亏，起点低者不占便宜。",
                ru:
                    "Что считается: \(indicator) за вычетом того, чего позволяет ожидать уровень стольких же дней до того. Высокое начало не вредит, низкое не даёт льгот.",
                de:
                    "Was zählt: \(indicator), abzüglich dessen, was das Niveau von ebenso vielen Tagen davor erwarten lässt. Ein hoher Anfang schadet nicht, ein niedriger hilft nicht."
            )
        }
    }
    static func ruleOfSpan(_ span: DateInterval) -> Message {
        Message(en: "The span: \(span).", zh: "时段：\(span)。", ru: "Период: \(span).", de: "Der Zeitraum: \(span).")
    }
    static func ruleOfVolume(_ volume: String) -> Message {
        Message(
            en: "A place takes at least eight reported days and a volume of \(volume).", zh: "排名须至少有八天数据，且工作量不低于 \(volume)。",
            ru: "Место получают не менее чем за восемь дней с данными и при объёме от \(volume).",
            de: "Ein Platz verlangt mindestens acht gemeldete Tage und einen Umfang von \(volume).")
    }
    static let ruleOfPlaces = Message(
        en:
            "A place is one more than the number of those proven better; those not told apart share it. With 95 % certainty all intervals hold at once.",
        zh: "名次为已证明更好的单位数加一；无法证明高下者并列。所有名次区间同时成立的把握为 95%。",
        ru:
            "Место — на единицу больше числа тех, кто доказано лучше; кого нельзя различить, делят место. Все интервалы верны одновременно с уверенностью 95 %.",
        de:
            "Ein Platz ist um eins höher als die Zahl der nachweislich Besseren; wer sich nicht unterscheiden lässt, teilt ihn. Mit 95 % Sicherheit gelten alle Spannen zugleich."
    )
    static let ruleOfLargeFields = Message(
        en: "In so large a field places follow from intervals of all levels that hold at once with 95 % certainty: they are wide, the grades say more.",
        zh: "单位很多时，名次由同时成立（95% 把握）的水平区间得出：范围较宽，档次更能说明问题。",
        ru: "В столь большом поле места следуют из интервалов уровней, верных одновременно с уверенностью 95 %: они широки, разряды говорят больше.",
        de:
            "In einem so großen Feld folgen die Plätze aus Spannen aller Niveaus, die mit 95 % Sicherheit zugleich gelten: Sie sind weit, die Stufen sagen mehr."
    )
    static func ruleOfGrades(_ misranked: Percent) -> Message {
        Message(
            en:
                "Grades part units where it is at least 80 % probable that they stand in this order; of pairs in different grades about \(misranked) truly stand the other way round.",
            zh: "当先后次序的概率至少为 80% 时才分入不同档；不同档的各对中约有 \(misranked) 实际次序相反。",
            ru: "Разряды разделяют тех, чей порядок верен с вероятностью не менее 80 %; из пар в разных разрядах около \(misranked) на деле стоят наоборот.",
            de:
                "Stufen trennen, wo diese Reihenfolge zu mindestens 80 % wahrscheinlich ist; von den Paaren in verschiedenen Stufen stehen etwa \(misranked) in Wahrheit umgekehrt."
        )
    }
    static func leastVolume(_ indicator: String) -> Message {
        Message(
            en: "Least volume for a place (\(indicator))", zh: "排名所需最低工作量（\(indicator)）", ru: "Наименьший объём для места (\(indicator))",
            de: "Mindestumfang für einen Platz (\(indicator))")
    }
    static func noAmount(_ text: String) -> Message {
        Message(
            en: "“\(text)” is no amount; expected is a number, 0 or more.", zh: "“\(text)”不是数量；应填 0 或更大的数。",
            ru: "«\(text)» — не количество; ожидается число от 0.", de: "„\(text)“ ist keine Menge; erwartet wird eine Zahl ab 0.")
    }
    static let apply = Message(en: "Apply", zh: "应用", ru: "Применить", de: "Anwenden")
}
