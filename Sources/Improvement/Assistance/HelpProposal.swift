package import Planning
import Statistics
package import Works

/// Who should help whom, proposed for one indicator on one day; people decide.
package struct HelpProposal: Sendable {
    package struct Proposed: Sendable, Equatable {
        package enum Standing: Sendable { case kept, new }
        package let pair: HelpPair
        /// Whether last week's figures proposed the same.
        package let standing: Standing
    }

    /// The greatest benefit first.
    package let pairs: [Proposed]
    /// Behind, and nobody who could help has room: by the drawn order, else by what is to be won.
    package let waiting: [UnitPath]
    /// Behind, and nobody of their level is proven better.
    package let alone: [UnitPath]
    /// Helpers for each unit behind, the best first.
    package let candidates: [UnitPath: [HelpPair]]
    /// Units behind that were not looked at because others lack more.
    package let leftOut: Int
}

extension HelpProposal {
    /// A pair of the week before counts by so much more: it gives way only where another is clearly better.
    static let keptBonus = 1.25

    /// - Parameters:
    ///   - kept: the helper of each unit by the figures of the week before.
    init(_ found: HelpCandidates, _ settled: HelpSettlement, kept: [UnitPath: UnitPath]) {
        let open = found.field.behind.indices.filter { !settled.isHelped(found.field.behind[$0].path) }
        let (offered, helpers) = HelpProposal.paired(open, found, settled, kept)
        pairs = zip(offered, helpers).compactMap { pairs, helper in
            pairs.first { $0.helper == helper }.map { Proposed(pair: $0, standing: kept[$0.helped] == helper ? .kept : .new) }
        }.sorted { ($1.pair.benefit, $0.pair.helped) < ($0.pair.benefit, $1.pair.helped) }
        let left = zip(open, zip(offered, helpers)).filter { $0.1.1 == nil }
        waiting = left.filter { !$0.1.0.isEmpty }.map { found.field.behind[$0.0].path }.sorted(by: settled.comesBefore)
        alone = left.filter { $0.1.0.isEmpty }.map { found.field.behind[$0.0].path }
        candidates = Dictionary(zip(found.field.behind.map(\.path), found.pairs), uniquingKeysWith: { first, _ in first })
        leftOut = found.field.leftOut
    }

    /// Rounds of looking further; each brings somebody a helper who has room, or ends it.
    private static let mostRounds = 100

    /// Pairs everybody that can be paired: who goes without looks further, among the helpers that have room left.
    private static func paired(
        _ open: [Int], _ found: HelpCandidates, _ settled: HelpSettlement, _ kept: [UnitPath: UnitPath]
    ) -> (offered: [[HelpPair]], helpers: [UnitPath?]) {
        var offered = open.map { index in found.pairs[index].filter { !settled.isDeclined($0) } }
        var helpers = matched(offered, settled, kept)
        for _ in 0..<mostRounds {
            let serving = Dictionary(grouping: helpers.compactMap { $0 }, by: { $0 }).mapValues(\.count)
            let free = Set(found.field.ahead.filter { $0.room > settled.missions(of: $0.path) + (serving[$0.path] ?? 0) }.map(\.path))
            var isMore = false
            for place in open.indices where helpers[place] == nil && !offered[place].isEmpty {
                let known = Set(offered[place].map(\.helper))
                let more = found.further(open[place], among: free.subtracting(known)).filter { !settled.isDeclined($0) }
                offered[place] += more
                isMore = isMore || !more.isEmpty
            }
            guard isMore else { break }
            helpers = matched(offered, settled, kept)
        }
        return (offered, helpers)
    }

    /// The helper of each unit, so that together they bring most and nobody helps more than it can spare people for.
    private static func matched(_ offered: [[HelpPair]], _ settled: HelpSettlement, _ kept: [UnitPath: UnitPath]) -> [UnitPath?] {
        let helpers = Set(offered.joined().map(\.helper)).sorted()
        let numbers = Dictionary(uniqueKeysWithValues: zip(helpers, helpers.indices))
        let people = Dictionary(offered.joined().map { ($0.helper, $0.people) }, uniquingKeysWith: { first, _ in first })
        let bonus = settled.bonuses(for: offered)
        let edges = zip(offered, bonus).map { pairs, bonus in
            pairs.map { pair in
                CapacityMatching.Edge(
                    helper: numbers[pair.helper]!, benefit: pair.benefit * (kept[pair.helped] == pair.helper ? keptBonus : 1) + bonus)
            }
        }
        let room = helpers.map { max(0, HelpCapacity.missions(of: people[$0] ?? nil) - settled.missions(of: $0)) }
        return CapacityMatching(edges: edges, capacities: room).helpers.map { $0.map { helpers[$0] } }
    }
}

extension HelpProposal {
    /// So many weeks back the chain begins: what was proposed then no longer shows in what is kept today.
    private static let weeks = 3

    /// The proposal of a day. Each week begins with what the figures up to the Sunday before proposed, so that pairs last from week to week.
    /// - Parameter brief: of the whole works as of a day.
    package init?(on day: Day, indicator: String, _ organisation: Organisation, _ settled: HelpSettlement, brief: (Day) -> Brief?) {
        var kept: [UnitPath: UnitPath] = [:]
        for sunday in HelpProposal.sundays(before: day) {
            guard let brief = brief(sunday), let field = HelpField(brief, indicator, organisation) else { continue }
            let earlier = HelpProposal(HelpCandidates(field), settled, kept: kept)
            kept = Dictionary(earlier.pairs.map { ($0.pair.helped, $0.pair.helper) }, uniquingKeysWith: { first, _ in first })
        }
        guard let now = brief(day), let field = HelpField(now, indicator, organisation) else { return nil }
        self.init(HelpCandidates(field), settled, kept: kept)
    }

    private static func sundays(before day: Day) -> [Day] {
        (0..<weeks).map { day - day.weekday - 7 * $0 }.reversed()
    }
}
