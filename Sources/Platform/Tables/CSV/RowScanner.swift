import Glibc

/// Finds the cells of one row: eight bytes at a time, looking for the separator, a line feed or a double quote.
struct RowScanner: ~Copyable {
    enum Outcome {
        /// `next` is where the following row begins.
        case complete(next: Int)
        /// The window ends inside the row, or inside a quoted cell of it.
        case incomplete(isInsideQuotes: Bool)
        case textAfterQuote(at: Int)
    }

    let separator: UInt8
    private(set) var bounds: UnsafeMutablePointer<CellBounds>
    private(set) var count = 0
    /// Whether the cells still stand in their quotes.
    private(set) var hasQuotes = false
    /// Where the last, unfinished cell of an incomplete row begins.
    private(set) var openCell = 0
    private var capacity = 64
    private let separators: UInt64

    init(separator: UInt8) {
        self.separator = separator
        separators = UInt64(repeating: separator)
        bounds = .allocate(capacity: capacity)
    }

    deinit { bounds.deallocate() }

    mutating func scan(_ base: UnsafeMutablePointer<UInt8>, from first: Int, to end: Int) -> Outcome {
        (count, hasQuotes, openCell) = (0, false, first)
        var at = first
        words: while at < end {
            var hits = signs(in: UnsafeRawPointer(base).loadUnaligned(fromByteOffset: at, as: UInt64.self))
            while hits != 0 {
                let position = at + hits.trailingZeroBitCount >> 3
                guard position < end else { break words }
                let byte = base[position]
                if byte == separator {
                    append(CellBounds(start: openCell, end: position))
                    openCell = position + 1
                } else if byte == lineFeed {
                    let hasReturn = position > openCell && base[position - 1] == carriageReturn
                    append(CellBounds(start: openCell, end: hasReturn ? position - 1 : position))
                    return .complete(next: position + 1)
                } else if position == openCell {
                    guard let after = skipQuoted(base, from: position + 1, to: end) else { return .incomplete(isInsideQuotes: true) }
                    guard let isClosed = endsCell(base, at: after, to: end) else { break words }
                    guard isClosed else { return .textAfterQuote(at: after) }
                    at = after
                    continue words
                }
                hits &= hits &- 1
            }
            at += 8
        }
        return .incomplete(isInsideQuotes: false)
    }

    /// Takes the cells out of their quotes, where they stand.
    mutating func unquote(_ base: UnsafeMutablePointer<UInt8>) {
        for index in 0..<count where bounds[index].count > 0 && base[bounds[index].start] == doubleQuote {
            bounds[index] = unquoted(base, bounds[index])
        }
    }

    /// The high bit of each byte that is one of the three. Exact, unlike the shorter form with a borrow.
    @inline(__always)
    private func signs(in word: UInt64) -> UInt64 {
        let differs = differences(word ^ separators) & differences(word ^ lineFeeds) & differences(word ^ doubleQuotes)
        return ~differs & 0x8080_8080_8080_8080
    }

    @inline(__always)
    private func differences(_ word: UInt64) -> UInt64 { ((word & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7F7F_7F7F_7F7F_7F7F) | word }

    @inline(__always)
    private mutating func append(_ cell: CellBounds) {
        if count == capacity { enlarge() }
        bounds[count] = cell
        count += 1
    }

    private mutating func enlarge() {
        let larger = UnsafeMutablePointer<CellBounds>.allocate(capacity: capacity * 2)
        larger.moveInitialize(from: bounds, count: count)
        bounds.deallocate()
        bounds = larger
        capacity *= 2
    }

    /// The index behind the closing quote. The last quote of the window may be the first of a doubled one: not yet known.
    private mutating func skipQuoted(_ base: UnsafeMutablePointer<UInt8>, from first: Int, to end: Int) -> Int? {
        hasQuotes = true
        var at = first
        while at < end, let found = memchr(base + at, Int32(doubleQuote), end - at) {
            let quote = base.distance(to: found.assumingMemoryBound(to: UInt8.self))
            guard quote + 1 < end else { return nil }
            guard base[quote + 1] == doubleQuote else { return quote + 1 }
            at = quote + 2
        }
        return nil
    }

    /// Nil where the window ends too early to tell.
    private func endsCell(_ base: UnsafeMutablePointer<UInt8>, at position: Int, to end: Int) -> Bool? {
        if base[position] == separator || base[position] == lineFeed { return true }
        guard base[position] == carriageReturn else { return false }
        return position + 1 < end ? base[position + 1] == lineFeed : nil
    }

    private func unquoted(_ base: UnsafeMutablePointer<UInt8>, _ cell: CellBounds) -> CellBounds {
        var (from, to) = (cell.start + 1, cell.start + 1)
        while from < cell.end - 1 {
            base[to] = base[from]
            from += base[from] == doubleQuote ? 2 : 1
            to += 1
        }
        return CellBounds(start: cell.start + 1, end: to)
    }
}

let lineFeed = UInt8(ascii: "\n")
let carriageReturn = UInt8(ascii: "\r")
let doubleQuote = UInt8(ascii: "\"")

private let lineFeeds = UInt64(repeating: lineFeed)
private let doubleQuotes = UInt64(repeating: doubleQuote)

extension UInt64 {
    init(repeating byte: UInt8) { self = UInt64(byte) &* 0x0101_0101_0101_0101 }
}
