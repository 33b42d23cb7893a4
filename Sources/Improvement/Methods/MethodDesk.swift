package import Database
package import Works

/// What is done about methods, inside a transaction of the caller.
package struct MethodDesk {
    private let desk: MatterDesk
    private let store: MethodStore
    private let day: Day

    /// - Parameter day: the works' day.
    package init(_ desk: MatterDesk, _ db: Connection, of works: ID<Works>, on day: Day) {
        (self.desk, store, self.day) = (desk, MethodStore(db, of: works), day)
    }

    package func publish(_ written: WrittenMethod, at unit: ID<Unit>, in form: SentForm?) throws -> ID<Matter> {
        let turn = MatterTurn(stage: Method.Stage.published.rawValue, isOpen: true, owner: nil, due: nil, awaits: nil, place: unit)
        var new = NewMatter(.method, of: unit, written.title, turn, what: MethodStep.published.rawValue)
        new.words = [written.obstacle, written.done, written.conditions]
        new.parts = written.contact.map { [MatterPart($0, as: .contact, .named)] } ?? []
        new.ties = written.from.map { [(.from, $0)] } ?? []
        return try desk.open(new, in: form) { try store.insert(written, as: $0) }
    }

    /// Each unit once: whoever was asked is not asked again.
    /// - Returns: how many were asked now.
    @discardableResult
    package func invite(_ units: [ID<Unit>], to method: Matter, _ word: String, in form: SentForm?) throws -> Int {
        guard try desk.take(NewStep(MethodStep.invited.rawValue, word), on: method.id, in: form) != nil else { return 0 }
        let asked = try units.filter { try !store.isInvited($0, to: method.id) }
        for unit in asked {
            let turn = MatterTurn(
                stage: Adoption.Stage.invited.rawValue, isOpen: true, owner: nil, due: day + Adoption.daysToAnswer, awaits: .lead, place: unit)
            var new = NewMatter(.adoption, of: unit, method.title, turn, what: Adoption.Stage.invited.rawValue, text: word)
            new.ties = [(.from, method.id)]
            _ = try desk.open(new, in: nil) { try store.insert($0, of: method.id, at: unit) }
        }
        return asked.count
    }

    /// - Parameter since: from which day on the unit works so; for a method that is declined it says nothing.
    package func answer(_ adoption: Adoption, _ stage: Adoption.Stage, since: Day, because reason: String, seen: ID<MatterStep>?, in form: SentForm?) throws {
        let turn = adoption.matter.turned { ($0.stage, $0.isOpen, $0.due, $0.awaits) = (stage.rawValue, false, nil, nil) }
        let step = try desk.take(NewStep(stage.rawValue, reason, turn, seen: seen), on: adoption.matter.id, in: form)
        if step != nil, stage.isTaken { try store.set(since: since, of: adoption.matter.id) }
    }

    package func mark(outdated method: Matter, because reason: String, seen: ID<MatterStep>?, in form: SentForm?) throws {
        let turn = method.turned { ($0.stage, $0.isOpen) = (Method.Stage.outdated.rawValue, false) }
        try desk.take(NewStep(MethodStep.outdated.rawValue, reason, turn, seen: seen), on: method.id, in: form)
    }

    package func remark(_ text: String, on method: Matter, in form: SentForm?) throws {
        try desk.take(NewStep(MethodStep.remark.rawValue, text), on: method.id, in: form)
    }
}

/// What is done about a method.
enum MethodStep: String {
    case published, invited, outdated, remark
}
