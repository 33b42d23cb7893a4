import Database
import Planning
import Works

/// Stops entered by hand, inside a transaction of the caller: each an entry of its own, so that it can be taken back alone.
struct StopDesk {
    private let db: Connection
    private let works: ID<Works>

    /// By which an entry by hand is told from a file.
    static let source = "stops page"

    init(_ db: Connection, of works: ID<Works>) { (self.db, self.works) = (db, works) }

    /// - Parameter form: as it was sent; the same a second time says nothing more.
    /// - Returns: the entry that stated it; nil where another way of sending the same form has.
    func state(_ interval: StateInterval, of station: String, at unit: ID<Unit>, by author: Author, in form: SentForm?) throws -> ID<Entry>? {
        let forms = SentFormStore(db, of: works)
        if let form, let taken = try forms.taken(form) { return taken.entry }
        let entry = try EntryStore(db, of: works).record(
            .states, by: author, AuditChange(detail: "unit=\(unit.number)", after: .plain(StopDesk.told(interval, station))))
        try StateStore(db, of: works).state(interval, of: station, at: unit, by: entry)
        if let form { try forms.take(form, as: entry, at: author.at) }
        return entry
    }

    /// - Throws: what `EntryStore.undo` throws; `StopProblem` where it is no stop of this unit by hand, or somebody else's.
    func undo(_ id: ID<Entry>, at unit: ID<Unit>, by author: Author, takingBack others: OthersStops) throws {
        let entries = EntryStore(db, of: works)
        guard let entry = try entries.entry(id), entry.what == .states, entry.source == StopDesk.source,
            try StateStore(db, of: works).isStated(by: id, at: unit)
        else { throw StopProblem.unknown }
        guard others == .too || author.voice.owns(entry.voice) else { throw StopProblem.notOwn }
        try entries.undo(id, by: author)
    }

    /// Whose stops one may take back.
    enum OthersStops { case too, never }

    private static func told(_ interval: StateInterval, _ station: String) -> String {
        [station, interval.from.description, interval.until.description, interval.state.rawValue, interval.reason ?? ""].joined(separator: "; ")
    }
}

/// Why a stop was not taken back.
enum StopProblem: Error { case unknown, notOwn }
