import Database
import Foundation
import Terminal
import TestSupport
import Testing
import Works

/// Mathematics of the fifteen-year-olds of 37 countries in 2018: mean scores with their standard errors, and the places that two independent
/// programs give them.
@Suite(.enabled(if: RealData.isThere("reference/e_ranks_pisa2018_math.csv"), "PACESETTER_SHARED names no folder with reference values"))
struct PisaTests {
    private struct Country {
        let name: String
        let score: Double
        let error: Double
        let places: ClosedRange<Int>
    }

    private func countries() throws -> [Country] {
        let file = RealData.shared.appending(path: "reference/e_ranks_pisa2018_math.csv")
        let lines = try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline).map { $0.split(separator: ",").map(String.init) }
        return try lines.dropFirst().map { line in
            Country(
                name: line[0], score: try #require(Double(line[1])), error: try #require(Double(line[2])),
                places: try #require(Int(line[4]))...#require(Int(line[5])))
        }
    }

    /// Each country as a unit with a plan of 500 a day, whose days lie about its score so that the sum of forty has the published error. They
    /// lie to either side in an order in which no day says anything of the next.
    private static let days = 40
    private func records(_ country: Country) -> [String] {
        let apart = country.error * Double(PisaTests.days - 1).squareRoot()
        return (0..<PisaTests.days).map { day in
            let side: Double = [1, 1, -1, -1][(day + 1) % 4]
            return "OECD/\(country.name),mathematics,\(Day("2018-03-01")! + day),500,\(country.score + side * apart)"
        }
    }

    @Test func theLeagueOfCountriesHasThePlacesThatAreKnown() throws {
        let countries = try countries()
        try Desk.at(.sqlite) { desk in
            let file = try desk.file("scores.csv", lines: ["unit,indicator,date,plan,actual"] + countries.flatMap(records))
            let answer = desk.pacesetter("import", file, "--create")
            try #require(answer.code == .success, "\(answer.complaints)")
            let json = desk.pacesetter("standings", "--unit", "OECD/Japan", "--on", "2018-04-09", "--format", "json")
            let table = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any], "\(json.complaints)")
            let rows = try #require(table["places"] as? [[String: Any]])
            #expect(rows.count == 37 && table["method"] as? String == "stepdown")
            for row in rows {
                let country = try #require(countries.first { "OECD/" + $0.name == row["unit"] as? String })
                let best = try #require(row["best"] as? Int), worst = try #require(row["worst"] as? Int)
                #expect(abs(best - country.places.lowerBound) <= 1 && abs(worst - country.places.upperBound) <= 1, "\(country.name): \(best) to \(worst)")
            }
        }
    }
}
