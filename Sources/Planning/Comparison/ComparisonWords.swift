package import Language
import Works

extension Message {
    static let peers = Message(en: "Peers", zh: "同类单位", ru: "Сопоставимые", de: "Vergleich")
    static func amongPeers(_ unit: String, _ others: Int) -> Message {
        Message(
            en: "\(unit) among \(others, "unit", "units") that it may be compared with.", zh: "\(unit)与可比的 \(others) 个单位。",
            ru: "\(unit) среди \(others, "сопоставимого подразделения", "сопоставимых подразделений", "сопоставимых подразделений").",
            de: "\(unit) unter \(others, "vergleichbarem Bereich", "vergleichbaren Bereichen").")
    }
    static let nothingToCompare = Message(en: "Nothing to compare yet", zh: "暂无可比数据", ru: "Пока нечего сравнивать", de: "Noch nichts zu vergleichen")
    static let nothingToCompareWhy = Message(
        en: "A unit is compared where it has a plan, at least five people, and figures of at least eight days in this span.",
        zh: "单位须有计划、至少五人、且本时段内至少有八天数据，才能比较。",
        ru: "Подразделение сравнивается, если есть план, не менее пяти человек и данные не менее чем за восемь дней этого периода.",
        de: "Verglichen wird ein Bereich, der einen Plan, mindestens fünf Personen und Zahlen von mindestens acht Tagen dieses Zeitraums hat.")

    // The gain.
    static let whatTheWholeWouldGain = Message(
        en: "What the whole would gain", zh: "整体可增加多少", ru: "Что выиграло бы целое", de: "Was das Ganze gewönne")
    static func ifAllReached(_ share: Percent, _ level: String) -> Message {
        Message(
            en: "If all reached what the best \(share) reach: \(level)", zh: "若全部达到前 \(share) 的水平（\(level)）",
            ru: "Если бы все достигли уровня лучших \(share): \(level)", de: "Wenn alle erreichten, was die besten \(share) erreichen: \(level)")
    }
    static func gainInterval(_ low: String, _ high: String, _ share: Percent) -> Message {
        Message(
            en: "With 90 % certainty between \(low) and \(high); \(share) of what was reached. A potential, not a forecast; chance is taken out.",
            zh: "90% 的把握在 \(low) 与 \(high) 之间，相当于已完成量的 \(share)。这是潜力而非预测，偶然因素已剔除。",
            ru: "С уверенностью 90 % от \(low) до \(high); \(share) достигнутого. Это возможность, а не прогноз; случайность вычтена.",
            de: "Mit 90 % Sicherheit zwischen \(low) und \(high); \(share) des Erreichten. Eine Möglichkeit, keine Vorhersage; der Zufall ist abgezogen.")
    }
    /// - Parameter share: of what was reached.
    static func certainty(of gain: PeerGain, _ share: Percent, _ form: FigureForm) -> Message {
        guard let interval = gain.interval else { return .atMost(share) }
        return .gainInterval(form.amount(interval.lowerBound), form.amount(interval.upperBound), share)
    }
    private static func atMost(_ share: Percent) -> Message {
        Message(
            en:
                "At most, \(share) of what was reached: the spread between units as it is. One figure each does not tell chance, or the ground a unit stands on, from what others could learn.",
            zh: "至多如此，相当于已完成量的 \(share)：这是各单位之间的原始差距。每个单位只有一个数字，无法区分偶然、客观条件与可学之处。",
            ru:
                "Самое большее, \(share) достигнутого: это разброс между подразделениями как он есть. По одному числу не отличить случайность и условия от того, чему можно научиться.",
            de:
                "Höchstens, \(share) des Erreichten: der Abstand zwischen den Bereichen, wie er ist. Eine Zahl von jedem trennt weder Zufall noch Umstände von dem, was andere lernen könnten."
        )
    }
    static let notToldHere = Message(en: "Not told here", zh: "此处不作结论", ru: "Здесь не сообщается", de: "Hier wird nichts gesagt")
    static func silence(_ silence: PeerGain.Silence) -> Message {
        switch silence {
        case .tooFew(let count):
            Message(
                en: "\(count, "unit", "units") can be compared; under twenty, the level of the best would be that of one or two.",
                zh: "可比单位仅 \(count) 个；少于二十个时，所谓先进水平只是一两个单位的水平。",
                ru:
                    "Сравнить можно \(count, "подразделение", "подразделения", "подразделений"); меньше двадцати — и уровень лучших был бы уровнем одного-двух.",
                de: "\(count, "Bereich ist", "Bereiche sind") vergleichbar; unter zwanzig wäre das Niveau der Besten das von einem oder zweien.")
        case .noLevels:
            Message(
                en: "Dates that are reached or missed have no level that could be compared.", zh: "里程碑只有达到与否，没有可比的水平。",
                ru: "Сроки, которые выполнены или сорваны, не имеют уровня для сравнения.",
                de: "Termine, die erreicht oder verfehlt werden, haben kein vergleichbares Niveau.")
        }
    }

    // The funnel.
    static let whoIsUnusual = Message(
        en: "Who differs by more than chance", zh: "谁的差异超出偶然", ru: "Кто отличается больше, чем случайно", de: "Wer mehr als zufällig abweicht")
    static let unusualIsNotBad = Message(
        en: "unusual is not yet bad", zh: "不寻常不等于不好", ru: "необычно — ещё не плохо", de: "ungewöhnlich ist noch nicht schlecht")
    static func funnelTitle(_ indicator: String) -> Message {
        Message(
            en: "\(indicator), by size of the unit", zh: "\(indicator)，按单位规模", ru: "\(indicator) по размеру подразделения",
            de: "\(indicator) nach Größe des Bereichs")
    }
    static let funnelSentence = Message(
        en: "Small units waver more, so the limits are wide on the left. Only who lies outside the outer ones is named.",
        zh: "规模小的单位波动大，所以左侧界限更宽。只标出超出外界限的单位。",
        ru: "Малые колеблются сильнее, поэтому слева границы шире. Названы только те, кто вне внешних границ.",
        de: "Kleine schwanken mehr, darum sind die Grenzen links weit. Benannt ist nur, wer außerhalb der äußeren liegt.")

    // Rate and mix.
    static let whyItChanged = Message(en: "Why the whole has changed", zh: "整体变化的原因", ru: "Почему изменилось целое", de: "Warum sich das Ganze geändert hat")
    static func comparedWith(_ span: String) -> Message {
        Message(en: "compared with \(span)", zh: "与\(span)相比", ru: "по сравнению с \(span)", de: "verglichen mit \(span)")
    }
    static func changed(from: String, to: String) -> Message {
        Message(en: "From \(from) to \(to).", zh: "由 \(from) 变为 \(to)。", ru: "С \(from) до \(to).", de: "Von \(from) auf \(to).")
    }
    static let partOfRates = Message(
        en: "because its units did better or worse", zh: "因各单位自身变好或变差", ru: "потому что подразделения сработали лучше или хуже",
        de: "weil seine Bereiche besser oder schlechter waren")
    static let partOfMix = Message(
        en: "because their weights have shifted", zh: "因各单位比重变化", ru: "потому что сместились их доли", de: "weil sich ihre Gewichte verschoben haben")
    package static func points(_ value: Number) -> Message {
        Message(en: "\(value) points", zh: "\(value) 个百分点", ru: "\(value) п. п.", de: "\(value) Prozentpunkte")
    }
    static let reversed = Message(
        en: "The whole went one way and its units, beyond chance, the other: only the weights make it look so.",
        zh: "整体与各单位的变化方向相反，且非偶然：只是比重变化造成的假象。",
        ru: "Целое изменилось в одну сторону, а подразделения, не случайно, в другую: так выглядит только из-за долей.",
        de: "Das Ganze ging in die eine Richtung und seine Bereiche, mehr als zufällig, in die andere: Nur die Gewichte lassen es so aussehen.")
    static let mostlyMix = Message(
        en: "Most of it comes from shifted weights, not from better or worse work.", zh: "大部分来自比重变化，而非工作好坏。",
        ru: "Большей частью это смещение долей, а не лучшая или худшая работа.",
        de: "Das meiste kommt von verschobenen Gewichten, nicht von besserer oder schlechterer Arbeit.")

    // Who they are.
    static let whoThePeersAre = Message(en: "Who is compared", zh: "比较对象", ru: "Кто сравнивается", de: "Wer verglichen wird")
    static func allOfThem(_ count: Int) -> Message {
        Message(
            en: "All \(count, "unit", "units")", zh: "全部 \(count) 个单位", ru: "Все: \(count, "подразделение", "подразделения", "подразделений")",
            de: "Alle \(count, "Bereich", "Bereiche")")
    }
    static func notForYou(_ count: Int) -> Message {
        Message(
            en: "\(count, "more unit counts here; it lies", "more units count here; they lie") outside your offices and cannot be shown to you.",
            zh: "另有 \(count) 个单位计入其中，但不在您的职责范围内，故不显示。",
            ru: "Учтено ещё \(count, "подразделение", "подразделения", "подразделений") вне ваших должностей; здесь они не показаны.",
            de: "\(count, "weiterer Bereich zählt mit; er liegt", "weitere Bereiche zählen mit; sie liegen") außerhalb Ihrer Ämter.")
    }
    static func drawnOf(_ drawn: Int, _ of: Int) -> Message {
        Message(
            en: "Drawn are the \(drawn) of \(of) that lie farthest from the middle for their size.", zh: "图中为 \(of) 个单位中按规模偏离中线最远的 \(drawn) 个。",
            ru: "Показаны \(drawn) из \(of): те, что для своего объёма дальше всех от середины.",
            de: "Gezeichnet sind von \(of) die \(drawn), die für ihre Größe am weitesten von der Mitte liegen.")
    }
    static func listedOf(_ listed: Int, _ of: Int) -> Message {
        Message(
            en: "Listed are \(listed) of \(of), those that stand nearest in the tree.", zh: "此处列出 \(of) 个单位中组织上最近的 \(listed) 个。",
            ru: "Перечислены \(listed) из \(of), ближайшие в структуре.", de: "Aufgeführt sind \(listed) von \(of), die im Baum am nächsten stehen.")
    }
    static let volume = Message(en: "Size", zh: "规模", ru: "Объём", de: "Größe")
    static let levelSoFar = Message(en: "So far", zh: "至今", ru: "На сегодня", de: "Bisher")
    static let levelWithoutNoise = Message(en: "Chance taken out", zh: "剔除偶然后", ru: "Без случайности", de: "Ohne Zufall")
    static func gapToTheBest(_ share: Percent) -> Message {
        Message(en: "Short of the best \(share)", zh: "与最好的 \(share) 相差", ru: "До лучших \(share)", de: "Bis zu den besten \(share)")
    }
    static let howToSetPeers = Message(
        en:
            "The works can say itself who is compared: the peer group of a unit. Without one, those are taken that are alike in level, product, equipment, trade, shift and size.",
        zh: "企业可自行规定比较对象，即单位的“可比组”。未规定时，取层级、产品、设备、工种、班次、规模相近的单位。",
        ru:
            "Предприятие может само задать, кого сравнивать: группа сравнения подразделения. Без неё берутся сходные по уровню, изделию, оборудованию, профессии, смене и размеру.",
        de:
            "Das Werk kann selbst sagen, wer verglichen wird: die Vergleichsgruppe eines Bereichs. Ohne sie werden die genommen, die einander in Ebene, Erzeugnis, Ausrüstung, Gewerk, Schicht und Größe gleichen."
    )
    package static func basis(_ basis: PeerGroup.Basis) -> Message {
        switch basis {
        case .named(let name): Message(en: "peer group \(name)", zh: "可比组：\(name)", ru: "группа сравнения «\(name)»", de: "Vergleichsgruppe \(name)")
        case .alike(let likeness): .alike(likeness)
        }
    }
    private static func alike(_ likeness: [PeerGroup.Likeness]) -> Message {
        let names = likeness.map(name)
        return Message(
            en: "alike in \(names.map { $0.text(in: .english) }.joined(separator: ", "))",
            zh: "\(names.map { $0.text(in: .chinese) }.joined(separator: "、"))相近",
            ru: "сходны: \(names.map { $0.text(in: .russian) }.joined(separator: ", "))",
            de: "gleich in \(names.map { $0.text(in: .german) }.joined(separator: ", "))")
    }
    private static func name(_ likeness: PeerGroup.Likeness) -> Message {
        switch likeness {
        case .level: Message(en: "level", zh: "层级", ru: "уровень", de: "Ebene")
        case .product: Message(en: "product", zh: "产品", ru: "изделие", de: "Erzeugnis")
        case .equipment: Message(en: "equipment", zh: "设备", ru: "оборудование", de: "Ausrüstung")
        case .trade: Message(en: "trade", zh: "工种", ru: "профессия", de: "Gewerk")
        case .shift: Message(en: "shift", zh: "班次", ru: "смена", de: "Schicht")
        case .size: Message(en: "size", zh: "规模", ru: "размер", de: "Größe")
        }
    }
}
