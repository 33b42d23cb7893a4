package import Database
package import Works

/// What the floor says of its hours, inside a transaction of the caller: a form is taken once, and nobody corrects what they have not seen.
package struct HourDesk {
    private let db: Connection
    private let works: ID<Works>
    private let author: Author

    package init(_ db: Connection, of works: ID<Works>, by author: Author) { (self.db, self.works, self.author) = (db, works, author) }

    /// - Parameter seen: the last statement that whoever says this has read, 0 for none; nil where nobody looked.
    /// - Throws: `HourProblem.overtaken`.
    package func state(_ said: HourSaid, of key: HourKey, seen: Int64?, in form: SentForm?) throws {
        let forms = SentFormStore(db, of: works), store = HourStore(db, of: works)
        let step = try EntryStore(db, of: works).numbers(1).lowerBound
        if let form, try forms.taken(form) != nil { return }
        if let seen, try store.last(key) ?? 0 > seen { throw HourProblem.overtaken }
        try store.insert(said, of: key, step: step, by: author)
        try AuditStore(db, of: works).record(.hourEntered, of: .works, AuditChange(detail: key.sentence, after: .plain(said.sentence)), by: author)
        if let form { try forms.take(form, as: ID(step), at: author.at) }
        try EntryStore(db, of: works).announceMatter()
    }
}

/// Why an hour was not taken.
package enum HourProblem: Error, Equatable {
    /// Somebody said something of this hour since the page was opened.
    case overtaken
}

extension HourKey {
    fileprivate var sentence: String { "unit=\(unit.number) indicator=\(indicator.number) day=\(day) hour=\(hour)" }
}

extension HourSaid {
    fileprivate var sentence: String {
        [plan.map { "plan=\($0)" }, actual.map { "actual=\($0)" }, reason.isEmpty ? nil : "reason=\(reason)"].compactMap { $0 }.joined(separator: " ")
    }
}
