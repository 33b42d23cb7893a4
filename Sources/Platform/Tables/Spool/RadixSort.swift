/// A key and where its record stands.
struct SortEntry: BitwiseCopyable {
    let key: SortKey
    let index: Int
}

/// Radix sort from the least significant digit (Knuth vol. 3, 5.2.5): stable, O(n) a digit. Bits that are the same in
/// all keys are left out: the ten million rows of a works differ in some 40 bits of 128.
struct RadixSort {
    /// 2,048 places of eight bytes leave half of a first-level cache to what is being sorted.
    private static let digitBits: UInt64 = 11
    private static let places = 1 << digitBits

    private var entries: UnsafeMutablePointer<SortEntry>
    private var spare: UnsafeMutablePointer<SortEntry>
    private let count: Int

    /// Sorts `entries` with the help of as much room in `spare`; returns which of the two holds the result.
    /// `varying` has a bit set wherever any two keys differ.
    static func sort(
        _ entries: UnsafeMutablePointer<SortEntry>, spare: UnsafeMutablePointer<SortEntry>, count: Int, varying: SortKey
    ) -> UnsafeMutablePointer<SortEntry> {
        var sort = RadixSort(entries: entries, spare: spare, count: count)
        for shift in shifts(of: varying.low) { sort.pass { $0.low >> shift } }
        for shift in shifts(of: varying.high) { sort.pass { $0.high >> shift } }
        return sort.entries
    }

    /// Where digits begin, so that all varying bits are covered.
    private static func shifts(of varying: UInt64) -> [UInt64] {
        var shifts: [UInt64] = []
        var rest = varying
        while rest != 0 {
            let shift = UInt64(rest.trailingZeroBitCount)
            shifts.append(shift)
            // Swift's shift by 64 or more gives 0, which ends the loop.
            rest &= ~0 << (shift + digitBits)
        }
        return shifts
    }

    @inline(__always)
    private mutating func pass(_ digit: (SortKey) -> UInt64) {
        let mask = UInt64(RadixSort.places - 1)
        withUnsafeTemporaryAllocation(of: Int.self, capacity: RadixSort.places) { next in
            next.initialize(repeating: 0)
            for index in 0..<count { next[Int(digit(entries[index].key) & mask)] += 1 }
            var sum = 0
            for place in 0..<RadixSort.places { (next[place], sum) = (sum, sum + next[place]) }
            for index in 0..<count {
                let place = Int(digit(entries[index].key) & mask)
                spare[next[place]] = entries[index]
                next[place] += 1
            }
        }
        swap(&entries, &spare)
    }
}
