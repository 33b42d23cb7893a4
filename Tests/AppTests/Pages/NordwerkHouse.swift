import App
import Database
import Demonstration
import Planning
import TestSupport
import Testing
import Web
import Works

/// The present-day demonstration works as a server holds it on 20 November 2026.
struct NordwerkHouse {
    let database: Database
    let site: Site
    /// Ada Lenz, who may do everything.
    let router: Browser
    private let organisation: Organisation

    static let today = Day("2026-11-20")!
    private static let now = Moment(milliseconds: Int64(today - Day(year: 1970, month: 1, day: 1)) * 86_400_000 + 43_200_000)
    private static let works = ID<Works>(1)

    static func on<T>(_ engine: Engine, _ body: (NordwerkHouse) throws -> T) throws -> T {
        try withDatabase(engine) { database in
            _ = try Migrator(Migrations.all).migrate(database, backUp: false)
            try DemonstrationStore.load(.nordwerk(today: today), into: database, at: now)
            return try body(NordwerkHouse(database))
        }
    }

    private init(_ database: Database) throws {
        self.database = database
        site = Site(database, signIn: .cheap(database), log: .silent, now: { Self.now })
        organisation = try database.read { try UnitStore($0, of: Self.works).organisation() }
        let root = try #require(organisation.unit(at: UnitPath("Nordwerk"), on: Self.today))
        router = try Browser(site.router, of: "Ada Lenz", .administrator, over: root, of: Self.works, in: database, at: Self.now)
    }

    func browser(of name: String, _ office: Office, over unit: String) throws -> Browser {
        try Browser(site.router, of: name, office, over: id(unit), of: Self.works, in: database, at: Self.now)
    }

    func outlook(_ unit: String, indicator: String? = nil, span: Outlook.Span = .year, on day: Day? = nil) throws -> Outlook {
        var outlook = Outlook(works: Self.works, unit: try id(unit), on: day)
        outlook.span = span
        if let indicator { outlook.indicator = try database.read { try IndicatorStore($0, of: Self.works).book() }.id(named: indicator) }
        return outlook
    }

    private func id(_ unit: String) throws -> ID<Unit> { try #require(organisation.unit(at: UnitPath(unit), on: Self.today)) }
}
