package import Database
package import Works

/// What is of waste alone, inside a transaction of the caller.
package struct WasteStore {
    private let db: Connection
    private let works: ID<Works>

    package init(_ db: Connection, of works: ID<Works>) { (self.db, self.works) = (db, works) }

    package func waste(_ id: ID<Matter>) throws -> Waste? {
        try db.row(
            "SELECT matter_id, sort, amount, measure, stopped_day, checks FROM waste WHERE works_id = \(works) AND matter_id = \(id)"
        ) { row in
            Waste(
                matter: row.id(0), sort: Waste.Sort(rawValue: row.text(1)) ?? .other, estimate: row.realOrNil(2).map { Waste.Estimate($0, row.text(3)) },
                stopped: row.dayOrNil(4), checks: Int(row.integer(5)))
        }
    }

    func insert(_ waste: ReportedWaste, at unit: ID<Unit>, as id: ID<Matter>) throws {
        try db.execute(
            """
            INSERT INTO waste (works_id, matter_id, unit_id, sort, amount, measure, stopped_day, checks, goes_on)
            VALUES (\(works), \(id), \(unit), \(waste.sort.rawValue), \(waste.estimate?.amount), \(waste.estimate?.measure ?? ""), \(Day?.none), \(0), \(1))
            """)
    }

    /// - Parameter day: since when it is stopped; nil where it goes on.
    func set(stopped day: Day?, checks: Int, of id: ID<Matter>) throws {
        try db.execute(
            """
            UPDATE waste SET stopped_day = \(day), checks = \(checks), goes_on = \(day == nil ? 1 : 0) WHERE works_id = \(works) AND matter_id = \(id)
            """)
    }

    func drop(_ id: ID<Matter>) throws {
        try db.execute("UPDATE waste SET goes_on = 0 WHERE works_id = \(works) AND matter_id = \(id)")
    }

    /// What goes on in some units, by kind; what most reports are about first.
    package func sums(in units: Set<ID<Unit>>?) throws -> [WasteSum] {
        var sums: [Waste.Sort: WasteSum] = [:]
        try db.forEach(
            """
            SELECT unit_id, sort, measure, COUNT(*), SUM(amount) FROM waste WHERE works_id = \(works) AND goes_on = 1 GROUP BY unit_id, sort, measure
            """
        ) { row in
            guard units?.contains(row.id(0)) ?? true, let sort = Waste.Sort(rawValue: row.text(1)) else { return }
            sums[sort, default: WasteSum(sort: sort)].add(Int(row.integer(3)), row.realOrNil(4).map { Waste.Estimate($0, row.text(2)) })
        }
        return sums.values.sorted { ($1.reports, $0.sort.rawValue) < ($0.reports, $1.sort.rawValue) }
    }
}

/// Waste of one kind that goes on.
package struct WasteSum: Sendable, Equatable {
    package let sort: Waste.Sort
    package private(set) var reports = 0
    /// In a month, by what it is counted in: tonnes and hours are no sum.
    package private(set) var estimates: [String: Double] = [:]

    init(sort: Waste.Sort) { self.sort = sort }

    mutating func add(_ reports: Int, _ estimate: Waste.Estimate?) {
        self.reports += reports
        if let estimate { estimates[estimate.measure, default: 0] += estimate.amount }
    }
}
