import Database
import Foundation
import Improvement
import Planning
import TestSupport
import Testing
import Web
import Works

/// The branch of the mines meets each week. Vera Brandt heads it, Kalle Wiese leads Otto, Jo Bley works in the office of the mines.
@Suite struct MeetingPageTests {
    private func place(_ kupferberg: Kupferberg, _ further: String...) throws -> Address {
        Address(path: Outlook(works: kupferberg.works.id, unit: try kupferberg.id("Mines")).path(of: .page(further)))
    }

    private func vera(_ kupferberg: Kupferberg) throws -> Browser { try kupferberg.browser(of: "Vera Brandt", .headOfUnit, over: "Mines") }

    /// - Returns: the page of the series.
    private func set(_ kupferberg: Kupferberg, _ rhythm: String = "weekly", by vera: Browser) throws -> Address {
        let fields = [("title", "Week of the mines"), ("rhythm", rhythm), ("first", "1959-07-11"), ("at", "07:30"), ("minutes", "20"), ("text", "")]
        let answer = try vera.send(fields, from: place(kupferberg, "series", "new"))
        #expect(answer.status == .seeOther)
        return Address(stringLiteral: try #require(answer.headers["Location"]))
    }

    /// - Returns: the page of the meeting.
    private func open(_ series: Address, by vera: Browser) throws -> Address {
        let answer = try vera.send([], from: series, to: Address(stringLiteral: series.string + "/open"))
        #expect(answer.status == .seeOther)
        return Address(stringLiteral: try #require(answer.headers["Location"]))
    }

    private func take(_ deed: String, on page: Address, _ fields: [(String, String)], by browser: Browser) throws -> Response {
        try browser.send(fields, from: page, to: Address(stringLiteral: page.string + "/" + deed))
    }

    private func person(_ name: String, _ kupferberg: Kupferberg) throws -> String {
        String(try #require(try kupferberg.database.read { try PersonStore($0, of: kupferberg.works.id).all() }.first { $0.name == name }).id.number)
    }

    @Test(arguments: Engine.all) func theAgendaIsDrawnFromTheDataWhenTheMeetingOpens(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let vera = try vera(kupferberg), kalle = try kupferberg.browser(of: "Kalle Wiese", .teamLeader, over: "Otto")
            let form = Address(path: Outlook(works: kupferberg.works.id, unit: try kupferberg.id("Otto")).path(of: .page(["obstacles", "new"])))
            #expect(try kalle.send([("title", "Too few wagons"), ("since", "1959-07-01"), ("cause", ""), ("reason", "")], from: form).status == .seeOther)
            let meeting = try open(try set(kupferberg, by: vera), by: vera), text = try vera.get(meeting).text
            #expect(text.contains("1 · Otto, copper: ") && text.contains("of the plan"), "whom the good total of the mines hides")
            #expect(text.contains("2 · Too few wagons (Otto)") && text.contains("key obstacle"))
            #expect(text.contains("data-seconds=\"600\"") && text.contains("10\u{a0}minutes"), "twenty minutes for two points alike")
            #expect(Markup(text).flaws.isEmpty, "\(Markup(text).flaws)")
            #expect(kalle.get(meeting).status == .forbidden, "who leads Otto sees Otto, not the branch")
        }
    }

    @Test(arguments: Engine.all) func whatFallsIsKeptAndWhatWasLeftOpenComesFirstNextTime(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let vera = try vera(kupferberg), jo = try kupferberg.browser(of: "Jo Bley", .member, over: "Mines")
            let series = try set(kupferberg, by: vera), meeting = try open(series, by: vera)
            #expect(try take("raise", on: meeting, [("title", "The gate opens too late"), ("minutes", "5")], by: vera).status == .seeOther)
            let due = [("owner", try person("Jo Bley", kupferberg)), ("due", "1959-07-15")]
            #expect(try vera.send([("sort", "decision"), ("text", "Otto gets two wagons of Paul"), ("point", "1")] + due, from: meeting).status == .seeOther)
            #expect(try vera.send([("sort", "task"), ("text", "Bring the wagons over"), ("point", "1")] + due, from: meeting).status == .seeOther)
            #expect(try take("point", on: meeting, [("point", "1"), ("outcome", "discussed")], by: vera).status == .seeOther)
            #expect(
                try take("attend", on: meeting, [("present", try person("Jo Bley", kupferberg)), ("badge", ""), ("guests", "3")], by: vera).status == .seeOther)
            #expect(try take("close", on: meeting, [("text", "To the wagons!")], by: vera).status == .seeOther)
            let minutes = try vera.get(Address(stringLiteral: meeting.string + "/minutes")).text
            for told in ["Otto gets two wagons of Paul", "1\u{a0}person and 3\u{a0}guests", "talked over", "To the wagons!", "next on Saturday 18 July 1959"] {
                #expect(minutes.contains(told), "\(told)")
            }
            #expect(Markup(minutes).flaws.isEmpty, "\(Markup(minutes).flaws)")
            #expect(try jo.get(Address(path: ["works", String(kupferberg.works.id.number), "expected"])).text.contains("Bring the wagons over"))
            let next = try vera.get(try open(series, by: vera)).text
            #expect(next.contains("1 · What became of the tasks of the last meeting?") && next.contains("2 · The gate opens too late"))
            #expect(next.contains("open since the last meeting"))
        }
    }

    @Test(arguments: Engine.all) func whatIsSentTwiceFallsOnce(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let vera = try vera(kupferberg), meeting = try open(try set(kupferberg, by: vera), by: vera), opened = try vera.get(meeting).text
            for _ in 1...2 {
                #expect(
                    try vera.send([("sort", "decision"), ("text", "Wagons to Otto"), ("point", ""), ("owner", ""), ("due", "")], from: meeting, opened: opened)
                        .status == .seeOther)
            }
            let minutes = try vera.get(Address(stringLiteral: meeting.string + "/minutes")).text
            #expect(minutes.components(separatedBy: "Wagons to Otto").count == 2)
        }
    }

    @Test(.enabled(if: PrintedPaper.canBeRead), arguments: [("en", "Minutes"), ("zh", "会议记录"), ("ru", "Протокол")])
    func theMinutesComeOnPaper(_ language: String, _ word: String) throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let vera = try vera(kupferberg), meeting = try open(try set(kupferberg, by: vera), by: vera)
            #expect(
                try vera.send([("sort", "decision"), ("text", "两台矿车给Otto"), ("point", "1"), ("owner", ""), ("due", "")], from: meeting).status == .seeOther)
            let answer = vera.get(Address(stringLiteral: meeting.string + "/minutes.pdf"), language: language)
            #expect(answer.headers["Content-Type"] == "application/pdf")
            let paper = try PrintedPaper(answer.bytes), text = try #require(paper.pages.first).text.filter { !$0.isWhitespace }
            #expect(paper.size.contains("A4") || paper.size.hasPrefix("595"), "\(paper.size)")
            #expect(text.contains(word) && text.contains("两台矿车给Otto") && text.contains("copper"), "\(text)")
        }
    }

    @Test func aMeetingThatTwoOpenAtOnceIsOpenedOnce() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let vera = try vera(kupferberg), series = try set(kupferberg, by: vera), seen = try vera.get(series).text
            _ = try open(series, by: vera)
            let late = try kupferberg.router.send([], from: series, to: Address(stringLiteral: series.string + "/open"), opened: seen)
            #expect(try late.status == .conflict && late.text.contains("Somebody was faster"))
        }
    }

    @Test func onlyWhoWasThereReadsTheNamesOfTheOthers() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let vera = try vera(kupferberg), jo = try kupferberg.browser(of: "Jo Bley", .member, over: "Mines")
            let ina = try kupferberg.browser(of: "Ina Roth", .committeeMember, over: "Kupferberg")
            let meeting = try open(try set(kupferberg, by: vera), by: vera)
            #expect(try take("attend", on: meeting, [("present", try person("Jo Bley", kupferberg)), ("guests", "0")], by: vera).status == .seeOther)
            #expect(try jo.get(meeting).text.contains("<p>Jo Bley</p>") && !ina.get(meeting).text.contains("Jo Bley"))
            #expect(try take("naming", on: meeting, [], by: jo).status == .seeOther)
            #expect(try ina.get(meeting).text.contains("<p>Jo Bley</p>"), "named once they say so")
        }
    }

    @Test(arguments: Engine.all) func whatWasTalkedOverTellsOfItOnItsOwnPage(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let vera = try vera(kupferberg), form = try place(kupferberg, "obstacles", "new")
            let obstacle = try vera.send([("title", "One hoist for three mines"), ("since", "1959-07-01"), ("cause", ""), ("reason", "")], from: form)
            let page = Address(stringLiteral: try #require(obstacle.headers["Location"])), meeting = try open(try set(kupferberg, by: vera), by: vera)
            #expect(try !vera.get(page).text.contains("Talked over in meetings"))
            #expect(vera.post(Address(stringLiteral: meeting.string + "/point"), ["point": "2", "outcome": "discussed"]).status == .seeOther)
            let told = try vera.get(page).text
            #expect(told.contains("Talked over in meetings") && told.contains("Week of the mines"))
        }
    }

    @Test(arguments: Engine.all) func theMeetingOfTheDayStandsOnTodayAndOnTheBoard(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let vera = try vera(kupferberg), series = try set(kupferberg, by: vera)
            for shown in [Outlook.Place.today, .board] {
                let text = try vera.get(kupferberg.address("Mines", shown)).text
                #expect(text.contains("Meetings today") && text.contains("href=\"\(series.string)\""), "\(shown)")
            }
            let meeting = try open(series, by: vera), text = try vera.get(kupferberg.address("Mines", .today)).text
            #expect(text.contains("href=\"\(meeting.string)\"") && text.contains("is being held") && !text.contains("href=\"\(series.string)\""))
            #expect(try take("close", on: meeting, [("text", "")], by: vera).status == .seeOther)
            #expect(try !vera.get(kupferberg.address("Mines", .today)).text.contains("Meetings today"))
        }
    }

    @Test func aMeetingThatComesOnceEndsItsSeriesAndAClosedOneOnlyTakesWhatWasForgotten() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let vera = try vera(kupferberg), series = try set(kupferberg, "once", by: vera), meeting = try open(series, by: vera)
            #expect(try vera.get(series).text.contains("ended"))
            let opened = try vera.get(meeting).text
            #expect(try take("close", on: meeting, [("text", "")], by: vera).status == .seeOther)
            let late = try vera.send(
                [("point", "1"), ("outcome", "postponed")], from: meeting, to: Address(stringLiteral: meeting.string + "/point"), opened: opened)
            #expect(try late.status == .conflict && late.text.contains("Somebody was faster"))
            #expect(
                try vera.send([("sort", "decision"), ("text", "Also the ropes"), ("point", ""), ("owner", ""), ("due", "")], from: meeting).status == .seeOther)
            #expect(try vera.get(meeting).text.contains("Also the ropes"))
        }
    }

    @Test func aTaskWithoutItsOwnerComesBackWithWhatWasTyped() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let vera = try vera(kupferberg), meeting = try open(try set(kupferberg, by: vera), by: vera)
            let answer = try vera.send([("sort", "task"), ("text", "Count the wagons"), ("point", ""), ("owner", ""), ("due", "1959-07-01")], from: meeting)
            #expect(try answer.status == .unprocessableContent && answer.text.contains("Count the wagons"))
            #expect(try Markup(answer.text).flaws.isEmpty, "what was typed is shown as it was")
            let form = try vera.send(
                [("title", ""), ("rhythm", "weekly"), ("first", "1959-07-01"), ("at", "noon"), ("minutes", "2")], from: place(kupferberg, "series", "new"))
            #expect(try form.status == .unprocessableContent && form.text.contains("Expected is a time like 07:30."))
        }
    }

    @Test func theAgendaIsReadByProgramsWithoutAnybodysName() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let vera = try vera(kupferberg), meeting = try open(try set(kupferberg, by: vera), by: vera)
            let json = try vera.get(Address(stringLiteral: meeting.string + "/agenda.json")).text
            #expect(json.contains("\"kind\":\"laggard\"") && json.contains("\"outcome\":\"open\"") && !json.contains("Vera"))
            #expect(try vera.get(place(kupferberg, "meetings.json")).text.contains("Week of the mines"))
        }
    }
}
