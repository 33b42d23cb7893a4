package import Database
package import Works

/// What is done about waste, inside a transaction of the caller.
package struct WasteDesk {
    private let desk: MatterDesk
    private let store: WasteStore
    private let day: Day

    package init(_ desk: MatterDesk, _ db: Connection, of works: ID<Works>, on day: Day) {
        (self.desk, store, self.day) = (desk, WasteStore(db, of: works), day)
    }

    /// - Parameters:
    ///   - head: who sees to it; nil where nobody heads anything upward.
    ///   - due: by when.
    package func report(_ waste: ReportedWaste, at unit: ID<Unit>, to head: Answerer?, by due: Day, in form: SentForm?) throws -> ID<Matter> {
        let turn = MatterTurn(
            stage: Waste.Stage.reported.rawValue, isOpen: true, owner: head?.person, due: due, awaits: head == nil ? .lead : nil, place: head?.unit ?? unit)
        var new = NewMatter(.waste, of: unit, waste.title, turn, what: WasteStep.reported.rawValue, text: waste.place)
        new.words = [waste.sort.rawValue]
        return try desk.open(new, in: form) { try store.insert(waste, at: unit, as: $0) }
    }

    /// Whoever stopped it looks after a month whether it stayed away.
    package func stop(_ matter: Matter, by owner: ID<Person>?, how: String, seen: ID<MatterStep>?, in form: SentForm?) throws {
        let stopped = matter.turned { turn in
            (turn.stage, turn.owner, turn.awaits) = (Waste.Stage.stopped.rawValue, owner ?? turn.owner, owner ?? turn.owner == nil ? .lead : nil)
            (turn.due, turn.place) = (WasteCheck.next(after: 0, stopped: day), matter.unit)
        }
        try take(.stopped, how, stopped, on: matter, seen: seen, in: form) { try store.set(stopped: day, checks: 0, of: matter.id) }
    }

    /// It was none.
    package func drop(_ matter: Matter, because reason: String, seen: ID<MatterStep>?, in form: SentForm?) throws {
        let dropped = matter.turned { ($0.stage, $0.isOpen, $0.due, $0.awaits) = (Waste.Stage.dropped.rawValue, false, nil, nil) }
        try take(.dropped, reason, dropped, on: matter, seen: seen, in: form) { try store.drop(matter.id) }
    }

    /// Looked at again, it has stayed away: once more later, or, after the last time, for good.
    package func confirm(_ matter: Matter, _ waste: Waste, _ text: String, seen: ID<MatterStep>?, in form: SentForm?) throws {
        guard let stopped = waste.stopped else { return }
        let checks = waste.checks + 1, next = WasteCheck.next(after: checks, stopped: stopped)
        let turn = matter.turned { turn in
            if next == nil { (turn.stage, turn.isOpen, turn.awaits) = (Waste.Stage.gone.rawValue, false, nil) }
            turn.due = next
        }
        try take(.stayedAway, text, turn, on: matter, seen: seen, in: form) { try store.set(stopped: stopped, checks: checks, of: matter.id) }
    }

    /// It has come back: it goes on where it began.
    package func reopen(_ matter: Matter, to head: Answerer?, by due: Day, _ text: String, seen: ID<MatterStep>?, in form: SentForm?) throws {
        let turn = matter.turned { turn in
            (turn.stage, turn.isOpen, turn.due) = (Waste.Stage.reported.rawValue, true, due)
            (turn.owner, turn.awaits, turn.place) = (head?.person, head == nil ? .lead : nil, head?.unit ?? matter.unit)
        }
        try take(.back, text, turn, on: matter, seen: seen, in: form) { try store.set(stopped: nil, checks: 0, of: matter.id) }
    }

    package func remark(_ text: String, on matter: Matter, in form: SentForm?) throws {
        try desk.take(NewStep(WasteStep.remark.rawValue, text), on: matter.id, in: form)
    }

    private func take(
        _ step: WasteStep, _ text: String, _ turn: MatterTurn, on matter: Matter, seen: ID<MatterStep>?, in form: SentForm?, further: () throws -> Void
    ) throws {
        try desk.take(NewStep(step.rawValue, text, turn, seen: seen), on: matter.id, in: form) { _ in try further() }
    }
}
