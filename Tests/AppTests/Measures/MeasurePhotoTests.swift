import App
import Database
import Foundation
import Planning
import TestSupport
import Testing
import Web
import Works

/// Mila Sommer works at Otto and shows what a measure has changed; Ben Ried works at Paul.
@Suite struct MeasurePhotoTests {
    @Test(arguments: Engine.all) func whatAMeasureChangedIsSeenByWhoeverSeesTheUnitAndByNobodyElse(on engine: Engine) throws {
        try Kupferberg.on(engine) { kupferberg in
            let shelf = FileShelf(at: kupferberg.desk.folder.appending(path: "files").path)
            let router = Site(kupferberg.database, files: shelf, signIn: .cheap(kupferberg.database), log: .silent, now: { Kupferberg.now }).router
            let kalle = try kupferberg.browser(of: "Kalle Wiese", .teamLeader, over: "Otto").at(router)
            let mila = try kupferberg.browser(of: "Mila Sommer", .member, over: "Otto").at(router)
            let ben = try kupferberg.browser(of: "Ben Ried", .member, over: "Paul").at(router)
            let form = Address(path: Outlook(works: kupferberg.works.id, unit: try kupferberg.id("Otto")).path(of: .page(["measures", "new"])))
            let decided = try kalle.send([("title", "A floor without oil"), ("due", "1959-07-31")], from: form)
            let page = Address(stringLiteral: try #require(decided.headers["Location"])), photos = Address(stringLiteral: page.string + "/photos")
            let photo = try #require(UploadedFile(named: "floor.jpg", from: "photos", holding: try TestPicture.bytes(".jpg")))
            #expect(mila.post(photos, ["purpose": "after"]).status == .unprocessableContent, "no photo was chosen")
            let sent = Form([("purpose", "after"), ("caption", "The floor is dry")])
            #expect(mila.respond(to: .post(photos, sent, files: [photo])).status == .seeOther)
            #expect(ben.respond(to: .post(photos, sent, files: [photo])).status == .forbidden)
            let text = try kalle.get(page).text, whole = try #require(text.firstMatch(of: /href="([^"]*\/files\/\d+)"/)).1
            #expect(text.contains("alt=\"The floor is dry\"") && text.contains("Photos were added."))
            #expect(Markup(text).flaws.isEmpty)
            #expect(kalle.get(Address(stringLiteral: String(whole))).status == .ok && ben.get(Address(stringLiteral: String(whole))).status == .forbidden)
        }
    }
}
