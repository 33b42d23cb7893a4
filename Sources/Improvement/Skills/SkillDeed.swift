import Planning
import Web
import Works

/// What the page of one skill offers, as the address has it.
enum SkillDeed: String, MatterDeed {
    case level, train, drop

    var right: Deed { .lead }
    var needsText: Bool { self == .drop }

    func fits(_ sheet: SkillPage) -> Bool { sheet.matter.isOpen }

    func take(_ act: MatterAct<SkillPage>) throws {
        let desk = SkillDesk(act.matters, act.db, of: act.works, on: act.scene.today)
        switch self {
        case .level: try desk.set(act.form[SkillFields.level].flatMap(Skill.Level.init(rawValue:)), of: act.somebody(), in: act.matter)
        case .train:
            guard let due = Day(act.form[SkillFields.due] ?? ""), due >= act.scene.today else { throw MatterRefusal(.dayFromTodayOn) }
            try desk.train(act.somebody(), with: act.teacher, by: due, in: act.matter, sent: act.sent)
        case .drop: try desk.drop(act.matter, because: act.text, seen: act.seen, in: act.sent)
        }
    }
}

extension MatterAct<SkillPage> {
    /// One of the unit, or whoever is named by badge.
    fileprivate func somebody() throws -> ID<Person> {
        if let chosen = chosen(SkillFields.person) { return chosen }
        return try person()
    }

    fileprivate var teacher: ID<Person>? { chosen(SkillFields.teacher) }

    private func chosen(_ field: String) -> ID<Person>? {
        Int64(form[field] ?? "").map { ID<Person>($0) }.flatMap { sheet.people[$0] == nil ? nil : $0 }
    }
}

/// The fields of the forms about skills.
enum SkillFields {
    static let person = "who", level = "level", teacher = "teacher", due = "due"
}
