import Planning
import Web

extension LetterChart.Letter {
    /// By what an indicator is called: boards of the shop floor sort them into safety, quality, delivery, cost and people. What adds
    /// up towards a plan is delivery; whatever else says nothing of itself has no letter.
    init?(of indicator: Indicator) {
        let name = indicator.name.lowercased()
        if let named = Self.allCases.first(where: { letter in letter.words.contains { name.contains($0) } }) {
            self = named
        } else if indicator.kind != .ratio, indicator.direction == .more {
            self = .delivery
        } else {
            return nil
        }
    }

    /// Beginnings of the words in the four languages.
    private var words: [String] {
        switch self {
        case .safety: ["accident", "injur", "safety", "unfall", "unfäll", "sicherheit", "травм", "несчастн", "безопасн", "事故", "工伤", "安全"]
        case .quality:
            [
                "quality", "yield", "scrap", "defect", "reject", "rework", "complaint", "good ", "qualität", "ausschuss", "nacharbeit", "gutteile",
                "reklamation",
                "качеств", "брак", "годн", "рекламац", "质量", "合格", "废品", "返工",
            ]
        case .delivery: []
        case .cost: ["cost", "kosten", "затрат", "себестоим", "成本", "费用"]
        case .people: ["attendance", "absence", "training", "anwesen", "abwesen", "krankenstand", "schulung", "явк", "обучен", "出勤", "培训"]
        }
    }
}
