/// Units with their places as they will be once what a file states is stored. Whoever stands at a path is found by walking
/// down from the root: so a unit under a roof that the same file moves is found under both roofs, on the days of each.
struct Roster {
    private struct Place: Hashable {
        let parent: ID<Unit>?
        let name: Substring
    }

    private(set) var units: [ID<Unit>: Unit]
    private var byCode: [String: ID<Unit>] = [:]
    /// Whoever was ever placed there; on which days, the unit itself knows.
    private var everAt: [Place: [ID<Unit>]] = [:]

    init(_ organisation: Organisation) {
        units = organisation.units
        for unit in units.values {
            byCode[unit.code] = unit.id
            for placement in unit.placements { note(unit.id, at: placement) }
        }
    }

    func unit(code: String) -> ID<Unit>? { byCode[code] }

    func unit(at path: UnitPath, on day: Day) -> ID<Unit>? {
        var found: ID<Unit>?
        for level in path.levels {
            guard let next = unit(named: level, under: found, on: day) else { return nil }
            found = next
        }
        return found
    }

    /// Of several the one that was placed there last.
    private func unit(named name: Substring, under parent: ID<Unit>?, on day: Day) -> ID<Unit>? {
        everAt[Place(parent: parent, name: name)]?.last { id in
            guard let placement = units[id]?.placement(on: day) else { return false }
            return placement.parent == parent && placement.name == name
        }
    }

    /// Whoever else stands at that place on a day on which the unit does.
    func rival(of id: ID<Unit>, at placement: Placement) -> Unit? {
        guard let own = units[id]?.stretches.first(where: { $0.0 == placement }) else { return nil }
        let others = everAt[Place(parent: placement.parent, name: Substring(placement.name))]?.lazy.filter { $0 != id }.compactMap { units[$0] }
        return others?.first { other in
            other.stretches.contains { $0.0.parent == placement.parent && $0.0.name == placement.name && overlap($0, own) }
        }
    }

    mutating func add(_ id: ID<Unit>, code: String) {
        units[id] = Unit(id: id, code: code)
        byCode[code] = id
    }

    /// A place with the same first day as another one of the unit takes its turn.
    mutating func place(_ id: ID<Unit>, _ placement: Placement) {
        var placements = (units[id]?.placements ?? []).filter { $0.from != placement.from } + [placement]
        placements.sort { $0.from < $1.from }
        units[id]?.placements = placements
        note(id, at: placement)
    }

    func isBelow(_ place: ID<Unit>?, _ unit: ID<Unit>, on day: Day) -> Bool {
        var above = place
        var steps = 0
        while let current = above, steps < UnitPath.maximumDepth {
            if current == unit { return true }
            above = units[current]?.placement(on: day)?.parent
            steps += 1
        }
        return false
    }

    /// Whether a unit with this place would stand below itself: on its first day, or later, when somebody above it is placed anew.
    func isBelowItself(_ id: ID<Unit>, at placement: Placement) -> Bool {
        guard let parent = placement.parent, let own = units[id]?.stretches.first(where: { $0.0 == placement }) else { return false }
        return ([placement.from] + firstDays(above: parent)).contains { day in
            placement.from <= day && (own.1.map { day <= $0 } ?? true) && isBelow(parent, id, on: day)
        }
    }

    /// The days on which a unit, or whoever is above it at any time, is placed anew.
    private func firstDays(above unit: ID<Unit>) -> Set<Day> {
        var days: Set<Day> = [], seen: Set<ID<Unit>> = [unit], open = [unit]
        while let next = open.popLast() {
            for place in units[next]?.placements ?? [] {
                days.insert(place.from)
                if let parent = place.parent, seen.insert(parent).inserted { open.append(parent) }
            }
        }
        return days
    }

    private mutating func note(_ id: ID<Unit>, at placement: Placement) {
        everAt[Place(parent: placement.parent, name: Substring(placement.name)), default: []].append(id)
    }
}

private func overlap(_ a: (Placement, Day?), _ b: (Placement, Day?)) -> Bool {
    (a.1.map { b.0.from <= $0 } ?? true) && (b.1.map { a.0.from <= $0 } ?? true)
}
