/// The spool itself, for records that are just bytes of one size: compiled once, whatever the records are.
@usableFromInline
package struct RawSpool: ~Copyable {
    /// Reads a record's key from its bytes.
    @usableFromInline package typealias KeyReader = @Sendable (UnsafeRawPointer) -> SortKey

    private var memory: RecordMemory
    private var file: TemporaryFile?
    /// Sorted runs in the file, in the order in which they came.
    private var runs: [Range<Int>] = []
    private let folder: String
    private let key: KeyReader

    @usableFromInline
    package init(memory bytes: Int, folder: String, size: Int, key: @escaping KeyReader) {
        memory = RecordMemory(bytes: bytes, size: size)
        self.folder = folder
        self.key = key
    }

    @usableFromInline
    package mutating func append(_ record: UnsafeRawPointer, key: SortKey) throws(SpoolError) {
        if memory.isFull(before: key) { try spill() }
        memory.append(record, key: key)
    }

    @usableFromInline
    package consuming func sorted() -> RawSortedSpool {
        memory.sort(by: key)
        return RawSortedSpool(file: file, runs: runs, rest: memory, key: key)
    }

    /// Writes the full memory to the file as a sorted run.
    private mutating func spill() throws(SpoolError) {
        let file = if let file { file } else { try TemporaryFile(in: folder) }
        self.file = file
        memory.sort(by: key)
        let offset = runs.last?.upperBound ?? 0
        try memory.write(to: file, at: offset)
        runs.append(offset..<offset + memory.count * memory.size)
        memory.clear()
    }
}

/// Its sorted runs: those in the file, and the last, which stayed in memory.
@usableFromInline
package final class RawSortedSpool {
    private let file: TemporaryFile?
    private let runs: [Range<Int>]
    private let rest: RecordMemory
    let key: RawSpool.KeyReader

    init(file: TemporaryFile?, runs: [Range<Int>], rest: RecordMemory, key: @escaping RawSpool.KeyReader) {
        (self.file, self.runs, self.rest, self.key) = (file, runs, rest, key)
    }

    @usableFromInline package var count: Int { rest.count + (runs.last?.upperBound ?? 0) / rest.size }

    var readers: [RunReader] {
        let spilled = file.map { file in runs.map { RunReader(.file(file, $0), size: rest.size) } } ?? []
        return spilled + [RunReader(.memory(rest), size: rest.size)]
    }
}
