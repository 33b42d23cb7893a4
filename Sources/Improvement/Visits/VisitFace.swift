package import Language
import Planning
import Works

/// How visits are spoken of.
package enum VisitFace: MatterFace {
    package static let kind = MatterKind.visit
    package static let step = "visits"
    package static let one = Message(en: "Visit", zh: "参观", ru: "Посещение", de: "Besuch")
    package static let many = Message(en: "Visits", zh: "参观交流", ru: "Посещения", de: "Besuche")

    package static func stage(_ stage: String) -> Message {
        switch FactoryVisit.Stage(rawValue: stage) {
        case .asked: Message(en: "waits for the other side", zh: "等待对方同意", ru: "ждёт согласия другой стороны", de: "wartet auf die andere Seite")
        case .agreed: Message(en: "agreed", zh: "已约定", ru: "условлено", de: "vereinbart")
        case .done, nil: Message(en: "done", zh: "已完成", ru: "состоялось", de: "erledigt")
        case .declined: Message(en: "declined", zh: "已谢绝", ru: "отклонено", de: "abgelehnt")
        }
    }

    package static func sentence(of step: MatterStep) -> Message {
        switch VisitStep(rawValue: step.what) {
        case .planned: Message(en: "Proposed.", zh: "已提议。", ru: "Предложено.", de: "Vorgeschlagen.")
        case .accepted: Message(en: "The other side agrees.", zh: "对方已同意。", ru: "Другая сторона согласна.", de: "Die andere Seite ist einverstanden.")
        case .declined: Message(en: "Declined by the other side.", zh: "对方已谢绝。", ru: "Отклонено другой стороной.", de: "Von der anderen Seite abgelehnt.")
        case .ended: Message(en: "The exchange has ended.", zh: "交流已结束。", ru: "Обмен окончен.", de: "Der Austausch ist beendet.")
        case .held: Message(en: "It has taken place.", zh: "已进行。", ru: "Состоялось.", de: "Es hat stattgefunden.")
        case .told, nil: Message(en: "Who saw what.", zh: "见闻。", ru: "Кто что увидел.", de: "Wer was gesehen hat.")
        }
    }
}
