/// Records of one size in memory, in the order in which they came, with what is needed to sort them.
struct RecordMemory {
    let size: Int
    private(set) var count = 0
    /// Records in order need no room for sorting, so more of them fit.
    private let capacityInOrder: Int
    private let capacityToSort: Int
    private let records: PageMemory
    private var entries: PageMemory?
    private var isInOrder = true
    private var first = SortKey(0, 0)
    private var last = SortKey(0, 0)
    /// Bits in which some key differs from the first one.
    private var varying = SortKey(0, 0)
    /// The sorted order; nil while the records stand in order themselves.
    private var order: UnsafeMutablePointer<SortEntry>?

    /// What is written at once.
    private static let chunkBytes = 1 << 20

    init(bytes: Int, size: Int) {
        self.size = size
        capacityInOrder = max(2, bytes / size)
        capacityToSort = max(2, bytes / (size + 2 * MemoryLayout<SortEntry>.stride))
        records = PageMemory(bytes: capacityInOrder * size)
    }

    /// Whether this record must wait until what is here has been written.
    @inline(__always)
    func isFull(before key: SortKey) -> Bool {
        guard count >= capacityToSort else { return false }
        return count == capacityInOrder || !isInOrder || key < last
    }

    @inline(__always)
    mutating func append(_ record: UnsafeRawPointer, key: SortKey) {
        if count == 0 { (first, last) = (key, key) }
        if key < last { isInOrder = false }
        last = key
        varying = SortKey(varying.high | (key.high ^ first.high), varying.low | (key.low ^ first.low))
        (records.start + count * size).copyMemory(from: record, byteCount: size)
        count += 1
    }

    mutating func clear() {
        (count, isInOrder, varying, order) = (0, true, SortKey(0, 0), nil)
    }

    mutating func sort(by key: (UnsafeRawPointer) -> SortKey) {
        guard !isInOrder else { return }
        let memory = entries ?? PageMemory(bytes: 2 * capacityToSort * MemoryLayout<SortEntry>.stride)
        entries = memory
        let unsorted = memory.start.bindMemory(to: SortEntry.self, capacity: 2 * capacityToSort)
        for index in 0..<count { unsorted[index] = SortEntry(key: key(records.start + index * size), index: index) }
        order = RadixSort.sort(unsorted, spare: unsorted + capacityToSort, count: count, varying: varying)
    }

    /// Copies the records of these places of the order.
    func copy(_ places: Range<Int>, to space: UnsafeMutableRawPointer) {
        guard let order else { return space.copyMemory(from: records.start + places.lowerBound * size, byteCount: places.count * size) }
        var target = space
        for place in places {
            target.copyMemory(from: records.start + order[place].index * size, byteCount: size)
            target += size
        }
    }

    func write(to file: TemporaryFile, at offset: Int) throws(SpoolError) {
        guard order != nil else { return try file.write(UnsafeRawBufferPointer(start: records.start, count: count * size), at: offset) }
        let chunk = max(1, RecordMemory.chunkBytes / size)
        let space = UnsafeMutableRawBufferPointer.allocate(byteCount: chunk * size, alignment: 16)
        defer { space.deallocate() }
        for start in stride(from: 0, to: count, by: chunk) {
            let places = start..<min(start + chunk, count)
            copy(places, to: space.baseAddress!)
            try file.write(UnsafeRawBufferPointer(rebasing: space[..<(places.count * size)]), at: offset + start * size)
        }
    }
}
