import KnownWorks
import Statistics

/// Days of one unit about its level, standard deviation 1, each correlated with the day before.
struct Quiet {
    var generator: SeededGenerator
    let phi: Double
    let tails: KnownWorks.Tails
    private var last: Double

    init(phi: Double, tails: KnownWorks.Tails = .normal, seed: UInt64) {
        generator = SeededGenerator(seed: seed)
        (self.phi, self.tails) = (phi, tails)
        last = generator.normal()
    }

    mutating func day() -> Double {
        last = phi * last + (1 - phi * phi).squareRoot() * (tails == .heavy ? generator.heavyTailed() : generator.normal())
        return last
    }

    mutating func days(_ count: Int) -> [Double] { (0..<count).map { _ in day() } }

    mutating func begin() { last = generator.normal() }
}

/// Counts how often something happens in independent trials with seeds of their own.
func count(_ trials: Int, _ happens: (UInt64) -> Bool) -> CountedShare {
    CountedShare(hits: (1...trials).count { happens(UInt64($0)) }, count: trials)
}

/// The short form of the full run, the whole of the long one.
func trials(short: Int, long: Int) -> Int { Tier.current == .long ? long : short }

/// Trials behind the known figures: those of the long run, so that the short one tells when a method has changed.
let knownTrials = 20_000
