import Database
import Foundation
import Terminal
import TestSupport
import Testing

/// Coal mines of the United States in 2017, from the file as it was published: one figure a mine for the year. Compared within their kind by
/// the command, with what the whole would gain.
@Suite(.enabled(if: RealData.isThere("data/mines/annual_msha_op_emply.csv"), "the mines of 2017 are not there")) struct MinesComparedTests {
    static let path = "data/mines/annual_msha_op_emply.csv"

    struct Kind: Sendable {
        var code: String
        var name: String
        var mines: Int
        /// Short tons that the rest would bring, did they reach nine tenths of those with no more hours: counted by an independent program.
        var gain: Double
    }

    private static let kinds = [
        Kind(code: "01", name: "underground", mines: 228, gain: 8_151_539),
        Kind(code: "03", name: "strip", mines: 311, gain: 8_814_921),
    ]

    /// Whoever has dug no coal, or has fewer than five people, takes no part.
    private struct Row {
        let kind: String, mine: String, hours: Double, tons: Double, people: Double
    }

    private static let rows: [Row] = {
        guard let text = try? String(contentsOf: RealData.shared.appending(path: path), encoding: .utf8) else { return [] }
        return text.split(whereSeparator: \.isNewline).dropFirst().compactMap { line in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false)
            guard let hours = Double(cells[3]), let tons = Double(cells[4]), let people = Double(cells[5]), tons > 0, hours > 0 else { return nil }
            return Row(kind: String(cells[1]), mine: String(cells[0]), hours: hours, tons: tons, people: people)
        }
    }()

    private static func load(into desk: Desk) throws {
        let kinds = Dictionary(uniqueKeysWithValues: kinds.map { ($0.code, $0.name) }), mines = rows.filter { kinds[$0.kind] != nil }
        let units = mines.map { "Coal/\(kinds[$0.kind]!)/\($0.mine),mine,\(Int($0.people)),\(kinds[$0.kind]!)" }
        let records = mines.map { "Coal/\(kinds[$0.kind]!)/\($0.mine),tons an hour,2017-12-31,6,\($0.tons),\($0.hours)" }
        for (option, lines) in [
            ("--units", ["unit,level,people,product", "Coal,country,,"] + units),
            ("--indicators", ["name,kind,unit", "tons an hour,ratio,t/h"]), ("", ["unit,indicator,date,plan,actual,base"] + records),
        ] {
            let file = try desk.file("mines\(option).csv", lines: lines)
            let told = desk.run(["import"] + (option.isEmpty ? ["--create"] : [option]) + [file, "--db", desk.address])
            try #require(told.code == .success, "\(told.complaints)")
        }
    }

    @Test(arguments: kinds.indices) func theMinesOfAKindAreComparedAndTheGainIsToldAsTheMostItCanBe(_ number: Int) throws {
        let kind = Self.kinds[number]
        let mine = try #require(Self.rows.first { $0.kind == kind.code && $0.people >= 5 }).mine
        try Desk.at(.sqlite) { desk in
            try Self.load(into: desk)
            let unit = "Coal/\(kind.name)/\(mine)"
            let told = desk.run(["compare", "--unit", unit, "--from", "2017-01-01", "--on", "2017-12-31", "--format", "json", "--db", desk.address])
            try #require(told.code == .success, "\(told.complaints)")
            let json = try #require(try JSONSerialization.jsonObject(with: Data(told.output.utf8)) as? [String: Any])
            #expect(json.list("members").count == kind.mines)
            let gain = try #require(json.list("gains").first)
            #expect(gain["chance_removed"] as? Bool == false && gain["low"] is NSNull)
            #expect(abs(try #require(gain["total"] as? Double) / plainGain(kind) - 1) < 1e-6)
            let resources = try #require(json["resources"] as? [String: Any])
            #expect(resources["inputs"] as? [String] == ["base"])
            #expect(abs(try #require(resources["gain_a_day"] as? Double) - kind.gain) < 1)
            let text = desk.run(["compare", "--unit", unit, "--from", "2017-01-01", "--on", "2017-12-31", "--db", desk.address]).output
            #expect(text.contains("At most, ") && text.contains("the spread between units as it is"))
        }
    }

    /// When all reach the tons an hour that a quarter of their kind does.
    private func plainGain(_ kind: Kind) -> Double {
        let mines = Self.rows.filter { $0.kind == kind.code && $0.people >= 5 }, levels = mines.map { $0.tons / $0.hours }.sorted()
        let place = 0.75 * Double(levels.count - 1), below = Int(place), mark = levels[below] + (place - Double(below)) * (levels[below + 1] - levels[below])
        return mines.reduce(0) { $0 + $1.hours * max(0, mark - $1.tons / $1.hours) }
    }
}
