/// False-discovery control that first looks how many of the tests are idle (Benjamini, Krieger & Yekutieli 2006, "Adaptive linear
/// step-up procedures that control the false discovery rate", Biometrika 93; two stages): names found at level/(1 + level) are taken
/// out of the count by which the second stage pays. O(m log m).
///
/// Finds more than `BenjaminiHochberg` where many of the tested are truly behind; as much where few are. Proven for independent tests
/// only: not for units that rise and fall together.
package enum AdaptiveDiscovery {
    /// - Parameter p: NaN where nothing was tested.
    /// - Returns: adjusted p in the same order, to be held against `level`; NaN where nothing was tested.
    package static func adjusted(_ p: [Double], level: Double = BenjaminiHochberg.level) -> [Double] {
        let first = BenjaminiHochberg.adjusted(p), tested = first.count { $0.isFinite }
        let named = first.count { $0 <= level / (1 + level) }
        guard named > 0, named < tested else { return first.map { min(1, $0 * (1 + level)) } }
        let idle = Double(tested - named) / Double(tested)
        return first.map { $0.isFinite ? min(1, $0 * idle * (1 + level)) : .nan }
    }
}
