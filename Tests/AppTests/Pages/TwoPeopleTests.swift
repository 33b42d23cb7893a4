import App
import Database
import Planning
import TestSupport
import Testing
import Web
import Works

/// Kalle and Mila at the same figure of Otto, and forms that come twice.
@Suite struct TwoPeopleTests {
    private func withBoth(on engine: Engine, _ body: (Kupferberg, _ kalle: Browser, _ mila: Browser) throws -> Void) throws {
        try Kupferberg.on(engine) { kupferberg in
            let kalle = try kupferberg.browser(of: "Kalle Wiese", .teamLeader, over: "Otto"),
                mila = try kupferberg.browser(of: "Mila Horn", .headOfUnit, over: "Mines")
            try body(kupferberg, kalle, mila)
        }
    }

    /// What the entry page shows as Otto's copper.
    private func copper(_ kupferberg: Kupferberg) throws -> String {
        let page = try kupferberg.page("Otto", .entry, on: Kupferberg.today).text, field = try kupferberg.field("copper")
        return String(try #require(try page.firstMatch(of: Regex("id=\"\(field)\"[^>]*? value=\"([^\"]*)\"", as: (Substring, Substring).self))).1)
    }

    @Test(arguments: Engine.all) func whoeverIsOvertakenSeesBothFiguresAndChooses(on engine: Engine) throws {
        try withBoth(on: engine) { kupferberg, kalle, mila in
            let opened = try OpenedEntry(kupferberg, "Otto", in: kalle)
            #expect(try OpenedEntry(kupferberg, "Otto", in: mila).save(["copper": "96"]).status == .seeOther)
            let overtaken = try opened.save(["copper": "97.5"]), page = try overtaken.text
            #expect(overtaken.status == .conflict && Markup(page).flaws.isEmpty)
            #expect(page.contains("Keep 96\u{A0}t, by Mila Horn (") && page.contains(" 1959 ") && page.contains("Put mine: 97.5"))
            #expect(page.contains("value=\"97.5\""), "nothing typed is lost")
            #expect(try copper(kupferberg) == "96")

            let asked = try OpenedEntry(kupferberg, "Otto", in: kalle, overtaken)
            #expect(try asked.save(["copper": "97.5"]).status == .conflict, "whoever does not choose is asked again")
            let mine = try #require(page.firstMatch(of: /name="choice-\d+" value="(\d+)"/)).1
            #expect(try asked.save(["copper": "97.5"], choosing: ["copper": String(mine)]).status == .seeOther)
            #expect(try copper(kupferberg) == "97.5")
        }
    }

    @Test func theOthersFigureCanBeKept() throws {
        try withBoth(on: .sqlite) { kupferberg, kalle, mila in
            let opened = try OpenedEntry(kupferberg, "Otto", in: kalle)
            _ = try OpenedEntry(kupferberg, "Otto", in: mila).save(["copper": "96"])
            let asked = try OpenedEntry(kupferberg, "Otto", in: kalle, try opened.save(["copper": "97.5"]))
            let kept = try asked.save(["copper": "97.5"], choosing: ["copper": "theirs"])
            #expect(try kupferberg.follow(kept).contains("What the other one entered stays.") && copper(kupferberg) == "96")
        }
    }

    @Test func aThirdOneWhoComesWhileOneChoosesIsNotOverwrittenEither() throws {
        try withBoth(on: .sqlite) { kupferberg, kalle, mila in
            let opened = try OpenedEntry(kupferberg, "Otto", in: kalle)
            _ = try OpenedEntry(kupferberg, "Otto", in: mila).save(["copper": "96"])
            let overtaken = try opened.save(["copper": "97.5"])
            let mine = try #require(try overtaken.text.firstMatch(of: /name="choice-\d+" value="(\d+)"/)).1
            _ = try OpenedEntry(kupferberg, "Otto", in: kupferberg.router).save(["copper": "98"])
            let again = try OpenedEntry(kupferberg, "Otto", in: kalle, overtaken).save(["copper": "97.5"], choosing: ["copper": String(mine)])
            #expect(try again.status == .conflict && again.text.contains("Keep 98\u{A0}t, by Ada Lenz"))
        }
    }

    @Test func nobodyIsOvertakenByOneselfByTheSameFigureOrByAnotherIndicator() throws {
        try withBoth(on: .sqlite) { kupferberg, kalle, mila in
            let opened = try OpenedEntry(kupferberg, "Otto", in: kalle)
            #expect(try opened.save(["copper": "95"]).status == .seeOther)
            #expect(try opened.save(["copper": "96"]).status == .seeOther, "corrected with the browser's arrow back")
            let second = try OpenedEntry(kupferberg, "Otto", in: kalle)
            _ = try OpenedEntry(kupferberg, "Otto", in: mila).save(["copper": "97"])
            #expect(try second.save(["copper": "97"]).status == .seeOther, "both say the same")
            #expect(try second.save(["accidents": "1"]).status == .seeOther)
        }
    }

    @Test(arguments: Engine.all) func aFormThatComesAgainAfterACorrectionChangesNothing(on engine: Engine) throws {
        try withBoth(on: engine) { kupferberg, kalle, mila in
            let opened = try OpenedEntry(kupferberg, "Otto", in: kalle)
            let first = try opened.save(["copper": "91"])
            _ = try OpenedEntry(kupferberg, "Otto", in: mila).save(["copper": "92"])
            let entries = try kupferberg.desk.count("entry")
            let again = try opened.save(["copper": "91"])
            #expect(again.status == .seeOther && again.headers["Location"] == first.headers["Location"], "it is answered as the first time")
            #expect(try copper(kupferberg) == "92" && kupferberg.desk.count("entry") == entries)
        }
    }

    @Test func aFormIsKnownAgainAfterARestart() throws {
        try withBoth(on: .sqlite) { kupferberg, kalle, mila in
            let opened = try OpenedEntry(kupferberg, "Otto", in: kalle)
            _ = try opened.save(["copper": "91"])
            _ = try OpenedEntry(kupferberg, "Otto", in: mila).save(["copper": "92"])
            let anew = Site(kupferberg.database, signIn: .cheap(kupferberg.database), log: .silent, now: { Kupferberg.now })
            #expect(try opened.save(["copper": "91"], in: kalle.at(anew.router)).status == .seeOther)
            #expect(try copper(kupferberg) == "92")
        }
    }

    @Test func aFormThatWasTakenBackStaysSo() throws {
        try withBoth(on: .sqlite) { kupferberg, kalle, _ in
            let opened = try OpenedEntry(kupferberg, "Otto", in: kalle)
            let saved = try kupferberg.follow(try opened.save(["copper": "91"]))
            let entry = try #require(saved.firstMatch(of: /name="entry" value="(\d+)"/)?.1)
            _ = try kupferberg.undo("Otto", String(entry))
            _ = try opened.save(["copper": "91"])
            #expect(try copper(kupferberg) == "")
        }
    }
}
