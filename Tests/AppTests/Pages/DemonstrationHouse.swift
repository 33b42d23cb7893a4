import App
import Database
import Demonstration
import Planning
import Secrets
import TestSupport
import Testing
import Web
import Works

/// A demonstration works with its people and all that they did, as a server holds it.
struct DemonstrationHouse {
    let database: Database
    /// Ada Lenz, who may do everything.
    let router: Browser
    private let site: Site
    private let organisation: Organisation
    private let lastDay: Day

    static let works = ID<Works>(1)

    static func on<T>(_ engine: Engine, _ works: DemonstrationWorks, _ body: (DemonstrationHouse) throws -> T) throws -> T {
        try withDatabase(engine) { database in
            _ = try Migrator(Migrations.all).migrate(database, backUp: false)
            let password = try PasswordHasher(cost: .init(operations: 1, memory: 8192)).hash(Password("a long sentence about ore"))
            try DemonstrationStore.load(works, into: database, password: password, at: noon(of: works.lastDay))
            return try body(DemonstrationHouse(database, works))
        }
    }

    private init(_ database: Database, _ works: DemonstrationWorks) throws {
        (self.database, lastDay) = (database, works.lastDay)
        let site = Site(database, signIn: .cheap(database), log: .silent, now: { Self.noon(of: works.lastDay) })
        organisation = try database.read { try UnitStore($0, of: Self.works).organisation() }
        self.site = site
        let root = try #require(organisation.unit(at: UnitPath(works.name), on: works.lastDay))
        router = try Browser(site.router, of: "Ada Lenz", .administrator, over: root, of: Self.works, in: database, at: Self.noon(of: works.lastDay))
    }

    private static func noon(of day: Day) -> Moment {
        Moment(milliseconds: Int64(day - Day(year: 1970, month: 1, day: 1)) * 86_400_000 + 43_200_000)
    }

    func browser(of name: String, _ office: Office, over unit: String) throws -> Browser {
        try Browser(site.router, of: name, office, over: id(unit), of: Self.works, in: database, at: Self.noon(of: lastDay))
    }

    /// Of somebody who is of the works already, with the offices they hold.
    func browser(of person: ID<Person>) throws -> Browser {
        let token = try database.write { db in
            try SessionStore(db, of: Self.works).open(
                person, .full, from: Origin(address: "127.0.0.1", device: ""), insteadOf: nil, at: Self.noon(of: lastDay)
            ).token
        }
        return Browser(router.router, carrying: (SessionCookie.name, token.text))
    }

    func address(_ unit: String, _ steps: String...) throws -> Address {
        Address(path: Outlook(works: Self.works, unit: try id(unit)).path(of: .page(steps)))
    }

    func id(_ unit: String) throws -> ID<Unit> { try #require(organisation.unit(at: UnitPath(unit), on: lastDay)) }
}
