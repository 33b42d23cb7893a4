import Foundation

/// What the best of m peers, drawn at random among those with no more resources, may be expected to reach (Cazals, Florens &
/// Simar 2002, "Nonparametric frontier estimation: a robust approach", J. Econometrics 106). Exact also for several outputs:
/// the expected largest of m draws of one factor. O(K log K) for each unit.
///
/// m of 10 to 25; give the range. Below 1 for the best units: count only what is above.
package enum OrderM {
    /// - Returns: expected output over own output.
    package static func factor(_ unit: Int, in peers: ResourcePeers, draws m: Int) -> Double { factor(among: peers.peers(of: unit), draws: m) }

    /// - Parameter peers: those with no more resources, as `ResourcePeers` orders them.
    package static func factor(among peers: [ResourcePeers.Peer], draws m: Int) -> Double {
        let factors = peers.map(\.factor), count = Double(factors.count)
        return factors.enumerated().reduce(0) { sum, peer in
            let rank = count - Double(peer.offset)
            return sum + peer.element * (pow(rank / count, Double(m)) - pow((rank - 1) / count, Double(m)))
        }
    }
}
