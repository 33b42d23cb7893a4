package import Database
package import Works

/// What is done about measures, inside a transaction of the caller.
package struct MeasureDesk {
    private let desk: MatterDesk
    private let store: MeasureStore

    package init(_ desk: MatterDesk, _ db: Connection, of works: ID<Works>) { (self.desk, store) = (desk, MeasureStore(db, of: works)) }

    package func decide(_ decided: DecidedMeasure, at unit: ID<Unit>, in form: SentForm?) throws -> ID<Matter> {
        let turn = MatterTurn(stage: Measure.Stage.planned.rawValue, isOpen: true, owner: decided.owner, due: decided.due, awaits: nil, place: unit)
        var new = NewMatter(.measure, of: unit, decided.title, turn, what: MeasureStep.decided.rawValue, text: decided.text)
        new.ties = decided.about.map { [(.about, $0)] } ?? []
        return try desk.open(new, in: form) { try store.insert(decided, as: $0) }
    }

    /// It is in effect: from this day on it can show, and what is expected of it is not changed any more.
    package func begin(_ matter: Matter, since day: Day, _ text: String, seen: ID<MatterStep>?, in form: SentForm?) throws {
        let running = matter.turned { $0.stage = Measure.Stage.running.rawValue }
        try desk.take(NewStep(MeasureStep.begun.rawValue, text, running, seen: seen), on: matter.id, in: form) { _ in
            try store.set(since: day, of: matter.id)
        }
    }

    package func reach(_ milestone: Measure.Milestone, of matter: Matter, on day: Day, _ text: String, in form: SentForm?) throws {
        guard try store.reach(milestone.place, of: matter.id, on: day) else { return }
        let said = text.isEmpty ? milestone.title : milestone.title + "\n" + text
        try desk.take(NewStep(MeasureStep.milestoneReached.rawValue, said), on: matter.id, in: form)
    }

    package func handOver(_ matter: Matter, to owner: ID<Person>, by day: Day, because reason: String, seen: ID<MatterStep>?, in form: SentForm?) throws {
        let handed = matter.turned { ($0.owner, $0.due) = (owner, day) }
        try desk.take(NewStep(MeasureStep.handedOver.rawValue, reason, handed, seen: seen), on: matter.id, in: form)
    }

    /// Whoever leads there, and is another person, looks and confirms.
    package func proposeClosing(
        _ matter: Matter, as outcome: Measure.Outcome, by day: Day, _ text: String, seen: ID<MatterStep>?, in form: SentForm?
    ) throws {
        let closing = matter.turned { ($0.stage, $0.owner, $0.due, $0.awaits) = (Measure.Stage.closing.rawValue, nil, day, .lead) }
        try desk.take(NewStep(MeasureStep.closingProposed.rawValue, text, closing, seen: seen), on: matter.id, in: form) { _ in
            try store.set(outcome: outcome, of: matter.id)
        }
    }

    package func confirm(_ matter: Matter, _ outcome: Measure.Outcome, _ text: String, seen: ID<MatterStep>?, in form: SentForm?) throws {
        let closed = matter.turned { ($0.stage, $0.isOpen, $0.due, $0.awaits) = (outcome.stage.rawValue, false, nil, nil) }
        try desk.take(NewStep(MeasureStep.confirmed.rawValue, text, closed, seen: seen), on: matter.id, in: form)
    }

    /// It is not done yet: whoever answered for it does so again.
    package func sendBack(
        _ matter: Matter, _ measure: Measure, to owner: ID<Person>?, by day: Day, because reason: String, seen: ID<MatterStep>?, in form: SentForm?
    ) throws {
        let stage = measure.since == nil ? Measure.Stage.planned : .running
        let back = matter.turned { ($0.stage, $0.owner, $0.due, $0.awaits) = (stage.rawValue, owner, day, nil) }
        try desk.take(NewStep(MeasureStep.sentBack.rawValue, reason, back, seen: seen), on: matter.id, in: form) { _ in
            try store.set(outcome: nil, of: matter.id)
        }
    }

    package func remark(_ text: String, on matter: Matter, in form: SentForm?) throws {
        try desk.take(NewStep(MeasureStep.remark.rawValue, text), on: matter.id, in: form)
    }
}

/// What is done about a measure.
enum MeasureStep: String {
    case decided, begun, handedOver = "handed over", remark, confirmed
    case milestoneReached = "milestone reached", closingProposed = "closing proposed", sentBack = "sent back"
}
