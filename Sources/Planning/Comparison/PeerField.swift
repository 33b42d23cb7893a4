package import Works

/// All units that may be compared by one indicator on the day of a brief: sorted once, asked of any of them.
package struct PeerField: Sendable {
    package let analysis: Analysis
    private let groups: PeerGroups

    /// nil where nothing is planned of the indicator.
    /// - Parameter brief: of the whole works.
    package init?(_ indicator: String, in brief: Brief, _ organisation: Organisation) {
        guard let analysis = brief.analyses.first(where: { $0.indicator.name == indicator }) else { return nil }
        let tree = analysis.tree
        let judged = tree.paths.indices.filter { analysis.isPresent($0) && !tree.hasTooFewPeople($0) && !tree.isCatchAll[$0] }
        self.analysis = analysis
        groups = PeerGroups(organisation, on: brief.on, judged: judged.map { tree.paths[$0] })
    }

    /// nil where nothing is planned of the unit, or it has too few people to be spoken of.
    package func comparison(of unit: UnitPath) -> PeerComparison? {
        groups.group(of: unit).flatMap { PeerComparison(of: unit, $0, by: analysis) }
    }
}
