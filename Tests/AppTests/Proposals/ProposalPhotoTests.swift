import App
import Database
import Foundation
import Improvement
import Planning
import TestSupport
import Testing
import Web
import Works

/// Emil Zorn shows with a photo what disturbs him at Otto; Rolf Stein works at Paul, and sees neither.
@Suite struct ProposalPhotoTests {
    private func router(_ kupferberg: Kupferberg) -> Router {
        let shelf = FileShelf(at: kupferberg.desk.folder.appending(path: "files").path)
        return Site(kupferberg.database, files: shelf, signIn: .cheap(kupferberg.database), log: .silent, now: { Kupferberg.now }).router
    }

    private func photo() throws -> UploadedFile { try #require(UploadedFile(named: "emils-shaft.jpg", from: "photos", holding: try TestPicture.bytes(".jpg"))) }

    private func send(_ fields: [(String, String)], _ kupferberg: Kupferberg, by browser: Browser, as number: String = SentForm.number()) throws -> Response {
        let form = Form((fields + [("caption", "The empty shaft"), (SentForm.field, number)]).map { (name: $0.0, value: $0.1) })
        return browser.respond(to: .post(try kupferberg.proposals("Otto", "new"), form, files: [try photo()]))
    }

    private func count(_ kupferberg: Kupferberg) throws -> Int64? {
        try kupferberg.database.read { try $0.row("SELECT COUNT(*) FROM file_use WHERE works_id = \(kupferberg.works.id)") { $0.integer(0) } }
    }

    @Test(arguments: Engine.all) func aPhotoComesWithTheThreeQuestionsAndIsSeenByWhoeverSeesTheProposal(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let router = router(kupferberg), emil = try kupferberg.emil().at(router)
            let rolf = try kupferberg.browser(of: "Rolf Stein", .member, over: "Paul").at(router)
            #expect(try emil.get(kupferberg.proposals("Otto", "new")).text.contains("type=\"file\""))
            let number = SentForm.number(), sent = try send(Kupferberg.wagons, kupferberg, by: emil, as: number)
            #expect(try sent.status == .seeOther && send(Kupferberg.wagons, kupferberg, by: emil, as: number).headers["Location"] == sent.headers["Location"])
            #expect(try count(kupferberg) == 1, "sent twice, it is there once")
            let text = try emil.get(Address(stringLiteral: try #require(sent.headers["Location"]))).text
            let whole = Address(stringLiteral: String(try #require(text.firstMatch(of: /href="([^"]*\/files\/\d+)"/)).1))
            #expect(text.contains("alt=\"The empty shaft\"") && Markup(text).flaws.isEmpty)
            #expect(emil.get(whole).status == .ok && rolf.get(whole).status == .forbidden)
        }
    }

    @Test func withoutANameNothingOfAPhotoLeadsToAnybody() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let emil = try kupferberg.emil().at(router(kupferberg))
            #expect(try send(Kupferberg.idea("Lamps go out", "New batteries", signed: "nameless"), kupferberg, by: emil).status == .ok)
            let file = try #require(
                try kupferberg.database.read { db in
                    try db.row("SELECT name, person_id FROM file WHERE works_id = \(kupferberg.works.id)") { ($0.text(0), $0.integerOrNil(1)) }
                })
            #expect(file.0 == "" && file.1 == nil)
        }
    }

    @Test func whereTheFormComesAgainItSaysThatPhotosAreToBeChosenAgain() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let answer = try send(Kupferberg.idea("", "New batteries"), kupferberg, by: kupferberg.emil().at(router(kupferberg)))
            #expect(try answer.status == .unprocessableContent && answer.text.contains("Choose the photos once more"))
        }
    }

    @Test(arguments: Engine.all) func photosMayComeLaterToo(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let emil = try kupferberg.emil().at(router(kupferberg)), page = try kupferberg.propose(by: emil)
            let photos = Address(stringLiteral: page.string + "/photos")
            #expect(try emil.respond(to: .post(photos, ["caption": "The other shaft"], files: [photo()])).status == .seeOther)
            let text = try emil.get(page).text
            #expect(text.contains("alt=\"The other shaft\"") && text.contains("Photos were added.") && Markup(text).flaws.isEmpty)
        }
    }
}
