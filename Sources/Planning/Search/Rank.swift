import Works

/// The order of what was found, as one number: kind, former places behind present ones, words found above, slips, depth, place in the tree.
struct Rank: Comparable {
    enum Kind: UInt64, Comparable {
        case whole, beginning, words, inside, slips
        static func < (a: Kind, b: Kind) -> Bool { a.rawValue < b.rawValue }

        init(_ closeness: Closeness) {
            switch closeness {
            case .whole: self = .whole
            case .beginning: self = .beginning
            case .word, .wordBeginning: self = .words
            case .inside: self = .inside
            case .oneSlip, .twoSlips, .threeSlips, .none: self = .slips
            }
        }
    }

    enum Time: UInt64 { case present, past }

    private let number: UInt64

    init(_ match: Wanted.Match, _ time: Time, place: Int, depth: Int) {
        let parts = [(match.kind.rawValue, 3), (time.rawValue, 1), (UInt64(match.above), 4), (UInt64(match.slips), 5), (UInt64(depth), 6)]
        number = parts.reduce(0) { $0 << UInt64($1.1) | $1.0 } << 32 | UInt64(place)
    }

    static func < (a: Rank, b: Rank) -> Bool { a.number < b.number }
}

/// Keeps the best few of many.
struct Best {
    struct Found {
        let unit: ID<Unit>
        let stay: Int
    }

    private let most: Int
    private(set) var count = 0
    private var kept: [(rank: Rank, found: Found)] = []

    init(most: Int) { self.most = most }

    var found: [Found] { kept.map(\.found) }

    mutating func take(_ rank: Rank, _ found: Found) {
        count += 1
        guard kept.count < most || rank < kept[kept.count - 1].rank else { return }
        kept.insert((rank, found), at: kept.firstIndex { rank < $0.rank } ?? kept.count)
        if kept.count > most { kept.removeLast() }
    }
}
