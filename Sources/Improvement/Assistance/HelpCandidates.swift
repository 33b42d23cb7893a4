import Planning
import Statistics
import Works

/// For each unit behind, the helpers that would bring most, the best first. O(behind x ahead of the same level).
struct HelpCandidates: Sendable {
    /// So many are looked at first; a unit for whom all of them are taken looks further (`further`).
    static let mostOfUnit = 20

    let field: HelpField
    /// In the order of the field.
    let pairs: [[HelpPair]]

    init(_ field: HelpField) {
        self.field = field
        let byLevel = Dictionary(grouping: field.ahead, by: \.kind.level)
        pairs = field.behind.map { helped in HelpCandidates.best(for: helped, among: byLevel[helped.kind.level] ?? [], field.sign) }
    }

    /// The best pairs of a unit among some helpers.
    func further(_ index: Int, among helpers: Set<UnitPath>) -> [HelpPair] {
        let helped = field.behind[index]
        return HelpCandidates.best(for: helped, among: field.ahead.filter { $0.kind.level == helped.kind.level && helpers.contains($0.path) }, field.sign)
    }

    private static func best(for helped: HelpField.Unit, among ahead: [HelpField.Unit], _ sign: Double) -> [HelpPair] {
        var best: [HelpPair] = []
        for helper in ahead where helper.bound > helped.bound {
            // However alike, it would not come among the best.
            if best.count == mostOfUnit, (helper.bound - helped.bound) * helped.level.volume <= best[mostOfUnit - 1].benefit { continue }
            guard let pair = HelpPair(helper, helps: helped, sign: sign) else { continue }
            let place = best.firstIndex { ($0.benefit, pair.helper) < (pair.benefit, $0.helper) } ?? best.count
            guard place < mostOfUnit else { continue }
            best.insert(pair, at: place)
            if best.count > mostOfUnit { best.removeLast() }
        }
        return best
    }
}
