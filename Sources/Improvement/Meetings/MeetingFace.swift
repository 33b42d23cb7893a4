package import Language
import Planning
import Works

/// How meetings are spoken of.
package enum MeetingFace: MatterFace {
    package static let kind = MatterKind.meeting
    package static let step = "meetings"
    package static let one = Message(en: "Meeting", zh: "会议", ru: "Совещание", de: "Besprechung")
    package static let many = Message(en: "Meetings", zh: "会议", ru: "Совещания", de: "Besprechungen")

    /// With its day, so that one is told from the next.
    package static func name(of meeting: Matter, _ language: Language) -> String { "\(meeting.title) · \(language(meeting.opened.date.medium))" }

    package static func stage(_ stage: String) -> Message {
        switch Meeting.Stage(rawValue: stage) {
        case .running: Message(en: "is being held", zh: "正在进行", ru: "идёт", de: "läuft")
        case .held, nil: Message(en: "held", zh: "已召开", ru: "проведено", de: "gehalten")
        }
    }

    package static func sentence(of step: MatterStep) -> Message {
        switch MeetingStep(rawValue: step.what) {
        case .opened:
            Message(en: "Opened; the agenda was drawn.", zh: "会议开始，议程已生成。", ru: "Открыто; повестка составлена.", de: "Eröffnet; die Tagesordnung steht.")
        case .decided: Message(en: "Decided.", zh: "作出决定。", ru: "Решено.", de: "Beschlossen.")
        case .raised: Message(en: "A point was raised.", zh: "提出一项议题。", ru: "Поднят вопрос.", de: "Ein Punkt kam hinzu.")
        case .closed, .founded, .met, .ended, nil: Message(en: "Closed.", zh: "会议结束。", ru: "Закрыто.", de: "Geschlossen.")
        }
    }
}

/// How series of meetings are spoken of.
package enum SeriesFace: MatterFace {
    package static let kind = MatterKind.series
    package static let step = "series"
    package static let one = Message(en: "Series of meetings", zh: "例会", ru: "Регулярное совещание", de: "Besprechungsreihe")
    package static let many = Message(en: "Series of meetings", zh: "例会", ru: "Регулярные совещания", de: "Besprechungsreihen")

    package static func stage(_ stage: String) -> Message {
        switch MeetingSeries.Stage(rawValue: stage) {
        case .running: Message(en: "goes on", zh: "照常召开", ru: "продолжается", de: "läuft weiter")
        case .ended, nil: Message(en: "ended", zh: "已停止", ru: "прекращено", de: "beendet")
        }
    }

    package static func sentence(of step: MatterStep) -> Message {
        switch MeetingStep(rawValue: step.what) {
        case .founded: Message(en: "Set.", zh: "已设立。", ru: "Назначено.", de: "Angesetzt.")
        case .met: Message(en: "They met.", zh: "已开会。", ru: "Собрались.", de: "Man kam zusammen.")
        case .ended, .opened, .decided, .raised, .closed, nil: Message(en: "Ended.", zh: "已停止。", ru: "Прекращено.", de: "Beendet.")
        }
    }
}
