package import Language
import Planning
import Works

/// How help missions are spoken of.
package enum MissionFace: MatterFace {
    package static let kind = MatterKind.mission
    package static let step = "missions"
    package static let one = Message(en: "Help mission", zh: "帮扶任务", ru: "Миссия помощи", de: "Hilfseinsatz")
    package static let many = Message(en: "Help missions", zh: "帮扶任务", ru: "Миссии помощи", de: "Hilfseinsätze")

    package static func stage(_ stage: String) -> Message {
        switch Mission.Stage(rawValue: stage) {
        case .offered: Message(en: "waits for the other side", zh: "等待对方同意", ru: "ждёт согласия другой стороны", de: "wartet auf die andere Seite")
        case .running: Message(en: "at work", zh: "进行中", ru: "идёт", de: "im Gang")
        case .after30:
            Message(en: "ended; looked at after 30 days", zh: "已结束，30 天后回访", ru: "окончена; проверка через 30 дней", de: "beendet; Nachschau nach 30 Tagen")
        case .after90:
            Message(en: "ended; looked at after 90 days", zh: "已结束，90 天后回访", ru: "окончена; проверка через 90 дней", de: "beendet; Nachschau nach 90 Tagen")
        case .closed, nil: Message(en: "closed", zh: "已了结", ru: "закрыта", de: "abgeschlossen")
        case .declined: Message(en: "declined", zh: "已谢绝", ru: "отклонена", de: "abgelehnt")
        }
    }

    package static func sentence(of step: MatterStep) -> Message {
        switch MissionStep(rawValue: step.what) {
        case .founded: Message(en: "Founded.", zh: "已发起。", ru: "Создана.", de: "Gegründet.")
        case .wished: Message(en: "Somebody wants to go and help.", zh: "有人自愿前去帮扶。", ru: "Кто-то хочет пойти помогать.", de: "Jemand will hingehen und helfen.")
        case .letGo: Message(en: "Their own unit lets them go.", zh: "本单位同意放行。", ru: "Своё подразделение отпускает.", de: "Der eigene Bereich lässt sie gehen.")
        case .accepted: Message(en: "Accepted by the other side.", zh: "对方已同意。", ru: "Принята другой стороной.", de: "Von der anderen Seite angenommen.")
        case .declined: Message(en: "Declined by the other side.", zh: "对方已谢绝。", ru: "Отклонена другой стороной.", de: "Von der anderen Seite abgelehnt.")
        case .looked: Message(en: "Looked at again.", zh: "已回访。", ru: "Проверено снова.", de: "Nachgesehen.")
        case .tookOver:
            Message(
                en: "A helper has taken over for a time.", zh: "帮扶人员临时接管。", ru: "Помощник временно принял руководство.",
                de: "Ein Helfer hat auf Zeit übernommen.")
        case .endedByCriterion:
            Message(
                en: "Ended: what was agreed is reached.", zh: "结束：已达到约定目标。", ru: "Окончена: условленное достигнуто.",
                de: "Beendet: Das Vereinbarte ist erreicht.")
        case .endedByDate: Message(en: "Ended: its time is over.", zh: "结束：期限已到。", ru: "Окончена: срок истёк.", de: "Beendet: Die Zeit ist um.")
        case .endedByAgreement: Message(en: "Ended by agreement.", zh: "经双方同意结束。", ru: "Окончена по соглашению.", de: "Im Einvernehmen beendet.")
        case .reported, nil: Message(en: "Report of the day.", zh: "当日汇报。", ru: "Отчёт за день.", de: "Bericht des Tages.")
        }
    }
}
