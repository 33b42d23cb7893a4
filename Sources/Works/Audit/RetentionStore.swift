package import Database

/// Finds and removes what has outlived its time, inside a transaction of the caller.
package struct RetentionStore {
    private let db: Connection

    package init(_ db: Connection) { self.db = db }

    /// How many there are to remove.
    package func count(_ kind: Retention, of works: ID<Works>, at now: Moment) throws -> Int {
        let limit = kind.limit(at: now)
        let question: SQL =
            switch kind {
            case .tries: "SELECT COUNT(*) FROM throttle WHERE works_id = \(ID<Works>(0)) AND last_at < \(limit)"
            case .links: "SELECT COUNT(*) FROM sign_in_link WHERE works_id = \(works) AND (used_at < \(limit) OR expires_at < \(limit))"
            case .sessions: "SELECT COUNT(*) FROM sign_in_session WHERE works_id = \(works) AND \(Self.isOver(limit))"
            case .addresses: "SELECT COUNT(*) FROM audit_value WHERE works_id = \(works) AND \(Self.isOldAddress(works, limit))"
            case .accesses: "SELECT COUNT(*) FROM access WHERE works_id = \(works) AND at < \(limit)"
            case .forms: "SELECT COUNT(*) FROM sent_form WHERE works_id = \(works) AND at < \(limit)"
            }
        return Int(try db.row(question) { $0.integer(0) } ?? 0)
    }

    /// - Returns: how many were removed.
    package func remove(_ kind: Retention, of works: ID<Works>, at now: Moment) throws -> Int {
        let limit = kind.limit(at: now)
        let removal: SQL =
            switch kind {
            case .tries: "DELETE FROM throttle WHERE works_id = \(ID<Works>(0)) AND last_at < \(limit)"
            case .links: "DELETE FROM sign_in_link WHERE works_id = \(works) AND (used_at < \(limit) OR expires_at < \(limit))"
            case .sessions: "DELETE FROM sign_in_session WHERE works_id = \(works) AND \(Self.isOver(limit))"
            // The seals stay, and with them the chain.
            case .addresses: "UPDATE audit_value SET salt = NULL, text = NULL WHERE works_id = \(works) AND \(Self.isOldAddress(works, limit))"
            case .accesses: "DELETE FROM access WHERE works_id = \(works) AND at < \(limit)"
            case .forms: "DELETE FROM sent_form WHERE works_id = \(works) AND at < \(limit)"
            }
        return try db.execute(removal)
    }

    /// Ended, or without a sign for so long that it is long over.
    private static func isOver(_ limit: Moment) -> SQL { "(ended_at < \(limit) OR seen_at < \(limit))" }

    private static func isOldAddress(_ works: ID<Works>, _ limit: Moment) -> SQL {
        """
        kind = \(AuditValue.Kind.address.rawValue) AND text IS NOT NULL
        AND audit_id IN (SELECT audit_id FROM audit_entry WHERE works_id = \(works) AND at < \(limit))
        """
    }
}
