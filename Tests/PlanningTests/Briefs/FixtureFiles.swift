import Foundation
import Planning
import Works

/// The files in Tests/Fixtures: plain commas, no quotes, known columns.
enum FixtureFiles {
    static func url(_ path: String) -> URL {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures/" + path)
    }

    static func lines(_ path: String) throws -> [[Substring]] {
        try String(contentsOf: url(path), encoding: .utf8).split(whereSeparator: \.isNewline).dropFirst()
            .map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    }

    static func json(_ path: String) throws -> [String: Any] {
        try JSONSerialization.jsonObject(with: Data(contentsOf: url(path))) as! [String: Any]
    }

    /// Columns unit, indicator, date, plan, actual; and unit, people, catch_all.
    static func panorama(records: String, units: String? = nil, indicator: Indicator) throws -> Panorama {
        let rows = try lines(records)
        let described = try units.map(lines)?.map { line in
            PanoramaUnit(UnitPath(String(line[0])), people: Int(line[1]), role: line[2] == "1" ? .catchAll : .ordinary)
        }
        return Factory(
            rows: rows.map { row in
                Factory.Row(UnitPath(String(row[0])), Day(row[2])!, PanoramaRecord(plan: Double(row[3]), actual: Double(row[4])))
            }, units: described ?? []
        ).panorama(indicator)
    }
}
