import Foundation
import Statistics
import Testing

@testable import Planning

/// The limits that the page of peers draws, held against those of an independent program.
@Suite struct PeerFunnelTests {
    /// Shares of 7.4 % of what each unit handles; the normal form of the limits.
    private static let known: [[Double]] = [
        [20, -0.10688288781854359, -0.04072404464233449, 0.1887240446423345, 0.25488288781854357],
        [50, -0.04040038305106469, 0.0014421433086771601, 0.14655785669132282, 0.18840038305106468],
    ]

    @Test func theLimitsOfUnitsThatDifferByChanceAloneAreThoseOfTheReference() {
        let share = 0.074, volumes = Self.known.map { $0[0] }, errors = volumes.map { (share * (1 - share) / $0).squareRoot() }
        let funnel = PeerFunnel(levels: volumes.map { _ in share }, errors: errors, volumes: volumes)
        let outer = funnel.limits(0.998, at: volumes), inner = funnel.limits(0.95, at: volumes)
        for (place, known) in Self.known.enumerated() {
            let limits = [outer.low[place], inner.low[place], inner.high[place], outer.high[place]]
            for (limit, known) in zip(limits, known.dropFirst()) { #expect(abs(limit - known) < 1e-9, "\(limit) for \(known)") }
        }
    }

    /// One that lies far out does not widen the limits that are to show it.
    @Test func oneFarOutDoesNotHideItself() {
        let volumes = (0..<20).map { _ in 100.0 }, errors = volumes.map { _ in 0.01 }
        let levels = (0..<20).map { 1 + 0.01 * Double($0 % 3 - 1) }, oneOut = levels.enumerated().map { $0.offset == 7 ? 0.5 : $0.element }
        let alike = PeerFunnel(levels: levels, errors: errors, volumes: volumes), odd = PeerFunnel(levels: oneOut, errors: errors, volumes: volumes)
        func width(_ funnel: PeerFunnel) -> Double { funnel.limits(0.95, at: [100]).high[0] - funnel.centre }
        #expect(width(odd) < 3 * width(alike))
    }
}
