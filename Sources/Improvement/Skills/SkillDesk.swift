package import Database
package import Works

/// What is done about the skills of a unit, inside a transaction of the caller.
package struct SkillDesk {
    private let desk: MatterDesk
    private let store: SkillStore
    private let day: Day

    package init(_ desk: MatterDesk, _ db: Connection, of works: ID<Works>, on day: Day) {
        (self.desk, store, self.day) = (desk, SkillStore(db, of: works), day)
    }

    package func name(_ title: String, at unit: ID<Unit>, in form: SentForm?) throws -> ID<Matter> {
        let turn = MatterTurn(stage: Skill.Stage.needed.rawValue, isOpen: true, owner: nil, due: nil, awaits: nil, place: unit)
        return try desk.open(NewMatter(.skill, of: unit, title, turn, what: SkillStep.named.rawValue), in: form)
    }

    /// Kept beside the journal: whoever may read that something is needed need not read who can do it.
    package func set(_ level: Skill.Level?, of person: ID<Person>, in skill: Matter) throws {
        try store.set(level, of: person, in: skill.id, on: day)
        try desk.note("person=\(person.number) level=\(level?.rawValue ?? "none")", on: skill.id)
    }

    /// Training is a task within the skill: whoever learns has it on their list; whoever shows it shares it.
    package func train(_ person: ID<Person>, with teacher: ID<Person>?, by due: Day, in skill: Matter, sent form: SentForm?) throws {
        let id = try TaskDesk(desk).give(GivenTask(skill.title, to: person, by: due), within: skill, in: form)
        guard let teacher, teacher != person, let task = try desk.store.matter(id) else { return }
        try desk.add(MatterPart(teacher, as: .helper, .nameless), to: task)
    }

    package func drop(_ skill: Matter, because reason: String, seen: ID<MatterStep>?, in form: SentForm?) throws {
        let turn = skill.turned { ($0.stage, $0.isOpen) = (Skill.Stage.dropped.rawValue, false) }
        try desk.take(NewStep(SkillStep.dropped.rawValue, reason, turn, seen: seen), on: skill.id, in: form)
    }
}

/// What is done about a skill.
enum SkillStep: String { case named, dropped }
