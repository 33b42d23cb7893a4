import Language
import Planning
import Statistics

extension Message {
    static let standingsHere = Message(en: "Standings", zh: "排名", ru: "Места", de: "Rangliste")
    static let standings = Message(en: "Standings", zh: "排名", ru: "Места", de: "Rangliste")

    /// The sentence above the page.
    static func standing(of unit: String, _ table: LeagueTable) -> Message {
        guard let own = table.own, let all = table.standing?.placed.count else {
            if table.standing == nil, table.league.units.contains(where: { $0.path == table.question.unit }) { return .nobodyHasAPlace(unit) }
            return table.unplaced.first { $0.unit == table.question.unit }.map { .hasNoPlace(unit, .reason($0.reason)) } ?? .hasNoFigures(unit)
        }
        if all == 1 { return .standsAlone(unit) }
        if own.possible.best == 1, own.possible.worst == all { return .isNotToldApart(unit, all) }
        return .standsAt(unit, .places(own.possible.best, own.possible.worst), all)
    }
    private static func standsAt(_ unit: String, _ places: Message, _ all: Int) -> Message {
        Message(
            en: "\(unit): \(places.text(in: .english)) of \(all).", zh: "\(unit)：\(all) 个单位中\(places.text(in: .chinese))。",
            ru: "\(unit): \(places.text(in: .russian)) из \(all).", de: "\(unit): \(places.text(in: .german)) von \(all).")
    }
    private static func isNotToldApart(_ unit: String, _ all: Int) -> Message {
        Message(
            en: "\(unit): among \(all, "unit", "units") the figures tell it apart from none.", zh: "\(unit)：在 \(all) 个单位中，数据尚不能与任何一个区分高下。",
            ru: "\(unit): среди \(all, "подразделения", "подразделений", "подразделений") данные не отличают его ни от одного.",
            de: "\(unit): Unter \(all, "Bereich", "Bereichen") unterscheiden ihn die Zahlen von keinem.")
    }
    private static func standsAlone(_ unit: String) -> Message {
        Message(
            en: "\(unit): nobody else has a place in its league.", zh: "\(unit)：所在组别中没有其他单位入列。", ru: "\(unit): в его лиге больше ни у кого нет места.",
            de: "\(unit): Niemand sonst hat einen Platz in dieser Liga.")
    }
    private static func hasNoPlace(_ unit: String, _ reason: Message) -> Message {
        Message(
            en: "\(unit) has no place: \(reason.text(in: .english)).", zh: "\(unit)不排名：\(reason.text(in: .chinese))。",
            ru: "\(unit): без места — \(reason.text(in: .russian)).", de: "\(unit) hat keinen Platz: \(reason.text(in: .german)).")
    }
    private static func nobodyHasAPlace(_ unit: String) -> Message {
        Message(
            en: "\(unit): in its league nobody has a place.", zh: "\(unit)：所在组别暂无名次。", ru: "\(unit): в его лиге ни у кого нет места.",
            de: "\(unit): In dieser Liga hat niemand einen Platz.")
    }
    private static func hasNoFigures(_ unit: String) -> Message {
        Message(
            en: "\(unit) has no place: nothing is reported.", zh: "\(unit)不排名：尚无上报数据。", ru: "\(unit): без места — данных нет.",
            de: "\(unit) hat keinen Platz: Es ist nichts gemeldet.")
    }
    static func places(_ best: Int, _ worst: Int) -> Message {
        best == worst
            ? Message(en: "place \(best)", zh: "第 \(best) 名", ru: "место \(best)", de: "Platz \(best)")
            : Message(en: "place \(best) to \(worst)", zh: "第 \(best) 至 \(worst) 名", ru: "место \(best)–\(worst)", de: "Platz \(best) bis \(worst)")
    }
    static func grade(_ grade: Int) -> Message { Message(en: "grade \(grade)", zh: "\(grade) 档", ru: "разряд \(grade)", de: "Stufe \(grade)") }
    static func reason(_ reason: LeagueTable.Reason) -> Message {
        switch reason {
        case .tooFewPeople: Message(en: "fewer than five people", zh: "不足五人", ru: "менее пяти человек", de: "weniger als fünf Personen")
        case .tooFewDays:
            Message(en: "fewer than eight reported days", zh: "有数据的日子不足八天", ru: "данные менее чем за восемь дней", de: "weniger als acht gemeldete Tage")
        case .tooLittleVolume: Message(en: "too little volume", zh: "工作量不足", ru: "слишком малый объём", de: "zu wenig Umfang")
        case .noStart:
            Message(
                en: "no eight days before to start from", zh: "此前没有八天作为起点", ru: "нет восьми дней до того как начала отсчёта",
                de: "keine acht Tage davor als Ausgang")
        case .noScatter: Message(en: "its days are all alike", zh: "各日数据完全相同", ru: "все дни одинаковы", de: "alle Tage sind gleich")
        }
    }

    // Places.
    static let byIndicator = Message(en: "Indicator", zh: "指标", ru: "Показатель", de: "Kennzahl")
    static let orderedBy = Message(en: "In order of", zh: "排序依据", ru: "Порядок", de: "Reihenfolge")
    static func basis(_ basis: StandingQuestion.Basis) -> Message {
        switch basis {
        case .level: Message(en: "by level", zh: "按水平", ru: "по уровню", de: "nach Niveau")
        case .progress: Message(en: "by progress", zh: "按进步", ru: "по продвижению", de: "nach Fortschritt")
        }
    }
    static let placesHeading = Message(en: "Places", zh: "名次", ru: "Места по порядку", de: "Plätze")
    static let placesNote = Message(
        en:
            "The bar holds the places that the figures do not exclude, the dot is where the figure alone would stand. “=”: shared, because nobody there is proven better.",
        zh: "横条为数据不能排除的名次，圆点为单看数值的位置。“=”表示并列：其中无人被证明更好。",
        ru: "Полоса — места, которые данные не исключают, точка — место по одной лишь цифре. «=» — место общее: никто там не доказано лучше.",
        de:
            "Der Balken umfasst die Plätze, die die Zahlen nicht ausschließen, der Punkt steht, wo die Zahl allein stünde. „=“: geteilt, weil dort niemand nachweislich besser ist."
    )
    static let asATable = Message(en: "As a table", zh: "以表格显示", ru: "Таблицей", de: "Als Tabelle")
    static let unitColumn = Message(en: "Unit", zh: "单位", ru: "Подразделение", de: "Bereich")
    static let placeColumn = Message(en: "Place", zh: "名次", ru: "Место", de: "Platz")
    static let possibleColumn = Message(en: "Possible places", zh: "可能的名次", ru: "Возможные места", de: "Mögliche Plätze")
    static let gradeColumn = Message(en: "Grade", zh: "档次", ru: "Разряд", de: "Stufe")
    static let volumeColumn = Message(en: "Volume", zh: "工作量", ru: "Объём", de: "Umfang")
    static func scoreColumn(_ basis: StandingQuestion.Basis) -> Message {
        switch basis {
        case .level: Message(en: "Level", zh: "水平", ru: "Уровень", de: "Niveau")
        case .progress: Message(en: "Beyond what was to be expected", zh: "超出预期", ru: "Сверх ожидаемого", de: "Über das Erwartbare hinaus")
        }
    }
    static func andOthers(_ count: Int) -> Message {
        Message(en: "… and \(count, "other", "others").", zh: "……以及另外 \(count) 个。", ru: "… и ещё \(count).", de: "… und \(count, "weiterer", "weitere").")
    }
    static func others(_ count: Int) -> Message {
        Message(en: "\(count, "other", "others")", zh: "另外 \(count) 个", ru: "ещё \(count)", de: "\(count, "weiterer", "weitere")")
    }
    static func andUnseen(_ count: Int) -> Message {
        Message(
            en: "… and \(count, "unit", "units") that you do not see.", zh: "……以及您无权查看的 \(count) 个单位。",
            ru: "… и ещё \(count, "подразделение", "подразделения", "подразделений"), которых вы не видите.",
            de: "… und \(count, "Bereich, den", "Bereiche, die") Sie nicht sehen.")
    }
    static func placedUnseen(_ count: Int) -> Message {
        Message(
            en: "\(count, "unit has", "units have") a place, but you see none of them.", zh: "有 \(count) 个单位入列，但您无权查看。",
            ru: "Место есть у \(count, "подразделения", "подразделений", "подразделений"), но вы их не видите.",
            de: "\(count, "Bereich hat", "Bereiche haben") einen Platz, aber Sie sehen keinen davon.")
    }
    static let allPlaces = Message(en: "All places", zh: "全部名次", ru: "Все места", de: "Alle Plätze")
    static let placesBefore = Message(en: "Earlier places", zh: "前面的名次", ru: "Предыдущие места", de: "Vordere Plätze")
    static let placesAfter = Message(en: "Further places", zh: "后面的名次", ru: "Следующие места", de: "Weitere Plätze")
    static let nobodyPlaced = Message(en: "Nobody has a place", zh: "暂无名次", ru: "Мест пока нет", de: "Niemand hat einen Platz")
    static func nobodyPlacedWhy(_ basis: StandingQuestion.Basis) -> Message {
        switch basis {
        case .level:
            Message(
                en: "No unit of this league has eight reported days, enough volume and days that differ.", zh: "本组没有单位同时具备八天数据、足够的工作量和有差异的日子。",
                ru: "Ни у одного подразделения лиги нет восьми дней данных, достаточного объёма и различающихся дней.",
                de: "Kein Bereich dieser Liga hat acht gemeldete Tage, genug Umfang und Tage, die sich unterscheiden.")
        case .progress:
            Message(
                en: "Progress is told from eight units on of which eight days before are known too, and which did not all start alike.",
                zh: "至少要有八个单位在此前也有八天数据，且起点不完全相同，才能判断进步。",
                ru: "О продвижении судят, начиная с восьми подразделений, у которых известны и восемь дней до того и начало не у всех одинаково.",
                de: "Fortschritt lässt sich ab acht Bereichen sagen, von denen auch acht Tage davor bekannt sind und die nicht alle gleich begannen.")
        }
    }
    static let noLeague = Message(en: "No league", zh: "没有可比组别", ru: "Лиги нет", de: "Keine Liga")
    static let noLeagueWhy = Message(
        en: "A unit has a league where it has a plan of an amount or a ratio in this span, and at least five people.",
        zh: "单位在本时段内须有数量或比率类计划，且至少五人，才有可比组别。",
        ru: "Лига есть, если у подразделения в этом периоде есть план по объёму или доле и не менее пяти человек.",
        de: "Eine Liga hat ein Bereich, der in diesem Zeitraum einen Plan einer Menge oder eines Anteils und mindestens fünf Personen hat.")
    static let withoutAPlace = Message(en: "Without a place", zh: "不排名", ru: "Без места", de: "Ohne Platz")
    static let withoutAPlaceNote = Message(
        en: "They belong to the league; the figures do not suffice.", zh: "属于本组，但数据不足。", ru: "Входят в лигу, но данных не хватает.",
        de: "Sie gehören zur Liga; die Zahlen reichen nicht aus.")
}
