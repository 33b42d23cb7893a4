import Works

/// Minutes and occasions by reason and day.
struct LossSums: Sendable {
    struct Reason: Sendable {
        /// nil where none was given.
        let name: String?
        fileprivate(set) var minutes: [Day: Double] = [:]
        fileprivate(set) var count = 0

        var total: Double { minutes.values.reduce(0, +) }
    }

    private(set) var reasons: [String?: Reason] = [:]

    /// A loss that lasts over several days is one occasion.
    enum Part { case begins, goesOn }

    mutating func add(_ minutes: Double, to reason: String?, on day: Day, _ part: Part = .begins) {
        reasons[reason, default: Reason(name: reason)].minutes[day, default: 0] += minutes
        if part == .begins { reasons[reason]!.count += 1 }
    }
}
