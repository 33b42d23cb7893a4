import Database
import Foundation
import Planning
import Testing
import Works

/// A foundry whose records come by file. Before the file its older teams have one day each; the file brings 200 days, and teams
/// that nobody knew.
struct Foundry {
    static let firstDay = Day("2025-01-01")!
    static let handDays = Day("2026-01-01")!
    static let oldTeams = 290
    static let teams = 300
    static let days = 200
    static var rows: Int { teams * days }

    let pacesetter: Pacesetter
    let file: String

    init(at address: String, in folder: URL) throws {
        pacesetter = Pacesetter(address: address, folder: folder)
        file = try Self.write(to: folder, "records.csv", teams: 0..<Self.teams, days: 0..<Self.days)
        let before = try Self.write(to: folder, "before.csv", teams: 0..<Self.oldTeams, days: -1..<0)
        let answer = try pacesetter.run("import", before, "--create")
        try #require(answer.code == 0, "\(answer.complaints)")
    }

    static func team(_ number: Int) -> String { "Foundry/Hall \(number / 20)/Team \(number)" }
    static func plan(_ team: Int, _ day: Int) -> Int { 100 + (team * 7 + day * 3) % 23 }
    static func actual(_ team: Int, _ day: Int) -> Int { 90 + (team * 11 + day * 5) % 31 }

    static func write(to folder: URL, _ name: String, teams: Range<Int>, days: Range<Int>) throws -> String {
        let path = folder.appending(path: name).path
        _ = FileManager.default.createFile(atPath: path, contents: Data("unit,indicator,date,plan,actual\n".utf8))
        let file = try FileHandle(forWritingTo: URL(filePath: path))
        defer { try? file.close() }
        try file.seekToEnd()
        let dates = days.map { (number: $0, text: (firstDay + $0).description) }
        for team in teams {
            let name = self.team(team)
            let rows = dates.map { "\(name),output,\($0.text),\(plan(team, $0.number)),\(actual(team, $0.number))\n" }
            try file.write(contentsOf: Data(rows.joined().utf8))
        }
        return path
    }

    /// The office begins to enter figures for days that no file has.
    func clerk(every pause: Double) throws -> Clerk {
        try withDatabase { db, works in
            let organisation = try UnitStore(db, of: works).organisation()
            let units = (0..<Self.oldTeams).compactMap { organisation.unit(at: UnitPath(Self.team($0)), on: Self.firstDay) }
            guard let output = try IndicatorStore(db, of: works).book().id(named: "output") else { throw WorksError.emptyDatabase }
            return Clerk(at: pacesetter.address, of: works, units, output, from: Self.handDays, every: pause)
        }
    }

    /// What stands in the database, by team and day; teams without a place are missing.
    struct Standing {
        var file: [String: [Day: Figures]] = [:]
        var byHand: [RecordKey: Double] = [:]
        var fileRows: Int { file.values.reduce(0) { $0 + $1.count } }
    }

    func standing() throws -> Standing {
        try withDatabase { db, works in
            let organisation = try UnitStore(db, of: works).organisation()
            var standing = Standing()
            try StatementStore(db, of: works).forEachDay { stated in
                let figures = stated.figures.figures(of: .amount)
                let path = organisation.nearestPath(of: stated.unit, to: stated.day)?.text ?? ""
                if stated.day >= Self.handDays {
                    standing.byHand[RecordKey(unit: stated.unit, indicator: stated.indicator, day: stated.day)] = figures.actual
                } else if stated.day >= Self.firstDay {
                    standing.file[path, default: [:]][stated.day] = figures
                }
            }
            return standing
        }
    }

    /// Rows of a table, seen or not.
    func count(_ table: String) throws -> Int {
        try withDatabase { db, works in
            Int(try db.row("SELECT COUNT(*) FROM \(name: table) WHERE works_id = \(works)") { $0.integer(0) } ?? 0)
        }
    }

    func withDatabase<T>(_ body: (Connection, ID<Works>) throws -> T) throws -> T {
        let database = try Database.open(pacesetter.address, readers: 1)
        defer { database.close() }
        return try database.read { db in try body(db, WorksStore(db).works(of: nil).id) }
    }
}
