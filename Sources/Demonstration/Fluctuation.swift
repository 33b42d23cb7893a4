import Works

/// The ups and downs from day to day of one unit and one indicator. The same unit has the same good and bad days
/// whenever the demonstration is made: each day's draw comes from the unit's name and the day alone.
struct Fluctuation {
    private let seed: UInt64
    /// Standard deviation of a day, as a share of the plan.
    private let size: Double
    /// How much of yesterday's deviation is in today's: above 0 bad days come in rows, below 0 a bad day is made up for on the next.
    private let persistence: Double

    init(of unit: UnitPath, _ indicator: String, size: Double, persistence: Double) {
        seed = (unit.text + "|" + indicator).utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 } // FNV-1a
        (self.size, self.persistence) = (size, persistence)
    }

    /// The factor by which the day differs from the level; 1 on average.
    func factor(on day: Day) -> Double {
        var (deviation, weight) = (0.0, 1.0)
        // What is older than ten days no longer matters at the persistences used here.
        for back in 0..<10 {
            deviation += weight * normal(on: day - back)
            weight *= persistence
        }
        return 1 + size * deviation * (1 - persistence * persistence).squareRoot()
    }

    /// About a standard normal deviate: the sum of twelve uniform ones less 6. Needs no logarithm, so every machine
    /// makes the same; beyond three standard deviations it is rarer, and no works has such days every year.
    private func normal(on day: Day) -> Double {
        var generator = SplitMix64(seed: seed &+ UInt64(bitPattern: Int64(day.number)) &* 0x9E37_79B9_7F4A_7C15)
        var sum = 0
        for _ in 0..<3 {
            let bits = generator.next()
            sum += Int(bits & 0xFFFF) + Int(bits >> 16 & 0xFFFF) + Int(bits >> 32 & 0xFFFF) + Int(bits >> 48)
        }
        return (Double(sum) + 6) / 65_536 - 6
    }
}

/// S. Vigna's SplitMix64, after G. L. Steele, D. Lea and C. H. Flood (2014): "Fast splittable pseudorandom number generators".
struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
