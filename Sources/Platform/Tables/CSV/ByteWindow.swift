import Glibc

/// The part of a source that is in memory: from the first byte still needed to the last byte known to be sound text.
///
/// Bytes that are not text end the window where they stand; they become an error only when reading arrives there, so
/// that the same rows come out whatever sizes the source delivers.
struct ByteWindow: ~Copyable {
    enum Stop {
        case notUTF8, zeroByte
    }

    private(set) var base: UnsafeMutablePointer<UInt8>
    /// Sound text ends here.
    private(set) var end = 0
    /// No more will come: the source is finished, or what follows is not text.
    private(set) var isComplete = false
    /// Why the text ended before the source.
    private(set) var stop: Stop?
    /// Of the window's first byte in the source.
    private(set) var offset = 0
    private var filled = 0
    private var capacity: Int
    private var source: any ByteSource

    /// Reading a word beyond the last byte must stay inside the allocation, and a last line may need its line feed.
    private static let padding = 16

    init(source: any ByteSource, capacity: Int) {
        self.source = source
        self.capacity = max(capacity, 8)
        base = .allocate(capacity: self.capacity + ByteWindow.padding)
        base.initialize(repeating: 0, count: self.capacity + ByteWindow.padding)
    }

    deinit { base.deallocate() }

    /// The byte that ended the text.
    var stopByte: UInt8 { base[end] }

    /// Keeps what stands from `first` on, moved to the front, and reads on behind it; a full window doubles.
    mutating func extend(keepingFrom first: Int) throws(CSVError) {
        discard(first)
        if filled == capacity { enlarge() }
        while filled < capacity {
            let count = try source.read(into: UnsafeMutableRawBufferPointer(start: base + filled, count: capacity - filled))
            guard count > 0 else { return finish() }
            filled += count
            guard check() else { return }
        }
    }

    private mutating func discard(_ count: Int) {
        guard count > 0 else { return }
        memmove(base, base + count, filled - count)
        filled -= count
        end -= count
        offset += count
    }

    private mutating func enlarge() {
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity * 2 + ByteWindow.padding)
        larger.initialize(repeating: 0, count: capacity * 2 + ByteWindow.padding)
        larger.update(from: base, count: filled)
        base.deallocate()
        base = larger
        capacity *= 2
    }

    /// Moves `end` over the new bytes; false at the first that is not text.
    private mutating func check() -> Bool {
        switch TextCheck.verdict(on: base + end, count: filled - end) {
        case .sound: end = filled
        case .unfinished(let index): end += index
        case .wrong(let index):
            end += index
            halt()
            return false
        }
        return true
    }

    private mutating func halt() {
        stop = base[end] == 0 ? .zeroByte : .notUTF8
        isComplete = true
    }

    /// A last line without a line feed gets one, so that every row ends alike.
    private mutating func finish() {
        guard end == filled else { return halt() }
        isComplete = true
        guard end > 0, base[end - 1] != UInt8(ascii: "\n") else { return }
        base[end] = UInt8(ascii: "\n")
        (end, filled) = (end + 1, filled + 1)
    }
}
