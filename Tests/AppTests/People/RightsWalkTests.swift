import App
import Database
import Planning
import Secrets
import TestSupport
import Testing
import Web

@testable import Works

/// Walks every route with every office inside, outside and above its subtree, with nobody, with a shared screen, and with somebody of another
/// works, and holds each answer to the route's lock and the statement of rights. A new route is walked without touching this.
@Suite struct RightsWalkTests {
    /// Where an office is held, or a screen stands, as seen from the unit that addresses name.
    private static let places = [("Otto", "Otto"), ("Paul", "Otto"), ("Kupferberg", "Otto")]
    private static let today = Kupferberg.today

    @Test(arguments: Office.allCases) func everyDoorOpensForAnOfficeAsStatedAndForNobodyElse(office: Office) throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            for (held, asked) in Self.places {
                let browser = try kupferberg.browser(of: "Kalle Wiese \(held)", office, over: held)
                let offices = [HeldOffice(office, over: try kupferberg.path(held), term: Term(from: Day("1900-01-01")!))]
                for door in kupferberg.site.doors.all where door.lock != .open && !Self.endsTheSession(door) {
                    let isOpen = try Self.opens(door.lock, offices, kupferberg.place(door, asked))
                    let status = browser.respond(to: try kupferberg.request(door, at: asked)).status
                    #expect(Self.fits(status, isOpen), "\(office) over \(held): \(door.method.rawValue) \(door.path) at \(asked) gave \(status)")
                }
            }
        }
    }

    @Test func anOpenDoorIsOpenToEverybody() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            for door in kupferberg.site.doors.all where door.lock == .open {
                // Behind the way in an empty form is a wrong password.
                let expected: Set<Status> = door.path.hasPrefix("/sign-in") && door.method == .post ? [.unauthorized, .seeOther] : []
                let status = Browser(kupferberg.site.router).respond(to: try kupferberg.request(door, at: "Otto")).status
                #expect(Self.fits(status, true) || expected.contains(status), "\(door.method.rawValue) \(door.path) gave \(status)")
            }
        }
    }

    @Test func nobodyFindsTheWayInAtEveryDoorThatIsNotOpen() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let nobody = Browser(kupferberg.site.router)
            for door in kupferberg.site.doors.all where door.lock != .open {
                let status = nobody.respond(to: try kupferberg.request(door, at: "Otto")).status
                #expect(status == (door.lock == .screen ? .forbidden : .unauthorized), "\(door.method.rawValue) \(door.path) gave \(status)")
            }
        }
    }

    @Test func aSharedScreenSeesAndEntersForItsUnitAndWhatIsBelow() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            for (stands, asked) in Self.places + [("Otto", "Kupferberg")] {
                let screen = try kupferberg.screen(at: stands), path = try kupferberg.path(stands)
                for door in kupferberg.site.doors.all where door.lock != .open {
                    let isOpen =
                        switch door.lock {
                        case .open, .known, .screen: true
                        case .signedIn, .somewhere: false
                        case .deed(let deed), .shared(let deed): Rights.allowsScreen(of: path, deed, on: try kupferberg.place(door, asked))
                        }
                    let status = screen.respond(to: try kupferberg.request(door, at: asked)).status
                    #expect(Self.fits(status, isOpen), "a screen of \(stands): \(door.method.rawValue) \(door.path) at \(asked) gave \(status)")
                }
            }
        }
    }

    @Test func toSomebodyOfAnotherWorksNothingIsThere() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            let other = try kupferberg.administratorOfAnotherWorks()
            for door in kupferberg.site.doors.all where door.path.hasPrefix("/works/") {
                let status = other.respond(to: try kupferberg.request(door, at: "Otto")).status
                #expect(status == .notFound, "\(door.method.rawValue) \(door.path) gave \(status)")
            }
        }
    }

    @Test func aFormOfAnotherSiteIsRefusedEverywhere() throws {
        try Kupferberg.on(.sqlite) { kupferberg in
            for door in kupferberg.site.doors.all where door.method == .post {
                let address = try kupferberg.address(of: door, at: "Otto")
                for foreign in [["Sec-Fetch-Site": "cross-site"], ["Origin": "https://evil.example", "Host": "127.0.0.1:8080"]] as [Headers] {
                    let status = kupferberg.router.respond(to: .post(address, Form(), headers: foreign)).status
                    #expect(status == .forbidden, "\(door.path) gave \(status)")
                }
            }
        }
    }

    @Test func theWalkSeesADoorThatIsLeftOpen() {
        #expect(!Self.fits(.ok, false) && !Self.fits(.forbidden, true) && Self.fits(.seeOther, true) && Self.fits(.forbidden, false))
        let held = [HeldOffice(.reader, over: UnitPath("Kupferberg/Mines/Otto"), term: Term(from: Self.today))]
        #expect(!Self.opens(.deed(.enterFigures), held, UnitPath("Kupferberg/Mines/Otto")))
        #expect(!Self.opens(.deed(.seeFigures), held, UnitPath("Kupferberg/Mines/Paul")))
    }

    /// What the statement of rights says.
    private static func opens(_ lock: Lock, _ held: [HeldOffice], _ place: UnitPath) -> Bool {
        switch lock {
        case .open, .signedIn, .known: true
        case .screen: false
        // Of what the walk names nobody shares anything.
        case .deed(let deed), .shared(let deed): Rights.allows(held, deed, on: place, at: today)
        case .somewhere(let deed): held.contains { Rights.deeds(of: $0.office).contains(deed) }
        }
    }

    /// What lies behind may find the form empty, or that what it names is not there; only the porter answers 401 and 403. What one may do about a
    /// single person is looked at behind the door, and may be refused there too.
    private static func fits(_ status: Status, _ isOpen: Bool) -> Bool {
        isOpen ? ![.unauthorized, .forbidden, .internalServerError].contains(status) : [.unauthorized, .forbidden].contains(status)
    }

    private static func endsTheSession(_ door: Doors.Door) -> Bool { ["/sign-out", "/me/sessions/end-all", "/me/sessions/end"].contains(door.path) }
}

extension Kupferberg {
    func path(_ unit: String) throws -> UnitPath {
        let path = try database.read { try UnitStore($0, of: works.id).organisation() }.path(of: try id(unit), on: Self.today)
        return try #require(path)
    }

    /// Where a door's deed is judged.
    func place(_ door: Doors.Door, _ unit: String) throws -> UnitPath { door.path.contains(":unit") ? try path(unit) : UnitPath(works.name) }

    /// What a door's steps stand for: this works, that unit; of anything else a number that nothing has.
    func address(of door: Doors.Door, at unit: String) throws -> Address {
        let unit = try id(unit)
        return Address(
            path: door.path.split(separator: "/").map { step in
                switch step {
                case ":works": String(works.id.number)
                case ":unit": String(unit.number)
                case _ where step.hasPrefix(":"): "999999"
                default: String(step)
                }
            })
    }

    func request(_ door: Doors.Door, at unit: String) throws -> Request {
        let address = try address(of: door, at: unit)
        return door.method == .get ? .get(address) : .post(address, Form())
    }

    /// A browser that was made the screen of a unit.
    func screen(at unit: String) throws -> Browser {
        Browser(site.router, carrying: (ScreenCookie.name, try screenToken(at: unit).text))
    }

    func administratorOfAnotherWorks() throws -> Browser {
        let address = "127.0.0.1",
            form: Form = [
                "works": "Daye", "time-zone": "UTC", "day-begins": "00:00", "name": "Li Ming", "sign-in-name": "li.ming",
                "new-password": "five tonnes before noon", "new-password-again": "five tonnes before noon",
            ]
        let founding = try #require(FoundingForm(form, .works).founding),
            hash = try PasswordHasher(cost: .init(operations: 1, memory: 8192)).hash(founding.password)
        let token = try database.write { db in
            let (daye, person) = try FoundingDesk(db: db, address: address, now: Self.now).found(founding, hash)
            return try SessionStore(db, of: daye).open(person, .full, from: Origin(address: address, device: ""), insteadOf: nil, at: Self.now).token
        }
        return Browser(site.router, carrying: (SessionCookie.name, token.text))
    }
}
