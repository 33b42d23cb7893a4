import App
import Database
import Planning
import Terminal
import TestSupport
import Testing
import Web
import Works

/// Kupferberg in the summer of 1959: three mines below one branch. Otto reaches 80 % of its plan, the others 130 %, so that
/// the branch is above its plan. Team "Nord" has four people. Copper in tonnes, quality as good pieces of all.
struct Kupferberg {
    let desk: Desk
    let database: Database
    let site: Site
    /// Ada Lenz, who may do everything.
    let router: Browser
    let works: Works
    private let organisation: Organisation

    /// The day on which everybody reads: of it only Otto has reported.
    static let today = Day("1959-07-11")!
    static let yesterday = Day("1959-07-10")!

    /// A name that would be markup and a script, were it not escaped.
    static let odd = #"<script>alert("x")</script> & Söhne"#

    static func on<T>(_ engine: Engine, _ body: (Kupferberg) throws -> T) throws -> T {
        try Desk.at(engine) { desk in
            try write(at: desk)
            let database = try Database.open(desk.address)
            defer { database.close() }
            return try body(Kupferberg(desk, database))
        }
    }

    private init(_ desk: Desk, _ database: Database) throws {
        (self.desk, self.database) = (desk, database)
        let site = Site(database, signIn: .cheap(database), log: .silent, now: { Self.now })
        let (works, organisation) = try database.read { db in
            let works = try WorksStore(db).works(of: nil)
            return (works, try UnitStore(db, of: works.id).organisation())
        }
        let root = try #require(organisation.unit(at: UnitPath(works.name), on: Self.today))
        router = try Browser(
            site.router, of: "Ada Lenz", .administrator, over: root, of: works.id, in: database, at: Self.now)
        (self.site, self.works, self.organisation) = (site, works, organisation)
    }

    private static func write(at desk: Desk) throws {
        let units = [
            "unit,level,people,shift,trade", "Kupferberg,works,,,", "Kupferberg/Mines,branch,,,", "Kupferberg/Mines/Otto,mine,310,A,hewing",
            "Kupferberg/Mines/Paul,mine,290,A,hauling", "Kupferberg/Mines/Thälmann,mine,300,B,hewing", "Kupferberg/Mines/Nord,team,4,B,hauling",
            "\"Kupferberg/\(odd.replacing("\"", with: "\"\"").replacing("/", with: "∕"))\",office,12,,",
        ]
        let indicators = ["name,kind,unit", "copper,amount,t", "quality,ratio,%", "accidents,count,"]
        for (option, name, lines) in [("--units", "units.csv", units), ("--indicators", "indicators.csv", indicators)] {
            let answer = desk.pacesetter("import", option, try desk.file(name, lines: lines))
            try #require(answer.code == .success, "\(answer.complaints)")
        }
        let answer = desk.pacesetter("import", try desk.file("records.csv", lines: ["unit,indicator,date,plan,actual,base"] + records))
        try #require(answer.code == .success, "\(answer.complaints)")
    }

    /// Forty days; on the last one only Otto's plan is known and nobody has reported.
    private static var records: [String] {
        let teams = [("Otto", 0.8), ("Paul", 1.3), ("Thälmann", 1.3), ("Nord", 0.7)]
        return (0..<40).flatMap { number in
            teams.flatMap { team, level in
                let day = Day("1959-06-02")! + number, waver = Double((number * 7 + team.utf8.count * 3) % 11 - 5)
                let copper = number < 39 ? String((1000 * level + 10 * waver).rounded() / 10) : ""
                let quality = number < 39 ? "Kupferberg/Mines/\(team),quality,\(day),0.95,\(96 + number % 3),100" : nil
                return ["Kupferberg/Mines/\(team),copper,\(day),100,\(copper),"] + (quality.map { [$0] } ?? [])
            }
        } + (0..<39).map { "\"Kupferberg/\(odd.replacing("\"", with: "\"\"").replacing("/", with: "∕"))\",copper,\(Day("1959-06-02")! + $0),10,11," }
    }
}

extension Kupferberg {
    /// At noon of `today`.
    static let now = Moment(milliseconds: Int64(today - Day(year: 1970, month: 1, day: 1)) * 86_400_000 + 43_200_000)

    /// The browser of somebody else.
    func browser(of name: String, _ office: Office, over unit: String, factor: SecondFactorDemand = .advised) throws -> Browser {
        let site = factor == .advised ? site : Site(database, signIn: .cheap(database), factor: factor, log: .silent, now: { Self.now })
        return try Browser(site.router, of: name, office, over: try id(unit), of: works.id, in: database, at: Self.now)
    }

    func id(_ name: String) throws -> ID<Unit> {
        let path = name == works.name ? name : name == "Mines" ? "Kupferberg/Mines" : "Kupferberg/Mines/" + name
        return try #require(organisation.unit(at: UnitPath(path), on: Self.today))
    }

    func address(_ name: String, _ place: Outlook.Place, on day: Day? = nil) throws -> Address {
        Outlook(works: works.id, unit: try id(name), on: day).address(of: place)
    }

    func page(_ name: String, _ place: Outlook.Place, on day: Day? = nil, language: String = "en") throws -> Response {
        router.respond(to: .get(try address(name, place, on: day), headers: ["Accept-Language": language]))
    }

    /// The name of the field of an indicator.
    func field(_ indicator: String) throws -> String {
        let book = try database.read { try IndicatorStore($0, of: works.id).book() }
        return "figure-\(try #require(book.id(named: indicator)).number)"
    }

    func enter(_ name: String, _ figures: [String: String], on day: Day = today, language: String = "en", headers: Headers = [:]) throws -> Response {
        var headers = headers
        headers["Accept-Language"] = language
        let form = Form(
            try figures.sorted { $0.key < $1.key }.map { (name: $0.key == "sure" || $0.key == "note" ? $0.key : try fieldName($0.key), value: $0.value) })
        return router.respond(to: .post(try address(name, .entry, on: day), form, headers: headers))
    }

    /// `quality of` is the field of the denominator.
    private func fieldName(_ name: String) throws -> String { name.hasSuffix(" of") ? try field(String(name.dropLast(3))) + "-of" : try field(name) }

    /// Looks where a form leads.
    func follow(_ response: Response, language: String = "en") throws -> String {
        #expect(response.status == .seeOther)
        let address = try #require(response.headers["Location"])
        return try router.respond(to: .get(Address(stringLiteral: address), headers: ["Accept-Language": language])).text
    }
}
