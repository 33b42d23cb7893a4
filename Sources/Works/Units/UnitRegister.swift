/// Finds the units that a file names, by path or code, and notes those that are missing so that they can be created.
package struct UnitRegister {
    /// What to do with a unit that nobody has stated yet.
    package enum Missing: Sendable { case refuse, create }

    /// A unit that does not exist yet, in the order in which parents stand before children.
    package struct Newcomer: Sendable {
        package let id: ID<Unit>
        package let code: String
        package let placement: Placement
    }

    package private(set) var newcomers: [Newcomer] = []
    package let organisation: Organisation
    private let missing: Missing
    private let number: () throws -> Int64
    private var roster: Roster
    private var namedByPath: Set<ID<Unit>> = []

    /// - Parameter number: the works' next free number.
    package init(_ organisation: Organisation, missing: Missing, number: @escaping () throws -> Int64) {
        (self.organisation, self.missing, self.number) = (organisation, missing, number)
        roster = Roster(organisation)
    }

    /// - Throws: `UnitProblem`, or what `number` throws.
    package mutating func unit(at path: UnitPath, on day: Day) throws -> ID<Unit> {
        if let known = known(at: path, on: day) { return known }
        if let stay = organisation.everAt(path).first { throw UnitProblem.moved(path, stay.unit, day, now: organisation.path(of: stay.unit, on: day)) }
        guard missing == .create else { throw UnitProblem.unknown(path) }
        return try create(path, code: path.text, placedFrom: Day.always, until: nil)
    }

    package func unit(code: String) throws(UnitProblem) -> ID<Unit> {
        guard let unit = roster.unit(code: code) else { throw .unknownCode(code) }
        return unit
    }

    /// The unit's path on a day, or what it is known by.
    package func name(of unit: ID<Unit>, on day: Day) -> String {
        organisation.nearestPath(of: unit, to: day)?.text ?? newcomers.first { $0.id == unit }?.code ?? "\(unit.number)"
    }

    package func knows(code: String) -> ID<Unit>? { roster.unit(code: code) }

    package func known(at path: UnitPath, on day: Day) -> ID<Unit>? { roster.unit(at: path, on: day) }

    /// Whether the unit got its code from a path, for want of one of its own.
    func isNamedByPath(_ unit: ID<Unit>) -> Bool {
        namedByPath.contains(unit) || organisation.stays(of: unit).contains { $0.path.text == roster.units[unit]?.code }
    }

    /// Creates a unit at the path, with everything above it that is missing.
    package mutating func create(_ path: UnitPath, code: String, placedFrom from: Day, until: Day?) throws -> ID<Unit> {
        let parent = try unit(above: path, on: from)
        let id = ID<Unit>(try number())
        let code = free(code)
        let placement = Placement(from: from, until: until, parent: parent, name: String(path.name))
        newcomers.append(Newcomer(id: id, code: code, placement: placement))
        roster.add(id, code: code)
        roster.place(id, placement)
        if code == path.text { namedByPath.insert(id) }
        return id
    }

    /// The unit above the path; created where it is missing.
    mutating func unit(above path: UnitPath, on day: Day) throws -> ID<Unit>? {
        try path.parent.map { above in try known(at: above, on: day) ?? create(above, code: above.text, placedFrom: Day.always, until: nil) }
    }

    /// From now on the file may name the unit, and whoever stands below it, at this place too.
    mutating func place(_ unit: ID<Unit>, _ placement: Placement) { roster.place(unit, placement) }

    func isBelow(_ place: ID<Unit>?, _ unit: ID<Unit>, on day: Day) -> Bool { roster.isBelow(place, unit, on: day) }

    func isBelowItself(_ unit: ID<Unit>, at placement: Placement) -> Bool { roster.isBelowItself(unit, at: placement) }

    func rival(of unit: ID<Unit>, at placement: Placement) -> Unit? { roster.rival(of: unit, at: placement) }

    /// A code never changes hands: a new unit at the path of one that has gone gets another.
    private func free(_ code: String) -> String {
        guard roster.unit(code: code) != nil else { return code }
        return (2...).lazy.map { "\(code) (\($0))" }.first { roster.unit(code: $0) == nil } ?? code
    }
}

/// Why a unit that a file names cannot be found.
package enum UnitProblem: Error, Equatable {
    case unknown(UnitPath)
    case unknownCode(String)
    case moved(UnitPath, ID<Unit>, Day, now: UnitPath?)

    /// What was expected instead.
    package var expected: String {
        switch self {
        case .unknown: "a unit of this works (create it with --create, or name it with --units FILE)"
        case .unknownCode: "the code of a unit of this works"
        case .moved(_, _, let day, let now):
            now.map { "its path on \(day): \"\($0)\"" } ?? "a unit that exists on \(day)"
        }
    }
}
