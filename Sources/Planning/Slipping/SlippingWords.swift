package import Language
import Statistics
import Works

/// What is said of a fall, on the page and at the terminal.
enum SlippingWords {
    static func sentences(_ fall: Fall, _ indicator: Indicator) -> [Message] {
        let of = fall.yardstick, (chance, seen) = (percent(abs(fall.byChance)), percent(fall.seenBefore))
        // Whoever stood below the mean of all was not lucky: chance alone would have brought it up.
        let byChance: Message = fall.byChance < 0 ? .chanceWouldGive(chance, seen: seen, of) : .chanceWouldTake(chance, seen: seen, of)
        return [
            .fellAbout(fall.since.date.medium, between: fall.range.lowerBound.date.dated(to: fall.range.upperBound.date)),
            .fellFromTo(
                percent(fall.before), percent(fall.after), percent(fall.drop), percent(fall.interval.lowerBound), percent(fall.interval.upperBound), of),
            fall.target.map { shares(fall, $0, indicator) }, byChance,
            .theLastTenDays(percent(fall.latest), of),
        ].compactMap { $0 }
    }

    /// What the levels are in the works' own figures.
    private static func shares(_ fall: Fall, _ target: Double, _ indicator: Indicator) -> Message {
        let (before, after, target) = (Percent(fall.before * target, decimals: 2), Percent(fall.after * target, decimals: 2), Percent(target, decimals: 2))
        return indicator.direction == .within ? .daysWithin(before, after, target) : .sharesWere(before, after, target)
    }

    /// What chance alone does to leaders.
    static func sentences(_ field: LeadersReturn, _ of: Yardstick) -> [Message] {
        [
            .leadersCameDown(field.leaders, of: field.units, by: percent(field.fall), of, byChance: percent(field.byChance)),
            .leadersDropped(field.dropped, percent(LevelShiftScan.dropWorthNaming), byChance: Number(field.droppedByChance, decimals: 1)),
        ]
    }

    static func percent(_ share: Double) -> Percent { Percent(share, decimals: 1) }
}

/// What a level is a share of.
enum Yardstick {
    case plan, target

    fileprivate var words: Message {
        switch self {
        case .plan: Message(en: "of the plan", zh: "计划的", ru: "плана", de: "des Plans")
        case .target: Message(en: "of the target", zh: "目标的", ru: "целевого значения", de: "des Ziels")
        }
    }
}

extension Fall {
    fileprivate var yardstick: Yardstick { target == nil ? .plan : .target }
}

extension Message {
    static let slippingLeaders = Message(en: "Slipping leaders", zh: "下滑的先进单位", ru: "Сдающие позиции лидеры", de: "Abrutschende Vorreiter")
    package static let whoHasSlipped = Message(
        en: "Who was ahead and has dropped?", zh: "哪些先进单位下滑了？", ru: "Кто был впереди и сдал позиции?", de: "Wer war voraus und ist abgerutscht?")
    static func leadersHaveDropped(_ count: Int, _ unit: String) -> Message {
        Message(
            en: "At \(unit), \(count, "unit that was among the advanced has", "units that were among the advanced have") dropped.",
            zh: "\(unit)有 \(count) 个原先先进的单位水平下降。",
            ru: "\(unit): \(count, "подразделение из передовых сдало", "подразделения из передовых сдали", "подразделений из передовых сдали") позиции.",
            de:
                "\(unit): \(count, "Bereich, der zu den Fortgeschrittenen gehörte, ist", "Bereiche, die zu den Fortgeschrittenen gehörten, sind") abgerutscht."
        )
    }
    static func noLeaderHasDropped(_ unit: String) -> Message {
        Message(
            en: "At \(unit), nobody who was among the advanced has dropped beyond doubt.", zh: "\(unit)没有先进单位确实下滑。",
            ru: "\(unit): никто из передовых не сдал позиции достоверно.", de: "\(unit): Von den Fortgeschrittenen ist niemand verlässlich abgerutscht.")
    }
    static func tooEarlyForFalls(_ unit: String) -> Message {
        Message(
            en: "At \(unit), there are not enough days yet to tell who has dropped.", zh: "\(unit)的天数还不足以判断谁在下滑。",
            ru: "\(unit): дней пока мало, чтобы сказать, кто сдал позиции.", de: "\(unit): Noch sind es zu wenige Tage, um zu sagen, wer abgerutscht ist.")
    }

    // One fall.
    static func fellAbout(_ day: DateText, between range: DateInterval) -> Message {
        Message(
            en: "Since about \(day); it may have begun from \(range).", zh: "约自\(day)起；可能的起始日为\(range)。",
            ru: "Примерно с \(day); начало возможно в дни: \(range).", de: "Seit etwa \(day); begonnen haben kann es \(range).")
    }
    static func fellFromTo(_ before: Percent, _ after: Percent, _ drop: Percent, _ low: Percent, _ high: Percent, _ of: Yardstick) -> Message {
        Message(
            en: "From \(before) \(of.words), luck taken out, to \(after): worse by \(drop) \(of.words), with 95 % certainty between \(low) and \(high).",
            zh: "由\(of.words) \(before)（已剔除运气）变为 \(after)：变差了\(of.words) \(drop)，95% 的把握在 \(low) 与 \(high) 之间。",
            ru: "С \(before) \(of.words) (без учёта везения) до \(after): хуже на \(drop) \(of.words), с уверенностью 95 % от \(low) до \(high).",
            de:
                "Von \(before) \(of.words), ohne Glück gerechnet, auf \(after): um \(drop) \(of.words) schlechter, mit 95 % Sicherheit zwischen \(low) und \(high)."
        )
    }
    static func sharesWere(_ before: Percent, _ after: Percent, _ target: Percent) -> Message {
        Message(
            en: "That is \(before) before and \(after) since; the target is \(target).", zh: "即之前 \(before)，之后 \(after)；目标为 \(target)。",
            ru: "То есть \(before) до и \(after) после; целевое значение — \(target).",
            de: "Das sind \(before) davor und \(after) seither; das Ziel ist \(target).")
    }
    static func daysWithin(_ before: Percent, _ after: Percent, _ target: Percent) -> Message {
        Message(
            en: "Within the limits were \(before) of the days before and \(after) since; expected are \(target).",
            zh: "处于界限内的天数：之前 \(before)，之后 \(after)；要求 \(target)。", ru: "В пределах были \(before) дней до и \(after) после; требуется \(target).",
            de: "In den Grenzen lagen \(before) der Tage davor und \(after) seither; erwartet werden \(target).")
    }
    static func chanceWouldTake(_ amount: Percent, seen: Percent, _ of: Yardstick) -> Message {
        Message(
            en: "Seen were \(seen); chance alone would have made that worse by \(amount) \(of.words).", zh: "所见为 \(seen)；单凭偶然就会变差\(of.words) \(amount)。",
            ru: "Наблюдалось \(seen); сама случайность ухудшила бы это на \(amount) \(of.words).",
            de: "Gesehen wurden \(seen); der Zufall allein hätte das um \(amount) \(of.words) verschlechtert.")
    }
    static func chanceWouldGive(_ amount: Percent, seen: Percent, _ of: Yardstick) -> Message {
        Message(
            en: "Seen were \(seen); chance alone would have made that better by \(amount) \(of.words).", zh: "所见为 \(seen)；单凭偶然本会变好\(of.words) \(amount)。",
            ru: "Наблюдалось \(seen); сама случайность улучшила бы это на \(amount) \(of.words).",
            de: "Gesehen wurden \(seen); der Zufall allein hätte das um \(amount) \(of.words) verbessert.")
    }
    static func theLastTenDays(_ level: Percent, _ of: Yardstick) -> Message {
        Message(
            en: "The last ten days: \(level) \(of.words).", zh: "最近十天：\(of.words) \(level)。", ru: "Последние десять дней: \(level) \(of.words).",
            de: "Die letzten zehn Tage: \(level) \(of.words).")
    }

    static func fellBelowIt(_ count: Int) -> Message {
        Message(
            en: "\(count, "unit", "units") below it dropped with it.", zh: "其下有 \(count) 个单位随之下降。",
            ru:
                "\(count, "нижестоящее подразделение опустилось", "нижестоящих подразделения опустились", "нижестоящих подразделений опустились") вместе с ним.",
            de: "\(count, "Bereich darunter ist", "Bereiche darunter sind") mit gefallen.")
    }

    // The field.
    static let whatChanceDoes = Message(
        en: "What chance alone does", zh: "单凭偶然会怎样", ru: "Что делает сама случайность", de: "Was der Zufall allein tut")
    static let whatChanceDoesNote = Message(
        en: "first half of the days against the second, whole works", zh: "全厂，前半段与后半段相比", ru: "первая половина дней против второй, всё предприятие",
        de: "erste Hälfte der Tage gegen die zweite, ganzes Werk")
    static func leadersCameDown(_ leaders: Int, of units: Int, by fall: Percent, _ of: Yardstick, byChance: Percent) -> Message {
        Message(
            en:
                "Of \(units, "unit", "units"), the \(leaders) that led in the first half came down by \(fall) \(of.words) against the others in the second; \(byChance) is to be expected by chance alone.",
            zh: "\(units) 个单位中，前半段领先的 \(leaders) 个在后半段相对其他单位回落了\(of.words) \(fall)；单凭偶然即可预期 \(byChance)。",
            ru:
                "Из \(units, "подразделения", "подразделений", "подразделений") \(leaders), лидировавшие в первой половине, во второй опустились относительно остальных на \(fall) \(of.words); \(byChance) следует ожидать по одной случайности.",
            de:
                "Von \(units, "Bereich", "Bereichen") kamen die \(leaders), die in der ersten Hälfte führten, in der zweiten gegenüber den anderen um \(fall) \(of.words) herunter; \(byChance) sind allein durch Zufall zu erwarten."
        )
    }
    static func leadersDropped(_ dropped: Int, _ least: Percent, byChance: Number) -> Message {
        Message(
            en: "\(dropped) of them came down by \(least) or more; chance alone would bring \(byChance) of them so far down.",
            zh: "其中 \(dropped) 个回落了 \(least) 或更多；单凭偶然会有 \(byChance) 个。", ru: "На \(least) и больше опустились \(dropped); по одной случайности — \(byChance).",
            de: "Um \(least) oder mehr kamen \(dropped) davon herunter; allein durch Zufall wären es \(byChance).")
    }

    // Those of whom it cannot be told.
    static let notEnoughToTell = Message(en: "Not enough to tell", zh: "尚不足以判断", ru: "Пока не сказать", de: "Noch nicht zu sagen")
    static func rareByItself(_ asked: Int, _ byChance: Int) -> Message {
        Message(
            en:
                "Their level looks lower. But among \(asked, "unit", "units") chance shows as much at about \(byChance), or the drop may be too small to matter; so they are not named.",
            zh: "它们的水平看来较低。但在 \(asked) 个单位中，偶然就会使约 \(byChance) 个如此，或者降幅可能小到无关紧要，故不点名。",
            ru:
                "Их уровень кажется ниже. Но среди \(asked, "подразделения", "подразделений", "подразделений") случайность показывает такое примерно у \(byChance), или снижение может быть слишком малым; поэтому они не названы.",
            de:
                "Ihr Niveau sieht tiefer aus. Doch unter \(asked, "Bereich", "Bereichen") zeigt der Zufall so viel bei etwa \(byChance), oder der Abfall ist vielleicht zu klein, um etwas zu bedeuten; darum werden sie nicht benannt."
        )
    }
    static func tooNewForFalls(_ count: Int) -> Message {
        Message(
            en: "\(count, "unit has", "units have") fewer than forty counted days here and could not be asked.", zh: "有 \(count) 个单位在此时段内不足四十天，无法判断。",
            ru: "\(count, "подразделение имеет", "подразделения имеют", "подразделений имеют") здесь меньше сорока учтённых дней: спросить не о чем.",
            de: "\(count, "Bereich hat", "Bereiche haben") hier weniger als vierzig gezählte Tage: darüber lässt sich nichts sagen.")
    }
    static let neverAhead = Message(
        en: "Dropped, but never among the advanced", zh: "下降了，但从未先进", ru: "Снизились, но передовыми не были",
        de: "Gefallen, doch nie unter den Fortgeschrittenen")
    static let noFallsOfDates = Message(
        en: "A fall is looked for in amounts, ratios and limits. Dates, which are kept or missed, have no level that could fall.",
        zh: "下滑只在数量、比率和界限类指标中寻找。期限只有达到与否，没有可以下降的水平。",
        ru: "Спад ищется в объёмах, долях и пределах. У сроков, которые соблюдены или нет, нет уровня, который мог бы упасть.",
        de: "Gesucht wird ein Abfall in Mengen, Anteilen und Grenzen. Termine, die gehalten werden oder nicht, haben kein Niveau, das fallen könnte.")

    // The table.
    package static let allInFigures = Message(en: "In figures", zh: "数据", ru: "В цифрах", de: "In Zahlen")
    static let sinceWhen = Message(en: "Since", zh: "起始", ru: "С какого дня", de: "Seit")
    static let formerLevel = Message(en: "Former level", zh: "原水平", ru: "Прежний уровень", de: "Früheres Niveau")
    static let levelSince = Message(en: "Level since", zh: "现水平", ru: "Уровень с тех пор", de: "Niveau seither")
    static let dropInTable = Message(en: "Drop, 95 %", zh: "降幅（95%）", ru: "Снижение, 95 %", de: "Abfall, 95 %")
    static let byChanceColumn = Message(en: "By chance", zh: "偶然部分", ru: "Случайность", de: "Durch Zufall")
    static let lastTenDays = Message(en: "Last ten days", zh: "最近十天", ru: "Последние 10 дней", de: "Letzte zehn Tage")
    package static func fromTo(_ low: Percent, _ high: Percent) -> Message {
        Message(en: "\(low) to \(high)", zh: "\(low) 至 \(high)", ru: "от \(low) до \(high)", de: "\(low) bis \(high)")
    }
    package static func showAll(_ count: Int) -> Message {
        Message(en: "Show all \(count)", zh: "显示全部 \(count) 个", ru: "Показать все: \(count)", de: "Alle \(count) zeigen")
    }
    package static func levelFellAbout(_ day: DateText, by drop: Percent) -> Message {
        Message(
            en: "The level got worse by \(drop) of plan about \(day).", zh: "约在\(day)水平变差了计划的 \(drop)。", ru: "Около \(day) уровень ухудшился на \(drop) плана.",
            de: "Etwa am \(day) wurde das Niveau um \(drop) des Plans schlechter.")
    }
    package static let slippingNote = Message(en: "level has dropped", zh: "水平已下降", ru: "уровень упал", de: "Niveau ist gefallen")
    package static func dailyCompletion(_ days: Int) -> Message {
        Message(
            en: "Completion by day, the last \(days, "day", "days").", zh: "最近 \(days) 天的每日完成率。",
            ru: "Выполнение по дням, последние \(days, "день", "дня", "дней").",
            de: "Erfüllung je Tag, die letzten \(days, "Tag", "Tage").")
    }
}
