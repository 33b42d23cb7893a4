import Database
import Foundation
import Works

// What is found by words: all of them, or as many as possible.
extension MatterStore {
    /// Newest first; `limit` of those that hold all words and pass.
    package func search(_ kind: MatterKind, _ text: String, _ limit: Int, where passes: (Matter) -> Bool) throws -> [Matter] {
        var found: Set<ID<Matter>>?
        for wanted in MatterTerms.wanted(text) {
            let holders = Set(try holders(of: wanted, kind))
            found = found.map { $0.intersection(holders) } ?? holders
            if found?.isEmpty == true { return [] }
        }
        return try first(limit, of: (found ?? []).sorted(by: >), where: passes)
    }

    /// Those most like a text, best first: what has more of its words, a rare word counting more than one that stands everywhere (Robertson & Sparck
    /// Jones 1976, J. Am. Soc. Inf. Sci. 27, in the form that is never negative).
    /// - Parameter share: of the weight of all words of the text, what those in common must weigh at least.
    /// - Returns: at most `limit` that pass and have at least two of the words, or the only one.
    package func similar(_ kind: MatterKind, to text: String, sharing share: Double = 0, _ limit: Int, where passes: (Matter) -> Bool) throws -> [Matter] {
        var found: [ID<Matter>: (words: Int, weight: Double)] = [:]
        let all = Double(try counts([kind]).map(\.count).reduce(0, +)), wanted = MatterTerms.wanted(text).filter(\.tellsApart).prefix(Self.mostWords)
        var whole = 0.0
        for wanted in wanted {
            let holders = Set(try holders(of: wanted, kind)), many = Double(holders.count)
            // A word that a tenth of all have tells nothing apart, and would be the dearest to follow.
            guard many <= max(all / 10, Self.fewHolders) else { continue }
            let weight = log(1 + (all - many + 0.5) / (many + 0.5))
            whole += weight
            for holder in holders {
                found[holder, default: (0, 0)] = (found[holder, default: (0, 0)].words + 1, found[holder, default: (0, 0)].weight + weight)
            }
        }
        let ranked = found.filter { $0.value.words >= min(2, wanted.count) && $0.value.weight >= share * whole }
            .sorted { ($1.value.weight, $1.key) < ($0.value.weight, $0.key) }
        // So far down nothing is like it any more.
        return try first(limit, of: ranked.prefix(limit * 10).map(\.key), where: passes)
    }

    /// Read in batches that grow: mostly the first ones pass, and where few do nobody waits for thousands of questions.
    private func first(_ limit: Int, of ranked: [ID<Matter>], where passes: (Matter) -> Bool) throws -> [Matter] {
        var passed: [Matter] = [], rest = ranked[...], size = limit
        while passed.count < limit, !rest.isEmpty {
            passed += try matters(Array(rest.prefix(size))).filter(passes)
            rest = rest.dropFirst(size)
            size = min(size * 4, Self.largestBatch)
        }
        return Array(passed.prefix(limit))
    }

    /// In the order of their numbers as given.
    private func matters(_ ids: [ID<Matter>]) throws -> [Matter] {
        let found = try db.rows("SELECT \(raw: Self.columns) FROM matter WHERE works_id = \(works) AND matter_id IN (\(joined: ids))", Self.matter)
        let byID = Dictionary(uniqueKeysWithValues: found.map { ($0.id, $0) })
        return ids.compactMap { byID[$0] }
    }

    private static let largestBatch = 3_000

    /// More words than these are a text of many subjects.
    private static let mostWords = 40
    /// In a small works every word is had by a tenth.
    private static let fewHolders = 20.0

    private func holders(of wanted: MatterTerms.Wanted, _ kind: MatterKind) throws -> [ID<Matter>] {
        try db.rows(
            """
            SELECT matter_id FROM matter_word WHERE works_id = \(works) AND kind = \(kind.rawValue) AND term >= \(wanted.from) AND term < \(wanted.until)
            """
        ) { $0.id(0) }
    }
}
