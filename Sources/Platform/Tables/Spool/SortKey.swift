/// The order of a spool: `high` first, then `low`. The fewer bits of it vary, the faster the sort.
@usableFromInline
package struct SortKey: Comparable, BitwiseCopyable, Sendable {
    package let high: UInt64
    package let low: UInt64

    package init(_ high: UInt64, _ low: UInt64) {
        self.high = high
        self.low = low
    }

    @usableFromInline package static func < (a: SortKey, b: SortKey) -> Bool { a.high < b.high || a.high == b.high && a.low < b.low }
}
