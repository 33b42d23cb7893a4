import Planning
package import Works

/// One unit that could help another, with the reasons.
package struct HelpPair: Sendable, Equatable {
    package let helper: UnitPath
    package let helped: UnitPath
    package let helperLevel: Double
    package let helpedLevel: Double
    /// How far each level may lie off, for all units at once.
    package let helperWidth: Double
    package let helpedWidth: Double
    /// At least so far apart are their levels, for all pairs at once (`HelpField`).
    package let provenGap: Double
    /// What a day of the helped one would bring if it closed the proven gap, in the indicator's unit of measure.
    package let worth: Double
    /// By so much at least the helper is above its own plan each day: that it can spare.
    package let spare: Double
    /// How many the helper has, where known.
    package let people: Int?
    package let likeness: Likeness
    /// The way between them in the tree.
    package let steps: Int

    /// By what pairs are chosen: what is to be won, times how likely it is that the way of one fits the other.
    package var benefit: Double { worth * likeness.share }
}

extension HelpPair {
    /// nil where no gap is proven, where they are of different levels, or where one stands in the other.
    init?(_ helper: HelpField.Unit, helps helped: HelpField.Unit, sign: Double) {
        let gap = helper.bound - helped.bound
        guard gap > 0, helper.kind.level == helped.kind.level, !helper.kind.isAboveOrBelow(helped.kind) else { return nil }
        self.init(
            helper: helper.path, helped: helped.path, helperLevel: helper.level.value, helpedLevel: helped.level.value,
            helperWidth: helper.width, helpedWidth: helped.width, provenGap: gap,
            worth: gap * helped.level.volume, spare: max(0, helper.bound - sign * helper.level.line) * helper.level.volume,
            people: helper.kind.people < 0 ? nil : Int(helper.kind.people), likeness: Likeness(helper.kind, helped.kind),
            steps: helper.kind.steps(to: helped.kind))
    }
}

/// How many units one may help at a time.
enum HelpCapacity {
    /// Two people on a mission are then a tenth of the crew, which the work at home bears.
    static let peoplePerMission = 20
    /// One unit helped four at Mansfeld in 1959; of more no report tells.
    static let most = 4

    static func missions(of people: Int?) -> Int { min(most, max(1, (people ?? 0) / peoplePerMission)) }
}
