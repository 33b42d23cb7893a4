import Database
import Improvement
import Planning
import TestSupport
import Testing
import Web
import Works

/// Emil Zorn and Gerd Kranz work at Otto and propose something, Hanna Weiss is an engineer of the mines and stands up for it. Kalle Wiese leads Otto.
@Suite struct GroupPageTests {
    private func place(_ kupferberg: Kupferberg, at unit: String = "Otto", _ further: String..., query: [(String, String)] = []) throws -> Address {
        let path = Outlook(works: kupferberg.works.id, unit: try kupferberg.id(unit)).path(of: .page(["groups"] + further))
        return Address(path: path, query: query.map { (name: $0.0, value: $0.1) })
    }

    /// The three, each at a browser of their own.
    private struct Three {
        let emil, gerd, hanna: Browser

        init(_ kupferberg: Kupferberg) throws {
            emil = try kupferberg.emil()
            gerd = try kupferberg.browser(of: "Gerd Kranz", .member, over: "Otto")
            hanna = try kupferberg.browser(of: "Hanna Weiss", .engineer, over: "Mines")
        }
    }

    /// - Returns: the page of a proposal that two wrote and an engineer stands up for.
    private func proposal(of three: Three, _ kupferberg: Kupferberg) throws -> Address {
        let page = try kupferberg.propose(by: three.emil)
        _ = try three.emil.send([("who", "gerd.kranz")], from: page, to: Address(stringLiteral: page.string + "/invite"))
        _ = try three.gerd.send([("naming", "nameless")], from: page, to: Address(stringLiteral: page.string + "/join"))
        #expect(try !three.hanna.get(page).text.contains("Found a group"))
        _ = try three.hanna.send([("naming", "named")], from: page, to: Address(stringLiteral: page.string + "/sponsor"))
        return page
    }

    private func take(_ deed: String, on page: Address, _ fields: [(String, String)], by browser: Browser) throws -> Response {
        try browser.send(fields, from: page, to: Address(stringLiteral: page.string + "/" + deed))
    }

    /// - Returns: the page of the group that Hanna founds from the proposal.
    private func found(_ three: Three, _ kupferberg: Kupferberg) throws -> Address {
        let hanna = three.hanna, page = try proposal(of: three, kupferberg), number = String(page.string.split(separator: "/").last!)
        let form = try place(kupferberg, "new", query: [("from", number)])
        #expect(try hanna.get(page).text.contains("href=\"\(form.string)\""))
        let fields = [("title", "Wagons"), ("sort", "problem"), ("text", "No empty wagon is waited for"), ("meets", "Tuesdays at two"), ("trade", "engineer")]
        let answer = try hanna.send(fields, from: form, to: place(kupferberg, "new"))
        #expect(answer.status == .seeOther)
        return Address(stringLiteral: try #require(answer.headers["Location"]))
    }

    @Test(arguments: Engine.all) func anEngineerAndTwoWorkersFoundAGroupFromTheirProposal(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let three = try Three(kupferberg), group = try found(three, kupferberg), emil = three.emil, gerd = three.gerd
            #expect(try emil.get(group).text.contains("You are asked to come along.") && emil.get(group).text.contains("1\u{a0}engineer"))
            #expect(try take("join", on: group, [("trade", "worker"), ("naming", "named")], by: emil).status == .seeOther)
            #expect(try take("join", on: group, [("trade", "worker"), ("naming", "nameless")], by: gerd).status == .seeOther)
            #expect(try take("meet", on: group, [("text", "Ten wagons stand at the shaft by six")], by: gerd).status == .seeOther)
            let text = try kupferberg.ina().get(group).text
            #expect(text.contains("2\u{a0}workers, 1\u{a0}engineer") && text.contains("Emil Zorn") && !text.contains("Gerd Kranz"))
            #expect(text.contains("Ten wagons stand at the shaft by six") && Markup(text).flaws.isEmpty, "\(Markup(text).flaws)")
        }
    }

    @Test(arguments: Engine.all) func groupsAreCountedByUnitAndKind(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            _ = try found(Three(kupferberg), kupferberg)
            let kalle = try kupferberg.browser(of: "Kalle Wiese", .teamLeader, over: "Otto")
            let study = [("title", "Reading drawings"), ("sort", "study"), ("text", "Everybody reads a drawing"), ("meets", ""), ("trade", "")]
            #expect(try kalle.send(study, from: place(kupferberg, "new")).status == .seeOther)
            let vera = try kupferberg.vera(), text = try vera.get(place(kupferberg, at: "Mines")).text
            #expect(text.contains("2\u{a0}groups are at work, with 1\u{a0}member."))
            #expect(text.contains(#">Otto</a></th><td class="number">1</td><td class="number">1</td><td class="number">0</td><td class="number">1</td>"#))
            let json = try vera.get(Address(path: place(kupferberg, at: "Mines").string.split(separator: "/").dropLast().map(String.init) + ["groups.json"]))
                .text
            #expect(json.contains("\"problem\":1,\"study\":1,\"mutual_help\":0,\"workers\":0,\"technicians\":0,\"engineers\":1"))
            #expect(Markup(text).flaws.isEmpty, "\(Markup(text).flaws)")
        }
    }

    @Test func whoLeavesIsNoLongerCountedAndWhoeverIsNoMemberDoesNotSpeakForTheGroup() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let three = try Three(kupferberg), group = try found(three, kupferberg), emil = three.emil, opened = try emil.get(group).text
            #expect(emil.post(Address(stringLiteral: group.string + "/meet"), ["text": "We met"]).status == .forbidden)
            #expect(try take("join", on: group, [("trade", "worker"), ("naming", "named")], by: emil).status == .seeOther)
            #expect(try emil.get(group).text.contains("1\u{a0}worker, 1\u{a0}engineer") && opened != emil.get(group).text)
            #expect(try take("leave", on: group, [], by: emil).status == .seeOther)
            let after = try kupferberg.ina().get(group).text
            #expect(!after.contains("Emil Zorn") && !after.contains("1\u{a0}worker"))
        }
    }

    @Test func aGroupWithoutAPurposeIsNotFoundedAndAnEndedOneStays() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let kalle = try kupferberg.browser(of: "Kalle Wiese", .teamLeader, over: "Otto"), form = try place(kupferberg, "new")
            let empty = try kalle.send([("title", "Reading drawings"), ("sort", "study"), ("text", ""), ("meets", ""), ("trade", "")], from: form)
            #expect(try empty.status == .unprocessableContent && empty.text.contains("A group needs a purpose.") && empty.text.contains("Reading drawings"))
            let group = try found(Three(kupferberg), kupferberg)
            #expect(try take("end", on: group, [("text", "No wagon is waited for any more")], by: kalle).status == .seeOther)
            #expect(try kalle.get(place(kupferberg, query: [("show", "ended")])).text.contains(">Wagons</a>"))
            #expect(try kalle.get(place(kupferberg)).text.contains("No group is at work here yet."))
        }
    }
}
