import Planning
import Statistics
import Works

/// Who is behind and who is ahead by one indicator, each with a bound of its level. All bounds hold at once with 95 % certainty, whichever
/// pairs are looked at afterwards (Bonferroni 1936, over both bounds of every judged unit): so a gap between two bounds is proven.
struct HelpField: Sendable {
    struct Unit: Sendable {
        let path: UnitPath
        let level: UnitLevel
        let kind: UnitKind
        /// Of who is ahead the lower end, of who is behind the upper; turned so that more is better.
        let bound: Double
        /// From the level to the bound.
        let width: Double

        /// How many units it can help at a time.
        var room: Int { HelpCapacity.missions(of: kind.people > 0 ? Int(kind.people) : nil) }
    }

    /// The largest shortfall first.
    let behind: [Unit]
    /// The best bound first.
    let ahead: [Unit]
    /// Units behind that are not looked at because others lack more.
    let leftOut: Int
    /// 1 where more is better, else -1.
    let sign: Double

    static let certainty = 0.95
    /// Two thousand beside two thousand are paired within a second; whoever comes after them lacks less.
    static let mostOfEach = 2000
}

extension HelpField {
    /// nil where the indicator is not judged.
    init?(_ brief: Brief, _ indicator: String, _ organisation: Organisation) {
        guard let analysis = brief.analyses.first(where: { $0.indicator.name == indicator }) else { return nil }
        // The works itself has no like in it.
        let laggards = brief.laggards.filter { $0.indicator == indicator && $0.unit.parent != nil }.sorted { ($1.shortfall, $0.unit) < ($0.shortfall, $1.unit) }
        let advanced = brief.advanced.filter { $0.indicator == indicator }
        var kinds = UnitKinds(organisation, in: brief)
        let sign = analysis.worse.sign, tail = (1 - HelpField.certainty) / Double(max(1, 2 * analysis.judgedUnits))
        func unit(_ path: UnitPath, _ side: Double) -> Unit? {
            guard let level = analysis.level(of: path) else { return nil }
            let width = level.standardError * -StudentT.quantile(tail, degreesOfFreedom: level.degreesOfFreedom)
            return Unit(path: path, level: level, kind: kinds.kind(of: path), bound: sign * level.value + side * width, width: width)
        }
        behind = laggards.prefix(HelpField.mostOfEach).compactMap { unit($0.unit, 1) }
        ahead = advanced.prefix(HelpField.mostOfEach).compactMap { unit($0.unit, -1) }
        (leftOut, self.sign) = (max(0, laggards.count - HelpField.mostOfEach), sign)
    }
}
