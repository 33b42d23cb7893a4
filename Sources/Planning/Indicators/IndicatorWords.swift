package import Language

/// The words of indicators and of the form that defines one.
extension Message {
    package static let indicatorsHeading = Message(en: "Indicators", zh: "指标", ru: "Показатели", de: "Kennzahlen")
    static func indicatorsOf(_ works: String) -> Message {
        Message(en: "Indicators of \(works)", zh: "\(works)的指标", ru: "Показатели: \(works)", de: "Kennzahlen: \(works)")
    }
    static let addIndicator = Message(en: "Add an indicator", zh: "新增指标", ru: "Добавить показатель", de: "Kennzahl anlegen")
    static let noIndicatorYet = Message(en: "No indicator yet", zh: "还没有指标", ru: "Показателей пока нет", de: "Noch keine Kennzahl")
    static let whatAnIndicatorIs = Message(
        en: "An indicator is what is planned and measured: tonnes, good pieces of all, hours.", zh: "指标就是要计划和测量的内容：吨数、合格品占比、工时等。",
        ru: "Показатель — то, что планируют и измеряют: тонны, доля годных, часы.",
        de: "Eine Kennzahl ist, was geplant und gemessen wird: Tonnen, Gutteile von allen, Stunden.")
    static let noSuchIndicator = Message(
        en: "There is no such indicator in this works.", zh: "本企业没有这个指标。", ru: "Такого показателя на этом предприятии нет.",
        de: "Diese Kennzahl gibt es in diesem Betrieb nicht.")

    static func name(of field: IndicatorForm.Field) -> Message {
        switch field {
        case .name: Message(en: "Name", zh: "名称", ru: "Название", de: "Name")
        case .kind: Message(en: "Kind", zh: "类型", ru: "Вид", de: "Art")
        case .direction: Message(en: "Better is", zh: "方向", ru: "Лучше, когда", de: "Besser ist")
        case .unit: Message(en: "Unit of measure", zh: "计量单位", ru: "Единица измерения", de: "Maßeinheit")
        case .lower: Message(en: "Lower limit", zh: "下限", ru: "Нижняя граница", de: "Untere Grenze")
        case .upper: Message(en: "Upper limit", zh: "上限", ru: "Верхняя граница", de: "Obere Grenze")
        case .description: Message(en: "Description", zh: "说明", ru: "Описание", de: "Beschreibung")
        case .scope: Message(en: "Measured on", zh: "测量对象", ru: "На чём измеряется", de: "Gemessen an")
        case .formula: Message(en: "Formula", zh: "公式", ru: "Формула", de: "Formel")
        case .timing: Message(en: "Worked out", zh: "计算时机", ru: "Когда рассчитывается", de: "Berechnet")
        case .audience: Message(en: "Read by", zh: "使用者", ru: "Кто читает", de: "Gelesen von")
        }
    }

    static func kind(of kind: Indicator.Kind) -> Message {
        switch kind {
        case .amount: Message(en: "amount, adds up", zh: "数量（可累加）", ru: "количество, складывается", de: "Menge, wird summiert")
        case .ratio: Message(en: "ratio of two amounts", zh: "比率（两数之比）", ru: "отношение двух величин", de: "Verhältnis zweier Mengen")
        case .count: Message(en: "count, in whole pieces", zh: "件数（整数）", ru: "штуки, целые", de: "Stückzahl, in ganzen Stücken")
        case .milestone:
            Message(en: "milestone: so many by a day", zh: "里程碑（到某日完成若干）", ru: "веха: столько-то к сроку", de: "Meilenstein: so viele bis zu einem Tag")
        }
    }

    static func direction(of direction: Indicator.Direction) -> Message {
        switch direction {
        case .more: Message(en: "more", zh: "越多越好", ru: "больше", de: "mehr")
        case .less: Message(en: "less", zh: "越少越好", ru: "меньше", de: "weniger")
        case .within: Message(en: "within the limits", zh: "保持在界限内", ru: "в пределах границ", de: "innerhalb der Grenzen")
        }
    }

    static func timing(of timing: Indicator.Timing) -> Message {
        switch timing {
        case .onDemand: Message(en: "on demand", zh: "按需", ru: "по запросу", de: "auf Abruf")
        case .periodically: Message(en: "periodically", zh: "定期", ru: "периодически", de: "regelmäßig")
        case .realTime: Message(en: "in real time", zh: "实时", ru: "в реальном времени", de: "in Echtzeit")
        }
    }

    static let unitOfMeasureNote = Message(
        en: "such as t, pieces, %, kWh/h", zh: "例如：吨、件、%、kWh/h", ru: "например: т, шт., %, кВт·ч/ч", de: "etwa t, Stück, %, kWh/h")
    static let moreOfIndicator = Message(en: "Further (ISO 22400)", zh: "更多（ISO 22400）", ru: "Дополнительно (ISO 22400)", de: "Weiteres (ISO 22400)")
    static let scopeNote = Message(
        en: "such as work unit, product", zh: "例如：工作单元、产品", ru: "например: рабочее место, продукт", de: "etwa Arbeitsplatz, Erzeugnis")
    static let audienceNote = Message(
        en: "such as operators, supervisors, management", zh: "例如：操作工、班组长、管理层", ru: "например: рабочие, мастера, руководство",
        de: "etwa Bediener, Meister, Leitung")

    static let indicatorNameNeeded = Message(en: "What is it called?", zh: "请填写名称。", ru: "Как он называется?", de: "Wie heißt sie?")
    static func indicatorNameTaken(_ name: String) -> Message {
        Message(
            en: "There is an indicator “\(name)” already; two of one name could not be told apart.", zh: "已经有名为“\(name)”的指标；同名无法区分。",
            ru: "Показатель «\(name)» уже есть; двух одинаковых названий не различить.",
            de: "Eine Kennzahl „\(name)“ gibt es schon; zwei gleichen Namens wären nicht zu unterscheiden.")
    }
    static let limitNeeded = Message(
        en: "Within what? A lower or an upper limit is needed.", zh: "在什么范围内？请填写下限或上限。", ru: "В каких пределах? Нужна нижняя или верхняя граница.",
        de: "Innerhalb wovon? Eine untere oder obere Grenze ist nötig.")
    static let limitsCrossed = Message(
        en: "The upper limit must not lie below the lower one.", zh: "上限不能低于下限。", ru: "Верхняя граница не может быть ниже нижней.",
        de: "Die obere Grenze darf nicht unter der unteren liegen.")

    static let indicatorIsNew = Message(
        en: "It is new: no unit has a plan or a record of it yet. As soon as one has, it is judged on every level.",
        zh: "这是新指标：还没有单位有它的计划或记录。一旦有了，各级都会据此评判。",
        ru: "Он новый: ни у одного подразделения пока нет ни плана, ни записи. Как только появятся, он оценивается на каждом уровне.",
        de: "Sie ist neu: Noch hat kein Bereich einen Plan oder eine Zahl dazu. Sobald einer sie hat, wird sie auf jeder Ebene beurteilt.")
    static let nothingRestsOnIt = Message(
        en: "No unit has a plan or a record of it: no judgement changes.", zh: "没有单位有它的计划或记录：不影响任何评判。",
        ru: "Ни у одного подразделения нет ни плана, ни записи: оценки не меняются.",
        de: "Kein Bereich hat einen Plan oder eine Zahl dazu: Keine Beurteilung ändert sich.")
    static func restsOnIt(_ records: Int, _ plans: Int) -> Message {
        Message(
            en: "It concerns \(records, "record", "records") and \(plans, "plan", "plans") of all units, also of past days.",
            zh: "涉及所有单位的 \(records) 条记录和 \(plans) 个计划，包括过去的日期。",
            ru: "Это касается всех подразделений: \(records, "запись", "записи", "записей") и \(plans, "план", "плана", "планов"), в том числе за прошлые дни.",
            de: "Es betrifft \(records, "Zahl", "Zahlen") und \(plans, "Plan", "Pläne") aller Bereiche, auch vergangener Tage.")
    }
    static func betweenDays(_ days: DateInterval) -> Message {
        Message(en: "Records stand from \(days).", zh: "记录时段：\(days)。", ru: "Дни, за которые есть записи: \(days)", de: "Zahlen liegen vor: \(days).")
    }
    static func renamedEverywhere(_ before: String, _ after: String) -> Message {
        Message(
            en: "On every page and for every day “\(before)” is then called “\(after)”. A file that still says “\(before)” will be refused.",
            zh: "所有页面和所有日期中，“\(before)”都将改称“\(after)”。仍写“\(before)”的文件将被拒绝。",
            ru: "На всех страницах и за все дни «\(before)» будет называться «\(after)». Файл, где ещё стоит «\(before)», не будет принят.",
            de: "Auf allen Seiten und für alle Tage heißt „\(before)“ dann „\(after)“. Eine Datei, in der noch „\(before)“ steht, wird abgewiesen.")
    }
    static func kindTurned(_ kind: Indicator.Kind) -> Message {
        Message(
            en: "Days and units are added up in another way: as \(.kind(of: kind)). All sums and completions of it change.",
            zh: "日期和单位的汇总方式改变：\(.kind(of: kind))。该指标的所有合计和完成率都会改变。",
            ru: "Дни и подразделения складываются иначе: \(.kind(of: kind)). Все суммы и выполнение изменятся.",
            de: "Tage und Bereiche werden anders zusammengezählt: als \(.kind(of: kind)). Alle Summen und Erfüllungen ändern sich.")
    }
    static func directionTurned(_ direction: Indicator.Direction) -> Message {
        Message(
            en: "Judgement turns round: better is \(.direction(of: direction)). Who is behind today may be ahead then, also on past days.",
            zh: "评判方向反转：\(.direction(of: direction))。今天落后的单位之后可能变为先进，过去的日期也一样。",
            ru: "Оценка переворачивается: лучше, когда \(.direction(of: direction)). Кто сегодня отстаёт, может оказаться впереди, и за прошлые дни тоже.",
            de:
                "Die Beurteilung kehrt sich um: Besser ist \(.direction(of: direction)). Wer heute zurückliegt, kann dann voraus sein, auch an vergangenen Tagen."
        )
    }
    static let judgedWithinLimits = Message(
        en: "Judged is then the share of days within the limits, no longer the sum.", zh: "之后评判的是处于界限内的天数占比，而不是合计。",
        ru: "Оцениваться будет доля дней в пределах границ, а не сумма.",
        de: "Beurteilt wird dann der Anteil der Tage innerhalb der Grenzen, nicht mehr die Summe.")
    static let limitsMoved = Message(
        en: "Which days count as kept is decided anew, also for past days.", zh: "哪些日子算达标将重新判定，包括过去的日期。",
        ru: "Какие дни считать соблюдёнными, решается заново, и за прошлое тоже.",
        de: "Welche Tage als eingehalten zählen, entscheidet sich neu, auch für vergangene Tage.")
    static let unitWrittenAnew = Message(
        en: "Only the name of the unit of measure changes; no figure is converted.", zh: "只改变计量单位的写法，不换算任何数值。",
        ru: "Меняется только обозначение единицы; числа не пересчитываются.", de: "Nur die Bezeichnung der Maßeinheit ändert sich; keine Zahl wird umgerechnet."
    )
    static let figuresStay = Message(
        en: "No record and no plan is changed or deleted; taking this back restores every judgement.", zh: "不会修改或删除任何记录和计划；撤回后所有评判都会恢复。",
        ru: "Ни одна запись и ни один план не меняются и не удаляются; отмена возвращает все оценки.",
        de: "Keine Zahl und kein Plan wird geändert oder gelöscht; nimmt man es zurück, gelten alle Beurteilungen wie zuvor.")
}
