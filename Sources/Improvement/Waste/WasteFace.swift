package import Language
import Planning
import Works

/// How waste is spoken of.
package enum WasteFace: MatterFace {
    package static let kind = MatterKind.waste
    package static let step = "waste"
    package static let one = Message(en: "Waste", zh: "浪费", ru: "Потеря", de: "Verschwendung")
    package static let many = Message(en: "Waste", zh: "浪费", ru: "Расточительство", de: "Verschwendung")

    package static func stage(_ stage: String) -> Message {
        switch Waste.Stage(rawValue: stage) {
        case .reported, nil: Message(en: "goes on", zh: "仍在发生", ru: "продолжается", de: "dauert an")
        case .stopped: Message(en: "stopped, being watched", zh: "已制止，跟踪中", ru: "прекращено, наблюдают", de: "abgestellt, wird beobachtet")
        case .gone: Message(en: "has stayed away", zh: "未再出现", ru: "больше не появлялось", de: "weggeblieben")
        case .dropped: Message(en: "was none", zh: "不属浪费", ru: "потери не было", de: "war keine")
        }
    }

    package static func sentence(of step: MatterStep) -> Message {
        switch WasteStep(rawValue: step.what) {
        case .reported: Message(en: "Reported.", zh: "报告。", ru: "Сообщено.", de: "Gemeldet.")
        case .stopped: Message(en: "Stopped.", zh: "已制止。", ru: "Прекращено.", de: "Abgestellt.")
        case .dropped: Message(en: "Said to be none.", zh: "认定不属浪费。", ru: "Признано, что потери нет.", de: "Für keine befunden.")
        case .stayedAway:
            Message(
                en: "Looked at again: it has stayed away.", zh: "复查：未再出现。", ru: "Проверено: больше не появлялось.", de: "Nachgesehen: Sie ist weggeblieben.")
        case .back: Message(en: "Looked at again: it is back.", zh: "复查：又出现了。", ru: "Проверено: вернулось.", de: "Nachgesehen: Sie ist wieder da.")
        case .remark, nil: Message(en: "A word from others.", zh: "他人的补充。", ru: "Слово других людей.", de: "Ein Wort anderer.")
        }
    }
}
