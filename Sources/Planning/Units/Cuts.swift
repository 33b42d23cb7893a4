package import Works

/// One indicator of a unit cut across its workshops: by shift, by trade, and by both at once, as a mill that never stops is
/// led. Sums of the units below, each counted with its own shift and trade or those of the nearest unit above that has one.
package struct Cuts: Sendable, Equatable {
    package struct Part: Sendable, Equatable {
        package let name: String
        package internal(set) var units = 0
        package internal(set) var plan = 0.0
        package internal(set) var actual = 0.0
        fileprivate var people = 0
        fileprivate var isPeopleKnown = true

        /// Actual over plan to date; nil without a plan, and where fewer than five people are behind it.
        package var completion: Double? { plan > 0 && !isTooSmall ? actual / plan : nil }
        private var isTooSmall: Bool { isPeopleKnown && people < UnitTree.fewestPeople }
    }

    /// In the order of their names.
    package private(set) var byShift: [Part] = []
    package private(set) var byTrade: [Part] = []
    /// For each trade its parts in the order of the shifts; nil where nobody works.
    package private(set) var byBoth: [(trade: String, parts: [Part?])] = []

    /// What is counted of one unit without units below it.
    package struct Unit: Sendable {
        package var shift: String?
        package var trade: String?
        package var people: Int?
        package var plan: Double
        package var actual: Double
        package init(shift: String?, trade: String?, people: Int?, plan: Double, actual: Double) {
            (self.shift, self.trade, self.people, self.plan, self.actual) = (shift, trade, people, plan, actual)
        }
    }

    package init(_ units: [Unit]) {
        byShift = Cuts.parts(units) { $0.shift }
        byTrade = Cuts.parts(units) { $0.trade }
        guard byShift.count > 1, byTrade.count > 1 else { return }
        byBoth = byTrade.map { trade in
            let shifts = Cuts.parts(units.filter { $0.trade == trade.name }) { $0.shift }
            return (trade.name, byShift.map { shift in shifts.first { $0.name == shift.name } })
        }
    }

    /// Units of which the cut says nothing are left out of it.
    private static func parts(_ units: [Unit], _ name: (Unit) -> String?) -> [Part] {
        var parts: [String: Part] = [:]
        for unit in units {
            guard let name = name(unit) else { continue }
            parts[name, default: Part(name: name)].add(unit)
        }
        return parts.values.sorted { $0.name < $1.name }
    }

    package static func == (a: Cuts, b: Cuts) -> Bool {
        a.byShift == b.byShift && a.byTrade == b.byTrade && a.byBoth.elementsEqual(b.byBoth) { $0.trade == $1.trade && $0.parts == $1.parts }
    }
}

extension Cuts.Part {
    fileprivate mutating func add(_ unit: Cuts.Unit) {
        units += 1
        plan += unit.plan
        actual += unit.actual
        people += unit.people ?? 0
        isPeopleKnown = isPeopleKnown && unit.people != nil
    }
}

extension Brief {
    /// - Parameter traits: of any unit at or below the one that is cut.
    package func cuts(of unit: UnitPath, indicator: String, traits: (UnitPath) -> UnitTraits?) -> Cuts {
        guard let (analysis, root) = found(unit, indicator) else { return Cuts([]) }
        var units: [Cuts.Unit] = []
        var open = [(unit: root, above: UnitTraits())]
        while let (next, above) = open.popLast() {
            let own = traits(analysis.tree.paths[next]) ?? UnitTraits()
            let known = UnitTraits(people: own.people, shift: own.shift ?? above.shift, trade: own.trade ?? above.trade)
            open += analysis.tree.children(of: next).map { ($0, known) }
            guard analysis.tree.isLeaf(next), next != root, analysis.isPresent(next) else { continue }
            let measured = analysis.measured(next)
            units.append(Cuts.Unit(shift: known.shift, trade: known.trade, people: known.people, plan: measured.plan, actual: measured.actual))
        }
        return Cuts(units)
    }
}
