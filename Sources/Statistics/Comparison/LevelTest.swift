/// Is the completion below the line that matters? One-sided: target minus the smallest gap worth acting on, tested with
/// Student's t (Student 1908; the material null after Hodges & Lehmann 1954). For an indicator of which less is better
/// everything is turned round. O(1) and one incomplete beta. A p alone names nobody: see `BenjaminiHochberg`.
package struct LevelTest: Sendable, Equatable {
    package enum Worse: Sendable {
        case below, above

        /// 1 where a fall is bad, -1 where a rise is.
        package var sign: Double {
            switch self {
            case .below: 1
            case .above: -1
            }
        }
    }

    /// What a unit that is just not behind reaches.
    package var line: Double
    package var worse: Worse

    /// - Parameter delta: smallest gap worth acting on, in units of the target.
    package init(target: Double, delta: Double, worse: Worse = .below) {
        line = target - worse.sign * delta
        self.worse = worse
    }

    /// Standard errors away from the line, negative on the bad side.
    package func z(of value: Double, standardError: Double) -> Double { worse.sign * (value - line) / standardError }

    package static func pValue(z: Double, degreesOfFreedom: Double) -> Double { StudentT.cumulative(z, degreesOfFreedom: degreesOfFreedom) }
}
