/// How long something waits until it comes, where some of it has not come yet: what still waits has waited at least so long
/// (product-limit estimate: Kaplan & Meier 1958, J. American Statistical Association 53).
package struct WaitingTime: Sendable, Equatable {
    /// One wait, in days.
    package enum Wait: Sendable, Equatable {
        case came(after: Int)
        case lasts(for: Int)

        fileprivate var days: Int {
            switch self {
            case .came(let days), .lasts(let days): days
            }
        }
    }

    /// By when half of all have come; nil where it has not been seen that half of them come.
    package let median: Int?

    package init(_ waits: [Wait]) {
        var waiting = Double(waits.count), share = 1.0, median: Int?
        for (days, group) in Dictionary(grouping: waits, by: \.days).sorted(by: { $0.key < $1.key }) where median == nil {
            let came = group.count { if case .came = $0 { true } else { false } }
            share *= 1 - Double(came) / waiting
            waiting -= Double(group.count)
            // A sum of shares may miss the half by a rounding.
            if share <= 0.5 + 1e-12 { median = days }
        }
        self.median = median
    }
}
