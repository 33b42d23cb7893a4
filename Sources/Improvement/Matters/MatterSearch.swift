import Database
import Foundation
import Works

// What is found by words: all of them, or as many as possible.
extension MatterStore {
    /// Newest first; `limit` of those that hold all words and pass.
    package func search(_ text: String, _ limit: Int, where passes: (Matter) -> Bool) throws -> [Matter] {
        var found: Set<ID<Matter>>?
        for wanted in MatterTerms.wanted(text) {
            let holders = Set(try holders(of: wanted))
            found = found.map { $0.intersection(holders) } ?? holders
            if found?.isEmpty == true { return [] }
        }
        var passed: [Matter] = []
        for id in (found ?? []).sorted(by: >) where passed.count < limit { if let matter = try matter(id), passes(matter) { passed.append(matter) } }
        return passed
    }

    /// Those most like a text, best first: what has more of its words, a rare word counting more than one that stands everywhere (Robertson & Sparck
    /// Jones 1976, J. Am. Soc. Inf. Sci. 27, in the form that is never negative).
    /// - Returns: at most `limit` that pass and have at least two of the words, or the only one.
    package func similar(to text: String, _ limit: Int, where passes: (Matter) -> Bool) throws -> [Matter] {
        var found: [ID<Matter>: (words: Int, weight: Double)] = [:]
        let all = Double(try count()), wanted = MatterTerms.wanted(text).filter(\.tellsApart).prefix(Self.mostWords)
        for wanted in wanted {
            let holders = Set(try holders(of: wanted)), many = Double(holders.count)
            // A word that a tenth of all have tells nothing apart, and would be the dearest to follow.
            guard many <= max(all / 10, Self.fewHolders) else { continue }
            let weight = log(1 + (all - many + 0.5) / (many + 0.5))
            for holder in holders {
                found[holder, default: (0, 0)] = (found[holder, default: (0, 0)].words + 1, found[holder, default: (0, 0)].weight + weight)
            }
        }
        let ranked = found.filter { $0.value.words >= min(2, wanted.count) }.sorted { ($1.value.weight, $1.key) < ($0.value.weight, $0.key) }
        return try first(limit, of: ranked.lazy.map(\.key), where: passes)
    }

    private func first(_ limit: Int, of ranked: some Sequence<ID<Matter>>, where passes: (Matter) -> Bool) throws -> [Matter] {
        var passed: [Matter] = []
        // So far down nothing is like it any more.
        for id in ranked.prefix(limit * 10) where passed.count < limit {
            if let matter = try matter(id), passes(matter) { passed.append(matter) }
        }
        return passed
    }

    /// More words than these are a text of many subjects.
    private static let mostWords = 40
    /// In a small works every word is had by a tenth.
    private static let fewHolders = 20.0

    private func holders(of wanted: MatterTerms.Wanted) throws -> [ID<Matter>] {
        try db.rows("SELECT DISTINCT matter_id FROM matter_term WHERE works_id = \(works) AND term >= \(wanted.from) AND term < \(wanted.until)") { $0.id(0) }
    }

    private func count() throws -> Int64 { try db.row("SELECT COUNT(*) FROM matter WHERE works_id = \(works)") { $0.integer(0) } ?? 0 }
}
