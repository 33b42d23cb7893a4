import Foundation

/// What an industry would gain if people and machines moved between its units until a further one brought the same everywhere (Hsieh &
/// Klenow 2009, "Misallocation and manufacturing TFP in China and India", QJE 124). O(units).
///
/// Not the gain of `PeerGap`: here nobody learns anything, resources move. It takes every difference in revenue productivity for a
/// mistake, also those of measurement and of products, so it is an upper bound.
package struct Misallocation: Sendable, Equatable {
    /// Productivity of the industry as it is, and with resources moved.
    package let productivity: Double
    package let efficient: Double

    /// As a share of what is now.
    package var gain: Double { efficient / productivity - 1 }

    /// - Parameters:
    ///   - physical: pieces for the resources used, one per unit.
    ///   - revenue: value for the resources used: where it is high, too little is used.
    ///   - substitution: how easily buyers take one product for another; 3 in the paper.
    /// - Returns: nil without units, or where a value is not above 0 or buyers do not change over at all.
    package init?(physical: [Double], revenue: [Double], substitution: Double = 3) {
        precondition(physical.count == revenue.count, "both productivities of each unit")
        let all = physical + revenue
        guard !physical.isEmpty, all.areFinite, all.allSatisfy({ $0 > 0 }), substitution > 1 else { return nil }
        let power = substitution - 1, shares = zip(physical, revenue).map { pow($0 / $1, power) }, whole = shares.reduce(0, +)
        let common = whole / zip(shares, revenue).reduce(0) { $0 + $1.0 / $1.1 }
        productivity = common * pow(whole, 1 / power)
        efficient = pow(physical.reduce(0) { $0 + pow($1, power) }, 1 / power)
    }
}
