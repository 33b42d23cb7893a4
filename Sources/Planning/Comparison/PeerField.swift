import Statistics
package import Works

/// All units that may be compared by one indicator on the day of a brief: sorted once, asked of any of them.
package struct PeerField: Sendable {
    package let analysis: Analysis
    private let organisation: Organisation
    private let day: Day
    private let found = Memo<Int, PeerGroups>()

    /// nil where nothing is planned of the indicator.
    /// - Parameter brief: of the whole works.
    package init?(_ indicator: String, in brief: Brief, _ organisation: Organisation) {
        guard let analysis = brief.analyses.first(where: { $0.indicator.name == indicator }) else { return nil }
        (self.analysis, self.organisation, day) = (analysis, organisation, brief.on)
    }

    /// Sorted when first asked for.
    var groups: PeerGroups {
        found(0) {
            let tree = analysis.tree
            let judged = tree.paths.indices.filter(isJudged)
            return PeerGroups(organisation, on: day, judged: judged.map { tree.paths[$0] })
        }
    }

    private func isJudged(_ unit: Int) -> Bool { analysis.isPresent(unit) && !analysis.tree.hasTooFewPeople(unit) && !analysis.tree.isCatchAll[unit] }

    /// Where each unit stands beside its like, over the days of the brief; only those that can be told.
    func quarter(from first: Day) -> [UnitPath: LastingGap.Quarter] {
        guard analysis.model != .fact else { return [:] }
        let sign = analysis.rule.worse.sign
        return groups.likeGroups.reduce(into: [:]) { quarters, group in
            let members = PeerComparison.withTypicalErrors(group.compactMap { analysis.member($0) })
            let together = PeersTogether(levels: members.map(\.level), errors: members.map(\.standardError), volumes: members.map(\.volume))
            guard let together else { return }
            for (place, member) in members.enumerated() {
                quarters[member.unit] = LastingGap.Quarter(member.level, together.gap(of: place), of: members.count, sign: sign, from: first)
            }
        }
    }

    /// nil where nothing is planned of the unit, or it has too few people to be spoken of.
    package func comparison(of unit: UnitPath) -> PeerComparison? {
        groups.group(of: unit).flatMap { PeerComparison(of: unit, $0, by: analysis) }
    }

    /// What its peers bring, found once for all units that have the same; nil where nothing is planned of the unit, it has too few people to be
    /// spoken of, or only dates are planned.
    func rates(of unit: UnitPath) -> PeerRates? {
        guard analysis.model != .fact, let index = analysis.tree.index(of: unit), isJudged(index) else { return nil }
        let id = organisation.unit(at: unit, on: day) ?? organisation.everAt(unit).last?.unit
        let key = PeerRates.Key(id.flatMap { organisation.units[$0]?.traits } ?? UnitTraits(), depth: unit.depth)
        return analysis.peerRates(key) { comparison(of: unit).map(PeerRates.init) }
    }

    /// The unit as it stands among its peers: by its days, or as they by its single figure.
    func own(_ unit: UnitPath, hasDays: Bool) -> PeerComparison.Member? { hasDays ? analysis.member(unit) : analysis.figure(unit) }
}
