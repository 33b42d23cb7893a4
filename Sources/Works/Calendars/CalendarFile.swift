package import Tables

/// Days of a works' calendar as a file states them: `works`, `date`, `kind` (`work`, `rest`, `holiday`), `shift`.
package struct CalendarFile {
    package static let columns = ["works", "date", "kind", "shift"]

    package struct Line: Sendable {
        package let line: Int
        package let works: String?
        package let day: Day
        package let kind: WorksCalendar.Kind
        package let shift: String?
    }

    package private(set) var lines: [Line] = []
    package private(set) var problems: [CellProblem]

    package init(_ source: any ByteSource) throws {
        let table = try TextTable(source, known: Self.columns, required: ["date", "kind"])
        problems = table.problems
        guard problems.isEmpty else { return }
        for row in table.rows {
            do { lines.append(try Self.line(row)) } catch { problems.append(error) }
        }
        problems += Self.doubles(lines)
    }

    private static func line(_ row: TextRow) throws(CellProblem) -> Line {
        guard let day = try row.day("date") else { throw row.problem("date", "a day as YYYY-MM-DD") }
        guard let kind = row["kind"].flatMap(WorksCalendar.Kind.init(rawValue:)) else { throw row.problem("kind", "work, rest or holiday") }
        return Line(line: row.line, works: row["works"], day: day, kind: kind, shift: row["shift"])
    }

    /// One day for one shift: of two lines nobody knows which is meant.
    private static func doubles(_ lines: [Line]) -> [CellProblem] {
        var seen: [String?: [Day: Int]] = [:]
        return lines.compactMap { line in
            guard let first = seen[line.shift]?[line.day] else {
                seen[line.shift, default: [:]][line.day] = line.line
                return nil
            }
            return CellProblem(
                line: line.line, column: nil, found: "\(line.day) again",
                expected: "each day once, or for another shift (it stands in line \(first) already)")
        }
    }
}
