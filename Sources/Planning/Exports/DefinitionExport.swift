import Database
import Tables
import Works

/// Units, indicators, plans and calendar as they stand, in the form in which they are imported.
struct DefinitionExport {
    private let db: Connection
    private let scope: ExportScope

    init(_ db: Connection, _ scope: ExportScope) { (self.db, self.scope) = (db, scope) }

    /// A line for each place of each unit, in the order in which an import can follow: whoever stands above is known before.
    func units(to writer: inout CSVWriter) throws -> Int {
        try writer.writeRow(UnitFile.columns)
        let lines = places.sorted { ($0.from, $0.path.depth, $0.path) < ($1.from, $1.path.depth, $1.path) }
        for line in lines {
            let (unit, traits) = (line.unit, line.unit.traits)
            try writer.writeRow([
                line.path.text, unit.code, traits.level ?? "", traits.people.map { String($0) } ?? "", traits.shift ?? "", traits.trade ?? "",
                traits.product ?? "", traits.equipment ?? "", traits.language ?? "", traits.peerGroup ?? "", traits.isCatchAll.map { $0 ? "1" : "0" } ?? "",
                line.from == .always ? "" : line.from.description,
                line.until?.description ?? "",
            ])
        }
        return lines.count
    }

    private typealias Place = (unit: Unit, path: UnitPath, from: Day, until: Day?)

    private var places: [Place] {
        scope.organisation.units.values.flatMap { unit in
            unit.placements.compactMap { placement in place(of: unit, placement) }
        }
    }

    /// With those above the scope: below them its units stand.
    private func place(of unit: Unit, _ placement: Placement) -> Place? {
        let stays = scope.organisation.stays(of: unit.id)
        guard let stay = stays.first(where: { $0.until.map { placement.from <= $0 } ?? true }) else { return nil }
        if let path = scope.path, !stays.contains(where: { $0.path.isWithin(path) || path.isWithin($0.path) }) { return nil }
        return (unit, stay.path, max(placement.from, stay.from), placement.until)
    }

    func indicators(to writer: inout CSVWriter) throws -> Int {
        try writer.writeRow(IndicatorFile.columns)
        let indicators = try IndicatorStore(db, of: scope.works.id).book().ordered.map(\.indicator)
        for indicator in indicators {
            for text in [indicator.name, indicator.kind.rawValue, indicator.direction.rawValue, indicator.unit] { writer.write(text) }
            writer.write(indicator.lower)
            writer.write(indicator.upper)
            for text in [indicator.description, indicator.scope, indicator.formula, indicator.timing.rawValue, indicator.audience] { writer.write(text) }
            try writer.endRow()
        }
        return indicators.count
    }

    func plans(to writer: inout CSVWriter) throws -> Int {
        let book = try IndicatorStore(db, of: scope.works.id).book()
        var names = UnitNames(in: scope.organisation)
        var rows = 0
        try writer.writeRow(PlanFile.columns)
        for plan in try PlanStore(db, of: scope.works.id).inForce() where scope.touches(from: plan.from, until: plan.until) {
            guard scope.holds(plan.unit, on: plan.from), scope.organisation.units[plan.unit] != nil, let indicator = book[plan.indicator]?.name
            else { continue }
            let unit = names.cells(of: plan.unit, on: plan.from)
            for text in [unit.path, unit.code, indicator, plan.from.description, plan.until.description] { writer.write(text) }
            writer.write(plan.amount)
            writer.write(plan.base)
            writer.write(plan.version)
            try writer.endRow()
            rows += 1
        }
        return rows
    }

    func calendar(to writer: inout CSVWriter) throws -> Int {
        try writer.writeRow(CalendarFile.columns)
        let days = try CalendarStore(db, of: scope.works).calendar().named.filter { scope.touches(from: $0.day, until: $0.day) }
        for day in days { try writer.writeRow([scope.works.name, day.day.description, day.kind.rawValue, day.shift ?? ""]) }
        return days.count
    }
}
