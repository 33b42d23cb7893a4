package import Database
package import Works

/// How a works deals with proposals.
package struct ProposalRules: Sendable, Equatable {
    package enum Namelessness: String, Sendable, CaseIterable { case allowed, refused }

    package var namelessness: Namelessness
    /// Worked days until the answer.
    package var daysToAnswer: Int

    package init(_ namelessness: Namelessness = .allowed, daysToAnswer: Int = 14) { (self.namelessness, self.daysToAnswer) = (namelessness, daysToAnswer) }

    /// A day is too short to look at the place; what is answered after a quarter is answered to nobody.
    package static let possibleDays = 1...60

    var settings: String { "nameless-proposals=\(namelessness.rawValue) days-to-answer=\(daysToAnswer)" }

    /// How somebody may sign who is known, or who stands at a screen and did not say who they are.
    package func signatures(of voice: Voice) -> [Signature] {
        Signature.allCases.filter { $0 == .nameless ? namelessness == .allowed : voice.person != nil }
    }
}

/// The rules of one works, inside a transaction of the caller.
package struct ProposalRulesStore {
    private let db: Connection
    private let works: ID<Works>

    package init(_ db: Connection, of works: ID<Works>) { (self.db, self.works) = (db, works) }

    package func rules() throws -> ProposalRules {
        try db.row("SELECT nameless, answer_days FROM proposal_rules WHERE works_id = \(works)") { row in
            ProposalRules(ProposalRules.Namelessness(rawValue: row.text(0)) ?? .allowed, daysToAnswer: Int(row.integer(1)))
        } ?? ProposalRules()
    }

    package func set(_ rules: ProposalRules, by author: Author) throws {
        let before = try self.rules()
        guard rules != before else { return }
        try db.execute(
            """
            INSERT INTO proposal_rules (works_id, nameless, answer_days) VALUES (\(works), \(rules.namelessness.rawValue), \(rules.daysToAnswer))
            ON CONFLICT (works_id) DO UPDATE SET nameless = excluded.nameless, answer_days = excluded.answer_days
            """)
        try AuditStore(db, of: works).record(
            .worksSettings, of: .works, AuditChange(before: .plain(before.settings), after: .plain(rules.settings)), by: author)
        try EntryStore(db, of: works).announceMatter()
    }
}
