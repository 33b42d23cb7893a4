import Database
import Foundation
import Terminal
import Works

/// What an import rests on: the units and indicators of a works as they were when it began to read its file, which may be long ago.
///
/// Imports that create units or indicators take turns with each other and with whoever names and places them: neither sees what the
/// other does before that one is done, so two things would have one name.
struct Footing {
    private let works: ID<Works>
    /// Whoever began later has a number from here on.
    private let next: ID<Entry>
    private let unseen: Set<ID<Entry>>

    init(_ db: Connection, of works: ID<Works>) throws {
        self.works = works
        next = try EntryStore(db, of: works).next()
        unseen = try EntryStore(db, of: works).unseen()
    }

    /// - Throws: `FootingLost` where somebody defines beside an import that creates, and where something that was read has been
    ///   taken back.
    func check(in db: Connection, thatCreates creates: Bool) throws {
        let entries = EntryStore(db, of: works)
        let unseenBefore = try unseen.compactMap { try entries.entry($0) }
        let definers = (unseenBefore + (try entries.definers(from: next))).filter(\.defines)
        if creates, let other = definers.first(where: { $0.isOfSomethingToBeSeen }) { throw FootingLost(to: (works, other.id)) }
        let takenBack = try entries.unseen().subtracting(unseen).filter { $0 < next }.compactMap { try entries.entry($0) }
        if takenBack.contains(where: { creates && $0.defines || $0.counts.created > 0 }) { throw FootingLost(to: nil) }
    }

    /// For definitions, which read and write in one transaction: only what is being created beside them is hidden from it.
    /// - Throws: `WorksError.createsToo`
    static func check(in db: Connection, of works: ID<Works>, at now: Moment) throws {
        let entries = EntryStore(db, of: works)
        try entries.claimAbandoned(at: now)
        if let other = try entries.creating(at: now) { throw WorksError.createsToo(other) }
    }
}

extension Entry {
    /// Done since, or to be done.
    fileprivate var isOfSomethingToBeSeen: Bool { if case .undone = state { false } else { true } }
}

/// The import must begin anew, at once or when another one has ended.
struct FootingLost: Error {
    private let other: (works: ID<Works>, entry: ID<Entry>)?

    private static let secondsBetweenLooks = 0.1

    init(to other: (works: ID<Works>, entry: ID<Entry>)?) { self.other = other }

    /// - Throws: `WorksError.createsToo` where the other one takes too long.
    func waitForOther(in database: Database, until end: Moment, telling console: Console) throws {
        guard let other else { return }
        var isTold = false
        while try database.read({ try EntryStore($0, of: other.works).running(at: .now) }).contains(other.entry) {
            if !isTold { console.complain("waiting for import \(other.entry.number), which creates units or indicators of this works") }
            isTold = true
            guard Moment.now < end else { throw WorksError.createsToo(other.entry) }
            Thread.sleep(forTimeInterval: Self.secondsBetweenLooks)
        }
    }
}
