import Tables

/// What a file of units changes in a works: who is new, who stands elsewhere from when on, whose traits are stated.
/// Saying again what already holds changes nothing.
package struct UnitStatements {
    package private(set) var newcomers: [UnitRegister.Newcomer] = []
    package private(set) var moves: [(unit: ID<Unit>, placement: Placement)] = []
    package private(set) var traits: [(unit: ID<Unit>, traits: UnitTraits)] = []
    private var register: UnitRegister
    private var placeOfTraits: [ID<Unit>: Int] = [:]
    private var places: [(unit: ID<Unit>, placement: Placement, line: UnitFile.Line)] = []

    package var isEmpty: Bool { newcomers.isEmpty && moves.isEmpty && traits.isEmpty }

    /// - Throws: `CellProblem` for a unit that would stand below itself; what `number` throws.
    package init(_ file: UnitFile, in organisation: Organisation, number: @escaping () throws -> Int64) throws {
        register = UnitRegister(organisation, missing: .create, number: number)
        for line in Self.inOrder(file.lines, register) {
            let known = register.newcomers.count
            try state(line)
            // Whoever is missing above the line's unit comes with it.
            for newcomer in register.newcomers[known...] { places.append((newcomer.id, newcomer.placement, line)) }
        }
        for place in places { try check(place) }
        newcomers = register.newcomers
    }

    /// Earlier days before later ones, parents before children; and who leaves a place before who comes there on the same day.
    private static func inOrder(_ lines: [UnitFile.Line], _ register: UnitRegister) -> [UnitFile.Line] {
        var first: [String: Day] = [:]
        for line in lines { if let code = line.code { first[code] = min(first[code] ?? line.start, line.start) } }
        func comes(_ line: UnitFile.Line) -> Int {
            line.code.map { register.knows(code: $0) == nil && first[$0] == line.start } ?? true ? 1 : 0
        }
        return lines.sorted { ($0.start, $0.path.depth, comes($0)) < ($1.start, $1.path.depth, comes($1)) }
    }

    private mutating func state(_ line: UnitFile.Line) throws {
        if let known = known(line) {
            try move(known, to: line)
            state(line.traits, of: known)
        } else {
            let unit = try register.create(line.path, code: line.code ?? line.path.text, placedFrom: line.start, until: line.until)
            state(line.traits, of: unit)
        }
    }

    /// Two units at one place could not be told apart by their path; who stands below itself has none. Looked at in the end, when whoever
    /// leaves has left.
    private func check(_ place: (unit: ID<Unit>, placement: Placement, line: UnitFile.Line)) throws {
        if register.isBelowItself(place.unit, at: place.placement) { throw Self.circle(place.line) }
        guard let rival = register.rival(of: place.unit, at: place.placement) else { return }
        throw CellProblem(
            line: place.line.line, column: "unit", found: "\"\(place.line.path)\"",
            expected: "a place where nobody stands: the unit with the code \"\(rival.code)\" is there at the same time "
                + "(say with \"until\" or a new place when it leaves)")
    }

    /// The unit that the line is about: by its code; else whoever stands at the path, unless both have codes of their own.
    private func known(_ line: UnitFile.Line) -> ID<Unit>? {
        if let unit = line.code.flatMap(register.knows(code:)) { return unit }
        guard let unit = register.known(at: line.path, on: line.from ?? line.until ?? Day.always) else { return nil }
        return line.code == nil || register.isNamedByPath(unit) ? unit : nil
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

    private mutating func move(_ unit: ID<Unit>, to line: UnitFile.Line) throws {
        let parent = try register.unit(above: line.path, on: line.start)
        let placement = Placement(from: line.start, until: line.until, parent: parent, name: String(line.path.name))
        guard register.organisation.units[unit]?.placements.contains(placement) != true else { return }
        if line.from == nil, line.until == nil, register.known(at: line.path, on: Day.always) == unit { return }
        guard parent != unit, !register.isBelow(parent, unit, on: line.start) else { throw Self.circle(line) }
        moves.append((unit, placement))
        places.append((unit, placement, line))
        register.place(unit, placement)
    }

    private static func circle(_ line: UnitFile.Line) -> CellProblem {
        CellProblem(
            line: line.line, column: "unit", found: "\"\(line.path)\"",
            expected: "a place that is not below the unit itself, neither on its first day nor when the units above it move later")
    }
}

extension UnitFile.Line {
    fileprivate var start: Day { from ?? Day.always }
}

extension UnitStore {
    package func state(_ statements: UnitStatements, by entry: ID<Entry>) throws {
        try create(statements.newcomers, by: entry)
        for move in statements.moves { try place(move.unit, move.placement, by: entry) }
        for stated in statements.traits { try state(stated.traits, of: stated.unit, by: entry) }
    }
}
