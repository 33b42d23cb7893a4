import App
import Database
import Demonstration
import Planning
import Terminal
import TestSupport
import Testing
import Web
import Works

/// The first page says who falls behind although the total looks fine.
@Suite struct TodayPageTests {
    @Test(arguments: Engine.all) func ottoIsTheNews(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let page = try kupferberg.page("Kupferberg", .today).text
            let headline = try #require(page.firstMatch(of: /<h1>(.*?)<\/h1>/)?.1)
            #expect(headline.contains("1\u{A0}unit falls behind, and the total hides it:"))
            #expect(headline.contains("Otto reaches 80"))
            #expect(page.contains("Hidden by Mines, which reaches"))
            #expect(
                page.contains("2 of 2\u{A0}comparable units reach what the plan asks for per person and working day."),
                "Nord has four people and is no neighbour to judge by")
        }
    }

    @Test func theNewsIsToldInEveryLanguage() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let news = ["zh": "被总数掩盖", "ru": "и итог это скрывает", "de": "und die Summe verdeckt es"]
            for (language, words) in news {
                let page = try kupferberg.page("Kupferberg", .today, language: language).text
                #expect(page.contains(words))
            }
        }
    }

    @Test func theLastCompleteDayIsShownAndTodayIsSaidToBeOpen() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let usual = try kupferberg.page("Kupferberg", .today).text
            #expect(usual.contains("datetime=\"1959-07-10\""))
            #expect(!usual.contains("not complete yet"))
            #expect(try kupferberg.page("Kupferberg", .today, on: Kupferberg.today).text.contains("This day is not complete yet: 0 of 4 plans have a report."))
        }
    }

    @Test func ofATeamOfFourNothingIsSaidButItsSums() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let page = try kupferberg.page("Nord", .today).text
            #expect(page.contains("under five people"))
            #expect(!page.contains("70\u{A0}%") && !page.contains("71\u{A0}%"), "no completion of so few people")
        }
    }

    @Test func theDayBeforeAndTheSpanStayInTheAddress() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            var outlook = Outlook(works: kupferberg.works.id, unit: try kupferberg.id("Otto"), on: Kupferberg.yesterday)
            outlook.span = .month
            let page = try kupferberg.router.respond(to: .get(outlook.address(of: .today))).text
            outlook.on = Kupferberg.yesterday - 1
            #expect(page.contains("href=\"\(outlook.address(of: .today).string.replacing("&", with: "&amp;"))\" aria-label=\"The day before\""))
        }
    }

    @Test func whatChangedSinceTheDayBeforeIsSaid() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let usual = try kupferberg.page("Kupferberg", .today).text
            #expect(usual.contains("Since 9 July 1959 nobody has fallen behind and nobody has caught up."))
            // On its eighth day a unit is judged for the first time.
            let eighth = try kupferberg.page("Kupferberg", .today, on: Day("1959-06-09")!).text
            #expect(eighth.contains("Newly hidden"))
        }
    }

    @Test func aMoveIsShownUnderBothRoofsAndOnlyThenAsked() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            #expect(try !kupferberg.page("Kupferberg", .today).text.contains("Show as organised today"))
            let file = try kupferberg.desk.file(
                "move.csv", "unit,code,from,until", "Kupferberg/Mines/Paul,Kupferberg/Mines/Paul,,1959-06-30",
                "Kupferberg/Pits/Paul,Kupferberg/Mines/Paul,1959-07-01,")
            let answer = kupferberg.desk.pacesetter("import", "--units", file)
            #expect(answer.code == .success, "\(answer.complaints)")
            let then = try kupferberg.page("Kupferberg", .today).text
            #expect(then.contains("Show as organised today") && then.contains("Pits"))
            var outlook = Outlook(works: kupferberg.works.id, unit: try kupferberg.id("Mines"))
            outlook.roof = .today
            let now = try kupferberg.router.respond(to: .get(outlook.address(of: .today))).text
            #expect(now.contains("Show as organised then") && !now.contains(">Paul</a>"))
        }
    }
}

/// The report of 1959: the branch's good total hid one mine for weeks.
@Suite struct MansfeldPageTests {
    @Test func ottoBrosowskiIsTheFirstLineFromTheMiddleOfJuneToTheEndOfJuly() throws {
        try withDatabase(.sqlite) { database in
            _ = try Migrator(Migrations.all).migrate(database, backUp: false)
            try DemonstrationStore.load(.mansfeld(), into: database, at: Moment(milliseconds: 0))
            let site = Site(database, signIn: .cheap(database), log: .silent, now: { Kupferberg.now })
            let router = try Browser(site.router, of: "Ada Lenz", .administrator, over: ID(1), of: ID(1), in: database, at: Kupferberg.now)
            var outlook = Outlook(works: ID(1), unit: ID(1))
            outlook.span = .month
            for day in (Day("1959-06-15")!.number...Day("1959-07-31")!.number).map(Day.init(number:)) {
                outlook.on = day
                let page = try router.respond(to: .get(outlook.address(of: .today))).text
                let headline = try #require(page.firstMatch(of: /<h1>(.*?)<\/h1>/)?.1)
                #expect(headline.contains("1\u{A0}unit falls behind, and the total hides it:</em> Otto Brosowski reaches"), "\(day): \(headline)")
                let first = page.firstMatch(of: /<article.*?<h3><a href="[^"]*">(.*?)<\/a>/)?.1
                #expect(first == "Otto Brosowski · copper", "\(day)")
            }
        }
    }
}

/// What a page that was written for one reader shows to the next.
@Suite struct SharedPageTests {
    @Test func whoLeadsOttoIsNotToldHowFarItsBranchIsNorWhenSomebodyElseJustAsked() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let kalle = try kupferberg.browser(of: "Kalle Wiese", .headOfUnit, over: "Otto"), address = try kupferberg.address("Otto", .today)
            for _ in 0..<2 {
                #expect(try kupferberg.router.get(address).text.contains("Hidden by Mines, which reaches"))
                let his = try kalle.get(address).text
                #expect(his.contains("Hidden by the good total of Mines."))
                #expect(!his.contains("which reaches"))
            }
        }
    }

    @Test func ofAUnitUnderFivePeopleNoDayIsShown() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let page = try kupferberg.page("Nord", .unit).text
            #expect(page.contains("Under five people only sums are shown") && !page.contains("Day by day"))
            #expect(try kupferberg.page("Otto", .unit).text.contains("Day by day"))
        }
    }

    @Test func ofVeryManyUnitsThePageShowsTheLeastAndCountsTheRest() throws {
        try Desk.at(.sqlite) { desk in
            let records = (0..<230).flatMap { team in
                (0..<9).map { "Ostwerk/Team \(team),pieces,\(Day("2026-03-02")! + $0),100,\(team == 229 ? 50 : 100 + ($0 + team) % 3)" }
            }
            let answer = desk.pacesetter("import", try desk.file("records.csv", lines: ["unit,indicator,date,plan,actual"] + records), "--create")
            try #require(answer.code == .success, "\(answer.complaints)")
            let page = desk.pacesetter("brief", "--on", "2026-03-10", "--format", "html").output
            #expect(page.contains("30 more; the search above finds them by name.") && page.contains("Team 229<"))
        }
    }
}
