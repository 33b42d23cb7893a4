package import Works

/// Something that the work of a unit asks for: to run a station, to set up a machine, to read a drawing. Who can do it is known to the unit and to
/// whoever leads it, so that nobody is missing when it counts. It says nothing of how good somebody is, and nobody is summed up by it.
package enum Skill {
    package enum Stage: String, Sendable, CaseIterable {
        case needed
        /// The work does not ask for it any more.
        case dropped
    }

    package enum Level: String, Sendable, CaseIterable {
        case learns, can
        /// Can do it and show it to others.
        case teaches

        package var masters: Bool { self != .learns }
    }
}

/// How many can do what a unit needs: of one skill.
package struct SkillCover: Sendable, Equatable {
    package let masters: Int
    package let teachers: Int

    package init(masters: Int, teachers: Int) { (self.masters, self.teachers) = (masters, teachers) }

    package init(_ levels: some Sequence<Skill.Level>) {
        let levels = Array(levels)
        (masters, teachers) = (levels.count(where: \.masters), levels.count { $0 == .teaches })
    }

    /// When that one is ill, the station stands still.
    package var hangsOnOne: Bool { masters == 1 }
    package var isMissing: Bool { masters == 0 }
}

/// The skills of one unit, of several together.
package struct SkillSums: Sendable, Equatable {
    package private(set) var skills = 0
    package private(set) var onOne = 0
    package private(set) var missing = 0
    package private(set) var withoutTeacher = 0

    package init(_ covers: some Sequence<SkillCover>) {
        for cover in covers {
            skills += 1
            if cover.hangsOnOne { onOne += 1 }
            if cover.isMissing { missing += 1 }
            if cover.teachers == 0 { withoutTeacher += 1 }
        }
    }
}

/// Who is at which level of what, at one unit.
package struct SkillMatrix: Sendable, Equatable {
    package let skills: [ID<Matter>]
    private let levels: [ID<Matter>: [ID<Person>: Skill.Level]]

    package init(_ skills: [ID<Matter>], _ levels: [ID<Matter>: [ID<Person>: Skill.Level]]) { (self.skills, self.levels) = (skills, levels) }

    package subscript(skill: ID<Matter>, person: ID<Person>) -> Skill.Level? { levels[skill]?[person] }
    package func cover(of skill: ID<Matter>) -> SkillCover { SkillCover((levels[skill] ?? [:]).values) }
    package var sums: SkillSums { SkillSums(skills.map { cover(of: $0) }) }
    package var people: Set<ID<Person>> { Set(skills.flatMap { levels[$0]?.keys.map { $0 } ?? [] }) }
}
