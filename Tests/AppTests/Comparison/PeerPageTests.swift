import Database
import Foundation
import Planning
import Terminal
import TestSupport
import Testing
import Web
import Works

/// Otto reaches 80 % of its plan, Paul and Thälmann, the other mines of Kupferberg, 130 %. Nord has four people.
@Suite struct PeerPageTests {
    @Test(arguments: Engine.all) func ofTwoMinesBothReachWhatOttosPlanAsksFor(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let page = try kupferberg.page("Otto", .peers).text
            #expect(page.contains("Otto among 2\u{A0}units that it may be compared with."))
            #expect(
                page.contains("Reached by peers.") && page.contains("2 of 2\u{A0}comparable units reach what the plan asks for per person and working day."))
            #expect(page.contains("Best of those: Paul and Thälmann.") || page.contains("Best of those: Thälmann and Paul."))
            #expect(page.contains("worked at this level in 0 of the last 1\u{A0}month."))
        }
    }

    @Test(arguments: [
        ("zh", "同类单位能达到。", "2 个可比单位中有 2 个达到计划对每人每个工作日的要求。"), ("ru", "Сопоставимые его достигают.", "достигают 2 из 2"),
        ("de", "Von Vergleichbaren erreicht.", "2 von 2\u{A0}vergleichbaren Bereichen erreichen, was der Plan je Person und Arbeitstag verlangt."),
    ])
    func theVerdictIsSaidInTheReadersLanguage(_ language: String, _ verdict: String, _ evidence: String) throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let page = try kupferberg.page("Otto", .peers, language: language).text
            #expect(page.contains(verdict) && page.contains(evidence), "\(language)")
            let behind = try kupferberg.page("Kupferberg", .today, language: language).text
            #expect(behind.contains(verdict), "\(language), beside a behind")
        }
    }

    /// Three courses, the best mine first, Otto last and marked; the same as a table.
    @Test func eachMinesCourseIsDrawnOnOneScale() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let page = try kupferberg.page("Otto", .peers).text
            #expect(page.contains("Each one&#39;s course") || page.contains("Each one's course") || page.contains("Each one’s course"))
            let own = try #require(page.range(of: "<li class=\"own\">")), others = page[..<own.lowerBound]
            #expect(others.contains(">Paul</a></b>") && others.contains(">Thälmann</a></b>"))
            #expect(page[own.upperBound...].contains("<b>Otto</b>") && page.contains("The courses as a table"))
            #expect(page.components(separatedBy: "class=\"band\"").count >= 4)
        }
    }

    @Test func ofThreeMinesNoGainIsPromised() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let page = try kupferberg.page("Otto", .peers).text
            #expect(page.contains("3\u{A0}units can be compared; under twenty"))
        }
    }

    @Test func aTeamOfFourIsComparedWithNobody() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let page = try kupferberg.page("Nord", .peers).text
            #expect(page.contains("Nothing to compare yet") && !page.contains("Reached by peers"))
            let otto = try kupferberg.page("Otto", .peers).text
            #expect(!otto.contains("Nord</a>"))
        }
    }

    @Test func theVerdictStandsBesideEveryBehind() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let page = try kupferberg.page("Kupferberg", .today).text
            #expect(
                page.contains(
                    "Is the plan too high?</a> Reached by peers. 2 of 2\u{A0}comparable units reach what the plan asks for per person and working day."))
        }
    }

    @Test func whoLeadsOttoCountsTheOtherMinesAndSeesNoneOfThem() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let kalle = try kupferberg.browser(of: "Kalle Wiese", .headOfUnit, over: "Otto"), address = try kupferberg.address("Otto", .peers)
            let page = try kalle.get(address).text
            #expect(
                page.contains("2 of 2\u{A0}comparable units reach what the plan asks for per person and working day.")
                    && page.contains("2\u{A0}more units count here"))
            #expect(!page.contains("Paul") && !page.contains("Thälmann"))
            let answer = try kalle.get(Address(stringLiteral: address.string + ".json")).bytes
            let comparison = try #require(try JSONSerialization.jsonObject(with: Data(answer)) as? [String: Any])
            #expect((comparison["members"] as? [[String: Any]])?.compactMap { $0["unit"] as? String } == ["Kupferberg/Mines/Otto"])
            #expect(comparison["unseen"] as? Int == 2 && !String(decoding: answer, as: UTF8.self).contains("Paul"))
        }
    }

    @Test func aProgramReadsTheSame() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let address = try kupferberg.address("Otto", .peers).string + ".json"
            let answer = try kupferberg.router.respond(to: .get(Address(stringLiteral: address))).bytes
            let comparison = try #require(try JSONSerialization.jsonObject(with: Data(answer)) as? [String: Any])
            let plan = try #require(comparison["plan"] as? [String: Any])
            #expect(plan["verdict"] as? String == "reached by peers" && plan["reach"] as? Int == 2)
            #expect(comparison["silence"] as? String == "too few peers")
        }
    }
}

/// Twenty-four teams of Ostwerk pack pieces. Team 01 reaches 70 % of its plan, each further team one per cent more.
@Suite struct GainTests {
    @Test(arguments: Engine.all) func whatTheWholeWouldGainIsToldWithItsIntervalAndFromWhom(on engine: Engine) throws {
        try Desk.at(engine) { desk in
            let answer = desk.pacesetter("import", try desk.file("records.csv", lines: ["unit,indicator,date,plan,actual"] + records), "--create")
            try #require(answer.code == .success, "\(answer.complaints)")
            let json = desk.pacesetter("compare", "--unit", "Ostwerk/Team 24", "--format", "json").output
            let comparison = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
            let gains = try #require(comparison["gains"] as? [[String: Any]])
            #expect(gains.count == 2)
            // Teams 01 to 18 lie below the 75 % quantile, which is 0.8725: so 40 days of 100 pieces lack 40 x 100 x 0.01 x (17.25 + ... + 0.25).
            let total = try #require(gains[0]["total"] as? Double), low = try #require(gains[0]["low"] as? Double),
                high = try #require(gains[0]["high"] as? Double)
            #expect(abs(total - 6300) < 0.06 * 6300, "\(total)")
            #expect(low < total && total < high)
            let largest = try #require(gains[0]["largest"] as? [[String: Any]])
            #expect(largest.count == 10 && largest[0]["unit"] as? String == "Ostwerk/Team 01")
        }
    }

    @Test func anUnknownUnitIsToldWithWhatIsNear() throws {
        try Desk.at(.sqlite) { desk in
            _ = desk.pacesetter("import", try desk.file("records.csv", lines: ["unit,indicator,date,plan,actual"] + records), "--create")
            let answer = desk.pacesetter("compare", "--unit", "Ostwerk/Team 2")
            #expect(answer.code != .success && answer.complaints.contains("Team 2"))
            #expect(desk.pacesetter("compare").complaints.contains("compare needs --unit PATH"))
        }
    }

    private var records: [String] {
        (1...24).flatMap { team in
            (0..<40).map { number in
                let waver = Double((number * 7 + team * 3) % 11 - 5) / 2
                return "Ostwerk/Team \(team < 10 ? "0" : "")\(team),pieces packed,\(Day("2026-03-02")! + number),100,\(Double(69 + team) + waver)"
            }
        }
    }
}
