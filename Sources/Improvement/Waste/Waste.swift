package import Works

/// What is used up, waited for or carried about for nothing: reported by anyone, stopped by whoever leads, and looked at again until it is sure
/// that it stays away.
package struct Waste: Sendable, Equatable {
    package enum Stage: String, Sendable, CaseIterable {
        /// It goes on.
        case reported
        /// It is stopped; whether it stays so is looked at on set days.
        case stopped
        /// It has stayed away.
        case gone
        /// It was none.
        case dropped

        package var isOpen: Bool { self == .reported || self == .stopped }
    }

    /// By what it is known on the floor: the seven wastes (Ohno 1988, "Toyota Production System"), and what is paid for by weight or meter.
    package enum Sort: String, Sendable, CaseIterable {
        case material, energy, waiting, transport, motion, stock, rework, overproduction, overprocessing, other
    }

    package let matter: ID<Matter>
    package let sort: Sort
    /// What it costs in a month, as far as somebody can say.
    package let estimate: Estimate?
    /// Since when it is stopped.
    package let stopped: Day?
    /// How often it was found to have stayed away since then.
    package let checks: Int

    package struct Estimate: Sendable, Equatable {
        package let amount: Double
        /// In what it is counted: `€`, `kWh`, `t`.
        package let measure: String

        package init(_ amount: Double, _ measure: String) { (self.amount, self.measure) = (amount, measure) }
    }
}

/// When it is looked at again whether waste has stayed away.
package enum WasteCheck {
    /// Days after it was stopped: a habit is back within a month, a season or a new order within half a year.
    package static let days = [30, 90, 180]

    /// - Returns: nil once all checks are done.
    package static func next(after done: Int, stopped day: Day) -> Day? { days.indices.contains(done) ? day + days[done] : nil }
}

extension Matter {
    package var wasteStage: Waste.Stage { Waste.Stage(rawValue: stage) ?? .reported }
}

/// Waste as somebody reports it.
package struct ReportedWaste: Sendable {
    package let title: String
    package let sort: Waste.Sort
    package let place: String
    package let estimate: Waste.Estimate?

    package init(_ title: String, _ sort: Waste.Sort, where place: String = "", _ estimate: Waste.Estimate? = nil) {
        (self.title, self.sort, self.place, self.estimate) = (title, sort, place, estimate)
    }
}

/// What is done about waste, as its journal has it.
enum WasteStep: String {
    case reported, stopped, dropped, stayedAway = "stayed away", back, remark
}
