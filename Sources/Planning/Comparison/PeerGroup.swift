import Statistics
package import Works

/// Units that may be compared with each other: those that the works has put into one group, else those that are alike in what is
/// known of them.
package struct PeerGroup: Sendable, Equatable {
    package enum Likeness: String, Sendable, CaseIterable { case level, product, equipment, trade, shift, size }

    package enum Basis: Sendable, Equatable {
        /// By the works, under this name.
        case named(String)
        /// By what they have in common.
        case alike([Likeness])
    }

    package let basis: Basis
    /// In path order, the unit itself among them.
    package let members: [UnitPath]

    package func others(than unit: UnitPath) -> [UnitPath] { members.filter { $0 != unit } }
}

/// Finds the peers of units on one day.
struct PeerGroups: Sendable {
    private let units: [UnitPath: Candidate]
    private let byGroup: [String: [Candidate]]
    private let byLevel: [Candidate.Level: [Candidate]]

    /// - Parameter judged: units that have a plan and enough people to be spoken of, in path order.
    init(_ organisation: Organisation, on day: Day, judged: [UnitPath]) {
        let all = judged.map { path in
            let unit = organisation.unit(at: path, on: day) ?? organisation.everAt(path).last?.unit
            return Candidate(path: path, traits: unit.flatMap { organisation.units[$0]?.traits } ?? UnitTraits())
        }
        units = Dictionary(all.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        byGroup = Dictionary(grouping: all, by: { $0.traits.peerGroup ?? "" })
        byLevel = Dictionary(grouping: all, by: \.level)
    }

    /// nil where the unit itself is not judged. The closest likeness that leaves enough to compare with; where none does, the widest.
    func group(of path: UnitPath) -> PeerGroup? {
        guard let own = units[path] else { return nil }
        if let name = own.traits.peerGroup, !name.isEmpty { return PeerGroup(basis: .named(name), members: byGroup[name, default: []].map(\.path)) }
        let told = PeerGroups.likenesses(of: own.traits), near = byLevel[own.level, default: []]
        for likeness in told {
            let alike = near.filter { $0.isLike(own, in: likeness) }
            if alike.count >= AdvancedLevel.fewestPeers || likeness == told.last { return PeerGroup(basis: .alike(likeness), members: alike.map(\.path)) }
        }
        return nil
    }

    /// All units of a unit's level, whatever group they are in.
    func level(of path: UnitPath) -> [(path: UnitPath, traits: UnitTraits)] {
        units[path].map { byLevel[$0.level, default: []].map { (path: $0.path, traits: $0.traits) } } ?? []
    }

    /// Parted so that each belongs to one group and finds the same group as all in it: by the peer group, else by level, product, equipment and
    /// trade. In no order.
    var likeGroups: [[UnitPath]] { Dictionary(grouping: units.values, by: \.kind).values.map { $0.map(\.path).sorted() } }

    /// All that belong to a unit's group on a basis that is known already, the unit itself left out.
    func others(like path: UnitPath, on basis: PeerGroup.Basis) -> [UnitPath] {
        guard let own = units[path] else { return [] }
        let alike =
            switch basis {
            case .named(let name): byGroup[name, default: []]
            case .alike(let likeness): byLevel[own.level, default: []].filter { $0.isLike(own, in: likeness) }
            }
        return alike.map(\.path).filter { $0 != path }
    }

    /// From the closest to the widest. What a unit makes and on what is never dropped: who states it wants unlike units kept apart.
    private static func likenesses(of traits: UnitTraits) -> [[PeerGroup.Likeness]] {
        let always = [PeerGroup.Likeness.level] + [.product, .equipment].filter(traits.says)
        return droppable.filter { $0.allSatisfy(traits.says) }.map { always + $0 }
    }

    private static let droppable: [[PeerGroup.Likeness]] = [[.trade, .shift, .size], [.trade, .shift], [.trade], [.shift], []]
}

extension UnitTraits {
    /// Whether the likeness can be told of it; the level can always: a unit without a word for it stands at a depth.
    fileprivate func says(_ likeness: PeerGroup.Likeness) -> Bool {
        switch likeness {
        case .level: true
        case .product: product != nil
        case .equipment: equipment != nil
        case .trade: trade != nil
        case .shift: shift != nil
        case .size: people != nil
        }
    }
}

private struct Candidate: Sendable {
    let path: UnitPath
    let traits: UnitTraits

    /// What the works calls its level, else how deep it stands.
    enum Level: Hashable { case named(String), depth(Int) }

    /// What must agree so that a gap between two is one between like units.
    enum Kind: Hashable { case named(String), alike(Level, product: String?, equipment: String?, trade: String?) }

    var kind: Kind {
        if let name = traits.peerGroup, !name.isEmpty { return .named(name) }
        return .alike(level, product: traits.product, equipment: traits.equipment, trade: traits.trade)
    }

    var level: Level { traits.level.map { .named($0) } ?? .depth(path.depth) }

    /// Half as many people to twice as many: the same kind of work at about the same scale.
    private static let sizes = 0.5...2.0

    func isLike(_ other: Candidate, in likeness: [PeerGroup.Likeness]) -> Bool {
        likeness.allSatisfy { one in
            switch one {
            case .level: level == other.level
            case .product: traits.product == other.traits.product
            case .equipment: traits.equipment == other.traits.equipment
            case .trade: traits.trade == other.traits.trade
            case .shift: traits.shift == other.traits.shift
            case .size: isOfSize(of: other)
            }
        }
    }

    private func isOfSize(of other: Candidate) -> Bool {
        guard let people = traits.people, let others = other.traits.people, others > 0 else { return false }
        return Candidate.sizes.contains(Double(people) / Double(others))
    }
}
