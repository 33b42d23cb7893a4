import Database
import Planning
import Terminal
import TestSupport
import Testing
import Web
import Works

/// Kalle Wiese, who leads the mine Otto, enters on 11 July 1959 why its crusher stood.
@Suite struct StopPageTests {
    private func stop(_ changed: [String: String] = [:]) -> Form {
        let usual = [
            "station": "Crusher", "state": "down", "from-day": "1959-07-11", "from": "06:10", "until-day": "1959-07-11", "until": "07:40",
            "reason": "Belt torn",
        ]
        return Form(usual.merging(changed) { $1 }.sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) })
    }

    private func withKalle(on engine: Engine, _ body: (Kupferberg, _ kalle: Browser, _ stops: Address) throws -> Void) throws {
        try Kupferberg.on(engine) { kupferberg in
            let kalle = try kupferberg.browser(of: "Kalle Wiese", .teamLeader, over: "Otto")
            try body(kupferberg, kalle, try kupferberg.address("Otto", .page(["stops"])))
        }
    }

    private func followed(_ response: Response, in browser: Browser) throws -> String {
        #expect(response.status == .seeOther)
        return try browser.get(Address(stringLiteral: try #require(response.headers["Location"]))).text
    }

    @Test(arguments: Engine.all) func whatKalleEntersIsALossOfTheDayAndCanBeTakenBack(on engine: Engine) throws {
        try withKalle(on: engine) { kupferberg, kalle, stops in
            #expect(try kalle.get(stops).text.contains("No stop is entered for this day."))
            let saved = try followed(kalle.post(stops, stop()), in: kalle)
            #expect(saved.contains("The stop is entered.") && saved.contains("Belt torn") && saved.contains("1959-07-11 06:10") && Markup(saved).flaws.isEmpty)
            let losses = try kalle.get(kupferberg.address("Otto", .losses, on: Kupferberg.today)).text
            #expect(losses.contains("Belt torn") && losses.contains("90\u{A0}minutes, 1\u{A0}occasion"))
            let entry = try #require(saved.firstMatch(of: /name="entry" value="(\d+)"/)).1
            let undone = kalle.post(Address(stringLiteral: stops.string + "/undo"), Form([(name: "entry", value: String(entry))]))
            #expect(try followed(undone, in: kalle).contains("The stop is taken back."))
            #expect(try !kalle.get(kupferberg.address("Otto", .losses, on: Kupferberg.today)).text.contains("Belt torn"))
        }
    }

    @Test func aStopThatEndsBeforeItBeginsOrIsToComeStaysInTheForm() throws {
        try withKalle(on: .sqlite) { kupferberg, kalle, stops in
            let wrong: [(String, [String: String], String)] = [
                ("ends first", ["until": "06:00"], "It ends before it begins."), ("to come", ["until": "23:00"], "That is still to come"),
                ("no time", ["from": "soon"], "Expected is a time of the clock on the wall"),
                ("a year", ["from-day": "1958-07-11"], "A stop lasts at most 31"), ("a novel", ["reason": String(repeating: "ж", count: 101)], "At most 200"),
            ]
            for (what, changed, told) in wrong {
                let answer = kalle.post(stops, stop(changed)), page = try answer.text
                #expect(answer.status == .unprocessableContent && page.contains(told) && page.contains("value=\"Crusher\""), "\(what)")
            }
            #expect(try kupferberg.desk.count("station_state") == 0)
        }
    }

    @Test func theSameFormTwiceIsOneStopAndNobodyTakesBackAnothersOrAFiles() throws {
        try withKalle(on: .sqlite) { kupferberg, kalle, stops in
            let form = stop(["form-id": "0123456789abcdef0123456789abcdef"])
            _ = (kalle.post(stops, form), kalle.post(stops, form))
            let pia = try kupferberg.browser(of: "Pia Roth", .member, over: "Otto"),
                paul = try kupferberg.browser(of: "Paul Roth", .teamLeader, over: "Paul")
            #expect(paul.get(stops).status == .forbidden)
            let saved = try followed(kalle.post(stops, stop(["from": "05:00", "until": "05:30"])), in: kalle)
            let entry = try #require(saved.firstMatch(of: /name="entry" value="(\d+)"/)).1
            let undo = Address(stringLiteral: stops.string + "/undo")
            #expect(pia.post(undo, Form([(name: "entry", value: String(entry))])).status == .forbidden)
            #expect(kalle.post(undo, Form([(name: "entry", value: "1")])).status == .notFound, "an entry of units")
        }
    }

    /// What was entered by hand goes out as a file, comes in again as it was, and a state of no unit is a fault.
    @Test(arguments: Engine.all) func stopsAreExportedAndChecked(on engine: Engine) throws {
        try withKalle(on: engine) { kupferberg, kalle, stops in
            _ = kalle.post(stops, stop())
            let told = kupferberg.desk.pacesetter("export", "--what", "states", "--unit", "Kupferberg/Mines/Otto").output
            #expect(told == "unit,unit_code,station,from,until,state,reason\nKupferberg/Mines/Otto,,Crusher,1959-07-11 06:10,1959-07-11 07:40,down,Belt torn\n")
            let again = kupferberg.desk.pacesetter("import", "--states", try kupferberg.desk.file("states.csv", told))
            #expect(again.code == .success, "\(again.complaints)")
            #expect(try kupferberg.desk.count("station_state") == 1 && kupferberg.desk.pacesetter("check").code == .success)
            _ = try kupferberg.desk.write { db, works in
                try db.execute("UPDATE station_state SET unit_id = 999999 WHERE works_id = \(works)")
            }
            #expect(kupferberg.desk.pacesetter("check").complaints.contains("1 states are about the unit 999999, which does not exist"))
        }
    }
}
