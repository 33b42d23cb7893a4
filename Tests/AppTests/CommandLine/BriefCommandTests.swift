import Database
import Foundation
import Terminal
import TestSupport
import Testing

/// The main job in one command: a brief from a file.
@Suite struct BriefCommandTests {
    /// The works of the independent reference, which stands in the fixtures with the brief expected of it.
    static let small = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Fixtures/peer-small")

    func json(_ words: [String]) throws -> [String: Any] {
        let console = Console.collecting()
        #expect(Desk.program(words, on: console) == .success, "\(console.complaints)")
        return try #require(try JSONSerialization.jsonObject(with: Data(console.output.utf8)) as? [String: Any])
    }

    @Test func oneCommandGivesTheReferencesBrief() throws {
        let words = ["brief", "--csv", Self.small.appendingPathComponent("records.csv").path, "--units", Self.small.appendingPathComponent("units.csv").path]
        let brief = try json(words + ["--on", "2026-03-13", "--all-units", "--format", "json"])
        let expected = try #require(
            try JSONSerialization.jsonObject(with: Data(contentsOf: Self.small.appendingPathComponent("expected.json"))) as? [String: Any])
        for key in expected.keys { #expect(Difference.first(brief[key], expected[key], at: key) == nil) }
    }

    @Test func aFigureOnTheWayIsNoReasonForAnotherAnswer() throws {
        // The last day that four of five reported is the reference's own day.
        let words = ["brief", "--csv", Self.small.appendingPathComponent("records.csv").path, "--format", "json"]
        #expect(try json(words)["on"] as? String == "2026-03-13")
    }

    @Test func aBriefForOneUnitTellsWhatTheWholeKnows() throws {
        let words = ["brief", "--csv", Self.small.appendingPathComponent("records.csv").path, "--format", "json", "--all-units"]
        let whole = try json(words), part = try json(words + ["--unit", "Works/E0002"])
        func laggards(_ brief: [String: Any]) -> [String] { (brief["laggards"] as? [[String: Any]] ?? []).compactMap { $0["unit"] as? String } }
        #expect(part["unit"] as? String == "Works/E0002")
        #expect(laggards(part) == laggards(whole).filter { $0.hasPrefix("Works/E0002") })
        #expect((part["totals"] as? [[String: Any]])?.allSatisfy { ($0["unit"] as? String)?.hasPrefix("Works/E0002") == true } == true)
    }

    /// Thälmann went from the office to the combine.
    @Test(arguments: Engine.all) func historyIsToldUnderTheRoofsOfItsDaysOrUnderTodays(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            let units = ["unit,code,from,until", "Mansfeld/Office/Thälmann,T,,1959-07-05", "Mansfeld/Combine/Thälmann,T,1959-07-06,"]
            _ = desk.pacesetter("import", "--units", try desk.file("units.csv", lines: units))
            _ = desk.pacesetter("import", "--indicators", try desk.file("indicators.csv", "name", "copper"))
            let july = (1...10).map { "T,copper,1959-07-\($0 < 10 ? "0" : "")\($0),10,\($0)" }
            _ = desk.pacesetter("import", try desk.file("july.csv", lines: ["unit_code,indicator,date,plan,actual"] + july))
            #expect(try desk.totals("--on", "1959-07-10")["Mansfeld/Office"]?.number("actual_to_date") == 15)
            let today = try desk.totals("--on", "1959-07-10", "--tree", "today")
            #expect(today["Mansfeld/Combine"]?.number("actual_to_date") == 55 && today["Mansfeld/Office"] == nil)
            let moved = desk.pacesetter("brief", "--unit", "Mansfeld/Office/Thälmann", "--tree", "today")
            #expect(moved.complaints.contains("Under today's roofs Mansfeld/Office/Thälmann is Mansfeld/Combine/Thälmann"))
        }
    }

    @Test(arguments: [
        (["--unit", "Works/E0022"], "There is no unit \"Works/E0022\". Similar: "), (["--unit", "Werk"], "There is no works \"Werk\""),
        (["--indicator", "ouput"], "There is no indicator \"ouput\"; this works has output"), (["--on", "2026-02-30"], "--on takes a day as YYYY-MM-DD"),
        (["--from", "2026-03-01", "--on", "2026-02-01"], "--on 2026-02-01 is before --from 2026-03-01"),
        (["--format", "xml"], "--format is text, json or html"), (["--tree", "now"], "--tree is then or today, found \"now\""),
        (["--delta", "1"], "--delta takes a share"), (["--db", "x.db"], "either --db or --csv"), (["here.csv"], "a file goes with --csv here.csv"),
    ])
    func aWrongCallIsToldInASentence(words: [String], sentence: String) throws {
        let console = Console.collecting()
        #expect(Desk.program(["brief", "--csv", Self.small.appendingPathComponent("records.csv").path] + words, on: console) != .success)
        #expect(console.complaints.contains(sentence), "\(console.complaints)")
    }

    @Test(arguments: ["en", "zh", "ru", "de"]) func theBriefIsToldInEveryLanguage(language: String) throws {
        let console = Console.collecting()
        let words = ["brief", "--csv", Self.small.appendingPathComponent("records.csv").path, "--units", Self.small.appendingPathComponent("units.csv").path]
        #expect(Desk.program(words + ["--language", language], on: console) == .success)
        let news = ["en": "Hidden by a good total", "zh": "被好总数掩盖", "ru": "Скрыто хорошим итогом", "de": "Von einer guten Summe verdeckt"]
        #expect(console.output.contains(news[language]!))
    }
}

/// Compares two JSON values to the tolerance that the reference states.
enum Difference {
    static func first(_ found: Any?, _ expected: Any?, at place: String) -> String? {
        switch (found, expected) {
        case (let found as [String: Any], let expected as [String: Any]):
            for key in expected.keys.sorted() { if let difference = first(found[key], expected[key], at: place + "." + key) { return difference } }
            return nil
        case (let found as [Any], let expected as [Any]):
            guard found.count == expected.count else { return "\(place): \(found.count) instead of \(expected.count)" }
            for (index, pair) in zip(found, expected).enumerated() {
                if let difference = first(pair.0, pair.1, at: "\(place)[\(index)]") { return difference }
            }
            return nil
        case (let found as String, let expected as String): return found == expected ? nil : "\(place): \(found) instead of \(expected)"
        case (is NSNull, is NSNull): return nil
        case (let found as NSNumber, let expected as NSNumber):
            let distance = abs(found.doubleValue - expected.doubleValue)
            return distance <= 1e-8 * max(abs(expected.doubleValue), 1e-12) ? nil : "\(place): \(found) instead of \(expected)"
        default: return "\(place): \(String(describing: found)) instead of \(String(describing: expected))"
        }
    }
}
