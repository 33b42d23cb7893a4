package import Works

/// Is the plan too high? Of whichever units of one day are asked about, worked out when they are: what comparable units reach is found once
/// for all that have the same peers, and kept with the figures.
package struct PlanVerdicts: Sendable {
    private let brief: Brief
    private let organisation: Organisation
    private let fields = Memo<String, PeerField?>()
    private let backgrounds = Memo<Int, Brief>()
    private let background: @Sendable () -> Brief?

    /// - Parameters:
    ///   - brief: of the whole works.
    ///   - background: the twelve months up to the same day.
    package init(_ brief: Brief, _ organisation: Organisation, background: @escaping @Sendable () -> Brief?) {
        (self.brief, self.organisation, self.background) = (brief, organisation, background)
    }

    package func verdict(of laggard: Laggard) -> PlanVerdict? { verdict(of: laggard.unit, by: laggard.indicator) }

    package func verdict(of unit: UnitPath, by indicator: String) -> PlanVerdict? {
        guard let field = fields(indicator, { PeerField(indicator, in: brief, organisation) }) else { return nil }
        return PlanVerdict(of: unit, among: field, in: brief, background: backgrounds(0) { background() ?? brief })
    }
}
