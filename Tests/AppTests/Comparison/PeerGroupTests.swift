import Database
import Foundation
import Terminal
import TestSupport
import Testing
import Works

/// Teams of Ostwerk pack pieces; who is held against whom.
@Suite struct PeerGroupTests {
    /// Team 1 packs tins on a line, Team 2 too, Team 3 packs jars on a line, Team 4 tins by hand.
    private func peers(of team: String, _ desk: Desk) throws -> (alike: [String], units: [String]) {
        let units =
            ["unit,level,people,product,equipment"]
            + ["Ostwerk,works,,,", "Ostwerk/Team 1,team,9,tins,line", "Ostwerk/Team 2,team,30,tins,line", "Ostwerk/Team 3,team,9,jars,line"]
            + ["Ostwerk/Team 4,team,9,tins,hand"]
        _ = desk.pacesetter("import", "--units", try desk.file("units.csv", lines: units))
        let records = (1...4).flatMap { team in (2...20).map { "Ostwerk/Team \(team),pieces packed,2026-03-\($0 < 10 ? "0" : "")\($0),100,\(90 + $0 % 7)" } }
        let told = desk.pacesetter("import", try desk.file("records.csv", lines: ["unit,indicator,date,plan,actual"] + records), "--create")
        try #require(told.code == .success, "\(told.complaints)")
        let json = desk.pacesetter("compare", "--unit", "Ostwerk/\(team)", "--format", "json").output
        let comparison = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        let peers = try #require(comparison["peers"] as? [String: Any])
        return (peers["alike"] as? [String] ?? [], peers["units"] as? [String] ?? [])
    }

    @Test(arguments: Engine.all) func whoMakesTheSameOnTheSameMachinesIsComparedAndNobodyElse(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            let found = try peers(of: "Team 1", desk)
            #expect(found.alike == ["level", "product", "equipment"] && found.units == ["Ostwerk/Team 1", "Ostwerk/Team 2"])
        }
    }

    /// However few they are: jars are not held against tins so that there be more.
    @Test func whoMakesSomethingElseIsNotTakenInToFillTheGroup() throws {
        try Desk.at(.sqlite) { desk in
            let found = try peers(of: "Team 3", desk)
            #expect(found.alike == ["level", "product", "equipment"] && found.units == ["Ostwerk/Team 3"])
        }
    }
}
