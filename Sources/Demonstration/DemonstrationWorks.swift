package import Planning
package import Works

/// A works to look at and to try things on, as plain values: what a loader writes into a database and a test reads.
///
/// The works of 1950 to 1960 hold the figures that five printed reports state. What a report leaves open (daily values,
/// sizes, the other units) is filled in plausibly, and each unit, plan and record says which of the two it is.
package struct DemonstrationWorks: Sendable {
    package enum Origin: Sendable {
        /// Stands in the report.
        case report
        /// Made up so that the report's figures come out.
        case filledIn

        var source: String { self == .report ? EntrySource.report : EntrySource.filledIn }
    }

    package struct Unit: Sendable {
        package var path: UnitPath
        /// Never changes, whatever the unit is called or wherever it stands.
        package var code: String
        package var traits: UnitTraits
        package var origin: Origin
    }

    /// What is to be reached in a period. For a ratio `amount` is the target and `base` the planned denominator.
    package struct Plan: Sendable {
        package var unit: UnitPath
        package var indicator: String
        package var from: Day
        package var until: Day
        package var amount: Double
        package var base: Double?
        /// The works' own word. Versions are stated one after the other, in the order in which they first appear; the last one holds.
        package var version: String
        package var origin: Origin
    }

    /// What was reached on a day. `actual` is nil where nothing is reported yet; for a ratio `plan` is the target,
    /// `actual` and `base` are numerator and denominator.
    package struct Record: Sendable {
        package var unit: UnitPath
        package var indicator: String
        package var day: Day
        package var plan: Double?
        package var actual: Double?
        package var base: Double?
        package var origin: Origin
    }

    /// What a station of a unit did, in order of time.
    package struct Station: Sendable {
        package var unit: UnitPath
        package var name: String
        package var intervals: [StateInterval]
    }

    /// That one unit helped another, from a day on.
    package struct Help: Sendable {
        package var helped: UnitPath
        package var helper: UnitPath
        package var indicator: String
        package var day: Day
        package var reason: String
    }

    /// What the data say of themselves.
    package struct Note: Sendable {
        package var kind: UnitNote.Certainty
        package var text: String
        package var unit: UnitPath?
    }

    package let name: String
    /// IANA name.
    package let timeZone: String
    /// When the works' day begins, in minutes after midnight.
    package let dayBegins: Int
    /// The last day that has records.
    package let lastDay: Day
    /// Names of the levels, from the root down.
    package let levels: [String]
    package let indicators: [Indicator]
    /// 1 is Monday, 7 is Sunday. Empty where every day of the year counts.
    package let restWeekdays: Set<Int>
    package let holidays: Set<Day>
    package let profile: PlanProfile
    package internal(set) var units: [Unit] = []
    package internal(set) var plans: [Plan] = []
    package internal(set) var records: [Record] = []
    package internal(set) var stations: [Station] = []
    package internal(set) var help: [Help] = []
    package internal(set) var notes: [Note] = []
    package internal(set) var wastes: [Waste] = []
    package internal(set) var proposals: [Proposal] = []

    init(
        name: String, timeZone: String, dayBegins: Int, lastDay: Day, levels: [String], indicators: [Indicator], restWeekdays: Set<Int> = [],
        holidays: Set<Day> = [], profile: PlanProfile = PlanProfile()
    ) {
        (self.name, self.timeZone, self.dayBegins, self.lastDay) = (name, timeZone, dayBegins, lastDay)
        (self.levels, self.indicators) = (levels, indicators)
        (self.restWeekdays, self.holidays, self.profile) = (restWeekdays, holidays, profile)
    }

    package var calendar: WorksCalendar {
        WorksCalendar(restWeekdays: restWeekdays, days: Dictionary(uniqueKeysWithValues: holidays.map { ($0, .holiday) }))
    }
}

extension DemonstrationWorks {
    /// All of them; the present-day works has twelve months of records up to `today`, which is only partly reported.
    package static func all(today: Day) -> [DemonstrationWorks] {
        [.nordwerk(today: today), .mansfeld(), .daye(), .anshan(), .tradeUnions(), .sovietWorks()]
    }
}
