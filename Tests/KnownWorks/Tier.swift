import Foundation

/// How much is checked: by `PACESETTER_TIER`, quick unless set.
package enum Tier: Int, Comparable, Sendable {
    case quick, full, long

    package static let current: Tier =
        switch ProcessInfo.processInfo.environment["PACESETTER_TIER"] {
        case "full": .full
        case "long": .long
        default: .quick
        }

    package static func < (a: Tier, b: Tier) -> Bool { a.rawValue < b.rawValue }
}
