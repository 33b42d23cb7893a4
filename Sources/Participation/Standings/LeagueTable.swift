package import Planning
import Statistics
package import Works

/// The answer to a question of standings: who is placed and where, who is not and why, and whose plan was padded.
package struct LeagueTable: Sendable {
    /// Why a unit has no place.
    package enum Reason: String, Sendable, CaseIterable {
        case tooFewPeople = "too few people"
        case tooFewDays = "too few days"
        case tooLittleVolume = "too little volume"
        case noStart = "no start"
        case noScatter = "no scatter"
    }

    package struct Unplaced: Sendable, Equatable {
        package var unit: UnitPath
        package var reason: Reason

        package init(unit: UnitPath, reason: Reason) { (self.unit, self.reason) = (unit, reason) }
    }

    package let question: StandingQuestion
    package let league: League
    /// nil where nobody has a place.
    package let standing: Standing?
    /// By reason, then path.
    package let unplaced: [Unplaced]
    package let padded: [PaddedPlan]
    /// Below this a unit has no place.
    package let leastVolume: Double
    /// What the start lets expect; nil where the order is by level.
    package let handicap: StartHandicap?

    package var own: Standing.Placed? { standing?.placed.first { $0.unit == question.unit } }

    /// A tenth of what is usual: the luck of a few pieces should not win a league.
    static let usualLeastVolume = 0.1
}

extension LeagueTable {
    /// nil where the unit has no plan of the indicator, too few people to be spoken of, or only dates are planned.
    /// - Parameters:
    ///   - brief: of the whole works over a span.
    ///   - revisions: how the plans of units were changed within the span; nil of a unit without another version.
    package init?(
        _ question: StandingQuestion, _ organisation: Organisation, brief: (BriefSpan) -> Brief?,
        revisions: ([UnitPath]) throws -> [UnitPath: PlanRevision]
    ) rethrows {
        func units(in span: BriefSpan) -> League? {
            brief(span).flatMap { League(of: question.unit, indicator: question.indicator, in: $0, organisation) }
        }
        guard let league = units(in: question.span) else { return nil }
        let before = units(in: question.span.before), starts = Dictionary(uniqueKeysWithValues: (before?.units ?? []).map { ($0.path, $0) })
        let least = question.leastVolume ?? LeagueTable.usualLeastVolume * league.medianVolume
        let entrants = Entrants(league, starts, question.basis, leastVolume: least)
        (self.question, self.league, leastVolume) = (question, league, least)
        (standing, unplaced, handicap) = (Standing(of: entrants.contenders), entrants.unplaced, entrants.handicap)
        let looked = LeagueTable.looked(league, question.unit)
        padded = PaddedPlan.found(in: league, starts: starts, revisions: try revisions(looked), of: looked.count)
    }

    /// Whose former plans are read: of a league that is too large, only the unit's own and those around it.
    private static func looked(_ league: League, _ unit: UnitPath) -> [UnitPath] {
        let paths = league.units.map(\.path), own = paths.firstIndex(of: unit) ?? 0, half = Standing.mostByStepdown / 2
        return Array(paths[max(0, own - half)..<min(paths.count, own + half)])
    }
}

extension League {
    fileprivate var medianVolume: Double { units.isEmpty ? 0 : units.map(\.volume).sorted().quantile(0.5) }
}

/// Who takes part, and who does not.
private struct Entrants {
    let contenders: [Standing.Contender]
    let unplaced: [LeagueTable.Unplaced]
    let handicap: StartHandicap?

    init(_ league: League, _ starts: [UnitPath: League.Unit], _ basis: StandingQuestion.Basis, leastVolume: Double) {
        let scatter = TypicalScatter(league.units)
        var reasons = league.tooSmall.map { ($0, LeagueTable.Reason.tooFewPeople) }, fit: [StartHandicap.Course] = []
        for unit in league.units {
            if let reason = Entrants.reason(unit, starts, basis, leastVolume) {
                reasons.append((unit.path, reason))
            } else if let error = scatter.error(of: unit) {
                fit.append(StartHandicap.Course(unit: unit, error: error, start: starts[unit.path], startError: starts[unit.path].flatMap(scatter.error)))
            } else {
                reasons.append((unit.path, .noScatter))
            }
        }
        let sign = league.worse.sign, handicap = basis == .progress ? StartHandicap(fit) : nil
        self.handicap = handicap
        contenders = fit.indices.compactMap { index in
            let unit = fit[index].unit.path
            if let handicap { return Standing.Contender(unit, score: sign * handicap.scores[index], error: handicap.errors[index]) }
            return basis == .progress ? nil : Standing.Contender(unit, score: sign * fit[index].unit.level, error: fit[index].error)
        }
        unplaced = LeagueTable.Reason.allCases.flatMap { reason in
            reasons.filter { $0.1 == reason }.map { LeagueTable.Unplaced(unit: $0.0, reason: reason) }.sorted { $0.unit < $1.unit }
        }
    }

    private static func reason(
        _ unit: League.Unit, _ starts: [UnitPath: League.Unit], _ basis: StandingQuestion.Basis, _ leastVolume: Double
    ) -> LeagueTable.Reason? {
        if unit.days < Smallest.days { return .tooFewDays }
        if unit.volume < leastVolume { return .tooLittleVolume }
        return basis == .progress && (starts[unit.path]?.days ?? 0) < Smallest.days ? .noStart : nil
    }
}

/// A unit whose days are all alike is not known without doubt: it is given the doubt of a typical unit of its volume.
private struct TypicalScatter {
    private let variance: Double?

    init(_ units: [League.Unit]) {
        let known = units.compactMap { unit in unit.standardError.map { $0 * $0 * unit.volume } }.sorted()
        variance = known.isEmpty ? nil : known.quantile(0.5)
    }

    func error(of unit: League.Unit) -> Double? {
        unit.standardError ?? variance.flatMap { unit.volume > 0 ? ($0 / unit.volume).squareRoot() : nil }
    }
}
