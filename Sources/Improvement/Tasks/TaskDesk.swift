package import Works

/// What is done about tasks, inside a transaction of the caller.
package struct TaskDesk {
    private let desk: MatterDesk

    package init(_ desk: MatterDesk) { self.desk = desk }

    /// - Parameter within: the mission, the meeting, the measure; whoever has a task in it belongs to it.
    @discardableResult
    package func give(_ task: GivenTask, within matter: Matter, in form: SentForm?) throws -> ID<Matter> {
        let turn = MatterTurn(
            stage: LoopTask.Stage.open.rawValue, isOpen: true, owner: task.owner, due: task.due, awaits: nil, place: matter.unit)
        var new = NewMatter(.task, of: matter.unit, task.title, turn, what: TaskStep.given.rawValue)
        new.ties = [(.within, matter.id)]
        new.parts = [MatterPart(task.owner, as: .member, .nameless)]
        let id = try desk.open(new, in: form)
        let parts = try desk.store.parts(of: matter.id)
        if !parts.contains(where: { $0.person == task.owner }) { try desk.add(MatterPart(task.owner, as: .member, .nameless), to: matter) }
        return id
    }

    /// Not done, it stays open, and its owner says by when it will be.
    package func report(_ task: Matter, _ report: TaskReport, seen: ID<MatterStep>?, in form: SentForm?) throws {
        let turn = task.turned { turn in
            switch report {
            case .done: (turn.stage, turn.isOpen, turn.due) = (LoopTask.Stage.done.rawValue, false, nil)
            case .notDone(_, let day): (turn.stage, turn.due) = (LoopTask.Stage.notDone.rawValue, day)
            case .dropped: (turn.stage, turn.isOpen, turn.due) = (LoopTask.Stage.dropped.rawValue, false, nil)
            }
        }
        try desk.take(NewStep(report.what.rawValue, report.text, turn, seen: seen), on: task.id, in: form)
    }

    /// Those who share the work say how it goes on.
    package func answer(_ task: Matter, _ text: String, in form: SentForm?) throws {
        try desk.take(NewStep(TaskStep.answered.rawValue, text), on: task.id, in: form)
    }
}

/// How a task stands, as its owner says.
package enum TaskReport: Sendable, Equatable {
    case done(String)
    case notDone(because: String, until: Day)
    case dropped(because: String)

    var what: TaskStep {
        switch self {
        case .done: .done
        case .notDone: .notDone
        case .dropped: .dropped
        }
    }

    var text: String {
        switch self {
        case .done(let text), .notDone(let text, _), .dropped(let text): text
        }
    }
}

/// What is done about a task.
enum TaskStep: String {
    case given, done
    case notDone = "not done"
    case dropped, answered
}
