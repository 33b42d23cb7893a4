package import Database
package import Works

/// Takes an import back whole. What it created goes with it, so that is refused as long as later entries are about it.
package struct ImportUndo {
    private let database: Database
    private let works: ID<Works>

    package init(_ database: Database, of works: ID<Works>) { (self.database, self.works) = (database, works) }

    /// - Throws: `UndoError`, `WorksError`
    package func undo(_ entry: ID<Entry>, by author: Author) throws {
        // Looking through all records may take seconds, in which the floor must not wait: so everything is looked at first, and
        // together with the undoing only what came meanwhile.
        let looked = try database.read { db in
            try refuse(entry, usedAfter: entry, at: author.at, in: db)
            return try newest(in: db) ?? entry
        }
        try database.write { db in
            if try newest(in: db).map({ $0 > looked }) == true { try refuse(entry, usedAfter: looked, at: author.at, in: db) }
            try EntryStore(db, of: works).undo(entry, by: author)
        }
    }

    private func newest(in db: Connection) throws -> ID<Entry>? { try EntryStore(db, of: works).latest(1).first?.id }

    private func refuse(_ entry: ID<Entry>, usedAfter last: ID<Entry>, at now: Moment, in db: Connection) throws {
        let creations = CreationStore(db, of: works)
        guard try creations.hasCreated(entry) else { return }
        let entries = EntryStore(db, of: works)
        if let running = try entries.running(at: now).first(where: { $0 != entry }) { throw UndoError.beside(running) }
        let users = try creations.users(of: entry, after: last, atMost: UndoError.mostNamed + 1).compactMap { try entries.entry($0) }
        guard users.isEmpty else { throw UndoError.inUse(entry, by: users) }
    }
}

/// Why an import cannot be taken back now.
package enum UndoError: Error, CustomStringConvertible {
    case inUse(ID<Entry>, by: [Entry])
    case beside(ID<Entry>)

    static let mostNamed = 5

    package var description: String {
        switch self {
        case .inUse(let entry, let users):
            "Import \(entry.number) created units or indicators that later entries are about: "
                + users.prefix(Self.mostNamed).map { "\($0.id.number) (\($0.source), by \($0.by))" }.joined(separator: ", ")
                + (users.count > Self.mostNamed ? " and more" : "") + ". Take those back first, the latest one first."
        case .beside(let running): "Import \(running.number) is running, perhaps about what this one created. Try again when it has ended."
        }
    }
}
