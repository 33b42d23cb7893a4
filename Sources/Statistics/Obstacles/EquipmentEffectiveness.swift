/// Overall equipment effectiveness (Nakajima 1988, "Introduction to TPM"): the part of the planned time that made good pieces
/// at full speed. O(1). A product of three shares: compare each, not the product of unlike machines.
package struct EquipmentEffectiveness: Sendable, Equatable {
    /// Run over planned time; pieces at ideal speed over run time; good over all pieces.
    package let availability: Double
    package let performance: Double
    package let quality: Double

    package var overall: Double { availability * performance * quality }

    /// - Parameters:
    ///   - planned, run: minutes.
    ///   - idealCycle: minutes per piece.
    /// - Returns: nil where nothing was planned, run or made.
    package init?(planned: Double, run: Double, idealCycle: Double, pieces: Double, good: Double) {
        guard planned > 0, run > 0, pieces > 0, idealCycle > 0, good >= 0 else { return nil }
        (availability, performance, quality) = (run / planned, idealCycle * pieces / run, good / pieces)
    }
}
