import Database
import Improvement
import Planning
import TestSupport
import Testing
import Web
import Works

/// Otto has too few wagons, and Thälmann a shaft that stands still; both are printed for everybody.
@Suite struct BookletPageTests {
    private func page(_ kupferberg: Kupferberg, _ unit: String, _ steps: [String], _ query: [(name: String, value: String)] = []) throws -> Address {
        Address(path: Outlook(works: kupferberg.works.id, unit: try kupferberg.id(unit)).path(of: .page(steps)), query: query)
    }

    private func name(_ title: String, at unit: String, _ kupferberg: Kupferberg) throws {
        let fields = [("title", title), ("since", "1959-07-01"), ("cause", ""), ("reason", "")]
        #expect(try kupferberg.router.send(fields, from: page(kupferberg, unit, ["obstacles", "new"])).status == .seeOther)
    }

    @Test(arguments: Engine.all) func everyOpenProblemStandsInItWithItsNumberAndACodeToAnswerBy(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            try name("Too few wagons", at: "Otto", kupferberg)
            try name("The shaft stands still", at: "Thälmann", kupferberg)
            let text = try kupferberg.router.get(page(kupferberg, "Mines", ["booklet"])).text
            #expect(Markup(text).flaws.isEmpty, "\(Markup(text).flaws)")
            for (unit, title) in [("Otto", "Too few wagons"), ("Thälmann", "The shaft stands still")] {
                let open = try kupferberg.database.read { try ObstacleStore($0, of: kupferberg.works.id).open(at: try kupferberg.id(unit)) }
                let number = try #require(open.first).matter.id.number
                #expect(text.contains("<h3>\(number) · \(title)</h3>"))
                #expect(text.contains("/works/\(kupferberg.works.id.number)/units/\(try kupferberg.id(unit).number)/proposals/new?about=\(number)"))
            }
        }
    }

    @Test(arguments: Engine.all) func whatComesBackThroughItIsAProposalOnThatProblemAndIsCountedByWorkshop(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            try name("Too few wagons", at: "Otto", kupferberg)
            let booklet = try page(kupferberg, "Mines", ["booklet"]), text = try kupferberg.router.get(booklet).text
            let code = try #require(text.firstMatch(of: /aria-label="[^"]*(\/works\/\d+\/units\/\d+\/proposals\/new\?about=\d+)"/)?.1)
            let emil = try kupferberg.emil(), form = Address(stringLiteral: String(code))
            #expect(try emil.get(form).text.contains("Too few wagons"))
            let sent = try emil.send(Kupferberg.wagons, from: form, to: page(kupferberg, "Otto", ["proposals", "new"]))
            #expect(try emil.get(Address(stringLiteral: try #require(sent.headers["Location"]))).text.contains("Too few wagons"))
            let kalle = try kupferberg.browser(of: "Kalle Wiese", .teamLeader, over: "Otto"), about = String(try #require(code.split(separator: "=").last))
            let decide = try page(kupferberg, "Otto", ["measures", "new"], [("about", about)])
            _ = try kalle.send([("title", "More wagons"), ("due", "1959-07-31")], from: decide, to: page(kupferberg, "Otto", ["measures", "new"]))
            #expect(try kupferberg.router.get(booklet).text.contains("<th scope=\"row\">Otto</th><td>1</td><td>1</td>"), "a measure is no answer")
        }
    }

    @Test func itSpeaksTheLanguageOfThoseWhoGetItWhateverItsPrinterReads() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            try name("Too few wagons", at: "Otto", kupferberg)
            let text = try kupferberg.router.get(page(kupferberg, "Mines", ["booklet"], [("in", "ru")])).text
            #expect(text.contains("Что нам мешает: Mines") && text.contains("Language of the booklet"))
        }
    }

    @Test(.enabled(if: PaperProgram.isInstalled && PrintedPaper.canBeRead), arguments: ["en", "zh", "ru"])
    func asPDFItIsASmallBookWhoseCodesATelephoneReads(in language: String) throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            try name("Слишком мало вагонов", at: "Otto", kupferberg)
            try name("竖井停工", at: "Thälmann", kupferberg)
            let response = try kupferberg.router.get(page(kupferberg, "Mines", ["booklet.pdf"], [("in", language)]))
            #expect(response.headers["Content-Type"] == "application/pdf")
            let paper = try PrintedPaper(response.bytes), only = try #require(paper.pages.first)
            #expect(paper.size.contains("A5") || paper.size.hasPrefix("419.5"), "\(paper.size)")
            for (unit, title) in [("Otto", "Слишком мало вагонов"), ("Thälmann", "竖井停工")] {
                let unit = try kupferberg.id(unit), open = try kupferberg.database.read { try ObstacleStore($0, of: kupferberg.works.id).open(at: unit) }
                let number = try #require(open.first).matter.id.number
                #expect(only.text.filter { !$0.isWhitespace }.contains("\(number)·\(title)".filter { !$0.isWhitespace }), "\(only.text)")
                #expect(only.codes.contains { $0.hasSuffix("/units/\(unit.number)/proposals/new?about=\(number)") }, "\(only.codes)")
            }
        }
    }
}
