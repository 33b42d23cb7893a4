import Database
import Planning
import Works

/// How plans were changed within a span, from the versions that are kept. Plans that stand in records have no versions.
struct PlanRevisions {
    let works: Works
    let indicator: ID<Indicator>
    let span: BriefSpan
    let organisation: Organisation

    func read(of paths: [UnitPath], in db: Connection) throws -> [UnitPath: PlanRevision] {
        let store = PlanStore(db, of: works.id)
        return try paths.reduce(into: [:]) { revisions, path in
            guard let unit = organisation.unit(at: path, on: span.on) ?? organisation.everAt(path).last?.unit else { return }
            revisions[path] = revision(of: try store.versions(of: unit, indicator, from: span.from, until: span.until))
        }
    }

    /// Only periods that were stated anew are compared, each with itself: a month's plan beside the year's is no other version of it.
    private func revision(of versions: [PlanVersion]) -> PlanRevision? {
        let clock = WorksClock(of: works), periods = Dictionary(grouping: versions) { $0.plan.from...$0.plan.until }
        let changes = periods.values.compactMap { versions -> (then: PlanVersion, now: PlanVersion)? in
            let inTurn = versions.sorted { $0.entry < $1.entry }
            let then = inTurn.last { clock.day(at: $0.at) < span.from } ?? inTurn[0], now = inTurn[inTurn.count - 1]
            return then.entry == now.entry ? nil : (then, now)
        }
        let then = changes.reduce(0) { $0 + $1.then.plan.amount }, now = changes.reduce(0) { $0 + $1.now.plan.amount }
        guard then > 0, let last = changes.map({ clock.day(at: $0.now.at) }).max() else { return nil }
        return PlanRevision(factor: now / then, on: last)
    }
}
