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
            // Whoever has ended a session was seen before.
            case .sessions: "SELECT COUNT(*) FROM sign_in_session WHERE works_id = \(works) AND seen_at < \(limit)"
            case .addresses: "SELECT COUNT(*) FROM audit_value WHERE works_id = \(works) AND \(Self.isOldAddress(works, limit))"
            case .accesses: "SELECT COUNT(*) FROM access WHERE works_id = \(works) AND at < \(limit)"
            case .forms: "SELECT COUNT(*) FROM sent_form WHERE works_id = \(works) AND at < \(limit)"
            case .files: "SELECT COUNT(*) FROM file WHERE works_id = \(works) AND \(Self.isUnused(works, limit))"
            }
        return Int(try db.row(question) { $0.integer(0) } ?? 0)
    }

    /// The oldest first.
    /// - Returns: how many were removed.
    package func remove(_ kind: Retention, of works: ID<Works>, at now: Moment, atMost most: Int) throws -> Int {
        let limit = kind.limit(at: now)
        if kind == .files { try forgetUses(of: works, takenBackBefore: limit) }
        let removal: SQL =
            switch kind {
            case .tries:
                """
                DELETE FROM throttle WHERE works_id = \(ID<Works>(0)) AND subject IN
                  (SELECT subject FROM throttle WHERE works_id = \(ID<Works>(0)) AND last_at < \(limit) ORDER BY last_at LIMIT \(most))
                """
            case .links:
                """
                DELETE FROM sign_in_link WHERE works_id = \(works) AND token IN
                  (SELECT token FROM sign_in_link WHERE works_id = \(works) AND (used_at < \(limit) OR expires_at < \(limit)) LIMIT \(most))
                """
            case .sessions:
                """
                DELETE FROM sign_in_session WHERE works_id = \(works) AND session_id IN
                  (SELECT session_id FROM sign_in_session WHERE works_id = \(works) AND seen_at < \(limit) ORDER BY seen_at LIMIT \(most))
                """
            // The seals stay, and with them the chain.
            case .addresses:
                """
                UPDATE audit_value SET salt = NULL, text = NULL WHERE works_id = \(works) AND kind = 'address' AND audit_id IN
                  (SELECT v.audit_id FROM audit_value v JOIN audit_entry e ON e.works_id = v.works_id AND e.audit_id = v.audit_id
                   WHERE v.works_id = \(works) AND e.works_id = \(works) AND v.kind = 'address' AND v.text IS NOT NULL AND e.at < \(limit)
                   ORDER BY v.audit_id LIMIT \(most))
                """
            case .accesses:
                """
                DELETE FROM access WHERE works_id = \(works) AND access_id IN
                  (SELECT access_id FROM access WHERE works_id = \(works) AND at < \(limit) ORDER BY at LIMIT \(most))
                """
            case .forms:
                """
                DELETE FROM sent_form WHERE works_id = \(works) AND form IN
                  (SELECT form FROM sent_form WHERE works_id = \(works) AND at < \(limit) ORDER BY at LIMIT \(most))
                """
            // Their contents go with the next sweep of the shelf.
            case .files:
                """
                DELETE FROM file WHERE works_id = \(works) AND file_id IN
                  (SELECT file_id FROM file WHERE works_id = \(works) AND \(Self.isUnused(works, limit)) ORDER BY file_id LIMIT \(most))
                """
            }
        return try db.execute(removal)
    }

    private func forgetUses(of works: ID<Works>, takenBackBefore limit: Moment) throws {
        try db.execute("DELETE FROM file_use WHERE works_id = \(works) AND taken_back_at < \(limit)")
    }

    /// A use that was taken back less than a day ago keeps its file.
    private static func isUnused(_ works: ID<Works>, _ limit: Moment) -> SQL {
        """
        at < \(limit) AND file_id NOT IN
          (SELECT file_id FROM file_use WHERE works_id = \(works) AND (taken_back_at IS NULL OR taken_back_at >= \(limit)))
        """
    }

    private static func isOldAddress(_ works: ID<Works>, _ limit: Moment) -> SQL {
        """
        kind = 'address' AND text IS NOT NULL
        AND audit_id IN (SELECT audit_id FROM audit_entry WHERE works_id = \(works) AND at < \(limit))
        """
    }
}
