import Language

extension Message {
    static let improvementOf = Message(en: "Improvement", zh: "改进", ru: "Улучшения", de: "Verbesserung")
    static func improvementAt(_ unit: String) -> Message {
        Message(en: "What is being done at \(unit)", zh: "\(unit)：正在做什么", ru: "Что делается: \(unit)", de: "Was getan wird: \(unit)")
    }
    static let underWay = Message(en: "Under way", zh: "进行中", ru: "В работе", de: "Im Gange")
    static func moreUnderWay(_ count: Int) -> Message {
        Message(en: "\(count) more", zh: "还有 \(count) 项", ru: "Ещё \(count)", de: "\(count) weitere")
    }
    static let nothingOpenHere = Message(en: "nothing open", zh: "没有未结事项", ru: "ничего открытого", de: "nichts offen")
}
