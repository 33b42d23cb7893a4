package import Database
import Secrets

/// Goes along the chain of a works' audit log and says where it is broken.
package struct AuditCheck {
    private let store: AuditStore
    private let works: ID<Works>
    private var faults: [String] = []
    private var end = AuditHead.start
    /// Links of numbers that somebody noted outside of the database.
    private var links: [Int64: Digest] = [:]

    /// Entries read at a time.
    private static let step: Int64 = 1000

    /// - Throws: what the database throws; a broken chain is told, not thrown.
    package static func faults(of works: ID<Works>, in db: Connection, noted: [AuditHead] = []) throws -> [String] {
        var check = AuditCheck(store: AuditStore(db, of: works), works: works)
        try check.walk(noting: Set(noted.map(\.length)))
        try check.compareWithHead()
        try check.compareWithEntries()
        let foreign = noted.filter { check.links[$0.length] != $0.link }
        return check.faults + foreign.map { "the audit log is not the one in which entry \($0.length) ended as noted" }
    }

    private init(store: AuditStore, works: ID<Works>) { (self.store, self.works) = (store, works) }

    private mutating func walk(noting: Set<Int64>) throws {
        let last = try store.greatestNumber()
        for start in stride(from: 0, to: last, by: Int64.Stride(Self.step)) {
            for kept in try store.kept(after: start, until: min(last, start + Self.step)) { take(kept, noting) }
        }
    }

    private mutating func take(_ kept: AuditStore.Kept, _ noting: Set<Int64>) {
        if kept.number > end.length + 1 { faults.append(Self.missing(end.length + 1, kept.number - 1)) }
        let content = kept.entry.map { AuditChain.content(of: $0, in: works) }
        if content?.bytes != kept.content { faults.append("audit entry \(kept.number) is not what was written") }
        let link = Digest(bytes: kept.content).map { AuditChain.link(after: end.link, $0) }
        // After a gap the link cannot fit: the gap has been told.
        if kept.number == end.length + 1, link?.bytes != kept.link { faults.append("audit entry \(kept.number) does not follow from the one before it") }
        for value in kept.entry?.values ?? [] where !value.isWhole {
            faults.append("the \(value.kind.rawValue) of audit entry \(kept.number) is not what was written")
        }
        end = AuditHead(length: kept.number, link: Digest(bytes: kept.link) ?? .none)
        if noting.contains(kept.number) { links[kept.number] = end.link }
    }

    private mutating func compareWithHead() throws {
        let head = try store.head()
        if head.length > end.length { faults.append(Self.missing(end.length + 1, head.length)) }
        if head.length < end.length { faults.append("audit entries after \(head.length) were added without the program") }
        if head.length == end.length, head != end { faults.append("the audit log does not end with the link that was kept of it") }
    }

    /// Each import and each entry by hand stands in the log, and nothing else does.
    private mutating func compareWithEntries() throws {
        faults += try store.entriesWithoutAudit().map { "entry \($0.number) is not in the audit log" }
        faults += try store.entriesGone().map { "entry \($0.number) is in the audit log and gone from the database" }
    }

    private static func missing(_ first: Int64, _ last: Int64) -> String {
        first == last ? "audit entry \(first) is missing" : "audit entries \(first) to \(last) are missing"
    }
}
