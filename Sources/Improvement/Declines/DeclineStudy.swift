import Database
import Planning
import Works

extension Decline {
    /// - Parameters:
    ///   - series: of the indicator over the span.
    ///   - unit: at its place on the last day.
    init(
        of unit: ID<Unit>, at path: UnitPath, _ indicator: Indicator, _ series: DaySeries, _ span: ClosedRange<Day>, _ organisation: Organisation,
        _ works: Works, in db: Connection
    ) throws {
        let store = DeclineStore(db, of: works.id)
        let above = sequence(first: path, next: \.parent).compactMap { organisation.unit(at: $0, on: span.upperBound) }
        let matters = try store.matters(of: unit, span), steps = try store.steps(of: unit, span)
        let appointments = try store.appointments(over: above, span)
        (self.unit, self.indicator, self.span) = (path, indicator, span)
        days = Decline.days(series, indicator.direction)
        levels = Decline.levels(days)
        events = (matters.map(DeclineEvent.init) + appointments.filter { $0.isTold(at: unit) }.map(DeclineEvent.init)).sorted { $0.from < $1.from }
        let within = steps.filter { span.contains($0.day) }
        silence = DeclineSilence(
            days, said: Set(within.map(\.day)).union(try store.reasonedDays(of: unit, span)),
            fromAbove: Set(within.filter { step in appointments.contains { $0.isWord(step, about: unit) } }.map(\.day)),
            unanswered: Decline.unanswered(steps, matters, by: span.upperBound))
    }

    /// A turn that waited for an office by a day, and what came after it.
    private static func unanswered(_ steps: [MatterStep], _ matters: [Matter], by end: Day) -> [DeclineSilence.Unanswered] {
        let turns = Dictionary(grouping: steps.filter { $0.turn != nil }, by: \.matter)
        return matters.flatMap { matter -> [DeclineSilence.Unanswered] in
            let own = turns[matter.id] ?? []
            return own.indices.compactMap { place in
                guard let turn = own[place].turn, turn.isOpen, turn.awaits != nil, let due = turn.due else { return nil }
                let next = own.indices.contains(place + 1) ? own[place + 1].day : nil
                guard next.map({ $0 > due }) ?? (due < end) else { return nil }
                return DeclineSilence.Unanswered(matter: matter, due: due, answered: next)
            }
        }
    }
}

extension DeclineEvent {
    init(_ matter: Matter) { self.init(what: .matter(matter), from: matter.opened, until: matter.ended) }
    init(_ appointment: Appointment) {
        self.init(what: .office(appointment.office, appointment.person), from: appointment.effective.from, until: appointment.effective.until)
    }
}

extension Appointment {
    /// Who comes and goes as a member is nobody's review; an office above the unit is told where it directs.
    fileprivate func isTold(at own: ID<Unit>) -> Bool {
        unit == own ? [.director, .headOfUnit, .teamLeader, .engineer, .steward].contains(office) : office.directs
    }

    /// Whether a step is a word of whoever holds this office above the unit, or supervises it.
    fileprivate func isWord(_ step: MatterStep, about own: ID<Unit>) -> Bool {
        step.voice.person == person && effective.holds(step.day) && (office.directs || office.supervises)
    }
}
