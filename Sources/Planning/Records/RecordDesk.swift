package import Database
package import Works

/// Figures entered by hand: one entry in one transaction, seen as soon as it is acknowledged.
package struct RecordDesk: Sendable {
    private let database: Database
    private let works: ID<Works>

    package init(_ database: Database, of works: ID<Works>) { (self.database, self.works) = (database, works) }

    /// What was acknowledged, and what then stands.
    package struct Receipt: Sendable {
        /// nil where the figures say what already held: sent twice, it is one entry.
        package let entry: ID<Entry>?
        /// The days concerned; none where nothing is said any more of one of them.
        package let days: [DayStated]
        package let changeNumber: Int64
        package let outcome: Outcome

        package enum Outcome: Sendable {
            /// The change number is this change's own.
            case changed
            /// Nothing was stated: others' changes may lie behind the number.
            case heldAlready
        }

        /// Of a statement about one day: what then stands for it.
        package var standing: DayStated? { days.first }
    }

    /// What one press of a button says.
    package struct Said: Sendable {
        package var figures: Figures
        package var key: RecordKey
        package var basis: Basis

        package init(_ figures: Figures, about key: RecordKey, seeing basis: Basis = .unknown) { (self.figures, self.key, self.basis) = (figures, key, basis) }
    }

    /// What stood when whoever says something looked last.
    package enum Basis: Sendable, Equatable {
        /// Nobody asks: a program states what it knows.
        case unknown
        case nothing
        case entry(ID<Entry>)
    }

    /// Something else was said about these since.
    package struct Overtaken: Error, Equatable {
        package let keys: [RecordKey]
    }

    /// Whose figures may be replaced or taken back.
    package enum Corrections: Sendable { case any, ownOnly }

    /// What stands about these was said by somebody else, and only one's own may be replaced.
    package struct NotOwn: Error, Equatable {
        package let keys: [RecordKey]
    }

    package func state(_ figures: Figures, about key: RecordKey, by author: Author, remark: Remark = Remark()) throws -> Receipt {
        try state([Said(figures, about: key)], by: author, remark: remark)
    }

    /// Several figures as one entry, so that one undo takes them back.
    /// - Parameters:
    ///   - remark: stands beside the first of them.
    ///   - form: as it was sent; the same a second time says nothing more.
    /// - Throws: `NotOwn`, `Overtaken`; then nothing is stated.
    package func state(
        _ said: [Said], by author: Author, remark: Remark = Remark(), in form: SentForm? = nil, replacing corrections: Corrections = .any
    ) throws -> Receipt {
        try database.write { db in
            let forms = SentFormStore(db, of: works)
            if let form, let taken = try forms.taken(form) { return try receipt(taken.entry, .heldAlready, said.map(\.key), db) }
            let receipt = try state(said, by: author, remark, form, corrections, db)
            if let form { try forms.take(form, as: receipt.entry, at: author.at) }
            return receipt
        }
    }

    private func state(
        _ said: [Said], by author: Author, _ remark: Remark, _ form: SentForm?, _ corrections: Corrections, _ db: Connection
    ) throws -> Receipt {
        let entries = EntryStore(db, of: works)
        let statements = StatementStore(db, of: works)
        let unseen = try entries.unseen()
        var new = try said.filter { try !statements.says($0, unseen) }
        let foreign = corrections == .any ? [] : try new.filter { try !statements.isOwn($0.key, of: author) }
        guard foreign.isEmpty else { throw NotOwn(keys: foreign.map(\.key)) }
        let overtaken = try new.filter { try statements.hasOvertaken($0, form, SentFormStore(db, of: works)) }
        guard overtaken.isEmpty else { throw Overtaken(keys: overtaken.map(\.key)) }
        if new.isEmpty, let first = said.first, !remark.isEmpty, try RemarkStore(db, of: works).last(about: first.key, unseen) != remark { new = [first] }
        let change = AuditChange(of: try new.map { ($0, before: try statements.standing(about: $0.key, unseen)) })
        let entry = new.isEmpty ? nil : try entries.record(.records, by: author, rows: new.count, change)
        for (number, one) in new.enumerated() {
            if let entry { try statements.state(one.figures, about: one.key, by: entry, remark: number == 0 ? remark : Remark()) }
        }
        return try receipt(entry, entry == nil ? .heldAlready : .changed, said.map(\.key), db)
    }

    /// Takes an entry by hand back; what was said before it stands again.
    package func undo(_ entry: ID<Entry>, about key: RecordKey, by author: Author) throws -> Receipt {
        try undo(entry, about: [key], by: author)
    }

    /// - Parameter keys: everything that the entry may have been about.
    /// - Throws: `NotOwn`, and what `EntryStore.undo` throws.
    package func undo(_ entry: ID<Entry>, about keys: [RecordKey], by author: Author, takingBack corrections: Corrections = .any) throws -> Receipt {
        try database.write { db in
            let entries = EntryStore(db, of: works)
            if corrections == .ownOnly, let said = try entries.entry(entry), !author.voice.owns(said.voice) { throw NotOwn(keys: keys) }
            try entries.undo(entry, by: author)
            return try receipt(entry, .changed, keys, db)
        }
    }

    private func receipt(_ entry: ID<Entry>?, _ outcome: Receipt.Outcome, _ keys: [RecordKey], _ db: Connection) throws -> Receipt {
        let statements = StatementStore(db, of: works)
        let days = try keys.compactMap { try statements.days(of: $0.unit, $0.indicator, from: $0.day, until: $0.day).first }
        return Receipt(entry: entry, days: days.count == keys.count ? days : [], changeNumber: try EntryStore(db, of: works).changeNumber(), outcome: outcome)
    }
}

extension StatementStore {
    /// Whether this already holds.
    fileprivate func says(_ said: RecordDesk.Said, _ unseen: Set<ID<Entry>>) throws -> Bool {
        try standing(about: said.key, unseen)?.saysAlready(said.figures) ?? false
    }

    /// Whether what is reported of the day, if anything, is the author's own.
    fileprivate func isOwn(_ key: RecordKey, of author: Author) throws -> Bool {
        try lastReport(of: key.unit, key.indicator, on: key.day).map { author.voice.owns($0.voice) } ?? true
    }

    /// Whether something was reported after whoever says this looked. What the very form said that is sent again, its sender knows; what one said
    /// oneself elsewhere, at another device or a screen of the same name, one may have forgotten.
    fileprivate func hasOvertaken(_ said: RecordDesk.Said, _ form: SentForm?, _ forms: SentFormStore) throws -> Bool {
        if case .unknown = said.basis { return false }
        guard let last = try lastReport(of: said.key.unit, said.key.indicator, on: said.key.day) else { return false }
        if case .entry(let seen) = said.basis, last.entry.number <= seen.number { return false }
        return try !(form.map { try forms.stated(last.entry, by: $0) } ?? false)
    }

    fileprivate func standing(about key: RecordKey, _ unseen: Set<ID<Entry>>) throws -> Figures? {
        try current(key.unit, key.indicator, from: key.day, until: key.day, unseen: unseen).first { $0.0 == key }?.1
    }
}

extension AuditChange {
    /// What an entry by hand changes, figure by figure.
    fileprivate init(of said: [(RecordDesk.Said, before: Figures?)]) {
        self.init(
            detail: said.map { $0.0.key.sentence }.joined(separator: "; "), before: .plain(said.map { $0.before?.sentence ?? "none" }.joined(separator: "; ")),
            after: .plain(said.map { ($0.before?.amended(by: $0.0.figures) ?? $0.0.figures).sentence }.joined(separator: "; ")))
    }
}

extension RecordKey {
    fileprivate var sentence: String { "unit=\(unit.number) indicator=\(indicator.number) day=\(day) slot=\(slot.number) part=\(part)" }
}

extension Figures {
    fileprivate var sentence: String {
        [("plan", plan), ("plan-base", planBase), ("actual", actual), ("base", base)]
            .compactMap { name, value in value.map { "\(name)=\($0)" } }.joined(separator: " ")
    }
}
