/// How close a name, or one of its words, is to what somebody wrote. Closest first.
enum Closeness: UInt8, Comparable, Sendable {
    /// The name itself.
    case whole
    /// The name begins so.
    case beginning
    /// One of its words.
    case word
    /// One of its words begins so.
    case wordBeginning
    case inside
    case oneSlip, twoSlips, threeSlips
    case none

    static func < (a: Closeness, b: Closeness) -> Bool { a.rawValue < b.rawValue }

    static func slips(_ count: Int) -> Closeness { [.oneSlip, .twoSlips, .threeSlips][min(count, 3) - 1] }

    var slips: Int {
        switch self {
        case .oneSlip: 1
        case .twoSlips: 2
        case .threeSlips: 3
        default: 0
        }
    }
}

/// How many slips of the pen lie between a word and the beginning of a text: a sign too many, one too few, another one, or two changed
/// about (optimal string alignment: Damerau 1964, Comm. ACM 7). O(length of the word times that of the text).
enum Slips {
    /// - Returns: nil beyond `most`.
    static func between(_ word: UnsafeBufferPointer<UInt32>, andBeginningOf text: UnsafeBufferPointer<UInt32>, most: Int) -> Int? {
        let width = min(text.count, word.count + most) + 1
        return withUnsafeTemporaryAllocation(of: Int.self, capacity: width * 3) { memory in
            var (before, last, next) = (memory.baseAddress!, memory.baseAddress! + width, memory.baseAddress! + 2 * width)
            for column in 0..<width { last[column] = column }
            for row in 1...word.count {
                var least = fill(next, row, width, word, text, last, before)
                (before, last, next) = (last, next, before)
                least = min(least, row)
                if least > most { return nil }
            }
            let fewest = UnsafeBufferPointer(start: last, count: width).min()!
            return fewest <= most ? fewest : nil
        }
    }

    /// One row of the table: the word's first `row` signs against the text's first 0, 1, 2 ...
    private static func fill(
        _ next: UnsafeMutablePointer<Int>, _ row: Int, _ width: Int, _ word: UnsafeBufferPointer<UInt32>, _ text: UnsafeBufferPointer<UInt32>,
        _ last: UnsafeMutablePointer<Int>, _ before: UnsafeMutablePointer<Int>
    ) -> Int {
        next[0] = row
        var least = row
        for column in 1..<max(width, 1) {
            let same = word[row - 1] == text[column - 1] ? 0 : 1
            var slips = min(last[column - 1] + same, last[column] + 1, next[column - 1] + 1)
            if row > 1, column > 1, word[row - 1] == text[column - 2], word[row - 2] == text[column - 1] { slips = min(slips, before[column - 2] + 1) }
            next[column] = slips
            least = min(least, slips)
        }
        return least
    }
}
