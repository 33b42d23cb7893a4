package import Secrets

/// How entries hold each other: each link is the digest of the link before and of the content's digest (S. Haber and W. S. Stornetta 1991,
/// "How to time-stamp a digital document").
package enum AuditChain {
    /// Everything in an entry that must not change; of personal values their seals.
    package static func content(of entry: AuditEntry, in works: ID<Works>) -> Digest {
        let numbers = [works.number, entry.number, entry.at.milliseconds, entry.subject.number].map { String($0) }
        let texts = numbers + [entry.what.rawValue, entry.source, entry.subject.kind, entry.detail]
        let absentable = [entry.person.map { String($0.number) }, entry.before, entry.after]
        let seals = AuditValue.Kind.allCases.map { kind in entry.values.first { $0.kind == kind }?.seal.bytes }
        return Digest(ofFields: (texts + absentable).map { $0.map { Array($0.utf8) } } + seals)
    }

    package static func link(after before: Digest, _ content: Digest) -> Digest { Digest(ofFields: [before.bytes, content.bytes]) }
}

/// Where a chain ends. Noted outside of the database, it shows even to whoever could rewrite all of it.
package struct AuditHead: Sendable, Equatable {
    package let length: Int64
    package let link: Digest

    package init(length: Int64, link: Digest) { (self.length, self.link) = (length, link) }

    package static let start = AuditHead(length: 0, link: .none)
}

extension AuditHead: CustomStringConvertible {
    package var description: String { "\(length):\(link)" }

    /// Reads what `description` wrote.
    package init?(_ text: String) {
        let parts = text.split(separator: ":")
        guard parts.count == 2, let length = Int64(parts[0]), parts[1].count == 2 * Digest.size else { return nil }
        let digits = parts[1].compactMap(\.hexDigitValue).map { UInt8($0) }
        guard digits.count == 2 * Digest.size else { return nil }
        let bytes = stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
        guard let link = Digest(bytes: bytes) else { return nil }
        self.init(length: length, link: link)
    }
}
