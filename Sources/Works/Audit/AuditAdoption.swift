package import Database

/// Works from before there was an audit log: each of their entries becomes an audit entry, in the order in which they were made.
package enum AuditAdoption {
    package static func run(on database: Database) throws {
        let waiting = try database.read { db in try WorksStore(db).all().filter { try !AuditStore(db, of: $0.id).isBegun() } }
        for works in waiting { try database.write { try adopt(works.id, $0) } }
    }

    private static func adopt(_ works: ID<Works>, _ db: Connection) throws {
        let audit = AuditStore(db, of: works)
        // Another process may have been first.
        guard try !audit.isBegun() else { return }
        for entry in try EntryStore(db, of: works).all() {
            if case .pending = entry.state { continue }
            try audit.record(entry, by: Author(name: entry.by, source: entry.source, at: entry.at))
            if case .undone(let by, let at) = entry.state {
                try audit.record(.takenBack, of: .entry(entry.id), by: Author(name: by, source: "before the audit log", at: at))
            }
        }
    }
}

extension AuditStore {
    /// An entry as it became visible.
    func record(_ entry: Entry, _ change: AuditChange? = nil, by author: Author) throws {
        let counts = entry.counts
        let sum = "rows=\(counts.rows) created=\(counts.created) questionable=\(counts.questionable) bad=\(counts.bad)"
        try record(AuditEntry.What(entry.what), of: .entry(entry.id), change ?? AuditChange(after: .plain(sum)), by: author)
    }
}
