import Language
import Planning

extension Message {
    static func treeOf(_ works: String) -> Message {
        Message(en: "Where everybody at \(works) stands", zh: "\(works)：各单位现状", ru: "\(works): как дела у каждого", de: "Wo bei \(works) jeder steht")
    }
    static func treeBelow(_ unit: String) -> Message {
        Message(en: "Where everybody below \(unit) stands", zh: "\(unit)：下属单位现状", ru: "\(unit): как дела у каждого ниже", de: "Wo unter \(unit) jeder steht")
    }
    static let asAList = Message(en: "As a list", zh: "列表", ru: "Списком", de: "Als Liste")
    static let asPictures = Message(en: "As pictures", zh: "图形", ru: "Картинками", de: "Als Bilder")
    static let withoutPlan = Message(en: "no plan in this span", zh: "本时段无计划", ru: "без плана за этот период", de: "in diesem Zeitraum kein Plan")
    static func unitsBelow(_ unit: String) -> Message {
        Message(en: "Units below \(unit)", zh: "\(unit)的下属单位", ru: "Ниже: \(unit)", de: "Bereiche unter \(unit)")
    }
}
