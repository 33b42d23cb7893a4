import Database
import Foundation
import Improvement
import Planning
import Secrets
import TestSupport
import Testing
import Web
import Works

/// Somebody who fears for something says what is wrong, and nothing that is stored leads to them.
@Suite struct NamelessProposalTests {
    private static let nameless = Kupferberg.idea("The foreman sells wagons", "Count them every Monday", signed: "nameless")

    private func receipt(in page: String) throws -> String {
        let code = try #require(page.components(separatedBy: "data-receipt=\"").dropFirst().first)
        return String(code.prefix { $0 != "\"" })
    }

    @Test(arguments: Engine.all) func withoutANameNothingLeadsToWhoeverSentIt(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let emil = try kupferberg.emil()
            #expect(try emil.send(Self.nameless, from: kupferberg.proposals("Otto", "new")).status == .ok)
            let matter = try #require(try proposals(kupferberg).first)
            #expect(matter.voice == Voice())
            try kupferberg.database.read { db in
                let store = MatterStore(db, of: kupferberg.works.id)
                #expect(try store.parts(of: matter.id).isEmpty && store.steps(of: matter.id).allSatisfy { $0.voice == Voice() })
                let audit = try AuditStore(db, of: kupferberg.works.id).latest(5).first { $0.what == .matterOpened }
                #expect(audit?.person == nil && audit?.text(.author) == Person.nameless && audit?.text(.address) == nil)
            }
        }
    }

    @Test(arguments: Engine.all) func withTheReceiptTheirWordIsAddedLater(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let emil = try kupferberg.emil(), form = try kupferberg.proposals("Otto", "new"), opened = try emil.get(form).text
            let first = try emil.send(Self.nameless, from: form, opened: opened), second = try emil.send(Self.nameless, from: form, opened: opened)
            let code = try receipt(in: first.text)
            #expect(try receipt(in: second.text) == code, "sent twice it has one receipt")
            #expect(try proposals(kupferberg).count == 1)

            let open = try kupferberg.proposals("Otto", "receipt")
            #expect(try emil.send([("code", "abcd-efgh-jkmn"), ("text", "More")], from: open).status == .unprocessableContent)
            let added = try emil.send([("code", code.uppercased()), ("text", "On Monday three were missing")], from: open)
            let page = Address(stringLiteral: try #require(added.headers["Location"]))
            let text = try kupferberg.vera().get(page).text
            #expect(text.contains("On Monday three were missing") && text.contains("A word of the author.") && !text.contains("Emil Zorn"))
        }
    }

    @Test func theReceiptIsStoredAsADigestOnly() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let answer = try kupferberg.emil().send(Self.nameless, from: kupferberg.proposals("Otto", "new"))
            let code = try #require(ProposalReceipt(try receipt(in: answer.text)))
            let stored = try kupferberg.database.read { db in
                try db.row("SELECT receipt FROM proposal WHERE works_id = \(kupferberg.works.id)") { $0.blob(0) }
            }
            #expect(stored == code.digest.bytes)
        }
    }

    @Test(arguments: Engine.all) func aWorksMayTakeOnlyProposalsWithAName(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let rules = try kupferberg.proposals("Kupferberg", "rules")
            #expect(try kupferberg.router.send([("nameless", "refused"), ("days", "99")], from: rules).status == .unprocessableContent)
            #expect(try kupferberg.router.send([("nameless", "refused"), ("days", "3")], from: rules).status == .seeOther)
            let emil = try kupferberg.emil()
            #expect(try emil.send(Self.nameless, from: kupferberg.proposals("Otto", "new")).status == .unprocessableContent)
            let page = try kupferberg.propose(by: emil)
            #expect(try emil.get(page).text.contains("promised by 14 July 1959"))
            #expect(try emil.get(kupferberg.proposals("Otto", "rules")).status == .forbidden)
        }
    }

    private func proposals(_ kupferberg: Kupferberg) throws -> [Matter] {
        try kupferberg.database.read { try MatterStore($0, of: kupferberg.works.id).list(MatterQuestion([.proposal], in: nil, .all), 10) }
    }
}
