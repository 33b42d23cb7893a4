package import Language
import Planning
import Works

/// How measures are spoken of.
package enum MeasureFace: MatterFace {
    package static let kind = MatterKind.measure
    package static let step = "measures"
    package static let one = Message(en: "Measure", zh: "措施", ru: "Мера", de: "Maßnahme")
    package static let many = Message(en: "Measures", zh: "措施", ru: "Меры", de: "Maßnahmen")

    package static func stage(_ stage: String) -> Message {
        switch Measure.Stage(rawValue: stage) {
        case .planned, nil: Message(en: "planned", zh: "计划中", ru: "намечена", de: "geplant")
        case .running: Message(en: "in effect", zh: "实施中", ru: "действует", de: "in Kraft")
        case .closing: Message(en: "to be confirmed", zh: "待确认", ru: "ждёт подтверждения", de: "zu bestätigen")
        case .worked: Message(en: "it worked", zh: "见效", ru: "помогло", de: "hat gewirkt")
        case .learned: Message(en: "did not work, but taught", zh: "未见效，但有收获", ru: "не помогло, но научило", de: "hat nicht gewirkt, aber gelehrt")
        case .dropped: Message(en: "given up", zh: "已放弃", ru: "оставлена", de: "aufgegeben")
        }
    }

    package static func sentence(of step: MatterStep) -> Message {
        switch MeasureStep(rawValue: step.what) {
        case .decided: Message(en: "Decided.", zh: "已决定。", ru: "Решено.", de: "Beschlossen.")
        case .begun: Message(en: "Put into effect.", zh: "开始实施。", ru: "Начала действовать.", de: "In Kraft gesetzt.")
        case .handedOver: Message(en: "Handed over to somebody else.", zh: "转交他人负责。", ru: "Передана другому.", de: "An jemand anderen übergeben.")
        case .milestoneReached: Message(en: "A milestone is reached.", zh: "达到一个里程碑。", ru: "Достигнута веха.", de: "Ein Meilenstein ist erreicht.")
        case .closingProposed:
            Message(
                en: "Said to be done; a second person looks.", zh: "报告已完成，待第二人核实。", ru: "Доложено, что готово; проверит второй человек.",
                de: "Als erledigt gemeldet; eine zweite Person sieht nach.")
        case .confirmed:
            Message(en: "Confirmed by a second person.", zh: "第二人已确认。", ru: "Подтверждено вторым человеком.", de: "Von einer zweiten Person bestätigt.")
        case .sentBack: Message(en: "Not done yet: sent back.", zh: "尚未完成，退回。", ru: "Ещё не готово: возвращено.", de: "Noch nicht erledigt: zurückgegeben.")
        case .remark, nil: Message(en: "A remark.", zh: "备注。", ru: "Замечание.", de: "Eine Anmerkung.")
        }
    }
}
