import Glibc

/// What a spool can hold: a record of fixed size without references, such as one row of an import.
package protocol Spoolable: BitwiseCopyable, Sendable {
    var sortKey: SortKey { get }
}

/// Sorts any number of records within a given memory.
///
/// Records are appended, then read once or more often in the order of their keys; those with equal keys in the order in
/// which they came. Records that come in order are never sorted; what exceeds the memory goes to a file without a name.
///
///     var spool = Spool<Item>(folder: "/var/tmp")
///     try spool.append(item)
///     try spool.sorted().forEach { item in … }
package struct Spool<Item: Spoolable>: ~Copyable {
    @usableFromInline var raw: RawSpool

    /// `folder` should be on the disk of the database: what has no room there cannot be imported anyway.
    @inlinable
    package init(memory: Int = SpoolMemory.usual, folder: String) {
        raw = RawSpool(memory: memory, folder: folder, size: MemoryLayout<Item>.stride) { $0.load(as: Item.self).sortKey }
    }

    @inlinable
    package mutating func append(_ item: Item) throws(SpoolError) {
        // Copied by its size, a record of trivial bytes needs no more than its address.
        var item = item
        try raw.append(&item, key: item.sortKey)
    }

    /// Everything appended, in order.
    @inlinable
    package consuming func sorted() -> SortedSpool<Item> { SortedSpool(raw.sorted()) }
}

/// How much of the machine's memory a spool takes before it turns to the disk.
@usableFromInline
package enum SpoolMemory {
    /// An eighth of the machine, so that a server goes on serving beside an import; at least 256 MB, with which the sorted
    /// pieces of a billion rows can still be merged at once; at most a gigabyte, which holds ten million rows of an import.
    @usableFromInline package static let usual = min(max(sysconf(Int32(_SC_PHYS_PAGES)) * sysconf(Int32(_SC_PAGESIZE)) / 8, 256 << 20), 1 << 30)
}

/// A finished spool: its records in order, as often as wanted.
package struct SortedSpool<Item: Spoolable> {
    @usableFromInline let raw: RawSortedSpool

    @usableFromInline init(_ raw: RawSortedSpool) { self.raw = raw }

    @inlinable package var count: Int { raw.count }

    @inlinable
    package func cursor() throws(SpoolError) -> SpoolCursor<Item> { SpoolCursor(try RunMerge(raw)) }

    @inlinable
    package func forEach(_ body: (Item) throws -> Void) throws {
        var cursor = try cursor()
        while let item = try cursor.next() { try body(item) }
    }
}

/// One reading of a finished spool.
package struct SpoolCursor<Item: Spoolable>: ~Copyable {
    @usableFromInline var merge: RunMerge

    @usableFromInline init(_ merge: consuming RunMerge) { self.merge = merge }

    /// The next record; nil at the end.
    @inlinable
    package mutating func next() throws(SpoolError) -> Item? { try merge.next()?.load(as: Item.self) }
}
