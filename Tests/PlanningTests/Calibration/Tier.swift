import Foundation

/// How much is checked: by `PACESETTER_TIER`, quick unless set.
enum Tier: Int, Comparable {
    case quick, full, long

    static let current: Tier =
        switch ProcessInfo.processInfo.environment["PACESETTER_TIER"] {
        case "full": .full
        case "long": .long
        default: .quick
        }

    static func < (a: Tier, b: Tier) -> Bool { a.rawValue < b.rawValue }
}
