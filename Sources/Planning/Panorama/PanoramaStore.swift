package import Database
package import Works

/// Everything about one works that a brief and its pages rest on, as it stood at one change number. A value.
package struct WorksPanorama: Sendable {
    package let works: Works
    package internal(set) var changeNumber: Int64
    package let organisation: Organisation
    package let calendar: WorksCalendar
    package let book: IndicatorBook
    package let tree: TreeOfPeriod
    /// One for each indicator with records or plans, in the order in which the works defined them.
    package internal(set) var panoramas: [(id: ID<Indicator>, panorama: Panorama)]
    let planned: PlannedUnits
    let spread: PlanSpread
    package let ways: UnitWays
    var reported = ReportedDays()

    package func panorama(of indicator: ID<Indicator>) -> Panorama? { panoramas.first { $0.id == indicator }?.panorama }
}

/// Reads the columns of a works from its plans and records, in one snapshot.
package struct PanoramaStore {
    private let db: Connection
    private let works: Works

    package init(_ db: Connection, of works: Works) { (self.db, self.works) = (db, works) }

    package func columns(_ tree: TreeOfPeriod) throws -> WorksPanorama {
        let organisation = try UnitStore(db, of: works.id).organisation()
        let book = try IndicatorStore(db, of: works.id).book()
        let calendar = try CalendarStore(db, of: works).calendar()
        let plans = PlanStore(db, of: works.id)
        let statements = StatementStore(db, of: works.id)
        let inForce = try plans.inForce()
        // What records plan matters only beside plans that are stated for a time, which many works do not have.
        let planned = PlannedUnits(inForce, recorded: inForce.isEmpty ? [:] : try statements.plannedInRecords(), in: organisation)
        let spread = PlanSpread(calendar: calendar, profile: try plans.profile())
        var filling = PanoramaFilling(organisation, book, planned, spread, days: planned.days(in: calendar, organisation).union(try statements.days()), tree)
        try statements.forEachDay { filling.take($0) }
        return WorksPanorama(
            works: works, changeNumber: try EntryStore(db, of: works.id).changeNumber(), organisation: organisation, calendar: calendar, book: book,
            tree: tree, panoramas: filling.finish(), planned: planned, spread: spread, ways: UnitWays(organisation))
    }
}

extension PlannedUnits {
    /// The days on which a plan falls.
    fileprivate func days(in calendar: WorksCalendar, _ organisation: Organisation) -> Set<Day> {
        var days: Set<Day> = []
        for (_, unit, plans) in counting {
            let shift = organisation.units[unit]?.traits.shift
            for plan in plans {
                days.formUnion(calendar.workedDays(from: plan.from, until: plan.until, shift: shift))
                days.insert(plan.until)
            }
        }
        return days
    }
}
