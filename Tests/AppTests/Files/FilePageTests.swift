import App
import Database
import Foundation
import TestSupport
import Testing
import Web
import Works

/// Photos through whole requests. Nothing of the product is used for it but the files themselves: these tests add a page of their own to
/// Kupferberg, on which whoever sees a unit may bring photos of it, and its leaders take them away.
@Suite struct FilePageTests {
    private struct House {
        let kupferberg: Kupferberg
        let shelf: FileShelf
        let router: Router
        /// Leads Otto.
        let kalle: Browser
        /// Works at Otto.
        let mila: Browser
        /// Works at Paul, and sees nothing of Otto.
        let ben: Browser

        init(_ kupferberg: Kupferberg, _ shelf: FileShelf) throws {
            let gate = FileGate(
                .corner, shown: { visit, unit in "/works/\(visit.works!.number)/corners/\(unit)" },
                opens: { visit, unit in visit.may(.seeFigures, on: try kupferberg.path(of: unit)) },
                tends: { visit, unit in visit.may(.correctFigures, on: try kupferberg.path(of: unit)) })
            let site = Site(kupferberg.database, files: shelf, gates: [gate], signIn: .cheap(kupferberg.database), log: .silent, now: { Kupferberg.now })
            var doors = site.doors
            Corner.add(to: &doors, kupferberg.database, shelf, gate)
            (self.kupferberg, self.shelf, router) = (kupferberg, shelf, doors.router)
            kalle = try kupferberg.browser(of: "Kalle Wiese", .teamLeader, over: "Otto").at(router)
            mila = try kupferberg.browser(of: "Mila Sommer", .member, over: "Otto").at(router)
            ben = try kupferberg.browser(of: "Ben Ried", .member, over: "Paul").at(router)
        }

        func corner() throws -> Address { "/works/\(kupferberg.works.id.number)/units/\(try kupferberg.id("Otto").number)/corner" }

        func send(_ files: [UploadedFile], by browser: Browser, caption: String = "The pump leaks", language: String = "en") throws -> Response {
            browser.respond(
                to: .post(
                    try corner(), Form([("text", "Oil on the floor, says \(Kupferberg.odd)"), ("caption", caption)]), files: files,
                    headers: ["Accept-Language": language]))
        }

        func photo(_ bytes: [UInt8]? = nil, named name: String = "pump.jpg") throws -> UploadedFile {
            try #require(UploadedFile(named: name, from: "photos", holding: try bytes ?? TestPicture.bytes(".jpg")))
        }

        /// Where the first photo of the page leads, and its thumbnail.
        func photo(on page: Response) throws -> (whole: Address, thumbnail: Address) {
            let text = try page.text, whole = try #require(text.firstMatch(of: /href="([^"]*\/files\/\d+)"/)?.1)
            let thumbnail = try #require(text.firstMatch(of: /src="([^"]*\/thumbnail)"/)?.1)
            return (try #require(Address(of: String(whole))), try #require(Address(of: String(thumbnail))))
        }

        func takingBack(on page: Response) throws -> Address? {
            try page.text.firstMatch(of: /action="([^"]*\/take-back)"/).flatMap { Address(of: String($0.1)) }
        }
    }

    private func withHouse(_ engine: Engine, _ body: (House) throws -> Void) throws {
        try Kupferberg.on(engine) { kupferberg in
            try body(House(kupferberg, FileShelf(at: kupferberg.desk.folder.appending(path: "files").path)))
        }
    }

    @Test(arguments: Engine.all) func aPhotoIsShownToWhoeverSeesWhatItBelongsTo(on engine: Engine) throws {
        try withHouse(engine) { house in
            #expect(try house.send([house.photo()], by: house.mila).status == .seeOther)
            let page = house.kalle.get(try house.corner()), (whole, thumbnail) = try house.photo(on: page)
            #expect(try page.text.contains("alt=\"The pump leaks\" width=\"400\" height=\"200\""))
            for (address, width) in [(whole, 400), (thumbnail, 320)] {
                let answer = house.kalle.get(address)
                #expect(answer.status == .ok && answer.headers["Content-Type"] == "image/jpeg" && answer.headers["X-Content-Type-Options"] == "nosniff")
                #expect(answer.headers.all("Content-Security-Policy").contains("sandbox"))
                #expect(try TestPicture.point(width - 1, 0, of: answer.bytes).count == 3, "it has \(width) points across")
            }
        }
    }

    @Test(arguments: Engine.all) func whoeverDoesNotSeeItGetsNothing(on engine: Engine) throws {
        try withHouse(engine) { house in
            _ = try house.send([house.photo()], by: house.mila)
            let (whole, thumbnail) = try house.photo(on: house.kalle.get(try house.corner()))
            for address in [whole, thumbnail] {
                #expect(house.ben.get(address).status == .forbidden)
                #expect(Browser(house.router).get(address).status == .unauthorized)
            }
            #expect(house.mila.get("/works/\(house.kupferberg.works.id.number)/files/999999").status == .notFound)
            #expect(house.mila.get(Address(stringLiteral: whole.string.replacing("/works/1/", with: "/works/2/"))).status == .notFound)
        }
    }

    @Test(arguments: Engine.all) func aBrowserKeepsItForWhoeverIsSignedIn(on engine: Engine) throws {
        try withHouse(engine) { house in
            _ = try house.send([house.photo()], by: house.mila)
            let (whole, _) = try house.photo(on: house.mila.get(try house.corner())), first = house.mila.get(whole)
            #expect(first.headers["Cache-Control"] == "private, max-age=31536000, immutable" && first.headers["Vary"] == "Cookie")
            let again = house.mila.respond(to: .get(whole, headers: ["If-None-Match": try #require(first.headers["ETag"])]))
            #expect(try again.status == .notModified && again.bytes.isEmpty)
            #expect(house.ben.respond(to: .get(whole, headers: ["If-None-Match": try #require(first.headers["ETag"])])).status == .forbidden)
        }
    }

    @Test(arguments: Engine.all) func oneTakesBackOnesOwnAndALeaderTakesAway(on engine: Engine) throws {
        try withHouse(engine) { house in
            let other = try house.kupferberg.browser(of: "Nils Berg", .member, over: "Otto").at(house.router)
            for browser in [house.mila, house.kalle] {
                _ = try house.send([house.photo()], by: house.mila)
                #expect(try house.takingBack(on: other.get(house.corner())) == nil)
                let address = try #require(try house.takingBack(on: browser.get(house.corner())))
                #expect(other.post(address).status == .forbidden && house.ben.post(address).status == .forbidden)
                let (whole, _) = try house.photo(on: browser.get(house.corner()))
                #expect(browser.post(address).headers["Location"]?.contains("/corners/") == true)
                #expect(browser.get(whole).status == .notFound && browser.post(address).status == .notFound)
            }
            #expect(try house.kupferberg.database.read { try AuditStore($0, of: house.kupferberg.works.id).latest(1).map(\.what) } == [.fileTakenBack])
        }
    }

    /// In each language, and with what was typed.
    @Test(arguments: ["en", "zh", "ru", "de"]) func aFormWithAWrongFileComesBackWithItsTexts(language: String) throws {
        try withHouse(.sqlite) { house in
            let page = try house.photo(Array("<script>alert(1)</script>".utf8), named: "holiday.jpg")
            let half = try house.photo(Array(TestPicture.bytes(".jpg").prefix(900)), named: "half.jpg")
            let many = try (0..<11).map { _ in try house.photo([0xFF]) }
            for (files, sign) in [([page], "holiday.jpg"), ([half], "half.jpg"), (many, "10")] {
                let answer = try house.send(files, by: house.mila, language: language), text = try answer.text
                #expect(answer.status == .unprocessableContent)
                #expect(text.contains("id=\"photos-problem\"") && text.contains(sign))
                #expect(text.contains("Oil on the floor, says &lt;script&gt;") && text.contains("value=\"The pump leaks\""))
            }
            #expect(try house.kupferberg.desk.count("file") == 0)
        }
    }

    @Test func filesAreTakenFromWhoMayBringThemAndElsewhereFromNobody() throws {
        try withHouse(.sqlite) { house in
            func head(_ browser: Browser, _ address: Address) -> FileAllowance? { house.router.allowance(for: browser.signed(.post(address, Form()))) }
            let corner = try house.corner(), nobody = Browser(house.router)
            #expect(head(house.mila, corner) != nil && head(house.ben, corner) == nil && head(nobody, corner) == nil)
            #expect(head(house.mila, "/sign-in") == nil && head(house.mila, "/works/1/imports") == nil)
            #expect(head(house.kupferberg.router, "/works/1/imports") != nil)
        }
    }
}

/// A page of these tests.
private enum Corner {
    static func add(to doors: inout Doors, _ database: Database, _ shelf: FileShelf, _ gate: FileGate) {
        doors.get("/works/:works/units/:unit/corner", .deed(.seeFigures)) { visit in try page(visit, database, gate, problem: nil) }
        doors.post("/works/:works/units/:unit/corner", .deed(.seeFigures), files: FileLimits.allowance) { visit in
            do throws(FileProblem) {
                return try store(visit.photos(on: shelf, of: visit.works!), visit, database)
            } catch { return try page(visit, database, gate, problem: error) }
        }
    }

    private static func subject(_ visit: Visit) -> FileSubject { FileSubject(.corner, Int64(visit["unit"])!) }

    private static func store(_ photos: [ShelvedFile], _ visit: Visit, _ database: Database) throws(FileProblem) -> Response {
        do {
            try database.write { db in
                _ = try FileDesk(db, of: visit.works!, by: visit.author(on: "corner")).take(photos, for: subject(visit), as: .before, caption: visit.caption)
            }
        } catch let problem as FileProblem { throw problem } catch { Issue.record(error) }
        return .redirect(to: visit.request.address)
    }

    private static func page(_ visit: Visit, _ database: Database, _ gate: FileGate, problem: FileProblem?) throws -> Response {
        let works = visit.works!, uses = try database.read { try FileStore($0, of: works).uses(of: subject(visit)) }
        let pages = FilePages(works: works, reader: visit.reader) { (try? gate.mayTakeBack($0, visit)) ?? false }
        let page = visit.reader.page(title: "Corner", header: nil) { html in
            pages.write(uses, to: &html)
            html.fields(post: visit.request.address, token: visit.request.formToken, sends: .files) {
                $0.field(Field("text", "What is wrong", .lines, value: visit.request.form["text"] ?? ""))
                for field in pages.fields(for: .photos, caption: visit.caption, problem: problem?.message) { $0.field(field) }
            }
        }
        return .html(page, status: problem == nil ? .ok : .unprocessableContent)
    }
}

extension FileSubject.Kind {
    fileprivate static let corner = FileSubject.Kind("corner")
}

extension Kupferberg {
    fileprivate func path(of unit: Int64) throws -> UnitPath {
        try #require(try database.read { try UnitStore($0, of: works.id).organisation() }.path(of: ID(unit), on: Self.today))
    }
}
