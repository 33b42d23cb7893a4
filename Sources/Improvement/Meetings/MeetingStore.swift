package import Database
import Planning
package import Works

/// What is of meetings and their series alone, inside a transaction of the caller.
package struct MeetingStore {
    private let db: Connection
    let works: ID<Works>

    package init(_ db: Connection, of works: ID<Works>) { (self.db, self.works) = (db, works) }

    // MARK: Series

    package func series(_ id: ID<Matter>) throws -> MeetingSeries? {
        try db.row(
            "SELECT matter_id, rhythm, rhythm_day, at_minute, minutes FROM meeting_series WHERE works_id = \(works) AND matter_id = \(id)"
        ) { row in
            MeetingSeries(
                matter: row.id(0), rhythm: MeetingRhythm(stored: row.text(1), Int(row.integerOrNil(2) ?? 1)),
                at: TimeOfDay(minute: Int(row.integer(3))) ?? .midnight, minutes: Int(row.integer(4)))
        }
    }

    func insert(_ founded: FoundedSeries, as id: ID<Matter>) throws {
        try db.execute(
            """
            INSERT INTO meeting_series (works_id, matter_id, rhythm, rhythm_day, at_minute, minutes)
            VALUES (\(works), \(id), \(founded.rhythm.stored.name), \(founded.rhythm.stored.day), \(founded.at.minute), \(founded.minutes))
            """)
    }

    /// Newest first.
    package func meetings(of series: ID<Matter>, _ limit: Int) throws -> [Matter] {
        try db.rows(
            """
            SELECT \(raw: MatterStore.columnsOfM) FROM meeting g JOIN matter m ON m.works_id = g.works_id AND m.matter_id = g.matter_id
            WHERE g.works_id = \(works) AND m.works_id = \(works) AND g.series_id = \(series) ORDER BY g.matter_id DESC LIMIT \(limit)
            """, MatterStore.matter)
    }

    // MARK: One meeting

    package func meeting(_ id: ID<Matter>) throws -> Meeting? {
        try db.row("SELECT matter_id, series_id, minutes, guests FROM meeting WHERE works_id = \(works) AND matter_id = \(id)") { row in
            Meeting(matter: row.id(0), series: row.id(1), minutes: Int(row.integer(2)), guests: Int(row.integer(3)))
        }
    }

    func insert(_ id: ID<Matter>, of series: MeetingSeries) throws {
        try db.execute(
            """
            INSERT INTO meeting (works_id, matter_id, series_id, minutes, guests) VALUES (\(works), \(id), \(series.matter), \(series.minutes), 0)
            """)
    }

    func set(guests: Int, of id: ID<Matter>) throws {
        try db.execute("UPDATE meeting SET guests = \(guests) WHERE works_id = \(works) AND matter_id = \(id)")
    }

    // MARK: Points

    package func points(of id: ID<Matter>) throws -> [MeetingPoint] {
        try db.rows(
            """
            SELECT place, sort, about_id, unit_id, indicator_id, level, count, text, minutes, origin, outcome FROM meeting_point
            WHERE works_id = \(works) AND matter_id = \(id) ORDER BY place
            """, Self.point)
    }

    private static func point(_ row: borrowing Row) -> MeetingPoint {
        let unit: ID<Unit>? = row.idOrNil(3), indicator: ID<Indicator>? = row.idOrNil(4), about: ID<Matter>? = row.idOrNil(2)
        let level = unit.flatMap { unit in indicator.map { MeetingPoint.Subject.level(unit, $0, row.realOrNil(5) ?? 0) } }
        let subject = about.map { .matter($0) } ?? level ?? row.integerOrNil(6).map { .count(Int($0)) } ?? .words(row.textOrNil(7) ?? "")
        let topic = MeetingTopic(
            MeetingPoint.Sort(rawValue: row.text(1)) ?? .raised, subject, MeetingPoint.Origin(rawValue: row.text(9)) ?? .drawn)
        return MeetingPoint(
            Int(row.integer(0)), topic, minutes: Int(row.integer(8)), outcome: row.textOrNil(10).flatMap(MeetingPoint.Outcome.init(rawValue:)))
    }

    func insert(_ point: MeetingPoint, of id: ID<Matter>) throws {
        let subject = point.subject
        try db.execute(
            """
            INSERT INTO meeting_point (works_id, matter_id, place, sort, about_id, unit_id, indicator_id, level, count, text, minutes, origin, outcome)
            VALUES (\(works), \(id), \(point.place), \(point.sort.rawValue), \(subject.matter), \(subject.unit), \(subject.indicator), \(subject.level),
                    \(subject.count), \(subject.words), \(point.minutes), \(point.origin.rawValue), \(point.outcome?.rawValue))
            """)
    }

    func set(_ outcome: MeetingPoint.Outcome, of place: Int, in id: ID<Matter>) throws {
        try db.execute(
            "UPDATE meeting_point SET outcome = \(outcome.rawValue) WHERE works_id = \(works) AND matter_id = \(id) AND place = \(place)")
    }

    // MARK: What fell

    package func records(of id: ID<Matter>) throws -> [MeetingRecord] {
        try db.rows("SELECT record_id, sort, place FROM meeting_record WHERE works_id = \(works) AND matter_id = \(id) ORDER BY record_id") { row in
            let number = row.integer(0), place = row.integerOrNil(2).map { Int($0) }
            return row.text(1) == MeetingRecord.task ? .task(ID(number), place) : .decision(ID(number), place)
        }
    }

    func insert(_ record: MeetingRecord, of id: ID<Matter>) throws {
        let (number, sort, place) = record.stored
        try db.execute(
            """
            INSERT INTO meeting_record (works_id, matter_id, record_id, sort, place) VALUES (\(works), \(id), \(number), \(sort), \(place))
            ON CONFLICT (works_id, matter_id, record_id) DO NOTHING
            """)
    }
}

/// What fell in a meeting, and on which point.
package enum MeetingRecord: Sendable, Equatable {
    case decision(ID<MatterStep>, Int?)
    case task(ID<Matter>, Int?)

    fileprivate static let task = "task", decision = "decision"

    package var place: Int? {
        switch self {
        case .decision(_, let place), .task(_, let place): place
        }
    }

    fileprivate var stored: (Int64, String, Int?) {
        switch self {
        case .decision(let step, let place): (step.number, MeetingRecord.decision, place)
        case .task(let matter, let place): (matter.number, MeetingRecord.task, place)
        }
    }
}

extension MeetingRhythm {
    fileprivate init(stored name: String, _ day: Int) {
        switch name {
        case MeetingRhythm.daily.stored.name: self = .daily
        case MeetingRhythm.weekly(1).stored.name: self = .weekly(day)
        case MeetingRhythm.monthly(1).stored.name: self = .monthly(day)
        default: self = .once
        }
    }

    /// As the table and the form have it.
    var stored: (name: String, day: Int?) {
        switch self {
        case .once: ("once", nil)
        case .daily: ("daily", nil)
        case .weekly(let day): ("weekly", day)
        case .monthly(let day): ("monthly", day)
        }
    }
}

extension TimeOfDay {
    fileprivate static let midnight = TimeOfDay(minute: 0)!
}

extension MeetingPoint.Subject {
    package var matter: ID<Matter>? { if case .matter(let matter) = self { matter } else { nil } }
    fileprivate var unit: ID<Unit>? { if case .level(let unit, _, _) = self { unit } else { nil } }
    fileprivate var indicator: ID<Indicator>? { if case .level(_, let indicator, _) = self { indicator } else { nil } }
    fileprivate var level: Double? { if case .level(_, _, let level) = self { level } else { nil } }
    fileprivate var count: Int? { if case .count(let count) = self { count } else { nil } }
    fileprivate var words: String? { if case .words(let words) = self { words } else { nil } }
}
