package import Database
import Secrets

/// Forms that were taken, inside the transaction that takes them: so one is taken once, also on several nodes and over a restart.
package struct SentFormStore {
    private let db: Connection
    private let works: ID<Works>

    package init(_ db: Connection, of works: ID<Works>) { (self.db, self.works) = (db, works) }

    /// What became of a form that was taken before.
    package struct Taken: Sendable {
        /// nil where it said nothing new.
        package let entry: ID<Entry>?
    }

    package func taken(_ form: SentForm) throws -> Taken? {
        try db.row("SELECT entry_id FROM sent_form WHERE works_id = \(works) AND form = \(form.digest.bytes)") {
            Taken(entry: $0.integerOrNil(0).map { ID($0) })
        }
    }

    /// Whether an entry was made by this form, whatever was typed into it then.
    package func stated(_ entry: ID<Entry>, by form: SentForm) throws -> Bool {
        try db.row("SELECT 1 FROM sent_form WHERE works_id = \(works) AND number = \(form.number.bytes) AND entry_id = \(entry)") { _ in true } ?? false
    }

    package func take(_ form: SentForm, as entry: ID<Entry>?, at now: Moment) throws {
        try db.execute(
            """
            INSERT INTO sent_form (works_id, form, number, entry_id, at)
            VALUES (\(works), \(form.digest.bytes), \(form.number.bytes), \(entry), \(now))
            """)
    }
}
