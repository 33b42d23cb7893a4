import Database
import Foundation
import Terminal
import Works

/// What an import rests on: the units and indicators of a works as they were when it began to read its file, which may be long ago.
///
/// Two imports that create units take turns: neither sees what the other creates before that one is done, so both would create
/// the same.
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

    /// - Throws: `FootingLost` where somebody creates beside an import that creates too, and where something that was read has been
    ///   taken back.
    func check(in db: Connection, thatCreates creates: Bool) throws {
        let entries = EntryStore(db, of: works)
        let unseenBefore = try unseen.compactMap { try entries.entry($0) }
        let creators = (unseenBefore + (try entries.creators(from: next))).filter { $0.counts.created > 0 }
        if creates, let other = creators.first(where: { $0.isOfSomethingToBeSeen }) { throw FootingLost(to: (works, other.id)) }
        let takenBack = try entries.unseen().subtracting(unseen).filter { $0 < next }.compactMap { try entries.entry($0) }
        if takenBack.contains(where: { $0.counts.created > 0 }) { throw FootingLost(to: nil) }
    }

    /// For definitions, which read and write in one transaction: only what is being created beside them is hidden from it.
    /// - Throws: `WorksError.createsToo`
    static func check(in db: Connection, of works: ID<Works>, at now: Moment) throws {
        let entries = EntryStore(db, of: works)
        let running = Set(try entries.running(at: now))
        if let other = try entries.unfinished().first(where: { running.contains($0.id) && $0.counts.created > 0 }) { throw WorksError.createsToo(other.id) }
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

    func waitForOther(in database: Database, telling console: Console) throws {
        guard let other else { return }
        var isTold = false
        while try database.read({ try EntryStore($0, of: other.works).running(at: .now) }).contains(other.entry) {
            if !isTold { console.complain("waiting for import \(other.entry.number), which creates units or indicators of this works too") }
            isTold = true
            Thread.sleep(forTimeInterval: Self.secondsBetweenLooks)
        }
    }
}
