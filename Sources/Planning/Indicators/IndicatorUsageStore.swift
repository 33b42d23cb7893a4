import Database
import Works

/// What rests on an indicator: how much is recorded and planned of it.
struct IndicatorUsage: Sendable, Equatable {
    var records = 0
    var days: ClosedRange<Day>?
    var plans = 0

    var isNone: Bool { records == 0 && plans == 0 }
}

extension IndicatorStore {
    /// Goes through all records of the works: for a form, not for a page that everybody opens.
    func usage(of indicator: ID<Indicator>) throws -> IndicatorUsage {
        let unseen = try EntryStore(db, of: works).unseen()
        var usage = IndicatorUsage()
        try db.forEach(
            """
            SELECT entry_id, COUNT(*), MIN(day), MAX(day) FROM statement
            WHERE works_id = \(works) AND indicator_id = \(indicator) GROUP BY entry_id
            """
        ) { row in
            guard !unseen.contains(row.id(0)) else { return }
            usage.records += Int(row.integer(1))
            usage.days = min(row.day(2), usage.days?.lowerBound ?? row.day(2))...max(row.day(3), usage.days?.upperBound ?? row.day(3))
        }
        usage.plans = try PlanStore(db, of: works).inForce().count { $0.indicator == indicator }
        return usage
    }

    /// The entry that stated the indicator last.
    func lastEntry(of indicator: ID<Indicator>) throws -> Entry? {
        let entry = try db.row(
            """
            SELECT MAX(i.entry_id) FROM indicator i JOIN entry e ON e.works_id = i.works_id AND e.entry_id = i.entry_id
            WHERE i.works_id = \(works) AND e.works_id = \(works) AND i.indicator_id = \(indicator) AND e.state = \(StateCode.done)
            """
        ) { $0.integerOrNil(0).map { ID<Entry>($0) } }
        return try entry.flatMap { $0 }.flatMap { try EntryStore(db, of: works).entry($0) }
    }
}
