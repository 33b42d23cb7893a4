package import Tables
package import Works

/// Plans as a file states them: `unit` (or `unit_code`), `indicator`, `from`, `until`, `plan`, `plan_base`, `version`.
package struct PlanFile {
    package static let columns = ["unit", "unit_code", "indicator", "from", "until", "plan", "plan_base", "version"]

    package struct Line: Sendable {
        package let line: Int
        package let unit: UnitName
        package let indicator: String
        package let from: Day
        package let until: Day
        package let amount: Double
        package let base: Double?
        package let version: String
    }

    package private(set) var lines: [Line] = []
    package private(set) var problems: [CellProblem]

    package init(_ source: any ByteSource) throws {
        let table = try TextTable(source, known: Self.columns, required: ["indicator", "from", "until", "plan"])
        problems = table.problems
        guard problems.isEmpty else { return }
        for row in table.rows {
            do { lines.append(try Self.line(row)) } catch { problems.append(error) }
        }
    }

    private static func line(_ row: TextRow) throws(CellProblem) -> Line {
        guard let from = try row.day("from") else { throw row.problem("from", "the first day as YYYY-MM-DD") }
        guard let until = try row.day("until") else { throw row.problem("until", "the last day as YYYY-MM-DD") }
        guard from <= until else { throw row.problem("until", "a day not before \(from)") }
        guard until - from < longestPlan else { throw row.problem("until", "a plan of at most 50 years") }
        guard let amount = try row.number("plan"), amount >= 0 else { throw row.problem("plan", "a number that is not negative") }
        let base = try row.number("plan_base")
        if let base, base < 0 { throw row.problem("plan_base", "a number that is not negative") }
        return Line(
            line: row.line, unit: try unit(row), indicator: try row.required("indicator", "the name of an indicator"), from: from, until: until,
            amount: amount, base: base, version: row["version"] ?? "")
    }

    private static func unit(_ row: TextRow) throws(CellProblem) -> UnitName {
        if let code = row["unit_code"] { return .code(code) }
        let path = UnitPath(try row.required("unit", "the unit's path (or its code in \"unit_code\")"))
        if let flaw = path.flaw { throw row.problem("unit", flaw) }
        return .path(path)
    }

    /// Longer than any plan that was ever made; a typing error in the year must not spread a plan over a millennium.
    static let longestPlan = 50 * 366
}
