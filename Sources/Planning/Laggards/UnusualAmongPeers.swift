import Statistics
package import Works

/// A unit whose share lies further from its peers' than chance and their usual differences explain, in either direction.
/// A question of its own: unusual is not behind, and a unit behind its target may be quite usual.
package struct UnusualAmongPeers: Sendable, Equatable {
    package var unit: UnitPath
    package var indicator: String
    package var share: Double
    /// Share of all peers together.
    package var pooled: Double
    package var pValue: Double
    package var qValue: Double
}

extension Brief {
    /// Those with q <= 5 % in their group: all leaves together, parents by depth. Only for shares; by group, then q.
    package func unusualAmongPeers(indicator: String) -> [UnusualAmongPeers] {
        guard let analysis = analyses.first(where: { $0.indicator.name == indicator }), analysis.model == .share else { return [] }
        return analysis.peerGroups.flatMap { analysis.unusual(among: $0) }.filter { $0.unit.isWithin(unit) }
    }
}

extension Analysis {
    fileprivate var peerGroups: [[Int]] {
        let units = tree.paths.indices.filter { measured($0).base > 0 && !tree.hasTooFewPeople($0) }
        let parents = (0..<tree.depths).map { depth in units.filter { self.units(ofDepth: depth).contains($0) && !tree.isLeaf($0) } }
        return parents.filter { $0.count > 1 } + [units.filter { tree.isLeaf($0) }]
    }

    fileprivate func unusual(among group: [Int]) -> [UnusualAmongPeers] {
        let measured = group.map { self.measured($0) }
        guard let peers = Overdispersion(met: measured.map(\.actual), base: measured.map(\.base)) else { return [] }
        let p = measured.map { peers.pValue(met: $0.actual, base: $0.base) }, q = BenjaminiHochberg.adjusted(p)
        return group.indices.filter { q[$0] <= BenjaminiHochberg.level }.sorted { (q[$0], $0) < (q[$1], $1) }.map {
            UnusualAmongPeers(
                unit: tree.paths[group[$0]], indicator: indicator.name, share: measured[$0].value, pooled: peers.pooled, pValue: p[$0], qValue: q[$0])
        }
    }
}
