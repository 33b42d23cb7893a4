import Database
import Planning
import TestSupport
import Testing
import Web
import Works

/// Indicators made and changed by hand.
@Suite struct IndicatorFormTests {
    private let silver: [(name: String, value: String)] = [("name", "silver"), ("kind", "amount"), ("direction", "more"), ("unit", "kg")]

    @Test(arguments: Engine.all) func anIndicatorIsLookedAtThenAddedAndCanBeTakenBack(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let hand = kupferberg.hand("indicators", "new"), entries = try kupferberg.desk.count("entry")
            let looked = try hand.look(silver)
            #expect(looked.contains("It is new: no unit has a plan or a record of it yet"))
            #expect(try kupferberg.desk.count("entry") == entries, "looking stores nothing")
            let list = try hand.define(silver)
            #expect(list.contains("Saved.") && list.contains(">silver</a>"))
            #expect(try kupferberg.follow(hand.undo(in: list, at: ["indicators", "undo"])).contains("Taken back."))
            #expect(try !kupferberg.hand("indicators").open().contains("silver"))
            #expect(try hand.undo(in: list, at: ["indicators", "undo"]).status == .conflict)
        }
    }

    @Test func aDirectionTurnedRoundSaysWhatBecomesOfJudgements() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let hand = kupferberg.hand("indicators", String(try kupferberg.indicator("accidents").number))
            let unused = try hand.look([("name", "accidents"), ("kind", "count"), ("direction", "less")])
            #expect(unused.contains("No unit has a plan or a record of it: no judgement changes."))
            let copper = kupferberg.hand("indicators", String(try kupferberg.indicator("copper").number))
            let looked = try copper.look([("name", "copper ore"), ("kind", "amount"), ("direction", "less"), ("unit", "t")])
            #expect(looked.contains("Judgement turns round: better is less."))
            #expect(looked.contains("On every page and for every day “copper” is then called “copper ore”."))
            #expect(looked.contains("It concerns 199\u{A0}records and 0\u{A0}plans of all units"))
            #expect(looked.contains("No record and no plan is changed or deleted"))
            #expect(looked.contains("<td>more</td><td>less</td>"))
        }
    }

    @Test(arguments: [
        ("en", [("name", "")], "What is it called?"), ("de", [("name", "copper")], "Eine Kennzahl „copper“ gibt es schon"),
        ("zh", [("name", "银"), ("direction", "within")], "请填写下限或上限"),
        ("ru", [("name", "серебро"), ("lower", "5"), ("upper", "4")], "не может быть ниже нижней"),
        ("en", [("name", "silver"), ("lower", "5x")], "“5x” is not a number"),
    ])
    func whatIsWrongStandsBesideItsFieldAndWhatWasTypedIsKept(language: String, fields: [(String, String)], sentence: String) throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let hand = kupferberg.hand("indicators", "new", language: language)
            for act in [DefiningHand.Act.look, .confirm] {
                let response = hand.send(fields.map { (name: $0.0, value: $0.1) }, openedAt: try hand.version(), act), page = try response.text
                #expect(response.status == .unprocessableContent && page.contains(sentence))
                #expect(page.contains("value=\"\(fields[0].1)\"") && Markup(page).flaws.isEmpty)
            }
            #expect(try kupferberg.desk.count("indicator") == 3)
        }
    }

    @Test(arguments: Engine.all) func whereSomebodyWasFasterBothStandBesideEachOther(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let hand = kupferberg.hand("indicators", String(try kupferberg.indicator("copper").number)), opened = try hand.version()
            _ = try hand.define([("name", "copper"), ("unit", "tonnes")])
            let mine = [(name: "name", value: "copper"), (name: "unit", value: "kt")]
            let overtaken = hand.send(mine, openedAt: opened, .confirm), page = try overtaken.text
            #expect(overtaken.status == .conflict && page.contains("after you opened the form") && page.contains("Put mine in place of theirs"))
            #expect(page.contains("<td>tonnes</td><td>kt</td>") && Markup(page).flaws.isEmpty)
            let list = try kupferberg.follow(hand.send(mine, openedAt: DefiningHand.opened(in: page), .confirm))
            #expect(list.contains("<td>kt</td>"))
        }
    }

    @Test(arguments: Engine.all) func aRenameIsNotTakenBackWhileAnotherIndicatorHasTheOldName(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let renamed = try kupferberg.hand("indicators", String(try kupferberg.indicator("copper").number)).define([("name", "copper ore")])
            let added = try kupferberg.hand("indicators", "new").define([("name", "copper")])
            let refused = try kupferberg.hand("indicators").undo(in: renamed, at: ["indicators", "undo"])
            #expect(try refused.status == .conflict && refused.text.contains("several indicators are called “copper”"))
            #expect(kupferberg.desk.pacesetter("check").lastLine == "sound")
            _ = try kupferberg.follow(kupferberg.hand("indicators").undo(in: added, at: ["indicators", "undo"]))
            #expect(try kupferberg.hand("indicators").undo(in: renamed, at: ["indicators", "undo"]).status == .seeOther)
        }
    }

    /// The import may be creating what the old or the new name would then say twice.
    @Test(arguments: Engine.all) func nothingIsRenamedBesideAnImportThatCreates(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let clerk = Author(name: "Erna Kloß", source: "ore.csv", at: Kupferberg.now), copper = String(try kupferberg.indicator("copper").number)
            let renamed = try kupferberg.hand("indicators", copper).define([("name", "copper ore")])
            let running = try kupferberg.database.write {
                try EntryStore($0, of: kupferberg.works.id).begin(.records, by: clerk, creating: 1, at: Kupferberg.now)
            }
            let hand = kupferberg.hand("indicators", copper), refused = hand.send([("name", "ore")], openedAt: try hand.version(), .confirm)
            #expect(try refused.status == .conflict && refused.text.contains("An import is running"))
            #expect(try hand.undo(in: renamed, at: ["indicators", "undo"]).status == .conflict)
            try kupferberg.database.write { try EntryStore($0, of: kupferberg.works.id).finish(running, counts: Entry.Counts()) }
            #expect(try hand.undo(in: renamed, at: ["indicators", "undo"]).status == .seeOther)
        }
    }

    @Test func sentTwiceItIsOneEntry() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let hand = kupferberg.hand("indicators", "new"), opened = try hand.version()
            _ = hand.send(silver, openedAt: opened, .confirm)
            #expect(hand.send(silver, openedAt: opened, .confirm).status == .unprocessableContent, "the name is taken by oneself")
            #expect(try kupferberg.desk.count("indicator") == 4)
        }
    }

    @Test func anUnknownIndicatorOrWorksIsNotFound() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            for address in ["/works/1/indicators/99", "/works/1/indicators/x", "/works/9/indicators", "/works/x/indicators"] as [Address] {
                #expect(kupferberg.router.respond(to: .get(address)).status == .notFound)
            }
        }
    }
}
