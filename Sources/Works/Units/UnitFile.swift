package import Tables

/// Units as a file states them: `unit`, `code`, `level`, `people`, `shift`, `trade`, `product`, `equipment`, `language`, `peer_group`, `catch_all`, `from`, `until`.
package struct UnitFile {
    package static let columns = [
        "unit", "code", "level", "people", "shift", "trade", "product", "equipment", "language", "peer_group", "catch_all", "from", "until",
    ]

    package struct Line: Sendable {
        package let line: Int
        package let path: UnitPath
        package let code: String?
        package let traits: UnitTraits
        package let from: Day?
        package let until: Day?
    }

    package private(set) var lines: [Line] = []
    package private(set) var problems: [CellProblem]

    package init(_ source: any ByteSource) throws {
        let table = try TextTable(source, known: Self.columns, required: ["unit"])
        problems = table.problems
        guard problems.isEmpty else { return }
        for row in table.rows {
            do { lines.append(try Self.line(row)) } catch { problems.append(error) }
        }
        problems += Self.contradictions(lines)
    }

    private static func line(_ row: TextRow) throws(CellProblem) -> Line {
        let text = try row.required("unit", "the unit's path, such as Works/Rolling mill/Shift A")
        let path = UnitPath(text)
        if let flaw = path.flaw { throw row.problem("unit", flaw) }
        let traits = UnitTraits(
            level: row["level"], people: try row.wholeNumber("people", "a whole number of people"), shift: row["shift"], trade: row["trade"],
            product: row["product"], equipment: row["equipment"], language: row["language"], peerGroup: row["peer_group"],
            isCatchAll: try row.yesOrNo("catch_all"))
        let from = try row.day("from")
        let until = try row.day("until")
        if let from, let until, until < from { throw row.problem("until", "a day not before \(from)") }
        return Line(line: row.line, path: path, code: row["code"], traits: traits, from: from, until: until)
    }

    /// One code at two paths needs days that tell which holds when.
    private static func contradictions(_ lines: [Line]) -> [CellProblem] {
        var problems: [CellProblem] = []
        var seen: [String: Line] = [:]
        for line in lines {
            let key = (line.code ?? line.path.text) + "\u{0}" + (line.from?.description ?? "")
            if let first = seen[key] {
                problems.append(
                    CellProblem(
                        line: line.line, column: nil, found: "\"\(line.code ?? line.path.text)\" again",
                        expected: "each unit once, or with another first day in \"from\" (it stands in line \(first.line) already)"))
            } else {
                seen[key] = line
            }
        }
        return problems
    }
}

extension TextRow {
    package func day(_ column: String) throws(CellProblem) -> Day? {
        guard let text = self[column] else { return nil }
        guard let day = Day(text) else { throw problem(column, "a day as YYYY-MM-DD") }
        return day
    }

    func yesOrNo(_ column: String) throws(CellProblem) -> Bool? {
        switch self[column] {
        case nil: nil
        case "0": false
        case "1": true
        default: throw problem(column, "0 or 1")
        }
    }
}
