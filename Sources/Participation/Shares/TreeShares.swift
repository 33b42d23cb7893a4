package import Language
package import Planning
package import Works

/// How large a share of the teams, and of the people in them, met their plans: for a unit, for each unit directly below it, and for the
/// levels of units between.
package struct TreeShares: Sendable {
    /// One kind of share of one unit or level.
    package struct Cell: Sendable, Equatable {
        package let key: String
        package let pair: SharePair
    }

    package struct Row: Sendable {
        package let unit: UnitPath
        /// In the order of the kinds.
        package let cells: [Cell]
        package let teams: Int
    }

    /// All units at one depth, each judged by what it is itself planned, or by the sum of what is planned below it.
    package struct Level: Sendable {
        package let depth: Int
        /// What the works calls it, where all of them are called the same.
        package let name: String?
        package let cells: [Cell]
        package let units: Int
    }

    package let unit: UnitPath
    package let indicator: Indicator
    package let span: BriefSpan
    package let period: ShareField.Period
    /// Only those that have something to tell.
    package let kinds: [(key: String, name: Message)]
    package let whole: Row
    /// In path order; empty of a team.
    package let children: [Row]
    /// From the top down, without the unit itself and without the teams.
    package let levels: [Level]
    /// Teams with fewer than five people: they are counted nowhere.
    package let tooSmall: [UnitPath]
}

extension TreeShares {
    /// nil where nothing is planned of the unit, or only dates are.
    /// - Parameter brief: of the whole works.
    package init?(
        of unit: UnitPath, indicator: Indicator, in brief: Brief, _ organisation: Organisation, period: ShareField.Period, further: [ShareKind] = []
    ) {
        guard let within = UnitsWithin(unit, brief) else { return nil }
        let count = Counting(brief: brief, period: period, indicator: indicator.name, kinds: ShareKind.ofPlans + further, people: within.people)
        let teams = count.tallies(within.teams), told = count.kinds.filter { !(teams[$0.key]?.isEmpty ?? true) }
        func row(_ unit: UnitPath, _ teams: ArraySlice<UnitPath>, _ tallies: [String: [UnitPath: Tally]]) -> Row {
            Row(unit: unit, cells: told.map { count.cell($0, teams, tallies) }, teams: teams.count)
        }
        (self.unit, self.indicator, span, self.period) = (unit, indicator, brief.span, period)
        (kinds, tooSmall) = (told.map { ($0.key, $0.name) }, within.tooSmall)
        whole = row(unit, within.teams[...], teams)
        children = within.children.map { row($0.unit, $0.teams, teams) }.filter { $0.teams > 0 }
        levels = within.levels.map { depth, units in
            let tallies = count.tallies(units)
            let cells = told.map { count.cell($0, units[...], tallies) }
            return Level(depth: depth, name: organisation.levelName(of: units, on: brief.on), cells: cells, units: units.count)
        }
    }
}

/// Counts each kind once over many units.
private struct Counting {
    let brief: Brief
    let period: ShareField.Period
    let indicator: String
    let kinds: [ShareKind]
    let people: [UnitPath: Int]

    func tallies(_ units: [UnitPath]) -> [String: [UnitPath: Tally]] {
        let field = ShareField(brief: brief, period: period, units: units, indicator: indicator)
        return kinds.reduce(into: [:]) { $0[$1.key] = $1.count(field) }
    }

    func cell(_ kind: ShareKind, _ units: ArraySlice<UnitPath>, _ tallies: [String: [UnitPath: Tally]]) -> TreeShares.Cell {
        let told = tallies[kind.key] ?? [:]
        return TreeShares.Cell(key: kind.key, pair: SharePair(of: units.compactMap { unit in told[unit].map { ($0, people[unit]) } }))
    }
}

/// The units below one, as the indicators of a brief know them. O(units log units).
private struct UnitsWithin {
    /// Units with nothing below them, in path order.
    let teams: [UnitPath]
    let tooSmall: [UnitPath]
    let people: [UnitPath: Int]
    let children: [(unit: UnitPath, teams: ArraySlice<UnitPath>)]
    let levels: [(depth: Int, units: [UnitPath])]

    init?(_ unit: UnitPath, _ brief: Brief) {
        var leaves: Set<UnitPath> = [], parents: Set<UnitPath> = [], small: Set<UnitPath> = [], people: [UnitPath: Int] = [:]
        for analysis in brief.analyses where analysis.indicator.kind != .milestone {
            let tree = analysis.tree
            guard let top = tree.index(of: unit), analysis.isPresent(top) else { continue }
            for index in tree.indices(within: top) where analysis.isPresent(index) {
                let path = tree.paths[index]
                if tree.people[index] > 0 { people[path] = Int(tree.people[index]) }
                if tree.hasTooFewPeople(index) { small.insert(path) } else if tree.isLeaf(index) { leaves.insert(path) } else { parents.insert(path) }
            }
        }
        guard !leaves.isEmpty || !small.isEmpty else { return nil }
        // Of one indicator a unit may have none below it that has the other.
        teams = leaves.subtracting(parents).sorted()
        (tooSmall, self.people) = (small.subtracting(parents).sorted(), people)
        children = UnitsWithin.children(of: unit, teams)
        levels = Dictionary(grouping: parents.subtracting([unit]), by: \.depth).sorted { $0.key < $1.key }.map { ($0.key, $0.value.sorted()) }
    }

    /// In path order a branch stands together.
    private static func children(of unit: UnitPath, _ teams: [UnitPath]) -> [(unit: UnitPath, teams: ArraySlice<UnitPath>)] {
        var children: [(unit: UnitPath, teams: ArraySlice<UnitPath>)] = []
        for (place, team) in teams.enumerated() where team != unit {
            let child = team.ancestor(atDepth: unit.depth + 1)
            if children.last?.unit == child {
                children[children.count - 1].teams = teams[children.last!.teams.startIndex...place]
            } else {
                children.append((child, teams[place...place]))
            }
        }
        return children
    }
}

extension UnitTree {
    /// A unit and everything below it.
    fileprivate func indices(within top: Int) -> [Int] {
        var found: [Int] = [], open = [top]
        while let next = open.popLast() {
            found.append(next)
            open += children(of: next)
        }
        return found
    }
}

extension UnitPath {
    fileprivate func ancestor(atDepth depth: Int) -> UnitPath {
        var unit = self
        while unit.depth > depth, let parent = unit.parent { unit = parent }
        return unit
    }
}

extension Organisation {
    fileprivate func levelName(of paths: [UnitPath], on day: Day) -> String? {
        let names = Set(paths.map { path in (unit(at: path, on: day) ?? everAt(path).last?.unit).flatMap { units[$0]?.traits.level } })
        return names.count == 1 ? names.first! : nil
    }
}
