/// The most that anybody reached with no more resources: free disposal hull (Deprins, Simar & Tulkens 1984, "Measuring
/// labor-efficiency in post offices"). O(K) for each unit after `ResourcePeers`.
///
/// One lucky or wrongly recorded peer sets the mark of many: show it beside `OrderM` and `OrderAlpha`. With four or more
/// resources and few units everybody is his own mark.
package struct FreeDisposalHull: Sendable, Equatable {
    /// Attainable output over own output, 1 or more.
    package let factor: Double
    /// The unit that shows it: where nobody reached more, itself or the first that reached as much.
    package let shownBy: Int

    package init(_ unit: Int, in peers: ResourcePeers) { self.init(among: peers.peers(of: unit)) }

    /// - Parameter peers: those with no more resources, as `ResourcePeers` orders them: the unit itself at least.
    package init(among peers: [ResourcePeers.Peer]) { (factor, shownBy) = (peers[0].factor, peers[0].unit) }
}
