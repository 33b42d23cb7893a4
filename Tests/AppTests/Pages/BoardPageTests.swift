import App
import DailyManagement
import Database
import Demonstration
import Foundation
import Language
import Planning
import Terminal
import TestSupport
import Testing
import Works

@testable import Web

/// The board of a unit, at which it meets.
@Suite struct BoardPageTests {
    @Test(arguments: Engine.all) func theMeetingGoesFromIndicatorsToDeviationsActionsAndEscalation(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let page = try kupferberg.page("Kupferberg", .board).text
            let order = ["id=\"indicators\"", "id=\"deviations\"", "id=\"actions\"", "id=\"escalation\""].map { page.range(of: $0)?.lowerBound }
            #expect(order.allSatisfy { $0 != nil } && order.compactMap { $0 } == order.compactMap { $0 }.sorted())
            #expect(page.contains("Nothing is under way"))
        }
    }

    @Test func ottoIsTheFirstDeviationAndItSaysSinceWhen() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let page = try kupferberg.page("Kupferberg", .board).text
            let deviations = try #require(page.split(separator: "id=\"deviations\"").last)
            #expect(deviations.firstMatch(of: /<h3><a href="[^"]*">(.*?)<\/a>/)?.1 == "Otto · copper")
            #expect(deviations.contains("behind its plan since 2\u{A0}Jun") && deviations.contains("hidden by the good total of Mines"))
        }
    }

    @Test func theMonthOfCopperIsALetterWithABoxForEachDay() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let otto = try kupferberg.page("Otto", .board).text
            #expect(otto.contains("Delivery · July 1959 · 0 of 10\u{A0}days met") && otto.contains("copper: the days as a table"))
            #expect(otto.ranges(of: "<path class=\"missed\"").count == 10 && otto.contains("<text class=\"unreported\""))
            #expect(otto.contains("Quality · July 1959 · 10 of 10\u{A0}days met"))
        }
    }

    @Test func aTeamOfFourHasNoLetterAndNobodyIsNamedBelowIt() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let page = try kupferberg.page("Nord", .board).text
            #expect(page.contains("under five people") && !page.contains("class=\"letter\"") && page.contains("Nothing deviates"))
        }
    }

    @Test(arguments: [("Otto", "5 to 10"), ("Mines", "10 to 15"), ("Kupferberg", "20 to 30")])
    func theMeetingOfATeamIsShorterThanThatOfTheWorks(unit: String, minutes: String) throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let page = try kupferberg.page(unit, .board).text
            #expect(page.contains("The meeting takes \(minutes) minutes."))
        }
    }

    /// Without script the clock and its buttons are not there, and the minutes still are.
    @Test func whatOnlyAScriptCanDoIsHiddenUntilItRuns() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let page = try kupferberg.page("Otto", .board).text
            #expect(page.contains("<div class=\"clock\" hidden=\"\">") && page.contains("<small>3\u{A0}minutes</small>"))
            #expect(try kupferberg.page("Kupferberg", .wall).text.contains("data-hold=\"\" aria-pressed=\"false\" hidden=\"\""))
        }
    }

    @Test func whatAnotherCapabilityBringsStandsInItsPlace() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let measures = BoardSection(.actions, PageSection(on: .matters) { place in { $0.p("Ada greases \(place.path.name) by \(place.on)") } })
            let nothing = BoardSection(.escalation, PageSection(on: .matters) { _ in nil })
            let desk = PlanningDesk(kupferberg.database)
            var doors = Doors(
                Router(log: .silent), Porter(kupferberg.database, premises: { try desk.premises(of: $0) }, factor: .advised, now: { Kupferberg.now }))
            BoardRoutes.add(to: &doors, desk, sections: [measures, nothing])
            let ada = try Browser(
                doors.router, of: "Ada Lenz", .teamLeader, over: try kupferberg.id("Otto"), of: kupferberg.works.id, in: kupferberg.database, at: Kupferberg.now
            )
            let page = try ada.respond(to: .get(try kupferberg.address("Otto", .board))).text
            #expect(page.contains("Ada greases Otto by 1959-07-11"))
            #expect(!page.contains("Nothing is under way") && page.contains("Nothing from below waits"))
        }
    }

    @Test func aNameIsTextOnBoardsToo() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            for place in [Outlook.Place.board, .wall] {
                let page = try kupferberg.page("Kupferberg", place).text
                #expect(!page.contains("<script>alert"))
            }
        }
    }
}

/// The wall goes round without a hand.
@Suite struct WallPageTests {
    @Test func itGoesThroughTheUnitAndThoseBelowItAndBeginsAgain() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            var address = try kupferberg.address("Mines", .wall).string, shown: [Substring] = []
            for _ in 0..<6 {
                let page = try kupferberg.router.respond(to: .get(Address(stringLiteral: address))).text
                shown.append(try #require(page.firstMatch(of: /<h1>(.*?)<\/h1>/)?.1))
                // With script and without it leads to the same.
                let next = try #require(page.firstMatch(of: /data-next="([^"]*)"/)?.1)
                #expect(page.contains("<noscript><meta http-equiv=\"refresh\" content=\"20;url=\(next)\"></noscript>"))
                address = String(next).replacing("&amp;", with: "&")
            }
            #expect(shown == ["Mines", "Nord", "Otto", "Paul", "Thälmann", "Mines"])
        }
    }

    @Test func ofATeamItStandsStill() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let page = try kupferberg.page("Otto", .wall).text
            #expect(!page.contains("http-equiv") && !page.contains("data-next") && !page.contains("data-hold"))
        }
    }

    @Test func whoeverIsNotBelowTheUnitIsNotShown() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let address = Address(
                path: ["works", "1", "units", String(try kupferberg.id("Otto").number), "wall"], query: [("shows", "\(try kupferberg.id("Paul").number)")])
            #expect(try kupferberg.router.respond(to: .get(address)).text.contains("<h1>Otto</h1>"))
        }
    }

    @Test func ofATeamOfFourItTellsOnlyTheSum() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let page = try kupferberg.page("Nord", .wall).text
            #expect(page.contains("under five people") && !page.contains("70\u{A0}%") && !page.contains("71\u{A0}%"))
        }
    }
}

/// A board hears that something has changed, and nothing else.
@Suite struct LiveTests {
    @Test(arguments: Engine.all) func aBoardHearsAtOnceOfAFigureThatIsEnteredElsewhere(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let stream = try kupferberg.page("Mines", .live)
            let before = try #require(try kupferberg.page("Mines", .board).text.firstMatch(of: /data-change="(\d+)"/)?.1)
            #expect(try stream.text.hasSuffix("event: change\ndata: \(before)\n\n"))
            _ = try kupferberg.enter("Otto", ["copper": "97.5"])
            let after = try #require(Int(before)) + 1
            #expect(try stream.text == "event: change\ndata: \(after)\n\n")
            _ = try kupferberg.enter("Otto", ["copper": "97.5"])
            #expect(try stream.text.isEmpty, "the same again is no news")
        }
    }

    @Test(arguments: Engine.all) func aStepOfAMatterIsNewsToo(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            func number() throws -> Int? { try kupferberg.page("Mines", .board).text.firstMatch(of: /data-change="(\d+)"/).flatMap { Int($0.1) } }
            let before = try #require(try number())
            try kupferberg.database.write { try EntryStore($0, of: kupferberg.works.id).announceMatter() }
            #expect(try number() == before + 1)
            #expect(try kupferberg.page("Mines", .live).text.hasSuffix("event: change\ndata: \(before + 1)\n\n"), "else its page would be fetched for ever")
        }
    }

    @Test(arguments: Engine.all) func aBoardHearsOfAnImportByAnotherProcess(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let stream = try kupferberg.page("Otto", .live)
            _ = try stream.text
            let file = try kupferberg.desk.file("late.csv", lines: ["unit,indicator,date,plan,actual", "Kupferberg/Mines/Otto,copper,1959-07-11,100,99"])
            #expect(kupferberg.desk.pacesetter("import", file).code == .success)
            var heard = ""
            for _ in 0..<300 where heard.isEmpty {
                Thread.sleep(forTimeInterval: 0.05)
                heard = try stream.text
            }
            #expect(heard.contains("event: change"))
        }
    }

    @Test func aBoardOfAnotherWorksHearsNothing() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            try DemonstrationStore.load(.anshan(), into: kupferberg.database, at: Moment(milliseconds: 0))
            let changes = PlanningDesk(kupferberg.database).changes
            let anshan = try changes.stream(of: ID(2)), kupfer = try changes.stream(of: kupferberg.works.id)
            _ = (anshan.drained, kupfer.drained)
            changes.announce(kupferberg.works.id, 1_000)
            #expect(anshan.drained.isEmpty && !kupfer.drained.isEmpty)
        }
    }

    @Test(arguments: Engine.all) func aStreamEndsWithTheSessionOfWhoListens(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let ben = try kupferberg.browser(of: "Ben Wolter", .reader, over: "Otto")
            guard case .events(let stream) = ben.respond(to: .get(try kupferberg.address("Otto", .live))).body else { throw NoStream() }
            stream.tend(at: .now + .seconds(16))
            #expect(String(decoding: stream.drained, as: UTF8.self).hasSuffix("event: beat\ndata: \n\n"))
            try kupferberg.database.write { db in
                let ben = try #require(try AccountStore.owner(of: SignInName("ben.wolter")!, in: db)?.person)
                try SessionStore(db, of: kupferberg.works.id).endAll(of: ben, at: Kupferberg.now)
            }
            stream.tend(at: .now + .seconds(32))
            #expect(String(decoding: stream.drained, as: UTF8.self) == "event: bye\ndata: over\n\n")
        }
    }

    private struct NoStream: Error {}

    @Test func whoMayNotSeeTheFiguresHearsNothingOfThem() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let ben = try kupferberg.browser(of: "Ben Wolter", .reader, over: "Otto")
            for place in [Outlook.Place.live, .board, .wall] {
                #expect(ben.respond(to: .get(try kupferberg.address("Paul", place))).status == .forbidden)
                #expect(kupferberg.site.router.respond(to: .get(try kupferberg.address("Paul", place))).status == .unauthorized)
            }
        }
    }

    @Test func aUnitThatIsNotThereHasNoStream() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            #expect(kupferberg.router.respond(to: .get("/works/1/units/999999/live")).status == .notFound)
        }
    }
}
