import Database
import Foundation
import Planning
import Terminal
import TestSupport
import Testing
import Works

private let year = "data/flights/derived_flights_long.csv.gz"

/// All flights that left New York in 2013: airport, carrier, aircraft; several flights of one aircraft a day, and flights
/// for which no aircraft is named.
@Suite(
    .enabled(if: RealData.isFullRun, "1.3 million rows: in the full run only"),
    .enabled(if: RealData.isThere(year), "the flights are not there: PACESETTER_SHARED must name the folder that holds \(year)"))
struct FlightsTests {
    static let map = ["--map", "unit=New York/{airport}/{carrier}/{aircraft|else:without aircraft}"]

    @Test func aYearOfFlightsComesInAndAddsUp() throws {
        try Desk.at(.sqlite) { desk in
            let flights = try RealData.unpack(year, to: desk.folder)
            let answer = desk.run(["import", flights, "--add", "--create", "--db", desk.address] + Self.map)
            #expect(answer.code == .success && answer.lastLine.contains(": 1347104 rows, "))
            #expect(desk.pacesetter("import", "--units", try catchAlls(desk)).code == .success)

            let brief = try BriefCommandTests().json(["brief", "--db", desk.address, "--on", "2013-12-31", "--format", "json"])
            let total = { (indicator: String) in brief.list("totals").first { $0.text("unit") == "New York" && $0.text("indicator") == indicator } ?? [:] }
            let departed = total("departed"), punctual = total("on_time_arrival15")
            #expect(try #require(departed.number("plan_to_date")) - #require(departed.number("actual_to_date")) == 8255)
            #expect(departed.number("plan_to_date") == 336_776)
            let share = try #require(punctual.number("actual_to_date")) / #require(punctual.number("plan_to_date"))
            #expect((share * 10_000).rounded() / 100 == 73.42)
            #expect(!brief.list("laggards").contains { $0.text("hidden_by").hasSuffix("/without aircraft") })
        }
    }

    /// A units file that says which units only collect what has no place.
    private func catchAlls(_ desk: Desk) throws -> String {
        let database = try Database.open(desk.address)
        defer { database.close() }
        let paths = try database.read { db in try UnitStore(db, of: WorksStore(db).works(of: nil).id).organisation().paths.map(\.text) }
        let collecting = paths.filter { $0.hasSuffix("/without aircraft") }.sorted()
        #expect(collecting.count > 1)
        return try desk.file("catch-alls.csv", lines: ["unit,catch_all"] + collecting.map { "\($0),1" })
    }
}
