/// Bytes that are written anew for every row, in memory that is kept.
final class ByteBuffer {
    private var bytes: UnsafeMutablePointer<UInt8>
    private var count = 0
    private var capacity = 64

    init() { bytes = .allocate(capacity: capacity) }

    deinit { bytes.deallocate() }

    /// What has been written, until it is cleared.
    var cell: Cell { Cell(start: bytes, count: count) }

    func clear() { count = 0 }

    func append(_ byte: UInt8) {
        reserve(1)
        bytes[count] = byte
        count += 1
    }

    func append(_ cell: Cell) { append(cell.bytes) }

    func append(_ more: UnsafeBufferPointer<UInt8>) {
        guard let start = more.baseAddress else { return }
        reserve(more.count)
        (bytes + count).update(from: start, count: more.count)
        count += more.count
    }

    /// With zeros in front.
    func append(_ number: Int, digits: Int) {
        var divisor = 1
        for _ in 1..<digits { divisor *= 10 }
        while divisor > 0 {
            append(UInt8(48 + number / divisor % 10))
            divisor /= 10
        }
    }

    private func reserve(_ more: Int) {
        guard count + more > capacity else { return }
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: max(capacity * 2, count + more))
        larger.update(from: bytes, count: count)
        bytes.deallocate()
        bytes = larger
        capacity = max(capacity * 2, count + more)
    }
}
