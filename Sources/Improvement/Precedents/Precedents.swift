import Database
package import Planning
import Works

/// Is a plan too high? What methods and visits know of it, for the page that holds the plan against what peers do.
package enum Precedents {
    package static let source: PlanPrecedents.Source = { question, database in
        try database.read { db in try PrecedentStore(db, question).precedents() }
    }
}

/// Reads methods of those who reach a level and visits to the unit that does not, inside a transaction of the caller.
struct PrecedentStore {
    private let question: PlanPrecedents.Question
    private let matters: MatterStore
    private let methods: MethodStore
    private let visits: VisitStore
    private let reaching: Set<UnitPath>

    init(_ db: Connection, _ question: PlanPrecedents.Question) {
        let works = question.columns.works.id
        (self.question, reaching) = (question, Set(question.reaching))
        (matters, methods, visits) = (MatterStore(db, of: works), MethodStore(db, of: works), VisitStore(db, of: works))
    }

    func precedents() throws -> PlanPrecedents {
        let found = try inUse()
        return PlanPrecedents(
            try found.prefix(PrecedentStore.mostWays).compactMap(way), furtherWays: max(0, found.count - PrecedentStore.mostWays),
            try showings(), form: form)
    }

    /// That they come and show it here.
    private var form: PlanPrecedents.Form {
        PlanPrecedents.Form(
            at: .matters(.visit, "new"), [(name: VisitForm.sort, value: FactoryVisit.Sort.showing.rawValue)],
            best: question.reaching.first.map { (name: VisitForm.other, unit: $0) })
    }
}

// MARK: Methods

extension PrecedentStore {
    private static let mostWays = 5
    /// The newest: a method that so many have followed has been taken over by now, or never was.
    private static let mostRead = 2_000

    /// Methods in force on the day with those who reach the level and work so, the most widely used first, of these the newest.
    private func inUse() throws -> [(method: Matter, units: [UnitPath])] {
        let all = try matters.list(MatterQuestion([.method], in: nil), PrecedentStore.mostRead).filter { $0.opened <= question.on }
        let adopted = try methods.units(thatWorkBy: question.on)
        let found = all.map { method in (method: method, units: users([method.unit] + (adopted[method.id] ?? []))) }
        return found.filter { !$0.units.isEmpty }.sorted { ($1.units.count, $1.method.id) < ($0.units.count, $0.method.id) }
    }

    /// Of units, those that reach the level themselves or stand inside one that does.
    private func users(_ units: [ID<Unit>]) -> [UnitPath] {
        let paths = units.compactMap { question.columns.organisation.nearestPath(of: $0, to: question.on) }
        return Set(paths.filter { path in sequence(first: path, next: \.parent).contains { reaching.contains($0) } }).sorted()
    }

    private func way(_ found: (method: Matter, units: [UnitPath])) throws -> PlanPrecedents.Way? {
        try methods.method(found.method.id).map { method in
            PlanPrecedents.Way(
                found.method.title, conditions: method.conditions, effect: method.effect, units: found.units,
                at: (found.method.unit, .matters(.method, String(found.method.id.number))))
        }
    }
}

// MARK: Visits

extension PrecedentStore {
    /// The newest.
    private static let mostVisits = 50

    private func showings() throws -> [PlanPrecedents.Showing] {
        guard let unit = question.columns.organisation.unit(at: question.unit, on: question.on) else { return [] }
        let own = try matters.list(MatterQuestion([.visit], in: [unit], .all), PrecedentStore.mostVisits)
        let beside = try matters.list(.visit, beside: unit, PrecedentStore.mostVisits)
        let found = try (own + beside).compactMap { try showing($0, to: unit) }.sorted { ($1.day, $0.with) < ($0.day, $1.with) }
        return found.filter { $0.sort == .onTheSpot } + found.filter { $0.sort != .onTheSpot }
    }

    /// nil where it has not taken place by the day, tells nothing of the level, or went the other way.
    private func showing(_ matter: Matter, to unit: ID<Unit>) throws -> PlanPrecedents.Showing? {
        let steps = try matters.steps(of: matter.id).filter { $0.day <= question.on }
        guard let held = steps.last(where: { $0.what == VisitStep.held.rawValue }), let visit = try visits.visit(matter.id) else { return nil }
        guard matter.unit == unit || visit.sort == .standing else { return nil }
        let other = matter.unit == unit ? visit.other : matter.unit
        guard let with = question.columns.organisation.nearestPath(of: other, to: question.on), tells(visit, with) else { return nil }
        let seen = steps.filter { $0.what == VisitStep.held.rawValue || $0.what == VisitStep.told.rawValue }.map(\.text).filter { !$0.isEmpty }
        return PlanPrecedents.Showing(
            PlanPrecedents.Showing.Sort(visit.sort), on: held.day, with: with, seen.joined(separator: " "), level: level(visit),
            at: .matters(.visit, String(matter.id.number)))
    }

    /// A level that was shown speaks for itself; without one it is the other side's that counts.
    private func tells(_ visit: FactoryVisit, _ with: UnitPath) -> Bool {
        if let level = level(visit) { return question.isReached(at: level) }
        return visit.shown == nil && reaching.contains(with)
    }

    /// By the indicator asked about.
    private func level(_ visit: FactoryVisit) -> Double? {
        visit.shown.flatMap { question.columns.book[$0.indicator]?.name == question.indicator ? $0.level : nil }
    }
}

extension PlanPrecedents.Showing.Sort {
    fileprivate init(_ sort: FactoryVisit.Sort) {
        switch sort {
        case .seeing: self = .elsewhere
        case .showing: self = .onTheSpot
        case .standing: self = .inTurn
        }
    }
}
