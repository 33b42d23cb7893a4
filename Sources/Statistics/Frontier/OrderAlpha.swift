/// The level that a share alpha of the peers with no more resources does not exceed (Aragon, Daouia & Thomas-Agnan 2005,
/// "Nonparametric frontier estimation: a conditional quantile-based approach", Econometric Theory 21). O(K log K) for each
/// unit. Not moved by the one best peer, unlike `FreeDisposalHull`; alpha of 0.9 or 0.75. Not with under some twenty peers.
package enum OrderAlpha {
    /// A count that misses a whole number only by rounding is that number.
    private static let rounding = 1e-9

    /// - Returns: that level over the unit's own; below 1 for the best units: count only what is above.
    package static func factor(_ unit: Int, in peers: ResourcePeers, alpha: Double) -> Double { factor(among: peers.peers(of: unit), alpha: alpha) }

    /// - Parameter peers: those with no more resources, as `ResourcePeers` orders them.
    package static func factor(among peers: [ResourcePeers.Peer], alpha: Double) -> Double {
        let factors = peers.map(\.factor)
        let rank = (alpha * Double(factors.count) - rounding).rounded(.up)
        return factors[factors.count - max(1, Int(rank))]
    }
}
