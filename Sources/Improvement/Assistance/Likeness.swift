import Planning
import Works

/// How alike two units are: the mean over what is known of both (Gower 1971, "A general coefficient of similarity", Biometrics 27), each
/// aspect from 0 to 1 and of the same weight. That the weights are equal is a judgement; docs/statistics.md prints them. O(depth).
package struct Likeness: Sendable, Equatable {
    package enum Aspect: String, Sendable, CaseIterable {
        case peerGroup = "peer group"
        case trade
        case product
        case equipment
        case language
        case people
        case indicators
        case nearness
    }

    /// By aspect, NaN where it is not known of both.
    private let values: SIMD8<Double>

    /// 1 for alike in all that is known; nearness is always known.
    package let share: Double

    package func value(_ aspect: Aspect) -> Double? {
        let value = values[Aspect.allCases.firstIndex(of: aspect)!]
        return value.isNaN ? nil : value
    }

    init(_ a: UnitKind, _ b: UnitKind) {
        let known = [
            a.sameness(a.peerGroup, b.peerGroup), a.sameness(a.trade, b.trade), a.sameness(a.product, b.product), a.sameness(a.equipment, b.equipment),
            a.sameness(a.language, b.language), a.likePeople(b), a.likeIndicators(b), a.nearness(to: b),
        ]
        var values = SIMD8<Double>(repeating: .nan), sum = 0.0, count = 0.0
        for (place, value) in known.enumerated() where !value.isNaN {
            values[place] = value
            (sum, count) = (sum + value, count + 1)
        }
        (self.values, share) = (values, sum / count)
    }
}

/// What is known of a unit, as numbers: millions of pairs are compared.
struct UnitKind: Sendable {
    /// The works' word for the level, or the depth where it has none.
    let level: Int32
    /// Absent: -1.
    let peerGroup: Int32
    let trade: Int32
    let product: Int32
    let equipment: Int32
    let language: Int32
    let people: Int32
    /// A bit for each indicator that is planned of it, of the first 64.
    let indicators: UInt64
    /// The units above, from the root down, and the unit itself.
    let roofs: [Int32]
}

extension UnitKind {
    fileprivate func sameness(_ a: Int32, _ b: Int32) -> Double { a < 0 || b < 0 ? .nan : a == b ? 1 : 0 }

    /// The smaller crew as a share of the larger.
    fileprivate func likePeople(_ other: UnitKind) -> Double {
        people <= 0 || other.people <= 0 ? .nan : Double(min(people, other.people)) / Double(max(people, other.people))
    }

    /// What both are planned for, of all that either is.
    fileprivate func likeIndicators(_ other: UnitKind) -> Double {
        let either = (indicators | other.indicators).nonzeroBitCount
        return either == 0 ? .nan : Double((indicators & other.indicators).nonzeroBitCount) / Double(either)
    }

    /// Of neighbours under one roof 1, of units that share only the works 0.
    fileprivate func nearness(to other: UnitKind) -> Double {
        let farthest = roofs.count + other.roofs.count - 2
        return farthest > 2 ? 1 - Double(max(0, steps(to: other) - 2)) / Double(farthest - 2) : 1
    }

    /// The way in the tree: up to the nearest roof above both, and down again.
    func steps(to other: UnitKind) -> Int {
        var common = 0
        while common < min(roofs.count, other.roofs.count), roofs[common] == other.roofs[common] { common += 1 }
        return roofs.count + other.roofs.count - 2 * common
    }

    /// Whether one of them stands in the other.
    func isAboveOrBelow(_ other: UnitKind) -> Bool { steps(to: other) == abs(roofs.count - other.roofs.count) }
}
