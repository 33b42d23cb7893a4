package import Language
package import Planning
package import Web
package import Works

/// How a kind of matter shows itself: its names, its stages and steps in words, where its pages are. Each kind has one in its own folder.
package protocol MatterFace: Sendable {
    static var kind: MatterKind { get }
    /// As the address has it: `obstacles`.
    static var step: String { get }
    static var one: Message { get }
    static var many: Message { get }
    /// By what one of them is known on pages.
    static func name(of matter: Matter, _ language: Language) -> String
    static func stage(_ stage: String) -> Message
    /// What was done, as a sentence without who and when: "named the key obstacle".
    static func sentence(of step: MatterStep) -> Message
}

extension MatterFace {
    package static func name(of matter: Matter, _ language: Language) -> String { matter.title }
}

extension Matter {
    package func name(_ language: Language) -> String { kind.face.name(of: self, language) }
}

extension MatterKind {
    package var face: any MatterFace.Type {
        switch self {
        case .obstacle: ObstacleFace.self
        case .proposal: ProposalFace.self
        case .waste: WasteFace.self
        case .method: MethodFace.self
        case .adoption: AdoptionFace.self
        case .task: TaskFace.self
        case .measure: MeasureFace.self
        case .mission: MissionFace.self
        case .visit: VisitFace.self
        case .meeting: MeetingFace.self
        case .series: SeriesFace.self
        case .group: GroupFace.self
        case .skill: SkillFace.self
        case .review: ReviewFace.self
        }
    }
}

extension Outlook.Place {
    /// The list of a kind at a unit, or one of them.
    package static func matters(_ kind: MatterKind, _ further: String...) -> Outlook.Place { .page([kind.face.step] + further) }
}

extension Scene {
    /// The page of a matter, wherever its unit stands: of one that whoever looks may not see, at the unit that is asked there. Where neither may be
    /// seen it stands at its own unit, where it opens to those who share it; a task does so for everybody.
    package func address(of matter: Matter, _ further: String...) -> Address {
        outlook.changed { $0.unit = door(to: matter) }.address(of: .page([matter.kind.face.step, String(matter.id.number)] + further))
    }

    private func door(to matter: Matter) -> ID<Unit> {
        guard matter.kind != .task else { return matter.unit }
        return [matter.unit, matter.place].first { visit.may(.seeFigures, on: path(of: $0)) } ?? matter.unit
    }

    /// The units that stand today at the scene's unit and below it; nil for the root, where it is all of them.
    package var unitsBelow: Set<ID<Unit>>? { columns.organisation.units(below: path, on: today).map { $0.union([unit.id]) } }

    /// A unit and what stands below it, as far as whoever looks may see it.
    package func units(below unit: ID<Unit>) -> Set<ID<Unit>> {
        let path = path(of: unit), all = columns.organisation.units(below: path, on: today) ?? Set(columns.organisation.units.keys)
        return all.union([unit]).filter { visit.may(.seeFigures, on: self.path(of: $0)) }
    }

    /// Where a unit stands today, or stood last.
    package func path(of unit: ID<Unit>) -> UnitPath { columns.organisation.nearestPath(of: unit, to: today) ?? UnitPath(columns.works.name) }

    package func name(of unit: ID<Unit>) -> String {
        String(path(of: unit).name)
    }
}

extension Organisation {
    /// The units that stand at a path and below it; nil for the root, where it is all of them.
    package func units(below path: UnitPath, on day: Day) -> Set<ID<Unit>>? {
        guard path.parent != nil else { return nil }
        return Set(units.keys.filter { self.path(of: $0, on: day)?.isWithin(path) ?? false })
    }
}
