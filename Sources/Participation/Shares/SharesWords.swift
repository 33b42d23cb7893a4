import Language
import Works

extension Message {
    static let sharesHere = Message(en: "How many meet the plan?", zh: "多少单位完成计划？", ru: "Сколько выполняют план?", de: "Wie viele erfüllen den Plan?")
    static let shares = Message(en: "How many meet the plan", zh: "完成计划的比例", ru: "Сколько выполняют план", de: "Wie viele den Plan erfüllen")
    static let metThePlan = Message(en: "met the plan", zh: "完成计划", ru: "выполнили план", de: "erfüllten den Plan")
    static let metComprehensively = Message(
        en: "met the plan comprehensively", zh: "全面完成计划", ru: "комплексно выполнили план", de: "erfüllten den Plan allseitig")

    /// The sentence above the page.
    static func metOf(_ unit: String, _ hits: Int, _ base: Int, _ period: ShareField.Period) -> Message {
        switch period {
        case .day, .span:
            Message(
                en: "\(unit): \(hits) of \(base, "team", "teams") met the plan.", zh: "\(unit)：\(base) 个班组中有 \(hits) 个完成计划。",
                ru: "\(unit): план выполнили \(hits) из \(base, "бригады", "бригад", "бригад").",
                de: "\(unit): \(hits) von \(base, "Gruppe erfüllte", "Gruppen erfüllten") den Plan.")
        case .days:
            Message(
                en: "\(unit): the day’s plan was met on \(hits) of \(base, "team-day", "team-days").", zh: "\(unit)：\(base) 个班组日中有 \(hits) 个完成当日计划。",
                ru: "\(unit): дневной план выполнен в \(hits) из \(base, "бригадо-дня", "бригадо-дней", "бригадо-дней").",
                de: "\(unit): Der Tagesplan wurde an \(hits) von \(base, "Gruppentag", "Gruppentagen") erfüllt.")
        }
    }
    static func nothingCounted(_ unit: String, _ period: ShareField.Period) -> Message {
        switch period {
        case .day:
            Message(
                en: "\(unit): of this day no team has reported.", zh: "\(unit)：这一天没有班组上报。", ru: "\(unit): за этот день не отчиталась ни одна бригада.",
                de: "\(unit): Von diesem Tag hat keine Gruppe gemeldet.")
        case .days, .span:
            Message(
                en: "\(unit): in this span no team has reported.", zh: "\(unit)：本时段内没有班组上报。", ru: "\(unit): за этот период не отчиталась ни одна бригада.",
                de: "\(unit): In diesem Zeitraum hat keine Gruppe gemeldet.")
        }
    }
    static let noShares = Message(en: "Nothing to count", zh: "没有可统计的内容", ru: "Считать нечего", de: "Nichts zu zählen")
    static let noSharesWhy = Message(
        en: "Neither this unit nor a team below it has a plan of an amount or a ratio in this span.", zh: "本时段内，本单位及其下属班组都没有数量或比率类计划。",
        ru: "Ни у подразделения, ни у бригад под ним в этом периоде нет плана по объёму или доле.",
        de: "Weder dieser Bereich noch eine Gruppe darunter hat in diesem Zeitraum einen Plan einer Menge oder eines Anteils.")

    static let countedBy = Message(en: "Counted", zh: "统计方式", ru: "Как считается", de: "Gezählt")
    static func period(_ period: ShareField.Period) -> Message {
        switch period {
        case .day: Message(en: "on the day", zh: "当日", ru: "за день", de: "am Tag")
        case .days: Message(en: "day by day", zh: "逐日", ru: "по дням", de: "Tag für Tag")
        case .span: Message(en: "the span as a whole", zh: "整个时段", ru: "за весь период", de: "der ganze Zeitraum")
        }
    }

    // A share.
    static func ofTeams(_ hits: Int, _ base: Int, _ period: ShareField.Period) -> Message {
        period == .days
            ? Message(
                en: "\(hits) of \(base, "team-day", "team-days")", zh: "\(base) 个班组日中的 \(hits) 个",
                ru: "\(hits) из \(base, "бригадо-дня", "бригадо-дней", "бригадо-дней")", de: "\(hits) von \(base, "Gruppentag", "Gruppentagen")")
            : Message(
                en: "\(hits) of \(base, "team", "teams")", zh: "\(base) 个班组中的 \(hits) 个", ru: "\(hits) из \(base, "бригады", "бригад", "бригад")",
                de: "\(hits) von \(base, "Gruppe", "Gruppen")")
    }
    static func between(_ low: Percent, _ high: Percent) -> Message {
        Message(
            en: "with 95 % certainty between \(low) and \(high)", zh: "95% 的把握在 \(low) 与 \(high) 之间", ru: "с уверенностью 95 % от \(low) до \(high)",
            de: "mit 95 % Sicherheit zwischen \(low) und \(high)")
    }
    static func ofThePeople(_ share: Percent) -> Message {
        Message(
            en: "In them work \(share) of the people.", zh: "这些班组占总人数的 \(share)。", ru: "В них работает \(share) людей.",
            de: "In ihnen arbeiten \(share) der Leute.")
    }
    static func peopleByDays(_ share: Percent) -> Message {
        Message(
            en: "Weighted by the people: \(share).", zh: "按人数加权：\(share)。", ru: "С учётом числа людей: \(share).", de: "Nach Leuten gewichtet: \(share).")
    }
    static func peopleUnknown(_ teams: Int) -> Message {
        Message(
            en: "Of \(teams, "team", "teams") the number of people is not known.", zh: "有 \(teams) 个班组的人数不详。",
            ru: "Число людей неизвестно у \(teams, "бригады", "бригад", "бригад").",
            de: "Von \(teams, "Gruppe", "Gruppen") ist die Zahl der Leute nicht bekannt.")
    }

    // Children and levels.
    static let byUnitsBelow = Message(en: "Unit by unit", zh: "各单位", ru: "По подразделениям", de: "Bereich für Bereich")
    static let dashedIsTheWhole = Message(
        en: "The dashed line is the whole; the bar is what the count leaves open.", zh: "虚线为整体；横条为统计不能确定的范围。",
        ru: "Пунктир — целое; полоса — то, что счёт оставляет открытым.", de: "Die gestrichelte Linie ist das Ganze; der Balken, was die Zählung offen lässt.")
    static let unitsColumn = Message(en: "Units", zh: "单位", ru: "Подразделения", de: "Bereiche")
    static let intervalColumn = Message(en: "Range", zh: "范围", ru: "Диапазон", de: "Spanne")
    static let peopleColumn = Message(en: "People", zh: "人员", ru: "Люди", de: "Leute")
    static let byLevel = Message(en: "Level by level", zh: "各层级", ru: "По уровням", de: "Ebene für Ebene")
    static let byLevelNote = Message(
        en: "A unit above the teams meets its plan when all below it together do.", zh: "班组以上的单位，以其下属合计是否完成计划为准。",
        ru: "Подразделение выше бригад выполняет план, когда его выполняют все под ним вместе.",
        de: "Ein Bereich über den Gruppen erfüllt seinen Plan, wenn alle darunter zusammen es tun.")
    static let levelColumn = Message(en: "Level", zh: "层级", ru: "Уровень", de: "Ebene")
    static func depth(_ depth: Int) -> Message { Message(en: "level \(depth)", zh: "第 \(depth) 级", ru: "уровень \(depth)", de: "Ebene \(depth)") }
    static func tooSmallTeams(_ count: Int) -> Message {
        Message(
            en: "\(count, "team", "teams") with fewer than five people \(count == 1 ? "is" : "are") not counted.", zh: "\(count) 个不足五人的班组未计入。",
            ru: "Не учтены бригады, где менее пяти человек: \(count).",
            de: "\(count, "Gruppe", "Gruppen") mit weniger als fünf Personen \(count == 1 ? "zählt" : "zählen") nicht mit.")
    }
    static let allUnits = Message(en: "All units", zh: "全部单位", ru: "Все подразделения", de: "Alle Bereiche")
    static let unitsBefore = Message(en: "Earlier units", zh: "前面的单位", ru: "Предыдущие", de: "Vorherige Bereiche")
    static let unitsAfter = Message(en: "Further units", zh: "后面的单位", ru: "Следующие", de: "Weitere Bereiche")
}
