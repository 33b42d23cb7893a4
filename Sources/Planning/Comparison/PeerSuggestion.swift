import Statistics
package import Works

/// Which groups the product proposes for units of one level: those by which they differ in what counts, as long as nearly everybody keeps
/// enough peers. A person decides.
package struct PeerSuggestion: Sendable, Equatable {
    package enum Trait: String, Sendable, CaseIterable { case product, equipment, trade, shift }

    /// Why a trait parts the groups, or does not.
    package enum Finding: String, Sendable, Equatable {
        case differs
        /// The groups it makes are no further apart than chance puts them.
        case alike
        /// Too many would be left with too few peers.
        case tooFew = "too few"
        /// Not stated of nearly all.
        case unknown
    }

    package struct Group: Sendable, Equatable {
        package let name: String
        package let units: [UnitPath]
    }

    package let findings: [Trait: Finding]
    /// By name; units of groups that are too small stand in none.
    package let groups: [Group]
    /// Units without a group.
    package let rest: Int
    /// What is compared is what a person brings in a day; else completions.
    package let isByPerson: Bool

    package var traits: [Trait] { Trait.allCases.filter { findings[$0] == .differs } }
    package var members: Int { groups.reduce(0) { $0 + $1.units.count } }

    /// That nobody comparable reaches a plan says little of fewer.
    package static let fewest = PlanVerdict.enoughToMiss
    private static let nearlyAll = 0.9
    /// Groups as far apart by chance come up once in twenty.
    private static let certainty = 0.05
}

extension PeerSuggestion {
    /// A unit that could be grouped.
    struct Unit {
        let path: UnitPath
        let traits: UnitTraits
        let level: Double
    }

    /// nil where nothing parts them, or they are grouped like this already.
    init?(_ units: [Unit], isByPerson: Bool) {
        var parted = units.map { _ in [String]() }, findings: [Trait: Finding] = [:]
        for trait in Trait.allCases {
            let further = zip(parted, units).map { part, unit in unit.traits.value(trait).map { part + [$0] } }
            findings[trait] = PeerSuggestion.finding(units, parted, further)
            if findings[trait] == .differs { parted = further.enumerated().map { $1 ?? parted[$0] } }
        }
        guard findings.values.contains(.differs) else { return nil }
        let all = Dictionary(grouping: units.indices) { parted[$0].joined(separator: " · ") }
        groups = all.filter { $1.count >= PeerSuggestion.fewest }.map { Group(name: $0, units: $1.map { units[$0].path }) }.sorted { $0.name < $1.name }
        (self.findings, self.isByPerson, rest) = (findings, isByPerson, units.count - groups.reduce(0) { $0 + $1.units.count })
        let stated = Dictionary(units.map { ($0.path, $0.traits.peerGroup) }, uniquingKeysWith: { first, _ in first })
        if groups.allSatisfy({ group in group.units.allSatisfy { stated[$0] == group.name } }) { return nil }
    }

    private static func finding(_ units: [Unit], _ parted: [[String]], _ further: [[String]?]) -> Finding {
        let known = units.indices.filter { further[$0] != nil }, enough = nearlyAll * Double(units.count)
        guard Double(known.count) >= enough else { return .unknown }
        let groups = Dictionary(grouping: known) { further[$0]! }, large = groups.values.filter { $0.count >= fewest }
        guard Double(large.reduce(0) { $0 + $1.count }) >= enough else { return .tooFew }
        let levels = known.map { units[$0].level }
        return GroupedSpread(levels, known.map { parted[$0] }).isParted(further: known.map { further[$0]! }, certainty) ? .differs : .alike
    }
}

/// Whether parting groups further brings likes together: F of the squares that vanish against those that stay (Fisher 1925).
private struct GroupedSpread {
    private let levels: [Double]
    private let squares: Double
    private let groups: Int

    init(_ levels: [Double], _ names: [[String]]) {
        self.levels = levels
        (squares, groups) = GroupedSpread.within(levels, names)
    }

    func isParted(further names: [[String]], _ certainty: Double) -> Bool {
        let (left, count) = GroupedSpread.within(levels, names), more = Double(count - groups), rest = Double(levels.count - count)
        guard more > 0, rest > 0, squares > 0 else { return false }
        guard left > 0 else { return true }
        let f = (squares - left) / more / (left / rest)
        return Incomplete.beta(rest / (rest + more * f), a: rest / 2, b: more / 2) < certainty
    }

    private static func within(_ levels: [Double], _ names: [[String]]) -> (squares: Double, groups: Int) {
        let groups = Dictionary(grouping: levels.indices) { names[$0] }
        return (groups.values.reduce(0) { $0 + $1.map { levels[$0] }.squaresAboutMean }, groups.count)
    }
}

extension UnitTraits {
    fileprivate func value(_ trait: PeerSuggestion.Trait) -> String? {
        switch trait {
        case .product: product
        case .equipment: equipment
        case .trade: trade
        case .shift: shift
        }
    }
}

extension PeerField {
    /// For all units of a unit's level; nil where there is nothing to propose.
    package func suggestion(around unit: UnitPath) -> PeerSuggestion? {
        let members = groups.level(of: unit).compactMap { near in analysis.member(near.path).map { (near: near, member: $0) } }
        guard analysis.model != .fact, members.count >= 2 * PeerSuggestion.fewest else { return nil }
        let isByPerson = members.allSatisfy { $0.member.rate != nil }
        return PeerSuggestion(
            members.map { .init(path: $0.near.path, traits: $0.near.traits, level: isByPerson ? $0.member.rate! : $0.member.level) }, isByPerson: isByPerson)
    }
}
