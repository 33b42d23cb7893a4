package import Database
package import Works

/// What is done about obstacles, inside a transaction of the caller.
package struct ObstacleDesk {
    private let desk: MatterDesk
    private let store: ObstacleStore

    package init(_ desk: MatterDesk, _ db: Connection, of works: ID<Works>) { (self.desk, store) = (desk, ObstacleStore(db, of: works)) }

    /// The first of a unit is its key obstacle; what is named while any stands open waits, until its turn comes or somebody says otherwise.
    package func name(_ named: NamedObstacle, at unit: ID<Unit>, in form: SentForm?) throws -> ID<Matter> {
        let open = try store.open(at: unit)
        let stage: Obstacle.Stage = open.isEmpty ? .key : .waiting
        let turn = MatterTurn(stage: stage.rawValue, isOpen: true, owner: named.owner, due: nil, awaits: nil, place: unit)
        var new = NewMatter(.obstacle, of: unit, named.title, turn, what: ObstacleStep.named.rawValue, text: named.cause)
        new.words = [named.reason]
        let last = open.map(\.obstacle.place).max() ?? 0
        return try desk.open(new, in: form) { try store.insert(named, as: $0, place: last + 1) }
    }

    /// Another one becomes the key obstacle; the one that was steps behind it. A deliberate act: it has a reason.
    package func makeKey(_ matter: Matter, because reason: String, seen: ID<MatterStep>?, in form: SentForm?) throws {
        if let former = try store.key(of: matter.unit), former.id != matter.id {
            let behind = former.turned { $0.stage = Obstacle.Stage.waiting.rawValue }
            try desk.take(NewStep(ObstacleStep.stepsBehind.rawValue, reason, behind, seen: nil), on: former.id, in: nil)
            try store.set(place: 0, of: former.id)
        }
        let key = matter.turned { $0.stage = Obstacle.Stage.key.rawValue }
        try desk.take(NewStep(ObstacleStep.madeKey.rawValue, reason, key, seen: seen), on: matter.id, in: form)
    }

    /// One place earlier or later among those that wait; where there is none to change with, nothing is done.
    package func move(_ matter: Matter, _ shift: ObstacleShift, in form: SentForm?) throws {
        var waiting = try store.open(at: matter.unit).map(\.matter).filter { $0.obstacleStage == .waiting }.map(\.id)
        guard let place = waiting.firstIndex(of: matter.id), waiting.indices.contains(place + shift.places) else { return }
        guard try desk.take(NewStep(shift.step.rawValue, ""), on: matter.id, in: form) != nil else { return }
        waiting.swapAt(place, place + shift.places)
        for (place, id) in waiting.enumerated() { try store.set(place: place + 1, of: id) }
    }

    /// It is gone, or was none. Whoever says so says what removed it; where it was the key one, the first of those that wait moves up.
    package func end(_ matter: Matter, as stage: Obstacle.Stage, because reason: String, seen: ID<MatterStep>?, in form: SentForm?) throws {
        let ended = matter.turned { ($0.stage, $0.isOpen, $0.due, $0.awaits) = (stage.rawValue, false, nil, nil) }
        let step = NewStep((stage == .removed ? ObstacleStep.removed : .dropped).rawValue, reason, ended, seen: seen)
        guard try desk.take(step, on: matter.id, in: form) != nil, matter.obstacleStage == .key else { return }
        try moveUp(at: matter.unit)
    }

    /// There is always one on which everybody works first, as long as any stands open.
    private func moveUp(at unit: ID<Unit>) throws {
        guard let next = try store.open(at: unit).first?.matter, next.obstacleStage == .waiting else { return }
        let key = next.turned { $0.stage = Obstacle.Stage.key.rawValue }
        try desk.take(NewStep(ObstacleStep.movedUp.rawValue, "", key, seen: nil), on: next.id, in: nil)
    }

    package func handOver(_ matter: Matter, to owner: ID<Person>, because reason: String, seen: ID<MatterStep>?, in form: SentForm?) throws {
        try desk.take(NewStep(ObstacleStep.handedOver.rawValue, reason, matter.turned { $0.owner = owner }, seen: seen), on: matter.id, in: form)
    }

    /// To the lead of the unit above, who answers by a day.
    package func carryUp(_ matter: Matter, to place: ID<Unit>, by day: Day, because reason: String, seen: ID<MatterStep>?, in form: SentForm?) throws {
        let above = matter.turned { ($0.place, $0.owner, $0.awaits, $0.due) = (place, nil, .lead, day) }
        try desk.take(NewStep(ObstacleStep.carriedUp.rawValue, reason, above, seen: seen), on: matter.id, in: form)
    }

    /// - Parameter owner: who answered for it before it was carried up, and does so again.
    package func answer(_ matter: Matter, _ text: String, to owner: ID<Person>?, seen: ID<MatterStep>?, in form: SentForm?) throws {
        let back = matter.turned { ($0.place, $0.owner, $0.awaits, $0.due) = (matter.unit, owner, nil, nil) }
        try desk.take(NewStep(ObstacleStep.answered.rawValue, text, back, seen: seen), on: matter.id, in: form)
    }
}

/// What is done about an obstacle.
enum ObstacleStep: String {
    case named, madeKey = "made key", movedUp = "moved up", stepsBehind = "steps behind", removed, dropped, carriedUp = "carried up", answered, remark
    case earlier, later
    case handedOver = "handed over"
}

/// How one that waits changes its place.
package enum ObstacleShift: String, Sendable, CaseIterable {
    case earlier, later

    fileprivate var places: Int { self == .earlier ? -1 : 1 }
    fileprivate var step: ObstacleStep { self == .earlier ? .earlier : .later }
}
