import Language

extension Message {
    static let improvementOf = Message(en: "Improvement", zh: "改进", ru: "Улучшения", de: "Verbesserung")
    static func improvementAt(_ unit: String) -> Message {
        Message(en: "What is being done at \(unit)", zh: "\(unit)：正在做什么", ru: "Что делается: \(unit)", de: "Was getan wird: \(unit)")
    }
    static let nothingOpenHere = Message(en: "nothing open", zh: "没有未结事项", ru: "ничего открытого", de: "nichts offen")
}
