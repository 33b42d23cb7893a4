package import Language
import Planning
import Works

/// How tasks are spoken of.
package enum TaskFace: MatterFace {
    package static let kind = MatterKind.task
    package static let step = "tasks"
    package static let one = Message(en: "Task", zh: "任务", ru: "Задание", de: "Aufgabe")
    package static let many = Message(en: "Tasks", zh: "任务", ru: "Задания", de: "Aufgaben")

    package static func stage(_ stage: String) -> Message {
        switch LoopTask.Stage(rawValue: stage) {
        case .open, nil: Message(en: "open", zh: "未完成", ru: "открыто", de: "offen")
        case .done: Message(en: "done", zh: "已完成", ru: "сделано", de: "erledigt")
        case .notDone: Message(en: "not done yet", zh: "尚未完成", ru: "пока не сделано", de: "noch nicht erledigt")
        case .dropped: Message(en: "no longer needed", zh: "不再需要", ru: "больше не нужно", de: "nicht mehr nötig")
        }
    }

    package static func sentence(of step: MatterStep) -> Message {
        switch TaskStep(rawValue: step.what) {
        case .given: Message(en: "Given.", zh: "布置任务。", ru: "Поручено.", de: "Gegeben.")
        case .done: Message(en: "Done.", zh: "已完成。", ru: "Сделано.", de: "Erledigt.")
        case .notDone: Message(en: "Not done yet.", zh: "尚未完成。", ru: "Пока не сделано.", de: "Noch nicht erledigt.")
        case .dropped: Message(en: "No longer needed.", zh: "不再需要。", ru: "Больше не нужно.", de: "Nicht mehr nötig.")
        case .answered, nil: Message(en: "An answer.", zh: "答复。", ru: "Ответ.", de: "Eine Antwort.")
        }
    }
}

extension Message {
    static func tasksDone(_ done: Int, _ all: Int) -> Message {
        Message(en: "\(done) of \(all) done", zh: "共 \(all) 项，完成 \(done) 项", ru: "сделано \(done) из \(all)", de: "\(done) von \(all) erledigt")
    }
    static let aWordToIt = Message(en: "A word to it, if you like", zh: "可附几句话", ru: "Несколько слов, если хотите", de: "Ein Wort dazu, wenn Sie mögen")
    static let itIsDone = Message(en: "It is done", zh: "已完成", ru: "Сделано", de: "Es ist erledigt")
    static let itIsNotDone = Message(en: "It is not done yet", zh: "尚未完成", ru: "Пока не сделано", de: "Es ist noch nicht erledigt")
    static let noLongerNeeded = Message(en: "It is no longer needed", zh: "不再需要", ru: "Больше не нужно", de: "Es ist nicht mehr nötig")
    static let whyNot = Message(en: "Why not?", zh: "为什么？", ru: "Почему?", de: "Warum nicht?")
    static let untilWhenThen = Message(en: "Until when then?", zh: "改到什么时候？", ru: "А до какого дня?", de: "Bis wann dann?")
    static let howItGoesOn = Message(en: "How does it go on?", zh: "接下来怎么办？", ru: "Как быть дальше?", de: "Wie geht es weiter?")
    static let giveATask = Message(en: "Give a task", zh: "布置任务", ru: "Дать задание", de: "Aufgabe geben")
    static let whatIsToBeDone = Message(en: "What is to be done?", zh: "要做什么？", ru: "Что сделать?", de: "Was ist zu tun?")
    static let whoDoesIt = Message(en: "Who does it?", zh: "由谁做？", ru: "Кто делает?", de: "Wer macht es?")
    static let untilWhen = Message(en: "Until when?", zh: "什么时候完成？", ru: "До какого дня?", de: "Bis wann?")
    static let taskIncomplete = Message(
        en: "A task needs a line that says what is to be done, somebody who takes part, and a day from today on.",
        zh: "任务需要写明要做的事、一名参与者，以及今天或以后的日期。", ru: "Заданию нужны строка о том, что сделать, участник и день не раньше сегодняшнего.",
        de: "Eine Aufgabe braucht eine Zeile, was zu tun ist, jemanden, der mitmacht, und einen Tag ab heute.")
    static let onlyItsOwner = Message(
        en: "Only whoever took the task on reports about it. You can answer.", zh: "只有承担任务的人才能汇报；您可以答复。",
        ru: "О задании сообщает только тот, кто его взял. Вы можете ответить.", de: "Nur wer die Aufgabe übernommen hat, meldet sie. Antworten können Sie.")
    static let dayToCome = Message(
        en: "Expected is a day from today on, like 2026-03-31.", zh: "应填写今天或以后的日期，如 2026-03-31。", ru: "Ожидается день не раньше сегодняшнего, вида 2026-03-31.",
        de: "Erwartet wird ein Tag ab heute, wie 2026-03-31.")
}
