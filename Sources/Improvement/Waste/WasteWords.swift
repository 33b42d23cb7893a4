import Language
import Works

/// The words of waste.
enum WasteWords {
    static func sort(_ sort: Waste.Sort) -> Message {
        switch sort {
        case .material: Message(en: "material", zh: "材料", ru: "материал", de: "Werkstoff")
        case .energy: Message(en: "energy, water, air", zh: "能源、水、压缩空气", ru: "энергия, вода, воздух", de: "Energie, Wasser, Druckluft")
        case .waiting: Message(en: "waiting", zh: "等待", ru: "ожидание", de: "Warten")
        case .transport: Message(en: "transport", zh: "搬运", ru: "перевозки", de: "Transport")
        case .motion: Message(en: "ways and motion", zh: "走动和多余动作", ru: "лишние движения", de: "Wege und Bewegung")
        case .stock: Message(en: "stock that lies", zh: "库存积压", ru: "лежащие запасы", de: "liegende Bestände")
        case .rework: Message(en: "scrap and rework", zh: "废品和返工", ru: "брак и переделка", de: "Ausschuss und Nacharbeit")
        case .overproduction: Message(en: "made before it is needed", zh: "过早或过量生产", ru: "сделано раньше, чем нужно", de: "zu früh oder zu viel gefertigt")
        case .overprocessing: Message(en: "work that nobody needs", zh: "多余加工", ru: "ненужная работа", de: "Arbeit, die niemand braucht")
        case .other: Message(en: "something else", zh: "其他", ru: "другое", de: "anderes")
        }
    }

    static func headline(_ sums: [WasteSum], _ language: Language) -> Message {
        let reports = sums.map(\.reports).reduce(0, +)
        guard let most = sums.first else { return .noWasteGoesOn }
        return .wasteGoesOn(reports, language(sort(most.sort)))
    }

    static func estimates(_ sum: WasteSum, _ language: Language) -> String {
        let texts = sum.estimates.sorted { $0.key < $1.key }.map { amount(Waste.Estimate($0.value, $0.key), language) }
        return texts.isEmpty ? "–" : texts.joined(separator: " · ")
    }

    static func amount(_ estimate: Waste.Estimate, _ language: Language) -> String {
        language.number(estimate.amount, significant: 3) + " " + estimate.measure
    }
}

extension Message {
    static let noWasteGoesOn = Message(
        en: "No reported waste goes on", zh: "没有仍在发生的浪费", ru: "Незакрытых потерь нет", de: "Keine gemeldete Verschwendung dauert an")
    static func wasteGoesOn(_ count: Int, _ most: String) -> Message {
        Message(
            en: "\(count, "report", "reports") of waste that goes on; most are about: \(most)", zh: "仍在发生的浪费 \(count) 条；最多的是：\(most)",
            ru: "\(count, "сообщение", "сообщения", "сообщений") о потерях, которые продолжаются; чаще всего: \(most)",
            de: "\(count, "Meldung", "Meldungen") von Verschwendung, die andauert; die meisten betreffen: \(most)")
    }
    static let reportWaste = Message(en: "Report waste", zh: "报告浪费", ru: "Сообщить о потере", de: "Verschwendung melden")
    static let whatIsWasted = Message(en: "What is wasted?", zh: "浪费了什么？", ru: "Что пропадает зря?", de: "Was wird verschwendet?")
    static let sortOfWaste = Message(en: "What kind is it?", zh: "属于哪一类？", ru: "Какого рода?", de: "Welcher Art ist sie?")
    static let sortIsNeeded = Message(en: "Choose what kind it is.", zh: "请选择类别。", ru: "Выберите, какого рода потеря.", de: "Wählen Sie, welcher Art sie ist.")
    static let whereIsItWasted = Message(
        en: "Where, and how does one see it?", zh: "在哪里？怎样看出来？", ru: "Где, и как это видно?", de: "Wo, und woran sieht man es?")
    static let howMuchAMonth = Message(en: "How much in a month, roughly?", zh: "每月大约多少？", ru: "Сколько в месяц, примерно?", de: "Wie viel im Monat, ungefähr?")
    static let estimateNote = Message(en: "may be left open", zh: "可留空", ru: "можно оставить пустым", de: "darf offen bleiben")
    static let inWhatCounted = Message(en: "Of what?", zh: "单位", ru: "Чего?", de: "Wovon?")
    static let estimateIsWrong = Message(
        en: "Expected is a number, and beside it of what: 120 kWh.", zh: "应填写数字及其单位，例如 120 kWh。", ru: "Ожидается число и чего: 120 kWh.",
        de: "Erwartet wird eine Zahl und daneben, wovon: 120 kWh.")
    static let estimateAMonth = Message(en: "In a month, roughly", zh: "每月约", ru: "В месяц, примерно", de: "Im Monat, ungefähr")
    static let stoppedOn = Message(en: "Stopped on", zh: "制止日期", ru: "Прекращено", de: "Abgestellt am")
    static let checksOfWaste = Message(en: "Looked at again", zh: "复查", ru: "Проверки", de: "Nachgesehen")
    static func checksDone(_ done: Int, _ all: Int) -> Message {
        Message(
            en: "\(done) of \(all) times it had stayed away (after 30, 90, 180 days)", zh: "共 \(all) 次复查，\(done) 次确认未再出现（30、90、180 天后）",
            ru: "\(done) из \(all) раз её не было (через 30, 90, 180 дней)", de: "\(done) von \(all) Malen war sie weggeblieben (nach 30, 90, 180 Tagen)")
    }
    static let wasteByKind = Message(en: "What goes on, by kind", zh: "仍在发生的浪费（按类别）", ru: "Что продолжается, по видам", de: "Was andauert, nach Art")
    static let kindOfWasteHead = Message(en: "Kind", zh: "类别", ru: "Вид", de: "Art")
    static let reportsHead = Message(en: "Reports", zh: "报告数", ru: "Сообщения", de: "Meldungen")
    static let proposeASaving = Message(en: "Propose how to save it", zh: "提出节约建议", ru: "Предложить, как сберечь", de: "Vorschlagen, wie man es spart")
    static let savingProposals = Message(en: "Proposals to save it", zh: "节约建议", ru: "Предложения по экономии", de: "Vorschläge zum Sparen")
    static let itIsStopped = Message(en: "It is stopped", zh: "已制止", ru: "Потеря прекращена", de: "Sie ist abgestellt")
    static let howStopped = Message(en: "How was it stopped?", zh: "怎样制止的？", ru: "Как прекратили?", de: "Wie wurde sie abgestellt?")
    static let itIsNoWaste = Message(en: "It is none", zh: "这不是浪费", ru: "Это не потеря", de: "Es ist keine")
    static let whyNoWaste = Message(en: "Why is it none?", zh: "为什么不算浪费？", ru: "Почему это не потеря?", de: "Warum ist es keine?")
    static let itStayedAway = Message(en: "It has stayed away", zh: "未再出现", ru: "Потеря не вернулась", de: "Sie ist weggeblieben")
    static let itIsBack = Message(en: "It is back", zh: "又出现了", ru: "Она вернулась", de: "Sie ist wieder da")
    static let howDoYouKnow = Message(en: "By what does one see it?", zh: "怎么看出来的？", ru: "По чему это видно?", de: "Woran sieht man das?")
}
