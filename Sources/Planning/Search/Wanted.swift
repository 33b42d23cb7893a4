import Works

/// What somebody wrote, held against every name.
struct Wanted {
    private let answer: NameIndex.Answer
    private let above: [Int32]

    /// - Parameter above: the place above each place, -1 for none.
    /// - Returns: nil where one of the words is close to nothing.
    init?(_ words: [FoldedText], in names: NameIndex, above: [Int32], _ manner: UnitSearch.Result.Manner) {
        guard let answer = names.closeness(to: words, forgiven: manner.forgiven) else { return nil }
        self.answer = answer
        self.above = above
    }

    struct Match {
        var kind: Rank.Kind
        /// Words that only something above bears.
        var above = 0
        var slips = 0
    }

    /// Every word must be borne by the unit or by something above it, and at least one by the unit itself.
    func match(_ place: Int, code: Int?) -> Match? {
        guard (0..<answer.words).contains(where: { own($0, place, code) != .none }) else { return nil }
        var match = Match(kind: .whole)
        for word in 0..<answer.words {
            var found = own(word, place, code)
            if found == .none {
                found = closestAbove(word, place)
                match.above += 1
            }
            guard found != .none else { return nil }
            match.kind = max(match.kind, Rank.Kind(found))
            match.slips += found.slips
        }
        if answer.words > 1 { match.kind = kind(match.kind, place, code) }
        return match
    }

    /// Several words in their order are closer than each by itself.
    private func kind(_ kind: Rank.Kind, _ place: Int, _ code: Int?) -> Rank.Kind {
        let all = min(answer.closenessToAll(of: place), code.map { answer.closenessToAll(of: $0) } ?? .none)
        return all == .none ? max(kind, .words) : Rank.Kind(all)
    }

    private func own(_ word: Int, _ place: Int, _ code: Int?) -> Closeness {
        min(answer.closeness(toWord: word, of: place), code.map { answer.closeness(toWord: word, of: $0) } ?? .none)
    }

    private func closestAbove(_ word: Int, _ place: Int) -> Closeness {
        var place = Int(above[place])
        while place >= 0 {
            let found = answer.closeness(toWord: word, of: place)
            if found != .none { return found }
            place = Int(above[place])
        }
        return .none
    }
}

extension UnitSearch.Result.Manner {
    /// A guess forgives one slip more, where enough is left to guess from.
    fileprivate func forgiven(_ word: FoldedText) -> Int {
        switch self {
        case .asWritten: 0
        case .withSlips: word.forgiven
        case .guessed: word.forgiven + (word.signs.count > 5 && !word.isNumber ? 1 : 0)
        }
    }
}
