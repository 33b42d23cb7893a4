import App
import Database
import Planning
import Terminal
import TestSupport
import Testing
import Web
import Works

/// Twelve teams of a mill in Kupferberg, ten people each: the first six fill tins, a hundred a day, the others jars, sixty. Early and late
/// shifts fill the same.
@Suite struct PeerSuggestionTests {
    private func name(_ team: Int) -> String { "Kupferberg/Mill/Team \(team < 10 ? "0" : "")\(team)" }

    private func build(in kupferberg: Kupferberg, product: (Int) -> String = { $0 <= 6 ? "tins" : "jars" }) throws {
        let desk = kupferberg.desk
        let units = ["Kupferberg/Mill,branch,,,"] + (1...12).map { "\(name($0)),crew,10,\($0 % 2 == 0 ? "early" : "late"),\(product($0))" }
        let records = (1...12).flatMap { team in
            (0..<39).map { number in
                let filled = (team <= 6 ? 100 : 60) + (number * 7 + team * 3) % 11 - 5
                return "\(name(team)),copper,\(Day("1959-06-02")! + number),100,\(filled)"
            }
        }
        let sent = [
            (["--units"], ["unit,level,people,shift,product"] + units), ([], ["unit,indicator,date,plan,actual"] + records),
        ]
        for (options, lines) in sent {
            let told = desk.run(["import"] + options + [try desk.file("mill.csv", lines: lines), "--db", desk.address])
            try #require(told.code == .success, "\(told.complaints)")
        }
    }

    private func id(_ team: Int, _ kupferberg: Kupferberg) throws -> ID<Unit> {
        let organisation = try kupferberg.database.read { try UnitStore($0, of: kupferberg.works.id).organisation() }
        return try #require(organisation.unit(at: UnitPath(name(team)), on: Kupferberg.today))
    }

    private func peers(_ kupferberg: Kupferberg) throws -> Address { Outlook(works: kupferberg.works.id, unit: try id(1, kupferberg)).address(of: .peers) }

    private func take(_ kupferberg: Kupferberg, _ proposed: String) throws -> Response {
        kupferberg.router.post(Address(stringLiteral: try peers(kupferberg).string + "/groups"), Form([(name: "proposed", value: proposed)]))
    }

    @Test(arguments: Engine.all) func teamsAreProposedByProductTakenByAClickAndTakenBack(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            try build(in: kupferberg)
            let page = try kupferberg.router.get(peers(kupferberg)).text
            #expect(page.contains("Grouped by product: what a person brings in a day differs"))
            #expect(page.contains("Too few of a kind would be left by: shift.") && page.contains("Take these groups"))
            let taken = try take(kupferberg, "product 2 12")
            let after = try kupferberg.follow(taken)
            #expect(after.contains("peer group tins") && after.contains("among 5\u{A0}units") && !after.contains("Grouped by product"))
            let saved = try #require(taken.headers["Location"]?.split(separator: "saved=").last)
            let undo = Address(stringLiteral: try peers(kupferberg).string + "/groups/undo")
            let undone = kupferberg.router.post(undo, Form([(name: "entry", value: String(saved))]))
            #expect(try kupferberg.follow(undone).contains("Grouped by product"))
        }
    }

    @Test func whatIsNoLongerProposedIsNotTaken() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            try build(in: kupferberg)
            #expect(try take(kupferberg, "product+trade 3 12").status == .conflict)
        }
    }

    /// Three kinds of jars, of which each has two teams: too few to be compared among themselves.
    @Test func groupsThatWouldBeTooSmallAreNotProposed() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            try build(in: kupferberg) { "jar \($0 % 6)" }
            #expect(try !kupferberg.router.get(peers(kupferberg)).text.contains("Take these groups"))
        }
    }

    @Test func whoLeadsOneTeamSeesTheProposalAndCannotTakeIt() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            try build(in: kupferberg)
            let team = try id(1, kupferberg)
            let kalle = try Browser(
                kupferberg.site.router, of: "Kalle Wiese", .headOfUnit, over: team, of: kupferberg.works.id, in: kupferberg.database, at: Kupferberg.now)
            let page = try kalle.get(peers(kupferberg)).text
            #expect(page.contains("Whoever may define all of these units can take them.") && !page.contains("Take these groups"))
            let sent = kalle.post(Address(stringLiteral: try peers(kupferberg).string + "/groups"), Form([(name: "proposed", value: "product 2 12")]))
            #expect(sent.status == .forbidden)
        }
    }
}
