import Foundation

/// xoshiro256** (Blackman & Vigna 2018), seeded by SplitMix64: the same numbers on every machine.
package struct SeededGenerator: RandomNumberGenerator, Sendable {
    private var state: (UInt64, UInt64, UInt64, UInt64)
    private var spareNormal: Double?

    package init(seed: UInt64) {
        var z = seed
        func next() -> UInt64 {
            z &+= 0x9E37_79B9_7F4A_7C15
            var x = z
            x = (x ^ (x >> 30)) &* 0xBF58_476D_1CE4_E5B9
            x = (x ^ (x >> 27)) &* 0x94D0_49BB_1331_11EB
            return x ^ (x >> 31)
        }
        state = (next(), next(), next(), next())
    }

    package mutating func next() -> UInt64 {
        let result = SeededGenerator.rotate(state.1 &* 5, 7) &* 9, shifted = state.1 << 17
        state.2 ^= state.0
        state.3 ^= state.1
        state.1 ^= state.2
        state.0 ^= state.3
        state.2 ^= shifted
        state.3 = SeededGenerator.rotate(state.3, 45)
        return result
    }

    private static func rotate(_ x: UInt64, _ by: UInt64) -> UInt64 { x << by | x >> (64 - by) }

    /// 0 ..< 1.
    package mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }

    /// Standard normal (Marsaglia & Bray 1964, polar method).
    package mutating func normal() -> Double {
        if let spare = spareNormal {
            spareNormal = nil
            return spare
        }
        while true {
            let u = 2 * uniform() - 1, v = 2 * uniform() - 1, s = u * u + v * v
            guard s < 1, s > 0 else { continue }
            let scale = (-2 * log(s) / s).squareRoot()
            spareNormal = v * scale
            return u * scale
        }
    }

    /// Student's t with 4 degrees of freedom, divided by the root of its variance.
    package mutating func heavyTailed() -> Double {
        let chiSquare = -2 * log((1 - uniform()) * (1 - uniform()))
        return normal() / (chiSquare / 4).squareRoot() / 2.0.squareRoot()
    }
}
