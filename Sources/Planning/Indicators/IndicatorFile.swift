package import Tables

/// Indicators as a file states them: `name`, `kind`, `direction`, `unit`, `lower`, `upper`, `description`, and the other
/// fields of ISO 22400-1: `scope`, `formula`, `timing`, `audience`.
package struct IndicatorFile {
    package static let columns = ["name", "kind", "direction", "unit", "lower", "upper", "description", "scope", "formula", "timing", "audience"]

    package private(set) var indicators: [Indicator] = []
    package private(set) var problems: [CellProblem]

    package init(_ source: any ByteSource) throws {
        let table = try TextTable(source, known: Self.columns, required: ["name"])
        problems = table.problems
        guard problems.isEmpty else { return }
        for row in table.rows {
            do { try add(row) } catch { problems.append(error) }
        }
    }

    private mutating func add(_ row: TextRow) throws(CellProblem) {
        let indicator = try Self.indicator(row)
        if indicators.contains(where: { $0.name == indicator.name }) { throw row.problem("name", "each indicator once") }
        indicators.append(indicator)
    }

    private static func indicator(_ row: TextRow) throws(CellProblem) -> Indicator {
        let lower = try row.number("lower")
        let upper = try row.number("upper")
        let direction = try row.choice("direction", of: Indicator.Direction.self) ?? .more
        if direction == .within, lower == nil, upper == nil { throw row.problem("lower", "a lower or an upper limit, since the direction is \"within\"") }
        if let lower, let upper, upper < lower { throw row.problem("upper", "not less than \"lower\" (\(lower))") }
        return Indicator(
            name: try row.required("name", "the indicator's name"), kind: try row.choice("kind", of: Indicator.Kind.self) ?? .amount,
            direction: direction, unit: row["unit"] ?? "", lower: lower, upper: upper, description: row["description"] ?? "",
            scope: row["scope"] ?? "", formula: row["formula"] ?? "", timing: try row.choice("timing", of: Indicator.Timing.self) ?? .periodically,
            audience: row["audience"] ?? "")
    }
}

extension TextRow {
    fileprivate func choice<Choice: RawRepresentable & CaseIterable>(_ column: String, of: Choice.Type) throws(CellProblem) -> Choice?
    where Choice.RawValue == String {
        guard let text = self[column] else { return nil }
        guard let choice = Choice(rawValue: text) else { throw problem(column, Choice.allCases.map(\.rawValue).joined(separator: ", ")) }
        return choice
    }
}
