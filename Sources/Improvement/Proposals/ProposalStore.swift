package import Database
import Secrets
package import Works

/// What is of proposals alone, inside a transaction of the caller.
package struct ProposalStore {
    let db: Connection
    let works: ID<Works>

    package init(_ db: Connection, of works: ID<Works>) { (self.db, self.works) = (db, works) }

    package func proposal(_ id: ID<Matter>) throws -> Proposal? {
        try db.row(
            """
            SELECT matter_id, disturbs, proposes, brings, promised_day, answered_day, signature FROM proposal
            WHERE works_id = \(works) AND matter_id = \(id)
            """
        ) { row in
            Proposal(
                matter: row.id(0), idea: Idea(disturbs: row.text(1), proposes: row.text(2), brings: row.text(3)), promised: row.day(4),
                answered: row.dayOrNil(5), signature: Signature(rawValue: row.text(6)) ?? .quiet)
        }
    }

    /// What was sent under a receipt.
    package func proposal(under receipt: ProposalReceipt) throws -> Matter? {
        let id = try db.row("SELECT matter_id FROM proposal WHERE works_id = \(works) AND receipt = \(receipt.digest.bytes)") { $0.id(0, of: Matter.self) }
        return try id.flatMap { try MatterStore(db, of: works).matter($0) }
    }

    func insert(_ new: NewProposal, as id: ID<Matter>, on day: Day) throws {
        try db.execute(
            """
            INSERT INTO proposal (works_id, matter_id, unit_id, disturbs, proposes, brings, signature, receipt, opened_day, promised_day, answered_day)
            VALUES (\(works), \(id), \(new.unit), \(new.idea.disturbs), \(new.idea.proposes), \(new.idea.brings), \(new.signature.rawValue),
                    \(new.receipt?.digest.bytes), \(day), \(new.promised), \(Day?.none))
            """)
    }

    /// The first answer; a later one is no first.
    func answer(_ id: ID<Matter>, on day: Day) throws {
        try db.execute("UPDATE proposal SET answered_day = \(day) WHERE works_id = \(works) AND matter_id = \(id) AND answered_day IS NULL")
    }

    /// How many wait for their answer beyond the day that was promised.
    package func late(in units: Set<ID<Unit>>?, on day: Day) throws -> Int {
        try db.rows("SELECT unit_id FROM proposal WHERE works_id = \(works) AND answered_day IS NULL AND promised_day < \(day)") { $0.id(0, of: Unit.self) }
            .filter { units?.contains($0) ?? true }.count
    }
}

/// A proposal that is about to be sent.
package struct NewProposal: Sendable {
    package let idea: Idea
    package let unit: ID<Unit>
    package let signature: Signature
    package let receipt: ProposalReceipt?
    package let promised: Day
    /// nil where nobody heads anything upward: then it waits for the office.
    package let answerer: Answerer?
    /// What it is about.
    package var about: ID<Matter>?
    /// Declined before, and taken up again because of this.
    package var again: (matter: ID<Matter>, reason: String)?
    package var photos: [ShelvedFile] = []
    package var caption = ""

    package init(_ idea: Idea, at unit: ID<Unit>, signed signature: Signature, _ receipt: ProposalReceipt?, by promised: Day, from answerer: Answerer?) {
        (self.idea, self.unit, self.signature, self.receipt) = (idea, unit, signature, signature == .nameless ? receipt : nil)
        (self.promised, self.answerer) = (promised, answerer)
    }
}
