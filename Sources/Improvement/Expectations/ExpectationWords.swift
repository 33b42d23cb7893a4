import Language

extension Message {
    static let expectedOfMe = Message(en: "What is expected of me", zh: "我要做的事", ru: "Что ждут от меня", de: "Was von mir erwartet wird")
    static let nothingExpected = Message(en: "Nothing is open", zh: "没有未办事项", ru: "Ничего не открыто", de: "Nichts ist offen")
    static let nothingExpectedWhy = Message(
        en: "Here stands what you have taken on and what waits for your answer. Nobody but you sees this list.", zh: "这里列出您承担的任务和等待您答复的事项。除您之外无人能看到。",
        ru: "Здесь стоит то, что вы взяли на себя, и то, что ждёт вашего ответа. Этот список видите только вы.",
        de: "Hier steht, was Sie übernommen haben und was auf Ihre Antwort wartet. Diese Liste sehen nur Sie.")
    static let lateOnes = Message(en: "Late", zh: "已逾期", ru: "Просрочено", de: "Überfällig")
    static let withinAWeek = Message(en: "Within a week", zh: "一周之内", ru: "На этой неделе", de: "Binnen einer Woche")
    static let laterOnes = Message(en: "Later", zh: "以后", ru: "Позже", de: "Später")
    static let withoutADay = Message(en: "Without a day", zh: "未定日期", ru: "Без срока", de: "Ohne Tag")
    static let newsOfMine = Message(
        en: "What has happened since you looked", zh: "您上次查看后的变化", ru: "Что произошло с тех пор, как вы смотрели", de: "Was seit Ihrem letzten Blick geschah")
    static let newsOfMineNote = Message(
        en: "in what you take part in", zh: "在您参与的事项中", ru: "в том, в чём вы участвуете", de: "bei dem, woran Sie teilnehmen")
}
