import Database
import Secrets
import TestSupport
import Works

/// The small works of these tests: Mansfeld with the mine Brosowski, its shop Schacht 3 and there the teams Balvi and Heidike, in a database.
struct Mansfeld {
    let database: Database
    let works: ID<Works>
    let units: [String: ID<Unit>]

    static let today = Day("1959-07-31")!
    /// Noon of that day in Mansfeld.
    static let noon = Moment(milliseconds: (Int64(today.number) * 86_400 + 39_600) * 1000)

    static let root = UnitPath("Mansfeld")
    static let mine = UnitPath("Mansfeld/Brosowski")
    static let shop = UnitPath("Mansfeld/Brosowski/Schacht 3")
    static let balvi = UnitPath("Mansfeld/Brosowski/Schacht 3/Balvi")
    static let heidike = UnitPath("Mansfeld/Brosowski/Schacht 3/Heidike")
    static let smelter = UnitPath("Mansfeld/Smelter")

    static let clerk = Author(name: "Erna Kloß", source: "a test", at: noon)

    static func open<T>(on engine: Engine, _ body: (Mansfeld) throws -> T) throws -> T {
        try withDatabase(engine) { database in
            try Migrator(WorksMigrations.all + PeopleMigrations.all + ScreenMigrations.all + UnitMarkMigrations.all + FileMigrations.all).migrate(
                database, backUp: false)
            let (works, units) = try database.write { db in
                let works = try WorksStore(db).found(named: "Mansfeld").id
                return (works, try settle([root, mine, shop, balvi, heidike, smelter], in: works, db))
            }
            return try body(Mansfeld(database: database, works: works, units: units))
        }
    }

    private static func settle(_ paths: [UnitPath], in works: ID<Works>, _ db: Connection) throws -> [String: ID<Unit>] {
        let entries = EntryStore(db, of: works)
        let entry = try entries.record(.units, by: clerk, rows: paths.count)
        var units: [String: ID<Unit>] = [:]
        for path in paths {
            let id = ID<Unit>(try entries.numbers(1).lowerBound)
            try UnitStore(db, of: works).create(id, code: path.text, by: entry)
            try UnitStore(db, of: works).place(id, Placement(from: .always, parent: path.parent.flatMap { units[$0.text] }, name: String(path.name)), by: entry)
            units[path.text] = id
        }
        return units
    }

    func unit(_ path: UnitPath) -> ID<Unit> { units[path.text]! }

    /// A person with an account; the password is "five tonnes before noon" where one is given.
    func person(_ name: String, badge: String? = nil, password: PasswordHash? = nil) throws -> ID<Person> {
        try database.write { db in
            let desk = PeopleDesk(db, of: works, by: Self.clerk)
            let values = PersonalValues(name: name, badge: badge.flatMap { BadgeNumber($0) })
            let id = try desk.add(values, signingInAs: SignInName(name.lowercased().replacing(" ", with: "."))!)
            if let password { try desk.set(password, of: id) }
            return id
        }
    }

    @discardableResult
    func appoint(_ person: ID<Person>, _ office: Office, over path: UnitPath, from: Day = today, until: Day? = nil) throws -> Appointment {
        try database.write { db in
            try AppointmentDesk(db, of: works, by: Self.clerk).appoint(person, as: office, over: unit(path), for: Term(from: from, until: until))
        }
    }

    func faults(noted: [AuditHead] = []) throws -> [String] { try database.read { try AuditCheck.faults(of: works, in: $0, noted: noted) } }

    /// What would be found after some tampering, which is then taken back.
    func faults(after tampering: [SQL]) throws -> [String] {
        struct TakenBack: Error {}
        var faults: [String] = []
        do {
            try database.write { db in
                for statement in tampering { try db.execute(statement) }
                faults = try AuditCheck.faults(of: works, in: db)
                throw TakenBack()
            }
        } catch is TakenBack {}
        return faults
    }

    /// What somebody does who has the database's password and not the program.
    func tamper(_ statement: SQL) throws { try database.write { _ = try $0.execute(statement) } }
}

/// The least cost that there is: these tests are about who gets in, not about how long guessing takes.
let hasher = PasswordHasher(cost: PasswordHasher.Cost(operations: 1, memory: 8192))
let sixTonnes = Password("six tonnes before noon")
let fiveTonnes = Password("five tonnes before noon")
