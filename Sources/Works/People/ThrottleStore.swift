package import Database
import Secrets

/// Counted tries, stored so that the count holds over restarts and over several nodes.
package struct ThrottleStore {
    private let db: Connection
    /// Whoever tries has not yet shown to be of any works.
    private static let anyWorks = ID<Works>(0)

    package init(_ db: Connection) { self.db = db }

    /// Counts a try before it is made, so that many at the same time are not one.
    /// - Returns: nil where it may be made; else from when the next one may.
    package func take(_ subjects: [ThrottleSubject], at now: Moment) throws -> Moment? {
        let before = try subjects.map { ($0, try throttle($0) ?? Throttle(tries: 0, last: now)) }
        let opens = before.map { $1.opens($0.rule) }.max() ?? now
        guard opens <= now else { return opens }
        for (subject, throttle) in before { try set(throttle.tried(at: now, subject.rule), of: subject) }
        return nil
    }

    /// It was right: the account's wrong tries are forgotten, and the address' try did not count.
    package func succeed(_ subjects: [ThrottleSubject]) throws {
        for subject in subjects {
            if case .address = subject { try giveBack(subject) } else { try forget(subject) }
        }
    }

    /// The try that was taken last did not count.
    package func giveBack(_ subject: ThrottleSubject) throws {
        guard let throttle = try throttle(subject), throttle.tries > 1 else { return try forget(subject) }
        try set(Throttle(tries: throttle.tries - 1, last: throttle.last), of: subject)
    }

    package func forget(_ subject: ThrottleSubject) throws {
        try db.execute("DELETE FROM throttle WHERE works_id = \(Self.anyWorks) AND subject = \(subject.digest.bytes)")
    }

    private func throttle(_ subject: ThrottleSubject) throws -> Throttle? {
        try db.row("SELECT tries, last_at FROM throttle WHERE works_id = \(Self.anyWorks) AND subject = \(subject.digest.bytes)") {
            Throttle(tries: Int($0.integer(0)), last: $0.moment(1))
        }
    }

    private func set(_ throttle: Throttle, of subject: ThrottleSubject) throws {
        try db.execute(
            """
            INSERT INTO throttle (works_id, subject, tries, last_at)
            VALUES (\(Self.anyWorks), \(subject.digest.bytes), \(throttle.tries), \(throttle.last))
            ON CONFLICT (works_id, subject) DO UPDATE SET tries = excluded.tries, last_at = excluded.last_at
            """)
    }
}
