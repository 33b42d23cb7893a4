/// Merges sorted runs: a heap of the runs by their next records (Knuth vol. 3, 5.4.1), O(log runs) a record.
@usableFromInline
package struct RunMerge: ~Copyable {
    private struct Head {
        var key: SortKey
        let run: Int

        /// Of equal keys the earlier run's, so that the order in which they came is kept.
        static func < (a: Head, b: Head) -> Bool { a.key < b.key || a.key == b.key && a.run < b.run }
    }

    private var runs: [RunReader]
    private var heads: [Head] = []
    private let key: RawSpool.KeyReader
    private var hasBegun = false

    @usableFromInline
    package init(_ spool: RawSortedSpool) throws(SpoolError) {
        runs = spool.readers
        key = spool.key
        for run in runs.indices where try runs[run].fill() { heads.append(Head(key: key(runs[run].next), run: run)) }
        heads.sort(by: <)
    }

    /// The next record's bytes, valid until the one after it; nil at the end.
    @usableFromInline
    package mutating func next() throws(SpoolError) -> UnsafeRawPointer? {
        if hasBegun { try step() }
        hasBegun = true
        return heads.first.map { runs[$0.run].next }
    }

    private mutating func step() throws(SpoolError) {
        guard let run = heads.first?.run else { return }
        if try runs[run].advance() {
            guard heads.count > 1 else { return }
            heads[0].key = key(runs[run].next)
        } else {
            heads.swapAt(0, heads.count - 1)
            heads.removeLast()
        }
        sink()
    }

    /// Lets the first head down to its place.
    private mutating func sink() {
        var place = 0
        while true {
            var child = 2 * place + 1
            guard child < heads.count else { return }
            if child + 1 < heads.count, heads[child + 1] < heads[child] { child += 1 }
            guard heads[child] < heads[place] else { return }
            heads.swapAt(place, child)
            place = child
        }
    }
}
