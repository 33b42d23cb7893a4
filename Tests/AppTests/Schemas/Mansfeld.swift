import Database
import Terminal
import Works

/// Mansfeld in July 1959 as a database keeps it, with something of everything: a mine that moves, a holiday, plans in versions,
/// hours of a night shift, parts of a day, remarks, a correction, an import taken back and one that was cut off.
enum Mansfeld {
    static let span = ["--from", "1959-07-01", "--on", "1959-07-10", "--until", "1959-07-31"]

    static func fill(_ desk: Desk) throws {
        try define(desk)
        try record(desk)
        try leaveUnseen(desk)
    }

    private static func define(_ desk: Desk) throws {
        try take(
            desk, "--units", "unit,code,level,people,shift,trade,product,equipment,peer_group,catch_all,from,until",
            "Mansfeld,M,works,,,,,,,,,", "Mansfeld/Office/Thälmann,T,mine,300,,,,,mines,,,1959-07-05", "Mansfeld/Combine/Thälmann,T,,,,,,,,,1959-07-06,",
            "Mansfeld/Combine/Thälmann/Balvi,B,team,12,early,hewing,ore,\"scraper, long\",teams,0,1959-07-07,",
            "Mansfeld/Combine/\"Otto\" & others,O,,,,,,,,1,,")
        try take(desk, "--indicators", "name,kind,direction,unit,description", "copper,amount,more,t,\"in the ore, as weighed\"", "quality,ratio,more,,")
        try take(desk, "--calendar", "works,date,kind,shift", "Mansfeld,1959-07-03,holiday,", "Mansfeld,1959-07-04,rest,early")
        try take(desk, "--plans", "unit,indicator,from,until,plan,plan_base,version", "Mansfeld/Office/Thälmann,copper,1959-07-01,1959-07-31,300,,draft")
        try take(
            desk, "--plans", "unit,indicator,from,until,plan,plan_base,version",
            "Mansfeld/Office/Thälmann,copper,1959-07-01,1959-07-31,310.5,,adopted", "Mansfeld/Combine/Thälmann,quality,1959-07-06,1959-07-31,0.95,2000,")
        try say(desk, "works", "Mansfeld", "--time-zone", "Europe/Berlin", "--day-begins", "06:00", "--rest", "sun", "--months", "1,1,1,1,1,1,1,1,1,1,1,2")
    }

    private static func record(_ desk: Desk) throws {
        try take(desk, "unit_code,indicator,date,actual", (1...10).map { "T,copper,1959-07-\($0 < 10 ? "0" : "")\($0),\(Double($0) + 0.25)" })
        try take(
            desk, "unit,indicator,date,hour,shift,actual",
            ["Mansfeld/Combine/Thälmann/Balvi,copper,1959-07-08,22,night,3", "Mansfeld/Combine/Thälmann/Balvi,copper,1959-07-09,5,night,4"])
        try take(
            desk, "unit_code,indicator,date,actual,base,trade,reason,minutes,note,source_id",
            [
                "T,quality,1959-07-06,90,100,hewing,\"lamp, broken\",12.5,\"two\nlines\",Q-1", "T,quality,1959-07-07,95,100,,,,,",
            ])
        try take(
            desk, "unit_code,indicator,date,actual,source_id", ["O,copper,1959-07-01,2,cart 1", "O,copper,1959-07-01,3,cart 2", "O,copper,1959-07-02,4,"],
            "--add")
        try take(desk, "unit_code,indicator,date,actual", ["T,copper,1959-07-02,20"])
        try take(desk, "unit_code,indicator,date,actual", ["T,copper,1959-07-02,99"])
        let last = try entries(desk)
        try say(desk, "import", "--by", "Anna", "--undo", "\(last)")
    }

    /// As a kill leaves it: rows that nobody sees.
    private static func leaveUnseen(_ desk: Desk) throws {
        try desk.write { db, works in
            let dead = try EntryStore(db, of: works).begin(.records, by: Author(name: "Anna", source: "cut-off.csv", at: .now), at: Moment(milliseconds: 0))
            try db.execute(
                """
                INSERT INTO statement (works_id, unit_id, indicator_id, day, slot, part, entry_id, plan, plan_base, actual, base)
                SELECT works_id, unit_id, indicator_id, day, slot, part, \(dead), plan, plan_base, 1000.0, base FROM statement
                WHERE works_id = \(works) AND part = 0 AND slot = 0 AND actual < 2
                """)
        }
    }

    private static func entries(_ desk: Desk) throws -> Int64 {
        try desk.write { db, works in try db.row("SELECT MAX(entry_id) FROM entry WHERE works_id = \(works)") { $0.integer(0) } ?? 0 }
    }

    private static func take(_ desk: Desk, _ option: String, _ lines: String...) throws {
        try say(desk, "import", "--by", "Anna", option, try desk.file("definitions.csv", lines: lines))
    }

    private static func take(_ desk: Desk, _ header: String, _ lines: [String], _ options: String...) throws {
        try say(desk, ["import", "--by", "Otto", try desk.file("records.csv", lines: [header] + lines)] + options)
    }

    private static func say(_ desk: Desk, _ words: String...) throws { try say(desk, words) }

    private static func say(_ desk: Desk, _ words: [String]) throws {
        let answer = desk.run(words + ["--db", desk.address])
        guard answer.code == .success else { throw Refused(words: words, complaints: answer.complaints) }
    }

    private struct Refused: Error {
        let words: [String]
        let complaints: String
    }
}

extension Desk {
    /// Works on the only works' tables as only the program may.
    func write<T>(_ body: (Connection, ID<Works>) throws -> T) throws -> T {
        let database = try Database.open(address, readers: 1)
        defer { database.close() }
        return try database.write { db in try body(db, WorksStore(db).works(of: nil).id) }
    }
}
