/// All units of a works with their places through time, in memory. A value: the store reads it, rules and pages ask it.
package struct Organisation: Sendable {
    /// A stretch of days during which a unit had one path.
    package struct Stay: Sendable, Hashable {
        package let unit: ID<Unit>
        package let path: UnitPath
        package let from: Day
        package let until: Day?
        package init(unit: ID<Unit>, path: UnitPath, from: Day, until: Day?) { (self.unit, self.path, self.from, self.until) = (unit, path, from, until) }
        package func holds(_ day: Day) -> Bool { from <= day && (until.map { day <= $0 } ?? true) }
    }

    package private(set) var units: [ID<Unit>: Unit]
    private var stays: [ID<Unit>: [Stay]] = [:]
    private var byPath: [UnitPath: [Stay]] = [:]
    private var byCode: [String: ID<Unit>] = [:]
    /// The stays of units that had more than one.
    private var moved: [[Stay]] = []

    package init(_ units: [Unit]) {
        self.units = Dictionary(uniqueKeysWithValues: units.map { ($0.id, $0) })
        for unit in units {
            byCode[unit.code] = unit.id
            _ = settle(unit.id, under: [])
        }
        for stay in stays.values.joined() { byPath[stay.path, default: []].append(stay) }
        moved = stays.values.filter { $0.count > 1 }
    }

    /// The unit that the works itself is; nil where nothing is stated yet.
    package var root: ID<Unit>? { units.values.filter { $0.placements.contains { $0.parent == nil } }.map(\.id).min() }

    package func unit(code: String) -> Unit? { byCode[code].flatMap { units[$0] } }

    package func stays(of unit: ID<Unit>) -> [Stay] { stays[unit] ?? [] }

    package func path(of unit: ID<Unit>, on day: Day) -> UnitPath? { stays[unit]?.first { $0.holds(day) }?.path }

    /// Where the unit stands on the day, or else where it stood last before it, or first after.
    package func nearestPath(of unit: ID<Unit>, to day: Day) -> UnitPath? {
        path(of: unit, on: day) ?? stays[unit]?.last { $0.from <= day }?.path ?? stays[unit]?.first?.path
    }

    package func unit(at path: UnitPath, on day: Day) -> ID<Unit>? { byPath[path]?.first { $0.holds(day) }?.unit }

    /// Whoever stood at this path at any time: to say "it has moved" instead of "there is no such unit".
    package func everAt(_ path: UnitPath) -> [Stay] { byPath[path] ?? [] }

    package var paths: some Collection<UnitPath> { byPath.keys }

    /// Whether anything that ever stood at or below a path also stood elsewhere.
    package func hasMoves(within path: UnitPath) -> Bool {
        moved.contains { stays in stays.contains { $0.path.isWithin(path) } }
    }

    package func children(of unit: ID<Unit>, on day: Day) -> [ID<Unit>] {
        units.values.filter { $0.placement(on: day)?.parent == unit }.map(\.id).sorted()
    }

    /// A unit's paths follow from its own places and those of everything above it: the days are cut at every change on the way up.
    private mutating func settle(_ id: ID<Unit>, under above: Set<ID<Unit>>) -> [Stay] {
        if let known = stays[id] { return known }
        guard let unit = units[id] else { return [] }
        var found: [Stay] = []
        for (place, last) in unit.stretches {
            guard let parent = place.parent else {
                found.append(Stay(unit: id, path: UnitPath(place.name), from: place.from, until: last))
                continue
            }
            let isAbove = parent == id || above.contains(parent)
            let roofs = isAbove ? stays(of: parent, from: place.from, until: last, under: [id]) : settle(parent, under: above.union([id]))
            found += roofs.compactMap { $0.stay(of: id, at: place, until: last) }
        }
        stays[id] = merged(found)
        return stays[id]!
    }

    /// Two units may stand below each other in turn: of what is above the unit for whose sake it is asked, only these days count. A circle
    /// cannot be stored (see UnitStore); should one come from elsewhere, its members have no path rather than the works no answer.
    private func stays(of id: ID<Unit>, from: Day, until: Day?, under above: Set<ID<Unit>>) -> [Stay] {
        guard let unit = units[id], !above.contains(id) else { return [] }
        return unit.stretches.flatMap { place, last -> [Stay] in
            let first = max(from, place.from), end = earlier(until, last)
            if let end, end < first { return [] }
            guard let parent = place.parent else { return [Stay(unit: id, path: UnitPath(place.name), from: first, until: end)] }
            return stays(of: parent, from: first, until: end, under: above.union([id])).compactMap { $0.stay(of: id, at: place, until: end) }
        }
    }
}

extension Unit {
    /// Each placement with its real last day: its own, or the day before the next one begins.
    var stretches: [(Placement, Day?)] {
        placements.indices.map { i in
            let next = i + 1 < placements.count ? placements[i + 1].from - 1 : nil
            return (placements[i], earlier(placements[i].until, next))
        }
    }

    package func placement(on day: Day) -> Placement? {
        stretches.first { $0.0.from <= day && ($0.1.map { day <= $0 } ?? true) }?.0
    }
}

private func earlier(_ a: Day?, _ b: Day?) -> Day? {
    guard let a else { return b }
    guard let b else { return a }
    return min(a, b)
}

extension Organisation.Stay {
    /// Of a unit that stands below this one; nil where they share no day.
    fileprivate func stay(of unit: ID<Unit>, at place: Placement, until last: Day?) -> Organisation.Stay? {
        let from = max(place.from, from), until = earlier(last, until)
        if let until, until < from { return nil }
        return Organisation.Stay(unit: unit, path: UnitPath(path.text + "/" + place.name), from: from, until: until)
    }
}

/// Neighbouring stretches with the same path are one: a move of something above that left the path as it was is none.
private func merged(_ stays: [Organisation.Stay]) -> [Organisation.Stay] {
    var result: [Organisation.Stay] = []
    for stay in stays.sorted(by: { $0.from < $1.from }) {
        if let last = result.last, last.path == stay.path, let end = last.until, end + 1 == stay.from {
            result[result.count - 1] = Organisation.Stay(unit: stay.unit, path: stay.path, from: last.from, until: stay.until)
        } else {
            result.append(stay)
        }
    }
    return result
}
