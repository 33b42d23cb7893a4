/// A share counted in one simulation against the same share counted in another one: agreement within their errors.
package struct CountedShare: CustomStringConvertible, Sendable {
    package var hits: Int
    package var count: Int

    package init(hits: Int, count: Int) { (self.hits, self.count) = (hits, count) }

    package var share: Double { Double(hits) / Double(max(count, 1)) }

    /// Four standard errors of the difference, with half as much again because units of one works are not independent.
    package func agrees(with known: Double, of knownCount: Int) -> Bool {
        let p = min(max(known, 1 / Double(knownCount)), 1 - 1 / Double(knownCount))
        let error = (p * (1 - p) * (1 / Double(max(count, 1)) + 1 / Double(knownCount))).squareRoot()
        return abs(share - known) <= 6 * error
    }

    package static func + (a: CountedShare, b: CountedShare) -> CountedShare { CountedShare(hits: a.hits + b.hits, count: a.count + b.count) }

    package var description: String { String(Int((share * 1000).rounded()), radix: 10) + "/1000 of \(count)" }
}
