import Tables

/// What a file of units changes in a works: who is new, who stands elsewhere from when on, whose traits are stated.
/// Saying again what already holds changes nothing.
package struct UnitStatements {
    package private(set) var newcomers: [UnitRegister.Newcomer] = []
    package private(set) var moves: [(unit: ID<Unit>, placement: Placement)] = []
    package private(set) var traits: [(unit: ID<Unit>, traits: UnitTraits)] = []
    private var register: UnitRegister
    private var placeOfTraits: [ID<Unit>: Int] = [:]

    package var isEmpty: Bool { newcomers.isEmpty && moves.isEmpty && traits.isEmpty }

    /// - Throws: `CellProblem` for a unit that would stand below itself; what `number` throws.
    package init(_ file: UnitFile, in organisation: Organisation, number: @escaping () throws -> Int64) throws {
        register = UnitRegister(organisation, missing: .create, number: number)
        // Parents before children, earlier places before later ones.
        for line in file.lines.sorted(by: { ($0.path.depth, $0.from ?? Day.always) < ($1.path.depth, $1.from ?? Day.always) }) {
            try state(line)
        }
        newcomers = register.newcomers
    }

    private mutating func state(_ line: UnitFile.Line) throws {
        let from = line.from ?? Day.always
        let code = line.code ?? line.path.text
        let unit: ID<Unit>
        if let known = line.code.flatMap(register.knows(code:)) ?? register.known(at: line.path, on: line.from ?? line.until ?? Day.always) {
            unit = known
            try move(unit, to: line, from: from)
        } else {
            unit = try register.create(line.path, code: code, placedFrom: from, until: line.until)
        }
        state(line.traits, of: unit)
    }

    /// A unit with several places has several lines; what they say of it is one statement.
    private mutating func state(_ said: UnitTraits, of unit: ID<Unit>) {
        let before = register.organisation.units[unit]?.traits ?? UnitTraits()
        guard before.amended(by: said) != before else { return }
        if let place = placeOfTraits[unit] {
            traits[place].traits = traits[place].traits.amended(by: said)
        } else {
            placeOfTraits[unit] = traits.count
            traits.append((unit, said))
        }
    }

    private mutating func move(_ unit: ID<Unit>, to line: UnitFile.Line, from: Day) throws {
        let parent = try line.path.parent.map { above in
            try register.known(at: above, on: from) ?? register.create(above, code: above.text, placedFrom: Day.always, until: nil)
        }
        let placement = Placement(from: from, until: line.until, parent: parent, name: String(line.path.name))
        guard register.organisation.units[unit]?.placements.contains(placement) != true else { return }
        if line.from == nil, line.until == nil, register.known(at: line.path, on: Day.always) == unit { return }
        guard parent != unit, !isBelow(parent, unit, on: from) else {
            throw CellProblem(line: line.line, column: "unit", found: "\"\(line.path)\"", expected: "a place that is not below the unit itself")
        }
        moves.append((unit, placement))
        register.note(unit, at: line.path, from: from, until: line.until)
    }

    private func isBelow(_ place: ID<Unit>?, _ unit: ID<Unit>, on day: Day) -> Bool {
        var above = place
        var steps = 0
        while let current = above, steps < UnitPath.maximumDepth {
            if current == unit { return true }
            above = register.organisation.units[current]?.placement(on: day)?.parent
            steps += 1
        }
        return false
    }
}

extension UnitStore {
    package func state(_ statements: UnitStatements, by entry: ID<Entry>) throws {
        for newcomer in statements.newcomers { try create(newcomer, by: entry) }
        for move in statements.moves { try place(move.unit, move.placement, by: entry) }
        for stated in statements.traits { try state(stated.traits, of: stated.unit, by: entry) }
    }
}
