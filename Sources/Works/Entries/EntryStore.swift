package import Database
import Foundation

/// Entries of one works, inside a transaction of the caller.
package struct EntryStore {
    private let db: Connection
    private let works: ID<Works>

    package init(_ db: Connection, of works: ID<Works>) { (self.db, self.works) = (db, works) }

    /// A long import renews its lease with every step; a minute without a sign means that its process has ended.
    /// `PACESETTER_LEASE_SECONDS` sets it otherwise: longer where a disk stands still for longer, shorter in tests.
    package static let leaseSeconds = ProcessInfo.processInfo.environment["PACESETTER_LEASE_SECONDS"].flatMap { Int($0) } ?? 60

    /// Numbers for `count` new things. Also bars other writers of this works until the transaction ends, so that numbers grow in the order of commits.
    package func numbers(_ count: Int) throws -> ClosedRange<Int64> {
        let last = try db.row("UPDATE works SET next_id = next_id + \(count) WHERE works_id = \(works) RETURNING next_id") { $0.integer(0) }
        guard let last else { throw WorksError.unknown(works) }
        return (last - Int64(count))...(last - 1)
    }

    /// Whatever is stated from now on has at least this number.
    package func next() throws -> ID<Entry> {
        guard let next = try db.row("SELECT next_id FROM works WHERE works_id = \(works)", { $0.id(0, of: Entry.self) }) else {
            throw WorksError.unknown(works)
        }
        return next
    }

    /// An entry that is seen as soon as the transaction commits.
    /// - Parameter change: what it changes, for the audit log; where nothing is said, the number of rows.
    package func record(_ what: Entry.What, by author: Author, rows: Int = 1, created: Int = 0, _ change: AuditChange? = nil) throws -> ID<Entry> {
        var counts = Entry.Counts()
        (counts.rows, counts.created) = (rows, created)
        let id = try insert(what, by: author, state: .done, leaseUntil: author.at, counts: counts)
        if let entry = try entry(id) { try AuditStore(db, of: works).record(entry, change, by: author) }
        try announceChange()
        return id
    }

    /// An entry that nobody sees until `finish`.
    /// - Parameters:
    ///   - created: how much is going to be created under it.
    ///   - now: when the lease begins; reading the file may have taken long since the author's moment.
    package func begin(_ what: Entry.What, by author: Author, creating created: Int = 0, at now: Moment) throws -> ID<Entry> {
        var counts = Entry.Counts()
        counts.created = created
        return try insert(what, by: author, state: .pending, leaseUntil: now + Self.leaseSeconds, counts: counts)
    }

    /// Part of every step that writes under the entry: so nothing can be written once the entry is claimed for sweeping.
    /// - Throws: `WorksError.sweptMeanwhile` where its writer was taken for dead and must begin again.
    package func renew(_ entry: ID<Entry>, at now: Moment) throws {
        let changed = try db.execute(
            "UPDATE entry SET lease_until = \(now + Self.leaseSeconds) WHERE works_id = \(works) AND entry_id = \(entry) AND state = \(StateCode.pending)")
        guard changed == 1 else { throw WorksError.sweptMeanwhile(entry) }
    }

    package func finish(_ entry: ID<Entry>, counts: Entry.Counts) throws {
        let changed = try db.execute(
            """
            UPDATE entry SET state = \(StateCode.done), rows_read = \(counts.rows), created = \(counts.created), questionable = \(counts.questionable), bad = \(counts.bad)
            WHERE works_id = \(works) AND entry_id = \(entry) AND state = \(StateCode.pending)
            """)
        guard changed == 1 else { throw WorksError.sweptMeanwhile(entry) }
        try auditFinished(entry)
        try announceChange()
    }

    package func undo(_ entry: ID<Entry>, by author: Author) throws {
        let changed = try db.execute(
            """
            UPDATE entry SET state = \(StateCode.undone), undone_by = \(author.name), undone_person_id = \(author.person), undone_at = \(author.at)
            WHERE works_id = \(works) AND entry_id = \(entry) AND state = \(StateCode.done)
            """)
        guard changed == 1 else { throw try whyNotUndone(entry) }
        try AuditStore(db, of: works).record(.takenBack, of: .entry(entry), by: author)
        try announceChange()
    }

    /// Takes a person's name from what they stated; that it was stated stays.
    package func eraseNames(of person: ID<Person>) throws {
        try db.execute("UPDATE entry SET by_whom = \(Person.nameless) WHERE works_id = \(works) AND person_id = \(person)")
        try db.execute("UPDATE entry SET undone_by = \(Person.nameless) WHERE works_id = \(works) AND undone_person_id = \(person)")
    }

    package func entry(_ id: ID<Entry>) throws -> Entry? {
        try db.row("SELECT \(raw: Self.columns) FROM entry WHERE works_id = \(works) AND entry_id = \(id)", Self.entry)
    }

    /// In the order in which they were made.
    package func all() throws -> [Entry] {
        try db.rows("SELECT \(raw: Self.columns) FROM entry WHERE works_id = \(works) ORDER BY entry_id", Self.entry)
    }

    /// Newest first.
    package func latest(_ limit: Int) throws -> [Entry] {
        try db.rows("SELECT \(raw: Self.columns) FROM entry WHERE works_id = \(works) ORDER BY entry_id DESC LIMIT \(limit)", Self.entry)
    }

    /// Entries whose statements nobody sees: being written, or taken back. Few at any time, so readers hold them in a set.
    /// - Parameter other: counted among them, to see what stands without it.
    package func unseen(and other: ID<Entry>? = nil) throws -> Set<ID<Entry>> {
        // Written out, not bound: only so do the engines know that the index of the few entries in this state will do.
        let unseen = Set(try db.rows("SELECT entry_id FROM entry WHERE works_id = \(works) AND state <> 1") { $0.id(0, of: Entry.self) })
        return other.map { unseen.union([$0]) } ?? unseen
    }

    /// Imports that are being written, or were cut off.
    package func unfinished() throws -> [Entry] {
        try db.rows(
            "SELECT \(raw: Self.columns) FROM entry WHERE works_id = \(works) AND state <> 1 AND state = \(StateCode.pending) ORDER BY entry_id", Self.entry)
    }

    /// Entries with a number from `first` on that define units or indicators, in whatever state.
    package func definers(from first: ID<Entry>) throws -> [Entry] {
        try db.rows(
            """
            SELECT \(raw: Self.columns) FROM entry WHERE works_id = \(works) AND entry_id >= \(first)
            AND (created > 0 OR what IN (\(Entry.What.units.rawValue), \(Entry.What.indicators.rawValue))) ORDER BY entry_id
            """, Self.entry)
    }

    /// Imports whose lease still runs.
    package func running(at now: Moment) throws -> [ID<Entry>] {
        try db.rows(
            """
            SELECT entry_id FROM entry WHERE works_id = \(works) AND state <> 1 AND state = \(StateCode.pending) AND lease_until >= \(now)
            ORDER BY entry_id
            """
        ) { $0.id(0) }
    }

    /// An import whose lease still runs and that creates units or indicators.
    package func creating(at now: Moment) throws -> ID<Entry>? {
        let running = Set(try running(at: now))
        return try unfinished().first { running.contains($0.id) && $0.counts.created > 0 }?.id
    }

    /// What dead imports left behind, and what a sweep that died itself left of it.
    package func abandoned(at now: Moment) throws -> [ID<Entry>] {
        try db.rows(
            """
            SELECT entry_id FROM entry WHERE works_id = \(works) AND state <> 1 AND state IN (\(StateCode.pending), \(StateCode.sweeping))
            AND lease_until < \(now) ORDER BY entry_id
            """
        ) { $0.id(0) }
    }

    /// Claims an abandoned entry for whoever is going to remove what was written under it.
    /// - Returns: whether it is the caller's: another one may have been faster, or its writer not dead.
    package func claimForSweeping(_ entry: ID<Entry>, at now: Moment) throws -> Bool {
        try db.execute(
            """
            UPDATE entry SET state = \(StateCode.sweeping), undone_by = \("sweep"), undone_at = \(now), lease_until = \(now + Self.leaseSeconds)
            WHERE works_id = \(works) AND entry_id = \(entry) AND state IN (\(StateCode.pending), \(StateCode.sweeping)) AND lease_until < \(now)
            """) == 1
    }

    /// Before something is named or placed: what is taken for dead must not come to life again and finish.
    package func claimAbandoned(at now: Moment) throws {
        for entry in try abandoned(at: now) { _ = try claimForSweeping(entry, at: now) }
    }

    package func swept(_ entry: ID<Entry>, by author: Author) throws {
        let changed = try db.execute(
            "UPDATE entry SET state = \(StateCode.undone) WHERE works_id = \(works) AND entry_id = \(entry) AND state = \(StateCode.sweeping)")
        if changed == 1 { try AuditStore(db, of: works).record(.swept, of: .entry(entry), by: author) }
    }

    /// The truth by which other processes and open pages know that something changed.
    package func changeNumber() throws -> Int64 {
        try db.row("SELECT change_number FROM works WHERE works_id = \(works)") { $0.integer(0) } ?? 0
    }

    package func announceChange() throws {
        _ = try db.execute("UPDATE works SET change_number = change_number + 1 WHERE works_id = \(works)")
    }

    /// The same for what changes no figure: an obstacle named, a proposal answered.
    package func matterNumber() throws -> Int64 {
        try db.row("SELECT COALESCE(matter_number, 0) FROM works WHERE works_id = \(works)") { $0.integer(0) } ?? 0
    }

    package func announceMatter() throws {
        _ = try db.execute("UPDATE works SET matter_number = COALESCE(matter_number, 0) + 1 WHERE works_id = \(works)")
    }

    /// What open pages hang on: it rises with either.
    package func pageNumber() throws -> Int64 {
        try db.row("SELECT change_number + COALESCE(matter_number, 0) FROM works WHERE works_id = \(works)") { $0.integer(0) } ?? 0
    }

    private func insert(_ what: Entry.What, by author: Author, state: StateCode, leaseUntil: Moment, counts: Entry.Counts) throws -> ID<Entry> {
        let id = ID<Entry>(try numbers(1).lowerBound)
        _ = try db.execute(
            """
            INSERT INTO entry (works_id, entry_id, what, source, by_whom, person_id, screen_id, at, state, lease_until, rows_read, created, questionable, bad)
            VALUES (\(works), \(id), \(what.rawValue), \(author.source), \(author.name), \(author.person), \(author.screen), \(author.at), \(state),
                    \(leaseUntil), \(counts.rows), \(counts.created), \(counts.questionable), \(counts.bad))
            """)
        return id
    }

    /// Who made the entry is read back: a long import ends far from where it began.
    private func auditFinished(_ id: ID<Entry>) throws {
        guard let entry = try entry(id) else { throw WorksError.noSuchEntry(id) }
        try AuditStore(db, of: works).record(entry, by: Author(name: entry.by, person: entry.voice.person, source: entry.source, at: entry.at))
    }

    private func whyNotUndone(_ id: ID<Entry>) throws -> WorksError {
        switch try entry(id)?.state {
        case nil: .noSuchEntry(id)
        case .pending: .stillRunning(id)
        case .undone(let by, let at): .alreadyUndone(id, by: by, at: at)
        case .done: .noSuchEntry(id)
        }
    }

    private static let columns: StaticString =
        "entry_id, what, source, by_whom, at, state, lease_until, rows_read, created, questionable, bad, undone_by, undone_at, person_id, screen_id"

    private static func entry(_ row: borrowing Row) throws -> Entry {
        var counts = Entry.Counts()
        (counts.rows, counts.created) = (Int(row.integer(7)), Int(row.integer(8)))
        (counts.questionable, counts.bad) = (Int(row.integer(9)), Int(row.integer(10)))
        let state: Entry.State =
            switch row.integer(5) {
            case StateCode.pending.rawValue: .pending(leaseUntil: row.moment(6))
            case StateCode.done.rawValue: .done
            default: .undone(by: row.textOrNil(11) ?? "", at: row.moment(12))
            }
        return Entry(
            id: row.id(0), what: Entry.What(rawValue: row.text(1)) ?? .records, source: row.text(2), by: row.text(3),
            voice: Voice(person: row.integerOrNil(13).map { ID($0) }, screen: row.integerOrNil(14).map { ID($0) }), at: row.moment(4), state: state,
            counts: counts)
    }
}

package enum StateCode: Int64, Bindable {
    case pending = 0, done = 1, undone = 2
    /// Claimed by a sweep; something of what was written may still be there.
    case sweeping = 3
    package var bound: BoundValue { .integer(rawValue) }
}
