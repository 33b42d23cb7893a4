package import Database
package import Works

/// What is done about groups, inside a transaction of the caller.
package struct GroupDesk {
    private let desk: MatterDesk
    private let store: GroupStore

    package init(_ desk: MatterDesk, _ db: Connection, of works: ID<Works>) { (self.desk, store) = (desk, GroupStore(db, of: works)) }

    /// - Parameter owner: who speaks for it.
    package func found(_ founded: FoundedGroup, at unit: ID<Unit>, by owner: ID<Person>?, in form: SentForm?) throws -> ID<Matter> {
        let turn = MatterTurn(stage: WorkGroup.Stage.running.rawValue, isOpen: true, owner: owner, due: nil, awaits: nil, place: unit)
        var new = NewMatter(.group, of: unit, founded.title, turn, what: GroupStep.founded.rawValue, text: founded.purpose)
        new.words = [founded.meets]
        new.ties = founded.from.map { [(.from, $0)] } ?? []
        let asked = founded.invited.subtracting([founded.founder?.person].compactMap { $0 })
        new.parts =
            [founded.founder].compactMap { $0 }.map { MatterPart($0.person, as: .member, .nameless) }
            + asked.sorted().map { MatterPart($0, as: .invited, .nameless) }
        return try desk.open(new, in: form) { id in
            try store.insert(founded, as: id)
            if let founder = founded.founder { try store.set(founder, of: id) }
        }
    }

    package func invite(_ person: ID<Person>, to group: Matter) throws { try desk.add(MatterPart(person, as: .invited, .nameless), to: group) }

    /// Everybody comes along of their own will, says as what they work, and whether their name is shown; and may say it anew.
    package func join(_ member: WorkGroup.Member, _ naming: MatterPart.Naming, _ group: Matter) throws {
        try desk.remove(MatterPart(member.person, as: .invited, .nameless), from: group)
        try desk.add(MatterPart(member.person, as: .member, naming), to: group)
        try store.set(member, of: group.id)
    }

    package func leave(_ person: ID<Person>, _ group: Matter) throws {
        for role in [MatterRole.invited, .member] { try desk.remove(MatterPart(person, as: role, .nameless), from: group) }
        try store.remove(person, of: group.id)
    }

    /// They came together, and what came of it.
    package func meet(_ text: String, _ group: Matter, in form: SentForm?) throws {
        try desk.take(NewStep(GroupStep.met.rawValue, text), on: group.id, in: form)
    }

    package func end(_ group: Matter, _ result: String, seen: ID<MatterStep>?, in form: SentForm?) throws {
        let turn = group.turned { ($0.stage, $0.isOpen, $0.owner) = (WorkGroup.Stage.ended.rawValue, false, nil) }
        try desk.take(NewStep(GroupStep.ended.rawValue, result, turn, seen: seen), on: group.id, in: form)
    }
}

/// What is done about a group.
enum GroupStep: String { case founded, met, ended }
