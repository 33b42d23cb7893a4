/// How many slips of the pen lie between two names: a sign left out, added, mistaken, or two neighbours exchanged.
///
/// Optimal string alignment (Damerau 1964, Levenshtein 1966), O(m n) time and O(n) memory; case does not count,
/// because a wrong capital is no reason to say that a name is unknown to all.
package func editDistance(_ a: String, _ b: String) -> Int {
    let (a, b) = (Array(a.lowercased()), Array(b.lowercased()))
    var (before, last, row) = ([Int](), Array(0...b.count), Array(repeating: 0, count: b.count + 1))
    for i in a.indices {
        row[0] = i + 1
        for j in b.indices {
            let mistaken = last[j] + (a[i] == b[j] ? 0 : 1)
            row[j + 1] = min(mistaken, last[j + 1] + 1, row[j] + 1)
            let isExchanged = i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j]
            if isExchanged { row[j + 1] = min(row[j + 1], before[j - 1] + 1) }
        }
        (before, last, row) = (last, row, last)
    }
    return last[b.count]
}

/// The names that may have been meant, nearest first, at most three.
///
/// One slip in every three signs is let pass: more, and words that merely look alike are offered ("plan" for "date").
package func suggestions(for name: String, among known: some Sequence<String>) -> [String] {
    let allowed = max(1, name.count / 3)
    let near = known.lazy
        .filter { abs($0.count - name.count) <= allowed }
        .map { (name: $0, slips: editDistance(name, $0)) }
        .filter { $0.slips <= allowed }
    return near.sorted { ($0.slips, $0.name) < ($1.slips, $1.name) }.prefix(3).map(\.name)
}
