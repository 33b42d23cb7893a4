/// What somebody changes about one unit by hand: its name and place from a day on, how long it lasts, what it is.
package struct UnitChange: Sendable {
    /// All that a form says of a unit.
    package struct Said: Sendable {
        package var name: String
        package var parent: ID<Unit>?
        /// Since when name and place hold.
        package var from: Day
        package var until: Day?
        package var traits: UnitTraits

        package init(name: String, parent: ID<Unit>?, from: Day, until: Day?, traits: UnitTraits) {
            (self.name, self.parent, self.from, self.until, self.traits) = (name, parent, from, until, traits)
        }
    }

    package enum Problem: Error, Equatable {
        case belowItself
        /// Somebody of that name stands there at the same time.
        case occupied(code: String)
        /// The unit above has no place on that day.
        case roofless
        case endsBeforeItBegins
    }

    package let unit: ID<Unit>
    /// nil where it stays where it is, under the name that it has, for as long as it has.
    package let placement: Placement?
    /// Only what differs; a text that is taken away is empty.
    package let traits: UnitTraits
    /// As it will be.
    package let organisation: Organisation

    package var isNothing: Bool { placement == nil && traits == UnitTraits() }

    package init(_ said: Said, about unit: Unit, in organisation: Organisation) throws(Problem) {
        self.unit = unit.id
        traits = unit.traits.differences(to: said.traits)
        let placement = UnitChange.placement(said, unit)
        var changed = Array(organisation.units.values.filter { $0.id != unit.id })
        changed.append(unit.with(placement))
        if let placement { try UnitChange.check(placement, of: unit.id, in: organisation) }
        (self.placement, self.organisation) = (placement, Organisation(changed))
    }

    private static func placement(_ said: Said, _ unit: Unit) -> Placement? {
        let current = unit.placement(on: said.from) ?? unit.placements.last
        guard let current, current.name == said.name, current.parent == said.parent else {
            return Placement(from: said.from, until: said.until, parent: said.parent, name: said.name)
        }
        if current.until == said.until { return nil }
        return Placement(from: current.from, until: said.until, parent: current.parent, name: current.name)
    }

    private static func check(_ placement: Placement, of unit: ID<Unit>, in organisation: Organisation) throws(Problem) {
        if let until = placement.until, until < placement.from { throw .endsBeforeItBegins }
        var roster = Roster(organisation)
        roster.place(unit, placement)
        guard !roster.isBelowItself(unit, at: placement) else { throw .belowItself }
        if let parent = placement.parent, organisation.path(of: parent, on: placement.from) == nil { throw .roofless }
        if let rival = roster.rival(of: unit, at: placement) { throw .occupied(code: rival.code) }
    }
}

extension UnitChange {
    /// A unit that is not there yet.
    package static func founding(_ said: Said, code: String, in organisation: Organisation) throws(Problem) -> UnitChange {
        try UnitChange(said, about: Unit(id: newcomer, code: code), in: organisation)
    }

    /// Stands for the unit until it gets its number; numbers of a works begin with 1.
    private static let newcomer = ID<Unit>(0)

    /// The unit and everything that stands below it on a day, the unit first.
    package static func subtree(of unit: ID<Unit>, on day: Day, in organisation: Organisation) -> [ID<Unit>] {
        var children: [ID<Unit>: [ID<Unit>]] = [:]
        for other in organisation.units.values { if let parent = other.placement(on: day)?.parent { children[parent, default: []].append(other.id) } }
        var found = [unit], next = 0
        while next < found.count {
            found += (children[found[next]] ?? []).sorted()
            next += 1
        }
        return found
    }
}

extension UnitStore {
    package func state(_ change: UnitChange, by entry: ID<Entry>) throws { try state(change, of: change.unit, by: entry) }

    package func found(_ change: UnitChange, as id: ID<Unit>, code: String, by entry: ID<Entry>) throws {
        try create(id, code: code, by: entry)
        try state(change, of: id, by: entry)
    }

    private func state(_ change: UnitChange, of unit: ID<Unit>, by entry: ID<Entry>) throws {
        if let placement = change.placement { try place(unit, placement, by: entry) }
        if change.traits != UnitTraits() { try state(change.traits, of: unit, by: entry) }
    }
}

extension Unit {
    fileprivate func with(_ placement: Placement?) -> Unit {
        guard let placement else { return self }
        var changed = self
        changed.placements = (placements.filter { $0.from != placement.from } + [placement]).sorted { $0.from < $1.from }
        return changed
    }
}
