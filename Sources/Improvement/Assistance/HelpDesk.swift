package import Database
package import Planning
package import Works

/// Everything that is decided about help, each with its audit entry, inside a transaction of the caller.
package struct HelpDesk {
    private let db: Connection
    private let works: ID<Works>
    private let author: Author

    package init(_ db: Connection, of works: ID<Works>, by author: Author) { (self.db, self.works, self.author) = (db, works, author) }

    private var store: HelpStore { HelpStore(db, of: works) }

    /// What somebody decides, having seen what stood before.
    package struct Decided: Sendable {
        package let indicator: ID<Indicator>
        package let helped: ID<Unit>
        package let helper: ID<Unit>
        package let proposed: ID<Unit>?
        package let decision: HelpChoice.Decision
        package let reason: String
        package let day: Day
        /// The mark of the last choice that the form showed; 0 for none.
        package let seen: Int64
        /// How many units the helper may help at a time.
        package let room: Int
    }

    package func decide(_ decided: Decided, in form: SentForm?) throws {
        // Taking a number bars other writers of the works: what is looked at now still stands when it is written.
        let id = ID<HelpChoice>(try EntryStore(db, of: works).numbers(1).lowerBound)
        if let form, try SentFormStore(db, of: works).taken(form) != nil { return }
        try check(decided)
        let choice = HelpChoice(
            id: id, indicator: decided.indicator, helped: decided.helped, helper: decided.helper, proposed: decided.proposed, decision: decided.decision,
            reason: decided.reason, day: decided.day, by: author.person, at: author.at)
        try store.add(choice)
        try audit(.helpDecided, of: choice, AuditChange.Text.plain("\(choice.decision.rawValue): \(choice.reason)"))
        if let form { try SentFormStore(db, of: works).take(form, as: nil, at: author.at) }
    }

    private func check(_ decided: Decided) throws {
        let before = try store.choices(by: decided.indicator, about: decided.helped)
        guard (before.map(\.mark).max() ?? 0) == decided.seen else { throw HelpProblem.overtaken }
        guard decided.decision == .taken else { return }
        let missions = try store.choices(by: decided.indicator).count {
            $0.decision == .taken && $0.helper == decided.helper && $0.helped != decided.helped && $0.holds(on: decided.day)
        }
        if missions >= decided.room { throw HelpProblem.noRoom(missions) }
    }

    /// - Throws: `HelpProblem.overtaken` where somebody was faster.
    package func withdraw(_ choice: HelpChoice) throws {
        let id = ID<HelpChoice>(try EntryStore(db, of: works).numbers(1).lowerBound)
        guard try store.choice(choice.id)?.withdrawal == nil else { throw HelpProblem.overtaken }
        try store.add(HelpChoice.Withdrawal(id: id, by: author.person, at: author.at), of: choice.id)
        try audit(.helpTakenBack, of: choice, nil)
    }

    /// Draws once: whoever has a place in an order that holds keeps it.
    package func draw(_ waiting: Set<ID<Unit>>, by indicator: ID<Indicator>, on day: Day, seed: Int64) throws {
        let id = ID<HelpDraw>(try EntryStore(db, of: works).numbers(1).lowerBound)
        let drawn = Set(try store.draws(by: indicator).filter { $0.holds(on: day) }.flatMap(\.order)), units = waiting.subtracting(drawn)
        guard units.count >= HelpDraw.fewest else { throw HelpProblem.drawnBefore }
        let draw = HelpDraw(
            id: id, indicator: indicator, seed: seed, day: day, by: author.person, at: author.at, order: HelpDraw.order(of: units, seed: seed))
        try store.add(draw)
        let places = draw.order.map { String($0.number) }.joined(separator: ",")
        try AuditStore(db, of: works).record(
            .helpDrawn, of: .works, AuditChange(detail: "indicator=\(indicator.number) draw=\(id.number) seed=\(seed)", after: .plain("units=\(places)")),
            by: author)
    }

    private func audit(_ what: AuditEntry.What, of choice: HelpChoice, _ after: AuditChange.Text?) throws {
        let detail = "choice=\(choice.id.number) indicator=\(choice.indicator.number) helped=\(choice.helped.number) helper=\(choice.helper.number)"
        try AuditStore(db, of: works).record(what, of: .works, AuditChange(detail: detail, after: after), by: author)
    }
}

/// Why nothing was decided.
package enum HelpProblem: Error, Equatable {
    /// Somebody else decided meanwhile.
    case overtaken
    /// The helper serves so many already, and has people for no more.
    case noRoom(Int)
    /// Fewer than two wait that have no place yet.
    case drawnBefore
}
