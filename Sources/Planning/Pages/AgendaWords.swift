package import Language
package import Web

/// The words of the clock by which a meeting is run, at a board and over an agenda of its own.
extension Agenda.Words {
    /// - Parameter takes: how long the whole may take, as a sentence.
    package init(_ title: Message, takes: Message, _ language: Language) {
        self.init(
            title: language(title), takes: language(takes), start: language(.startTheMeeting), pause: language(.pause), goOn: language(.goOn),
            next: language(.nextItem), end: language(.endTheMeeting), over: language(.timeIsUp))
    }
}

extension Message {
    package static func minutes(_ count: Int) -> Message {
        Message(en: "\(count, "minute", "minutes")", zh: "\(count) 分钟", ru: "\(count, "минута", "минуты", "минут")", de: "\(count, "Minute", "Minuten")")
    }
    static let startTheMeeting = Message(en: "Start the meeting", zh: "开始例会", ru: "Начать совещание", de: "Besprechung beginnen")
    static let pause = Message(en: "Pause", zh: "暂停", ru: "Пауза", de: "Pause")
    static let goOn = Message(en: "Go on", zh: "继续", ru: "Продолжить", de: "Weiter")
    static let nextItem = Message(en: "Next item", zh: "下一项", ru: "Следующий пункт", de: "Nächster Punkt")
    static let endTheMeeting = Message(en: "End", zh: "结束", ru: "Закончить", de: "Beenden")
    static let timeIsUp = Message(en: "Time is up", zh: "时间到", ru: "Время вышло", de: "Die Zeit ist um")
}
