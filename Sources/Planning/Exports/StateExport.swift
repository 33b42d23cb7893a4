import Database
import Tables
import Works

/// States of stations as they stand, in the form in which they are imported.
struct StateExport {
    static let columns = ["unit", "unit_code", "station", "from", "until", "state", "reason"]

    private let db: Connection
    private let scope: ExportScope

    init(_ db: Connection, _ scope: ExportScope) { (self.db, self.scope) = (db, scope) }

    /// - Returns: rows written.
    func write(to writer: inout CSVWriter) throws -> Int {
        let store = StateStore(db, of: scope.works.id), days = WorksDays(of: scope.works), chosen = scope.units.map(Set.init)
        var names = UnitNames(in: scope.organisation), rows: [[String]] = [], count = 0
        try writer.writeRow(Self.columns)
        for unit in try store.units() where scope.organisation.units[unit] != nil && chosen?.contains(unit) != false {
            // One station after the other: memory holds no more.
            try store.forEachStation(of: unit, within: span(days)) { station, intervals in
                for interval in intervals where scope.holds(unit, on: days.day(of: interval.from)) {
                    let name = names.cells(of: unit, on: days.day(of: interval.from))
                    rows.append([
                        name.path, name.code, station, interval.from.description, interval.until.description, interval.state.rawValue, interval.reason ?? "",
                    ])
                }
            }
            for row in rows { try writer.writeRow(row) }
            count += rows.count
            rows.removeAll(keepingCapacity: true)
        }
        return count
    }

    private func span(_ days: WorksDays) -> Range<WallTime> {
        let first = scope.from.map(days.start) ?? WallTime(seconds: -StateExport.ever), last = scope.until.map { days.start(of: $0 + 1) }
        return first..<(last ?? WallTime(seconds: StateExport.ever))
    }

    /// Some thirty thousand years: before and after everything.
    private static let ever: Int64 = 1 << 40
}
