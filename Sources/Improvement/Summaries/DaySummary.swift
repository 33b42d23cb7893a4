import Database
import Planning
import Works

/// What a unit's day comes to: who met the plan, what was promised until yesterday and done or not, what is promised until today.
struct DaySummary: Sendable {
    struct Indicated: Sendable {
        let indicator: Indicator
        let whole: DayMet
        let below: [(unit: UnitPath, met: DayMet)]
    }

    /// The day whose plan was met or not, and the works' own day.
    let on: Day
    let today: Day
    let met: [Indicated]
    let promises: DayPromises

    var isEmpty: Bool { met.isEmpty && promises.isEmpty }

    /// As many indicators one takes in at a meeting.
    private static let mostIndicators = 3

    init(_ columns: WorksPanorama, of unit: ID<Unit>, at path: UnitPath, on day: Day, today: Day, in db: Connection) throws {
        (on, self.today) = (day, today)
        let found = columns.panoramas.lazy.compactMap { one in
            one.panorama.met(of: path, on: day).map { Indicated(indicator: one.panorama.indicator, whole: $0.whole, below: $0.below) }
        }
        met = Array(found.filter { $0.whole.planned > 0 }.prefix(Self.mostIndicators))
        let units = columns.organisation.units(below: path, on: today).map { $0.union([unit]) }
        promises = try DaySummaryStore(db, of: columns.works.id).promises(in: units, today: today)
    }
}

/// Promises of one unit and of everything below it, counted: of the day before and of the day itself. Whose they are is for those who share them.
struct DayPromises: Sendable, Equatable {
    /// Ended on the day before.
    var done = 0
    /// Open, though their day was the day before or earlier.
    var late = 0
    var dueToday = 0

    var isEmpty: Bool { self == DayPromises() }
    /// What there was to be done until yesterday.
    var untilYesterday: Int { done + late }
}
