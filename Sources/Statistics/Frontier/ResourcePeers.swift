/// For each unit, those that had no more of any resource, and by what factor their output would raise the unit's own.
/// The ground of `FreeDisposalHull`, `OrderM` and `OrderAlpha`: nothing is assumed about how output grows with input.
///
/// A factor is the least over several outputs: what the peer shows possible for all of them at once. O(K^2 (inputs +
/// outputs)). Every unit is a peer of itself, so there is always one.
package struct ResourcePeers: Sendable {
    package struct Peer: Sendable, Equatable {
        package var unit: Int
        /// Its output over the unit's own.
        package var factor: Double
    }

    package let count: Int
    private let inputs: [[Double]]
    private let outputs: [[Double]]

    /// - Parameters:
    ///   - inputs: one row per unit: people, machine hours, ... each in a unit of its own.
    ///   - outputs: one row per unit, positive.
    /// - Returns: nil without units, or where a value is not a number or an output not positive.
    package init?(inputs: [[Double]], outputs: [[Double]]) {
        precondition(inputs.count == outputs.count, "inputs and outputs of the same units")
        guard !inputs.isEmpty, inputs.allSatisfy(\.areFinite), outputs.allSatisfy({ $0.areFinite && $0.allSatisfy { $0 > 0 } }) else { return nil }
        (count, self.inputs, self.outputs) = (inputs.count, inputs, outputs)
    }

    /// From the largest factor down; of equal ones the first given.
    package func peers(of unit: Int) -> [Peer] {
        let own = inputs[unit], peers = inputs.indices.filter { zip(inputs[$0], own).allSatisfy { $0 <= $1 } }
        return peers.map { Peer(unit: $0, factor: factor($0, unit)) }.sorted { ($1.factor, $0.unit) < ($0.factor, $1.unit) }
    }

    private func factor(_ peer: Int, _ unit: Int) -> Double { zip(outputs[peer], outputs[unit]).reduce(.infinity) { min($0, $1.0 / $1.1) } }
}
