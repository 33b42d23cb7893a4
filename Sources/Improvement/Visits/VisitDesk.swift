package import Database
package import Works

/// What is done about visits, inside a transaction of the caller.
package struct VisitDesk {
    private let desk: MatterDesk
    private let store: VisitStore
    private let day: Day

    package init(_ desk: MatterDesk, _ db: Connection, of works: ID<Works>, on day: Day) {
        (self.desk, store, self.day) = (desk, VisitStore(db, of: works), day)
    }

    package enum OtherSide: Sendable { case agrees, isAsked }

    /// - Parameter owner: who is reminded; whoever proposes it.
    package func plan(_ planned: PlannedVisit, at unit: ID<Unit>, by owner: ID<Person>, _ other: OtherSide, in form: SentForm?) throws -> ID<Matter> {
        let turn = other == .agrees ? agreed(planned.day, unit, owner) : asked(planned, at: planned.other)
        let new = NewMatter(.visit, of: unit, planned.title, turn, what: VisitStep.planned.rawValue, text: planned.text)
        return try desk.open(new, in: form) { id in
            try store.insert(planned, as: id)
            try desk.store.insertSide(planned.other, of: id)
        }
    }

    private func asked(_ planned: PlannedVisit, at other: ID<Unit>) -> MatterTurn {
        MatterTurn(stage: FactoryVisit.Stage.asked.rawValue, isOpen: true, owner: nil, due: planned.day, awaits: .lead, place: other)
    }

    private func agreed(_ due: Day?, _ unit: ID<Unit>, _ owner: ID<Person>?) -> MatterTurn {
        MatterTurn(stage: FactoryVisit.Stage.agreed.rawValue, isOpen: true, owner: owner, due: due, awaits: nil, place: unit)
    }

    package func accept(_ matter: Matter, _ text: String, seen: ID<MatterStep>?, in form: SentForm?) throws {
        let turn = agreed(matter.due, matter.unit, matter.voice.person)
        try desk.take(NewStep(VisitStep.accepted.rawValue, text, turn, seen: seen), on: matter.id, in: form)
    }

    package func decline(_ matter: Matter, because reason: String, seen: ID<MatterStep>?, in form: SentForm?) throws {
        try desk.take(NewStep(VisitStep.declined.rawValue, reason, matter.ended(as: .declined), seen: seen), on: matter.id, in: form)
    }

    /// Who saw what: in nobody's way, and no act of an office, so that it names nobody.
    package func tell(_ matter: Matter, _ text: String, in form: SentForm?) throws {
        try desk.take(NewStep(VisitStep.told.rawValue, text), on: matter.id, in: form)
    }

    /// It has taken place. Of a standing exchange the next meeting is due then; any other visit is done.
    package func hold(_ matter: Matter, _ visit: FactoryVisit, _ shown: FactoryVisit.Shown?, _ text: String, seen: ID<MatterStep>?, in form: SentForm?) throws {
        let turn = visit.every.map { days in matter.turned { $0.due = day + days } } ?? matter.ended(as: .done)
        try desk.take(NewStep(VisitStep.held.rawValue, text, turn, seen: seen), on: matter.id, in: form) { _ in
            if let shown { try store.set(shown, of: matter.id) }
        }
    }

    /// A standing exchange ends.
    package func end(_ matter: Matter, because reason: String, seen: ID<MatterStep>?, in form: SentForm?) throws {
        try desk.take(NewStep(VisitStep.ended.rawValue, reason, matter.ended(as: .done), seen: seen), on: matter.id, in: form)
    }

    /// Who was there says so; named only where they want it.
    package func join(_ matter: Matter, _ person: ID<Person>, _ naming: MatterPart.Naming) throws {
        try desk.add(MatterPart(person, as: .member, naming), to: matter)
    }
}

extension Matter {
    fileprivate func ended(as stage: FactoryVisit.Stage) -> MatterTurn {
        turned { ($0.stage, $0.isOpen, $0.due, $0.awaits) = (stage.rawValue, false, nil, nil) }
    }
}

/// What is done about a visit.
enum VisitStep: String {
    case planned, accepted, declined, told, held, ended
}
