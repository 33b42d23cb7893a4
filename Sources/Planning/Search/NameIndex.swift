/// Names by their words. Each word is kept once, with a signature of its single signs and its pairs of signs: most words are ruled out by
/// two words of a processor before a sign of them is read. So 100,000 names are gone through in a few milliseconds, and a Chinese word of
/// two signs is found like any other.
struct NameIndex: Sendable {
    private var signs: [UInt32] = []
    /// Where each word begins, and at the end where the last one ends.
    private var starts: [Int32] = [0]
    private var signatures: [Signature] = []
    private var names: [Name] = []
    /// The words of all names behind each other.
    private var parts: [Int32] = []

    private struct Name {
        let parts: Range<Int32>
        /// All its words as one, as people write who leave out the blank; a number is none of it.
        let joined: Int32?
    }

    /// A name's number is its place in the list.
    init(_ texts: some Sequence<String>) {
        var known: [FoldedText: Int32] = [:]
        for text in texts { add(FoldedText(text).words, &known) }
    }

    private mutating func add(_ words: [FoldedText], _ known: inout [FoldedText: Int32]) {
        let first = Int32(parts.count), letters = words.filter { !$0.isNumber }
        for word in words { parts.append(number(of: word, &known)) }
        let joined = letters.count > 1 ? number(of: FoldedText(joining: letters), &known) : nil
        names.append(Name(parts: first..<Int32(parts.count), joined: joined))
    }

    private mutating func number(of word: FoldedText, _ known: inout [FoldedText: Int32]) -> Int32 {
        if let number = known[word] { return number }
        known[word] = Int32(signatures.count)
        signs += word.signs
        starts.append(Int32(signs.count))
        signatures.append(Signature(word))
        return Int32(signatures.count - 1)
    }
}

extension NameIndex {
    /// How close every name is to some words.
    struct Answer {
        let words: Int
        fileprivate let names: Int
        fileprivate var each: [Closeness] = []
        fileprivate var inOrder: [Closeness] = []

        func closeness(toWord word: Int, of name: Int) -> Closeness { each[word * names + name] }

        /// To all words in their order: the name itself, its beginning, or none.
        func closenessToAll(of name: Int) -> Closeness { inOrder[name] }
    }

    /// - Returns: nil where one of the words is close to nothing.
    func closeness(to words: [FoldedText], forgiven: (FoldedText) -> Int) -> Answer? {
        var found: [[Closeness]] = []
        for word in words {
            found.append(closeness(to: word, forgiven: forgiven(word)))
            guard found.last!.contains(where: { $0 != .none }) else { return nil }
        }
        var answer = Answer(words: words.count, names: names.count)
        answer.each.reserveCapacity(words.count * names.count)
        for word in found { for name in names { answer.each.append(closest(word, to: name)) } }
        answer.inOrder = names.map { inOrder(found, $0) }
        return answer
    }

    /// By the closest of the name's words.
    private func closest(_ word: [Closeness], to name: Name) -> Closeness {
        var closest = name.joined.map { max(word[Int($0)], .wordBeginning) } ?? .none
        for place in name.parts {
            let found = word[Int(parts[Int(place)])]
            guard found < .inside else {
                closest = min(closest, found)
                continue
            }
            closest = min(closest, place == name.parts.lowerBound ? found.ofFirstWord(of: name.parts.count) : found.ofLaterWord)
        }
        return closest
    }

    private func inOrder(_ words: [[Closeness]], _ name: Name) -> Closeness {
        guard words.count <= name.parts.count else { return .none }
        var last = Closeness.whole
        for place in words.indices {
            guard last == .whole else { return .none }
            last = words[place][Int(parts[Int(name.parts.lowerBound) + place])]
        }
        return last <= .beginning ? last.ofFirstWord(of: name.parts.count - words.count + 1) : .none
    }
}

extension Closeness {
    fileprivate func ofFirstWord(of count: Int) -> Closeness { self == .whole && count > 1 ? .beginning : self }

    fileprivate var ofLaterWord: Closeness {
        switch self {
        case .whole: .word
        case .beginning: .wordBeginning
        default: self
        }
    }
}

extension NameIndex {
    /// How close every word is to another one.
    /// - Parameter forgiven: slips of the pen; none: only what holds the word as it is written.
    private func closeness(to word: FoldedText, forgiven: Int) -> [Closeness] {
        let signature = Signature(word)
        return signs.withUnsafeBufferPointer { signs in
            word.signs.withUnsafeBufferPointer { wanted in
                signatures.indices.map { number in
                    let missing = signature.missing(in: signatures[number])
                    guard missing.signs <= forgiven, missing.pairs <= Signature.pairsOfOneSlip * forgiven else { return .none }
                    let written = UnsafeBufferPointer(rebasing: signs[Int(starts[number])..<Int(starts[number + 1])])
                    if missing == (0, 0), let found = NameIndex.closeness(of: written, to: wanted) { return found }
                    guard forgiven > 0, let slips = Slips.between(wanted, andBeginningOf: written, most: forgiven) else { return .none }
                    return .slips(max(1, slips))
                }
            }
        }
    }

    /// nil where the word does not hold what is wanted as it is written.
    private static func closeness(of word: UnsafeBufferPointer<UInt32>, to wanted: UnsafeBufferPointer<UInt32>) -> Closeness? {
        guard word.count >= wanted.count else { return nil }
        for start in 0...(word.count - wanted.count) where holds(word, wanted, at: start) {
            if start == 0 { return word.count == wanted.count ? .whole : .beginning }
            return FoldedText.beginsAnywhere(word[start]) ? .wordBeginning : .inside
        }
        return nil
    }

    private static func holds(_ word: UnsafeBufferPointer<UInt32>, _ wanted: UnsafeBufferPointer<UInt32>, at start: Int) -> Bool {
        for offset in wanted.indices where word[start + offset] != wanted[offset] { return false }
        return true
    }
}

/// Which single signs and which pairs of neighbouring signs a word has: a bit for each of 64 kinds. What is not there is not in the word;
/// what is there may be.
private struct Signature: Sendable {
    private var signs: UInt64 = 0
    private var pairs: UInt64 = 0

    /// Two signs changed about take three pairs away; every other slip fewer.
    static let pairsOfOneSlip = 3

    init(_ word: FoldedText) {
        for sign in word.signs { signs |= Signature.bit(UInt64(sign)) }
        for (first, second) in zip(word.signs, word.signs.dropFirst()) { pairs |= Signature.bit(UInt64(first) << 32 | UInt64(second)) }
    }

    private static func bit(_ value: UInt64) -> UInt64 { 1 << ((value &* 0x9E37_79B9_7F4A_7C15) >> 58) }

    func missing(in other: Signature) -> (signs: Int, pairs: Int) {
        ((signs & ~other.signs).nonzeroBitCount, (pairs & ~other.pairs).nonzeroBitCount)
    }
}
