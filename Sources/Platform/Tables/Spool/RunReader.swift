/// One sorted run, block by block, from the file or from memory.
struct RunReader {
    enum Origin {
        case file(TemporaryFile, Range<Int>)
        case memory(RecordMemory)
    }

    /// Of the next record. Valid after `fill` or `advance` said so.
    private(set) var next: UnsafeRawPointer
    private let origin: Origin
    private let size: Int
    private let block: Block
    private var blockEnd: UnsafeRawPointer
    private var taken = 0

    init(_ origin: Origin, size: Int) {
        self.origin = origin
        self.size = size
        block = Block(recordSize: size)
        next = UnsafeRawPointer(block.start)
        blockEnd = next
    }

    @inline(__always)
    mutating func advance() throws(SpoolError) -> Bool {
        next += size
        if next < blockEnd { return true }
        return try fill()
    }

    /// Reads the next block; false at the end of the run.
    mutating func fill() throws(SpoolError) -> Bool {
        let filled: Int
        switch origin {
        case .memory(let memory):
            filled = min(block.capacity, memory.count - taken)
            memory.copy(taken..<taken + filled, to: block.start)
        case .file(let file, let run):
            filled = min(block.capacity, run.count / size - taken)
            try file.read(into: UnsafeMutableRawBufferPointer(start: block.start, count: filled * size), at: run.lowerBound + taken * size)
        }
        taken += filled
        next = UnsafeRawPointer(block.start)
        blockEnd = next + filled * size
        return filled > 0
    }
}

/// 128 KB: a read long enough for a disk, while the blocks of some runs stay within the caches.
private final class Block {
    let start: UnsafeMutableRawPointer
    let capacity: Int

    init(recordSize: Int) {
        capacity = max(1, (1 << 17) / recordSize)
        start = .allocate(byteCount: capacity * recordSize, alignment: 16)
    }

    deinit { start.deallocate() }
}
