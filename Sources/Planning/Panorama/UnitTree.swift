package import Works

/// The units of a works as numbers: by depth, within a depth in path order, so that the children of a parent stand
/// together. Made from the units that have records; every level above them is a unit too.
package struct UnitTree: Sendable {
    package let paths: [UnitPath]
    /// First unit of each depth, and the number of units at the end.
    package let depthStarts: [Int]
    /// -1 for a unit without parent.
    package let parent: [Int32]
    /// Children stand at `firstChild[u] ..< firstChild[u + 1]`.
    package let firstChild: [Int32]
    /// Number of people, -1 where unknown.
    package private(set) var people: [Int32]
    package private(set) var isCatchAll: [Bool]

    package var count: Int { paths.count }
    package var depths: Int { depthStarts.count - 1 }
    package func units(ofDepth depth: Int) -> Range<Int> { depthStarts[depth]..<depthStarts[depth + 1] }
    package func children(of unit: Int) -> Range<Int> { Int(firstChild[unit])..<Int(firstChild[unit + 1]) }
    package func isLeaf(_ unit: Int) -> Bool { firstChild[unit] == firstChild[unit + 1] }
    package func parent(of unit: Int) -> Int? { parent[unit] >= 0 ? Int(parent[unit]) : nil }
    package func depth(of unit: Int) -> Int { depthStarts.partition { $0 > unit } - 1 }

    /// Units under five people are not analysed, for their privacy; an unknown number counts as enough.
    package static let fewestPeople = 5
    package func hasTooFewPeople(_ unit: Int) -> Bool {
        isLeaf(unit) && people[unit] >= 0 && people[unit] < Int32(UnitTree.fewestPeople)
    }

    /// Stands directly under a unit that only collects what has no place, so its neighbours are no peers.
    package func isUnderCatchAll(_ unit: Int) -> Bool { parent(of: unit).map { isCatchAll[$0] } ?? false }

    /// The nearest ancestor that is not a catch-all.
    package func realParent(of unit: Int) -> Int? {
        var ancestor = parent(of: unit)
        while let unit = ancestor, isCatchAll[unit] { ancestor = parent(of: unit) }
        return ancestor
    }
}

extension UnitTree {
    /// - Parameter recorded: the units with records of their own, in path order, each once.
    package init(recorded: [UnitPath], describedBy units: [PanoramaUnit] = []) {
        let levels = UnitTree.levels(recorded)
        paths = levels.flatMap { $0 }
        depthStarts = levels.reduce(into: [0]) { starts, level in starts.append(starts.last! + level.count) }
        parent = UnitTree.parents(levels, depthStarts)
        firstChild = UnitTree.firstChildren(parent, depthStarts)
        people = Array(repeating: -1, count: paths.count)
        isCatchAll = Array(repeating: false, count: paths.count)
        for unit in units { describe(unit) }
    }

    private mutating func describe(_ unit: PanoramaUnit) {
        guard let index = index(of: unit.path) else { return }
        people[index] = unit.people.map { Int32(clamping: $0) } ?? -1
        isCatchAll[index] = unit.isCatchAll
    }

    /// O(log units).
    package func index(of path: UnitPath) -> Int? {
        let depth = path.depth
        guard depth < depths else { return nil }
        let units = units(ofDepth: depth)
        let place = units.lowerBound + paths[units].partition { $0 >= path }
        return place < units.upperBound && paths[place] == path ? place : nil
    }

    /// Every level of every path, by depth. In path order a family stands together, so a level is new when it differs
    /// from the last one of its depth.
    private static func levels(_ recorded: [UnitPath]) -> [[UnitPath]] {
        var levels: [[UnitPath]] = []
        for path in recorded {
            let depth = path.depth
            while levels.count <= depth { levels.append([]) }
            var ancestor: UnitPath? = path
            var level = depth
            while let unit = ancestor, levels[level].last != unit {
                levels[level].append(unit)
                ancestor = unit.parent
                level -= 1
            }
        }
        return levels
    }

    private static func parents(_ levels: [[UnitPath]], _ starts: [Int]) -> [Int32] {
        var parents = [Int32](repeating: -1, count: levels.first?.count ?? 0)
        for depth in levels.indices.dropFirst() {
            var above = 0
            for unit in levels[depth] {
                while !unit.isChild(of: levels[depth - 1][above]) { above += 1 }
                parents.append(Int32(starts[depth - 1] + above))
            }
        }
        return parents
    }

    private static func firstChildren(_ parents: [Int32], _ starts: [Int]) -> [Int32] {
        var first = [Int32](repeating: 0, count: parents.count + 1)
        var next = starts.count > 1 ? starts[1] : 0
        for unit in parents.indices {
            first[unit] = Int32(next)
            while next < parents.count, parents[next] == Int32(unit) { next += 1 }
        }
        first[parents.count] = Int32(parents.count)
        return first
    }
}

extension UnitPath {
    fileprivate func isChild(of other: UnitPath) -> Bool {
        let mine = text.utf8, above = other.text.utf8
        return mine.count > above.count && mine.starts(with: above) && mine[mine.index(mine.startIndex, offsetBy: above.count)] == UInt8(ascii: "/")
            && depth == other.depth + 1
    }
}

extension RandomAccessCollection {
    /// Distance to the first element for which a condition holds that, once true, stays true. O(log n).
    fileprivate func partition(_ holds: (Element) -> Bool) -> Int {
        var low = 0, high = count
        while low < high {
            let middle = (low + high) / 2
            if holds(self[index(startIndex, offsetBy: middle)]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
