import Planning
import Web
import Works

/// What the page of a task offers, as the address has it.
enum TaskDeed: String, MatterDeed {
    case done
    case notDone = "not-done"
    case dropped, answer

    var right: Deed { .takePart }
    /// A task may stand at a unit in which its owner holds no office: who shares it, the page looks at.
    var lock: Lock { .known }
    var needsText: Bool { self != .done }

    func fits(_ sheet: TaskPage) -> Bool { sheet.matter.isOpen }

    func hindrance(_ sheet: TaskPage) -> MatterRefusal? { self == .answer || sheet.view.isOwner ? nil : MatterRefusal(.onlyItsOwner, .forbidden) }

    func take(_ act: MatterAct<TaskPage>) throws {
        let desk = TaskDesk(act.matters), matter = act.matter
        switch self {
        case .done: try desk.report(matter, .done(act.text), seen: act.seen, in: act.sent)
        case .dropped: try desk.report(matter, .dropped(because: act.text), seen: act.seen, in: act.sent)
        case .answer: try desk.answer(matter, act.text, in: act.sent)
        case .notDone:
            guard let day = Day(act.form[TaskPage.until] ?? ""), day >= act.scene.today else { throw MatterRefusal(.dayToCome) }
            try desk.report(matter, .notDone(because: act.text, until: day), seen: act.seen, in: act.sent)
        }
    }
}
