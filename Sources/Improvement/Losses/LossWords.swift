import Language
import Planning
import Web
import Works

/// What is said of losses and bottlenecks.
enum LossWords {
    static func headline(_ answer: LossAnswer) -> Message {
        let name = String(answer.unit.name)
        if let bottleneck = answer.bottleneck, case .station(let place) = bottleneck.answer { return .heldUpBy(name, bottleneck.stations[place].name) }
        if let losses = answer.states ?? answer.records {
            if case .key(let place) = losses.answer, let reason = losses.lines[place].reason { return .losesMostBy(name, reason) }
            return .noSingleLoss(name)
        }
        return .lossesOf(name)
    }

    static func sentence(_ study: BottleneckStudy) -> Message {
        switch study.answer {
        case .station(let place):
            let station = study.stations[place]
            return .isTheBottleneck(station.name, Percent(station.sole, decimals: 0), Percent(station.shifting, decimals: 0))
        case .notSeparated: return .bottlenecksNotSeparated(study.stations[0].name, study.stations[1].name)
        case .tooFewStations: return .oneStationOnly
        case .tooFewDays(let days): return .tooFewDaysToTell(days)
        case .nobodyWaits: return .nobodyEverWaits
        }
    }

    static func sentence(_ study: LossStudy) -> Message {
        switch study.answer {
        case .key(let place): .isTheLargest(study.lines[place].reason ?? "–", Percent(study.lines[place].share, decimals: 0))
        case .notSeparated: .lossesNotSeparated
        case .tooManyWithoutReason: .tooManyWithoutReason
        case .tooFewDays(let days): .tooFewDaysToTell(days)
        }
    }

    /// The row that is marked.
    static func place(_ answer: LossStudy.Answer) -> Int? { if case .key(let place) = answer { place } else { nil } }
    static func place(_ answer: BottleneckStudy.Answer) -> Int? { if case .station(let place) = answer { place } else { nil } }

    static func bars(_ study: LossStudy, _ language: Language) -> [ParetoChart.Loss] {
        var sum = 0.0
        return study.lines.map { line in
            sum += line.share
            return ParetoChart.Loss(
                line.reason ?? language(.withoutReason),
                value: language(.minutesOfLoss(Int(line.minutes.rounded()), line.count)), share: line.share, interval: line.interval,
                together: language(Percent(sum, decimals: 0)))
        }
    }

    /// What there is to be named: the largest; where the days do not tell it from the second, both.
    static func largest(_ study: LossStudy) -> [String] {
        switch study.answer {
        case .key(let place): [study.lines[place].reason].compactMap { $0 }
        case .notSeparated: study.lines.prefix(2).compactMap(\.reason)
        case .tooManyWithoutReason, .tooFewDays: []
        }
    }

    // Names for programs.
    static func name(of answer: LossStudy.Answer) -> String {
        switch answer {
        case .key: "one key loss"
        case .notSeparated: "not separated"
        case .tooManyWithoutReason: "too many without reason"
        case .tooFewDays: "too few days"
        }
    }

    static func name(of answer: BottleneckStudy.Answer) -> String {
        switch answer {
        case .station: "one bottleneck"
        case .notSeparated: "not separated"
        case .tooFewStations: "too few stations"
        case .tooFewDays: "too few days"
        case .nobodyWaits: "nobody waits"
        }
    }

    /// For a terminal.
    static func lines(_ answer: LossAnswer, _ language: Language) -> [String] {
        var lines = [language(headline(answer))]
        if !answer.isKnown { lines += ["  " + language(.noLosses) + ". " + language(.noLossesWhy)] }
        if let bottleneck = answer.bottleneck {
            lines += ["", language(.whatHoldsTheLineUp), "  " + language(sentence(bottleneck))]
            lines += bottleneck.stations.map { "    " + $0.name + ": " + language(Percent($0.sole + $0.shifting, decimals: 1)) }
        }
        if let states = answer.states { lines += ["", language(.lossesOfStations)] + self.lines(states, language) }
        if let records = answer.records { lines += ["", language(.lossesOfRecords)] + self.lines(records, language) }
        if answer.tooSmall > 0 { lines += ["", language(.smallUnitsLeftOut(answer.tooSmall))] }
        return lines
    }

    private static func lines(_ study: LossStudy, _ language: Language) -> [String] {
        ["  " + language(sentence(study))]
            + study.lines.map { line in
                "    " + (line.reason ?? language(.withoutReason)) + ": " + language(.minutesOfLoss(Int(line.minutes.rounded()), line.count)) + " · "
                    + language(Percent(line.share, decimals: 1))
            }
    }
}

extension Message {
    static let whereTimeIsLost = Message(en: "Where is time lost?", zh: "时间损失在哪里？", ru: "Где теряется время?", de: "Wo geht Zeit verloren?")
    static let lossesTitle = Message(en: "Losses and bottleneck", zh: "损失与瓶颈", ru: "Потери и узкое место", de: "Verluste und Engpass")
    static func lossesOf(_ unit: String) -> Message {
        Message(en: "\(unit): where is time lost?", zh: "\(unit)：时间损失在哪里？", ru: "\(unit): где теряется время?", de: "\(unit): Wo geht Zeit verloren?")
    }
    static func heldUpBy(_ unit: String, _ station: String) -> Message {
        Message(
            en: "\(unit) is held up by \(station).", zh: "\(unit)受制于\(station)。", ru: "\(unit): сдерживает \(station).",
            de: "\(unit) wird aufgehalten von: \(station).")
    }
    static func losesMostBy(_ unit: String, _ reason: String) -> Message {
        Message(
            en: "\(unit) loses most time by: \(reason).", zh: "\(unit)损失时间最多的原因：\(reason)。", ru: "\(unit): больше всего времени теряется из-за: \(reason).",
            de: "\(unit) verliert die meiste Zeit durch: \(reason).")
    }
    static func noSingleLoss(_ unit: String) -> Message {
        Message(
            en: "\(unit): no single loss stands out.", zh: "\(unit)：没有哪一项损失明显突出。", ru: "\(unit): ни одна потеря не выделяется.",
            de: "\(unit): Kein einzelner Verlust ragt heraus.")
    }
    static let noLosses = Message(en: "No losses known", zh: "尚无损失数据", ru: "Потери неизвестны", de: "Keine Verluste bekannt")
    static let noLossesWhy = Message(
        en:
            "In this span no record of this unit or below names minutes with a reason, and no station's states are known. Both come by file: records with the columns reason and minutes, states with pacesetter import --states.",
        zh: "本时段内本单位及下属单位没有写明分钟和原因的记录，也没有工位状态。两者均由文件导入：记录带 reason、minutes 列，状态用 pacesetter import --states。",
        ru:
            "За этот период ни одна запись подразделения и нижестоящих не называет минут с причиной, и состояния станций неизвестны. И то и другое приходит файлом: записи со столбцами reason и minutes, состояния — pacesetter import --states.",
        de:
            "In diesem Zeitraum nennt keine Zahl dieses Bereichs oder darunter Minuten mit einem Grund, und von keiner Station sind Zustände bekannt. Beides kommt als Datei: Zahlen mit den Spalten reason und minutes, Zustände mit pacesetter import --states."
    )

    // The bottleneck.
    static let whatHoldsTheLineUp = Message(en: "What holds the line up", zh: "瓶颈在哪里", ru: "Что сдерживает линию", de: "Was die Linie aufhält")
    static func daysLookedAt(_ days: Int) -> Message {
        Message(
            en: "by the states of \(days, "day", "days")", zh: "依据 \(days) 天的状态", ru: "по состояниям за \(days, "день", "дня", "дней")",
            de: "nach den Zuständen von \(days, "Tag", "Tagen")")
    }
    static func isTheBottleneck(_ station: String, _ sole: Percent, _ shifting: Percent) -> Message {
        Message(
            en: "\(station) is the bottleneck: alone for \(sole) of the line's time, in turn with another for \(shifting).",
            zh: "瓶颈是\(station)：独自占线上时间的 \(sole)，与其他工位交替占 \(shifting)。",
            ru: "Узкое место — \(station): одно \(sole) времени линии, попеременно с другим \(shifting).",
            de: "\(station) ist der Engpass: allein \(sole) der Zeit der Linie, im Wechsel mit einem anderen \(shifting).")
    }
    static func bottlenecksNotSeparated(_ first: String, _ second: String) -> Message {
        Message(
            en: "No single bottleneck: the days do not tell \(first) from \(second).", zh: "没有唯一的瓶颈：现有天数分不出\(first)与\(second)的先后。",
            ru: "Единственного узкого места нет: дни не отличают \(first) от \(second).",
            de: "Kein einzelner Engpass: Die Tage unterscheiden \(first) nicht von \(second).")
    }
    static let oneStationOnly = Message(
        en: "States are known of one station only; a bottleneck needs at least two.", zh: "只有一个工位的状态；判断瓶颈至少需要两个。",
        ru: "Известны состояния только одной станции; для узкого места нужны хотя бы две.",
        de: "Zustände sind nur von einer Station bekannt; ein Engpass braucht mindestens zwei.")
    static func tooFewDaysToTell(_ days: Int) -> Message {
        Message(
            en: "Of \(days, "day", "days") nothing is concluded; eight are needed.", zh: "只有 \(days) 天，不作结论；至少需要八天。",
            ru: "По \(days, "дню", "дням", "дням") выводов нет; нужно восемь.", de: "Aus \(days, "Tag", "Tagen") wird nichts geschlossen; nötig sind acht.")
    }
    static let nobodyEverWaits = Message(
        en: "No station is ever stated as starved or blocked, so that nothing can be told: whoever waits must say so.", zh: "没有任何工位记录过待料或堵塞，无法判断：等待时须如实记录。",
        ru: "Ни одна станция не отмечена как ждущая или заблокированная, поэтому сказать нечего: ожидание нужно отмечать.",
        de: "Von keiner Station heißt es je, dass sie wartet oder blockiert ist; so lässt sich nichts sagen: Wer wartet, muss es angeben.")
    static let shareAsBottleneck = Message(
        en: "Share of the line's time as its bottleneck", zh: "作为瓶颈占线上时间的比例", ru: "Доля времени линии, когда станция — узкое место",
        de: "Anteil an der Zeit der Linie als ihr Engpass")
    static let howBottlenecksAreFound = Message(
        en: "At each moment the station that has worked longest without waiting is the bottleneck. The thin line is the 95 % interval.",
        zh: "任一时刻，未经等待而连续工作最久的工位即为瓶颈。细线为 95% 区间。",
        ru: "В каждый миг узкое место — станция, дольше всех работающая без ожидания. Тонкая линия — интервал 95 %.",
        de: "In jedem Augenblick ist die Station der Engpass, die am längsten ohne Warten arbeitet. Die dünne Linie ist der 95-%-Bereich.")
    static func stationsAsTable(_ count: Int) -> Message {
        Message(
            en: "The \(count, "station", "stations") as a table", zh: "\(count) 个工位的数据表", ru: "\(count, "станция", "станции", "станций") в таблице",
            de: "\(count, "Station", "Stationen") als Tabelle")
    }
    static let stationHead = Message(en: "Station", zh: "工位", ru: "Станция", de: "Arbeitsstation")
    static let soleHead = Message(en: "Alone", zh: "独自", ru: "Одна", de: "Allein")
    static let shiftingHead = Message(en: "In turn", zh: "交替", ru: "Попеременно", de: "Im Wechsel")
    static let intervalHead = Message(en: "95 % interval", zh: "95% 区间", ru: "Интервал 95 %", de: "95-%-Bereich")
    static func shareInterval(_ low: Percent, _ high: Percent) -> Message {
        Message(en: "\(low) to \(high)", zh: "\(low) 至 \(high)", ru: "от \(low) до \(high)", de: "\(low) bis \(high)")
    }

    // The losses.
    static let lossesOfStations = Message(
        en: "Lost by stations, by reason", zh: "工位损失，按原因", ru: "Потери станций по причинам", de: "Verluste der Stationen nach Grund")
    static let ownLossesOnly = Message(
        en: "set-up and standstill; who waits loses elsewhere", zh: "换产与停机；等待的损失源于别处", ru: "наладка и простой; ждущий теряет в другом месте",
        de: "Rüsten und Stillstand; wer wartet, verliert anderswo")
    static let lossesOfRecords = Message(
        en: "Lost minutes that records name, by reason", zh: "记录中的损失分钟，按原因", ru: "Потерянные минуты из записей по причинам",
        de: "Verlorene Minuten aus den Zahlen nach Grund")
    static let minutesAndOccasions = Message(
        en: "few long ones and many short ones need different help", zh: "少而长与多而短的损失需要不同的办法", ru: "редкие долгие и частые короткие требуют разной помощи",
        de: "wenige lange und viele kurze brauchen verschiedene Hilfe")
    static func isTheLargest(_ reason: String, _ share: Percent) -> Message {
        Message(
            en: "\(reason) is the largest loss: \(share) of the lost minutes.", zh: "最大的损失是\(reason)：占损失时间的 \(share)。",
            ru: "Самая большая потеря — \(reason): \(share) потерянных минут.", de: "\(reason) ist der größte Verlust: \(share) der verlorenen Minuten.")
    }
    static let lossesNotSeparated = Message(
        en: "The days do not tell the largest loss from the second: no one of them is the key.", zh: "现有天数分不出第一和第二大损失：没有唯一的关键项。",
        ru: "Дни не отличают самую большую потерю от второй: ключевой среди них нет.",
        de: "Die Tage unterscheiden den größten Verlust nicht vom zweiten: Keiner ist der entscheidende.")
    static let tooManyWithoutReason = Message(
        en: "More than a tenth of the minutes has no reason: the order may be another. Ask for the reasons first.", zh: "超过十分之一的损失没有写明原因，排序可能不同。请先补齐原因。",
        ru: "Более десятой части минут без причины: порядок может быть другим. Сначала узнайте причины.",
        de: "Mehr als ein Zehntel der Minuten hat keinen Grund: Die Reihenfolge kann eine andere sein. Fragen Sie zuerst nach den Gründen.")
    static func minutesOfLoss(_ minutes: Int, _ count: Int) -> Message {
        Message(
            en: "\(minutes, "minute", "minutes"), \(count, "occasion", "occasions")", zh: "\(minutes) 分钟，\(count) 次",
            ru: "\(minutes, "минута", "минуты", "минут"), \(count, "случай", "случая", "случаев")",
            de: "\(minutes, "Minute", "Minuten"), \(count, "Mal", "Mal")")
    }
    static let thinLineIsInterval = Message(
        en: "Pale behind each bar: together with all above. The thin line is the 95 % interval of its share.", zh: "浅色为与以上各项的累计。细线为其比例的 95% 区间。",
        ru: "Бледное — вместе со всеми выше. Тонкая линия — интервал 95 % доли.",
        de: "Blass dahinter: zusammen mit allen darüber. Die dünne Linie ist der 95-%-Bereich des Anteils.")
    static let withoutReason = Message(en: "no reason given", zh: "未写明原因", ru: "причина не указана", de: "ohne Grund")
    static func furtherReasons(_ count: Int) -> Message {
        Message(
            en: "and \(count, "further reason", "further reasons")", zh: "以及另外 \(count) 种原因", ru: "и ещё \(count, "причина", "причины", "причин")",
            de: "und \(count, "weiterer Grund", "weitere Gründe")")
    }
    static func reasonsAsTable(_ count: Int) -> Message {
        Message(
            en: "The \(count, "reason", "reasons") as a table", zh: "\(count) 种原因的数据表", ru: "\(count, "причина", "причины", "причин") в таблице",
            de: "\(count, "Grund", "Gründe") als Tabelle")
    }
    static let lossHead = Message(en: "Lost by", zh: "损失原因", ru: "Потеря из-за", de: "Verloren durch")
    static let minutesHead = Message(en: "Minutes", zh: "分钟", ru: "Минуты", de: "Minuten")
    static let occasionsHead = Message(en: "Occasions", zh: "次数", ru: "Случаи", de: "Wie oft")
    static let shareHead = Message(en: "Share", zh: "比例", ru: "Доля", de: "Anteil")

    // What each station did.
    static let whatStationsDid = Message(en: "What each station did", zh: "各工位的时间", ru: "Чем была занята каждая станция", de: "Was jede Station tat")
    static let asISO22400 = Message(
        en: "minutes; shares as in ISO 22400-2", zh: "分钟；比例按 ISO 22400-2", ru: "минуты; доли по ISO 22400-2", de: "Minuten; Anteile nach ISO 22400-2")
    static func state(_ state: StationState) -> Message {
        switch state {
        case .working: Message(en: "working", zh: "运行", ru: "работа", de: "arbeitet")
        case .setup: Message(en: "set-up", zh: "换产", ru: "наладка", de: "Rüsten")
        case .down: Message(en: "down", zh: "停机", ru: "простой", de: "steht")
        case .blocked: Message(en: "blocked", zh: "堵塞", ru: "заблокирована", de: "blockiert")
        case .starved: Message(en: "starved", zh: "待料", ru: "ждёт детали", de: "wartet auf Teile")
        case .off: Message(en: "off", zh: "停班", ru: "не работает по плану", de: "außer Betrieb")
        }
    }
    static let availabilityHead = Message(en: "Availability", zh: "可用率", ru: "Готовность", de: "Verfügbarkeit")
    static let technicalHead = Message(en: "Technical efficiency", zh: "技术效率", ru: "Техническая эффективность", de: "Technischer Nutzungsgrad")
    static let setupHead = Message(en: "Set-up ratio", zh: "换产比", ru: "Доля наладки", de: "Rüstgrad")
    static let oeeNeedsPieces = Message(
        en: "Performance, quality and the OEE index need pieces and their ideal cycle; states do not hold them.", zh: "性能率、合格率和 OEE 需要件数和理想节拍；状态数据中没有。",
        ru: "Для производительности, качества и индекса OEE нужны штуки и идеальный цикл; в состояниях их нет.",
        de: "Leistung, Qualität und der OEE-Index brauchen Stückzahlen und ihren idealen Takt; Zustände enthalten sie nicht.")
    static func smallUnitsLeftOut(_ count: Int) -> Message {
        Message(
            en: "\(count, "unit", "units") with fewer than five people left out.", zh: "\(count) 个不足五人的单位未计入。",
            ru: "Не учтено подразделений менее пяти человек: \(count).", de: "\(count, "Bereich", "Bereiche") unter fünf Personen nicht betrachtet.")
    }
}
