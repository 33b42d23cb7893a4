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

    /// Those most like a text, best first: what has more of its words, a rare word counting more than one that stands everywhere (inverse document
    /// frequency: Sparck Jones 1972, J. Documentation 28).
    /// - Returns: at most `limit` that pass, each with at least a third of the weight of all words.
    package func similar(to text: String, _ limit: Int, where passes: (Matter) -> Bool) throws -> [Matter] {
        var weights: [ID<Matter>: Double] = [:], whole = 0.0
        let all = Double(try count())
        for wanted in MatterTerms.wanted(text).prefix(Self.mostWords) {
            let holders = Set(try holders(of: wanted)), weight = log((all + 1) / Double(holders.count + 1))
            whole += weight
            // A word that a tenth of all have tells nothing apart, and would be the dearest to follow.
            if Double(holders.count) <= max(all / 10, 20) { for holder in holders { weights[holder, default: 0] += weight } }
        }
        let ranked = weights.filter { $0.value > 0 && $0.value >= whole / 3 }.sorted { ($1.value, $1.key) < ($0.value, $0.key) }
        var found: [Matter] = []
        for (id, _) in ranked.prefix(limit * 10) where found.count < limit {
            if let matter = try matter(id), passes(matter) { found.append(matter) }
        }
        return found
    }

    /// More words than these are a text of many subjects.
    private static let mostWords = 40

    private func holders(of wanted: MatterTerms.Wanted) throws -> [ID<Matter>] {
        try db.rows("SELECT DISTINCT matter_id FROM matter_term WHERE works_id = \(works) AND term >= \(wanted.from) AND term < \(wanted.until)") { $0.id(0) }
    }

    private func count() throws -> Int64 { try db.row("SELECT COUNT(*) FROM matter WHERE works_id = \(works)") { $0.integer(0) } ?? 0 }
}
