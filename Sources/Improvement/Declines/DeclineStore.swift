import Database
import Planning
import Works

/// What stands in matters, offices and figures of one unit over some days, inside a transaction of the caller.
struct DeclineStore {
    private let db: Connection
    private let works: ID<Works>

    init(_ db: Connection, of works: ID<Works>) { (self.db, self.works) = (db, works) }

    /// More happens at no single unit that one could talk about in a meeting.
    private static let mostMatters = 200
    private static let mostSteps = 5000
    /// What one person has taken on is nobody else's; a review does not look back on reviews, and a series stands above its meetings.
    private static let unseen = [MatterKind.task, .skill, .review, .series].map(\.rawValue)

    /// Of the unit itself, and the meetings in which they were talked about.
    func matters(of unit: ID<Unit>, _ span: ClosedRange<Day>) throws -> [Matter] {
        let own = try db.rows(
            """
            SELECT \(raw: MatterStore.columns) FROM matter
            WHERE works_id = \(works) AND unit_id = \(unit) AND kind NOT IN (\(joined: Self.unseen))
              AND opened_day <= \(span.upperBound) AND (ended_day IS NULL OR ended_day >= \(span.lowerBound))
            ORDER BY opened_day, matter_id LIMIT \(Self.mostMatters)
            """, MatterStore.matter)
        let discussing = try db.rows(
            """
            SELECT DISTINCT \(raw: MatterStore.columnsOfM) FROM matter_tie t
            JOIN matter m ON m.works_id = t.works_id AND m.matter_id = t.matter_id
            JOIN matter o ON o.works_id = t.works_id AND o.matter_id = t.to_matter_id
            WHERE t.works_id = \(works) AND m.works_id = \(works) AND o.works_id = \(works) AND t.tie = \(MatterTie.discussed.rawValue)
              AND o.unit_id = \(unit) AND m.opened_day >= \(span.lowerBound) AND m.opened_day <= \(span.upperBound)
            ORDER BY m.matter_id LIMIT \(Self.mostMatters)
            """, MatterStore.matter)
        return own + discussing.filter { other in !own.contains { $0.id == other.id } }
    }

    /// Everything that was done about the unit's matters up to the end of the span, oldest first.
    func steps(of unit: ID<Unit>, _ span: ClosedRange<Day>) throws -> [MatterStep] {
        try db.rows(
            """
            SELECT s.step_id, s.matter_id, s.what, s.text, s.turns, s.stage, s.is_open, s.owner_id, s.due_day, s.awaits, s.place_id, s.day, s.person_id,
                   s.screen_id, s.at
            FROM matter_step s JOIN matter m ON m.works_id = s.works_id AND m.matter_id = s.matter_id
            WHERE s.works_id = \(works) AND m.works_id = \(works) AND m.unit_id = \(unit)
              AND m.kind NOT IN (\(joined: Self.unseen)) AND m.opened_day <= \(span.upperBound)
              AND (m.ended_day IS NULL OR m.ended_day >= \(span.lowerBound)) AND s.day <= \(span.upperBound)
            ORDER BY s.matter_id, s.step_id LIMIT \(Self.mostSteps)
            """, MatterStore.step)
    }

    /// Days on which a reason stands beside the unit's figures, of the day or of an hour.
    func reasonedDays(of unit: ID<Unit>, _ span: ClosedRange<Day>) throws -> Set<Day> {
        var days: Set<Day> = []
        try StatedReasonStore(db, of: works).forEach(of: [unit], from: span.lowerBound, until: span.upperBound) {
            if $0.reason != nil { days.insert($0.day) }
        }
        try HourStore(db, of: works).forEach(of: [unit], from: span.lowerBound, until: span.upperBound) { if !$1.reason.isEmpty { days.insert($0.day) } }
        return days
    }

    /// Whoever held an office over one of these units within the span.
    func appointments(over units: [ID<Unit>], _ span: ClosedRange<Day>) throws -> [Appointment] {
        let term = Term(from: span.lowerBound, until: span.upperBound)
        return try AppointmentStore(db, of: works).appointments(over: units).filter { $0.effective.overlaps(term) }
    }
}
