import Database
import Planning
import TestSupport
import Testing
import Web
import Works

/// The tree of Kupferberg: every unit with how it stands, as far down as it is opened.
@Suite struct TreePageTests {
    private func tree(_ kupferberg: Kupferberg, by browser: Browser? = nil, _ query: [(name: String, value: String)] = []) throws -> String {
        let address = Address(path: ["works", String(kupferberg.works.id.number), "tree"], query: query)
        let response = (browser ?? kupferberg.router).respond(to: .get(address, headers: ["Accept-Language": "en"]))
        #expect(response.status == .ok)
        return try response.text
    }

    @Test(arguments: Engine.all) func aSmallTreeIsThereWholeAndFolded(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let page = try tree(kupferberg)
            #expect(page.contains(#"<summary aria-label="Units below Mines" class="toggle"></summary>"#))
            for name in ["Otto", "Paul", "Thälmann", "Nord"] { #expect(page.contains(">\(name)</a>")) }
            #expect(Markup(page).flaws.isEmpty)
        }
    }

    @Test func whoIsHiddenIsMarkedAndSoIsEveryRoofAboveIt() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let page = try tree(kupferberg), otto = try #require(page.firstRange(of: ">Otto</a>")), mines = try #require(page.firstRange(of: ">Mines</a>"))
            #expect(page[otto.upperBound...].prefix(400).contains("hidden by a good total"))
            #expect(page[mines.upperBound...].prefix(400).contains("1 hidden below"))
            #expect(page.ranges(of: "1 hidden below").count == 2, "the branch and the works")
        }
    }

    @Test func whoIsTooSmallToJudgeHasNoShare() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let page = try tree(kupferberg), nord = try #require(page.firstRange(of: ">Nord</a>"))
            #expect(page[nord.upperBound...].prefix(400).contains("too small to judge") && page[nord.upperBound...].prefix(400).contains("–</span>"))
        }
    }

    @Test func ofALargeTreeOnlyOpenedBranchesAreWritten() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let units = (1...8).flatMap { shop in (1...25).map { "Kupferberg/Shop \(shop)/Team \(shop)-\($0)" } }
            _ = kupferberg.desk.pacesetter("import", "--units", try kupferberg.desk.file("more.csv", lines: ["unit"] + units))
            let closed = try tree(kupferberg)
            #expect(closed.contains(">Shop 3</a>") && !closed.contains(">Team 3-1</a>"))
            let link = try #require(closed.firstMatch(of: /href="[^"]*open=(\d+)" aria-label="Units below Shop 3" aria-expanded="false"/)?.1)
            let opened = try tree(kupferberg, [("open", String(link))])
            #expect(opened.contains(">Team 3-1</a>") && !opened.contains(">Team 4-1</a>"))
            #expect(opened.contains(#"aria-label="Units below Shop 3" aria-expanded="true""#))
            #expect(Markup(opened).flaws.isEmpty)
        }
    }

    @Test func whoMaySeeOneMineSeesOnlyThatOne() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let pavel = try kupferberg.browser(of: "Pavel Novak", .teamLeader, over: "Paul"), page = try tree(kupferberg, by: pavel)
            #expect(page.contains(">Paul</a>") && !page.contains(">Otto</a>") && !page.contains("hidden below"))
        }
    }

    @Test func aLevelIsSeenAsPicturesOnOneScale() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let address = Address(
                path: ["works", String(kupferberg.works.id.number), "units", String(try kupferberg.id("Mines").number), "tree"], query: [("as", "pictures")])
            let page = try kupferberg.router.respond(to: .get(address, headers: ["Accept-Language": "en"])).text
            #expect(page.contains("class=\"multiples\"") && page.contains("<title>Otto</title>") && page.contains("<title>Paul</title>"))
            #expect(!page.contains("<title>Nord</title>"), "four people are not looked at day by day")
            #expect(Markup(page).flaws.isEmpty)
        }
    }

    @Test func anAddressThatOpensNonsenseOpensNothing() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            for text in ["x", "-1.0", "99999999999999999999", "...."] {
                let page = try tree(kupferberg, [("open", text)])
                #expect(page.contains(">Mines</a>"))
            }
        }
    }
}
