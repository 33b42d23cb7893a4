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
            try refuseFaults(without: entry, at: author.at, in: db)
            return try Looked(db, works)
        }
        try database.write { db in
            let entries = EntryStore(db, of: works), now = try Looked(db, works)
            try entries.claimAbandoned(at: author.at)
            if now.next != looked.next { try refuse(entry, usedAfter: looked.last, at: author.at, in: db) }
            if try now.unseen != looked.unseen || !entries.definers(from: looked.next).isEmpty { try refuseFaults(without: entry, at: author.at, in: db) }
            try entries.undo(entry, by: author)
        }
    }

    /// What there was when everything was looked at.
    private struct Looked {
        let next: ID<Entry>
        let unseen: Set<ID<Entry>>
        var last: ID<Entry> { ID(next.number - 1) }

        init(_ db: Connection, _ works: ID<Works>) throws {
            (next, unseen) = (try EntryStore(db, of: works).next(), try EntryStore(db, of: works).unseen())
        }
    }

    /// Names, places and codes that the entry took away are free again for what came after it.
    private func refuseFaults(without entry: ID<Entry>, at now: Moment, in db: Connection) throws {
        let entries = EntryStore(db, of: works)
        guard let taken = try entries.entry(entry), taken.state == .done, taken.defines else { return }
        if let creating = try entries.creating(at: now), creating != entry { throw UndoError.beside(creating) }
        if let fault = try DefinitionFaults.keptAway(by: entry, of: works, in: db).first { throw UndoError.contradiction(entry, fault) }
    }

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
enum UndoError: Error, CustomStringConvertible {
    case inUse(ID<Entry>, by: [Entry])
    case beside(ID<Entry>)
    case contradiction(ID<Entry>, DefinitionFault)

    static let mostNamed = 5

    var description: String {
        switch self {
        case .inUse(let entry, let users):
            "Import \(entry.number) created units or indicators that later entries are about: "
                + users.prefix(Self.mostNamed).map { "\($0.id.number) (\($0.source), by \($0.by))" }.joined(separator: ", ")
                + (users.count > Self.mostNamed ? " and more" : "") + ". Take those back first, the latest one first."
        case .beside(let running): "Import \(running.number) is running, perhaps about what this one created. Try again when it has ended."
        case .contradiction(let entry, let fault):
            "Import \(entry.number) cannot be taken back, because without it \(fault). First change or take back what stands in its way."
        }
    }
}
