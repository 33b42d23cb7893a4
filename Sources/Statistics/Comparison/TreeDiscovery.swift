/// False-discovery control in a tree: first which families hold somebody, then who inside these (Benjamini & Bogomolov 2014,
/// "Selective inference on multiple families of hypotheses", JRSS B 76). Inside R selected of K families the level is
/// q R/K, so that on average over the selected families at most q of the names are false. O(m log m).
///
/// A family's own p should say "somebody here", as Simes' does; the p of the family's total finds nothing where few of many
/// lag and others make up for them.
package struct TreeDiscovery: Sendable, Equatable {
    /// Selected families and named members, ascending indices.
    package let families: [Int]
    package let members: [Int]

    /// - Parameters:
    ///   - familyP: one p per family, NaN where it was not tested.
    ///   - ranges: the members of each family, as indices into `memberP`.
    ///   - memberP: one p per member, NaN where it was not tested.
    package init(familyP: [Double], ranges: [Range<Int>], memberP: [Double], level: Double = BenjaminiHochberg.level) {
        precondition(familyP.count == ranges.count, "one range for each family")
        let adjusted = BenjaminiHochberg.adjusted(familyP)
        let selected = adjusted.indices.filter { adjusted[$0] <= level }
        let inner = level * Double(selected.count) / Double(max(adjusted.count { $0.isFinite }, 1))
        families = selected
        members = selected.flatMap { family in
            let q = BenjaminiHochberg.adjusted(Array(memberP[ranges[family]]))
            return zip(ranges[family], q).filter { $0.1 <= inner }.map(\.0)
        }
    }

    /// One p for "at least one of these" (Simes 1986, "An improved Bonferroni procedure", Biometrika 73): the smallest adjusted
    /// p. Holds for independent tests and for tests that move together. NaN where nothing was tested.
    package static func simes(_ p: [Double]) -> Double { BenjaminiHochberg.adjusted(p).filter(\.isFinite).min() ?? .nan }
}
