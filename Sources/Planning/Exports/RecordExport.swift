import Database
import Tables
import Works

/// The records as they stand, in a form from which an import makes the same records.
struct RecordExport {
    static let columns = [
        "unit", "unit_code", "indicator", "date", "hour", "shift", "part", "plan", "plan_base", "actual", "base",
        "trade", "reason", "minutes", "note", "source_id",
    ]

    private let db: Connection
    private let scope: ExportScope
    private let indicators: [ID<Indicator>: String]
    private let shifts: [Int64: String]

    init(_ db: Connection, _ scope: ExportScope) throws {
        (self.db, self.scope) = (db, scope)
        indicators = try IndicatorStore(db, of: scope.works.id).book().byID.mapValues(\.name)
        shifts = Dictionary(uniqueKeysWithValues: try StatementStore(db, of: scope.works.id).shifts().map { ($0.value, $0.key) })
    }

    /// - Returns: rows written.
    func write(to writer: inout CSVWriter, shown: (Int) -> Void) throws -> Int {
        var names = UnitNames(in: scope.organisation)
        var rows = 0
        try writer.writeRow(Self.columns)
        for unit in scope.units.map({ $0.map(Optional.init) }) ?? [nil] {
            try StandingRecordStore(db, of: scope.works.id).forEach(of: unit, from: scope.from, until: scope.until) { record in
                // What is about something that was taken back is said of nothing.
                guard let indicator = indicators[record.key.indicator], scope.organisation.units[record.key.unit] != nil,
                    scope.holds(record.key.unit, on: record.key.day)
                else { return }
                try write(record, names.cells(of: record.key.unit, on: record.key.day), indicator, to: &writer)
                rows += 1
                shown(rows)
            }
        }
        return rows
    }

    private func write(_ record: StandingRecord, _ unit: (path: String, code: String), _ indicator: String, to writer: inout CSVWriter) throws {
        let (key, figures, remark) = (record.key, record.figures, record.remark)
        writer.write(unit.path)
        writer.write(unit.code)
        writer.write(indicator)
        // Files say the civil day of an hour; which of the works' days it belongs to follows from its clock.
        writer.write((key.slot.hour.map { scope.works.civilDay(of: key.day, hour: $0) } ?? key.day).description)
        writer.write(key.slot.hour.map { String($0) } ?? "")
        writer.write(key.slot.shift.flatMap { shifts[$0] } ?? "")
        writer.write(key.part == 0 ? "" : String(key.part))
        for figure in [figures.plan, figures.planBase, figures.actual, figures.base] { writer.write(figure) }
        writer.write(remark.trade ?? "")
        writer.write(remark.reason ?? "")
        writer.write(remark.minutes)
        writer.write(remark.note ?? "")
        writer.write(remark.sourceID ?? "")
        try writer.endRow()
    }
}
