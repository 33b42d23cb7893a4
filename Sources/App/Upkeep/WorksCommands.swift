import Database
import Planning
import Terminal
import Works

/// `pacesetter works`: the clock, the rest days and the plan profile of a works.
enum WorksCommands {
    static func command(_ door: DatabaseDoor) -> Command {
        Command(
            "works", summary: "Lists the works of a database, or sets the clock, rest days and plan profile of one.",
            usage: ["", "NAME [--time-zone ZONE] [--day-begins HH:MM] [--rest DAYS] [--weekdays W,W,W,W,W,W,W] [--months W,...] [--files-quota GB]"],
            help: """
                --day-begins 06:00 counts a night shift that ends at six for the day on which it began; -02:00 lets the day begin at ten the evening before.
                --rest sat,sun names the weekdays without work. --weekdays and --months weigh how a month's or year's plan falls on its days.

                  pacesetter works Nordwerk --time-zone Europe/Berlin --day-begins 06:00 --rest sat,sun
                """,
            options: door.options + [
                .value("--time-zone", "ZONE", "such as Europe/Berlin"),
                .value("--day-begins", "HH:MM", "when the works' day begins"),
                .value("--rest", "DAYS", "of mon,tue,wed,thu,fri,sat,sun, or none"),
                .value("--weekdays", "WEIGHTS", "seven numbers, Monday first"),
                .value("--months", "WEIGHTS", "twelve numbers, January first"),
                .value("--files-quota", "GB", "how much its photos and papers may take together"),
            ]
        ) { try run($0, door) }
    }

    private static func run(_ call: Invocation, _ door: DatabaseDoor) throws -> ExitCode {
        let database = try door.openExisting(call)
        defer { database.close() }
        guard !call.operands.isEmpty else { return try list(database, on: call.console) }
        let name = try call.onlyOperand("a works' NAME")
        try database.write { db in
            let before = try WorksStore(db).works(of: UnitPath(name))
            let profileBefore = try PlanStore(db, of: before.id).profile()
            var works = before
            try change(&works, call)
            let author = Author(name: TerminalUser.name, source: "pacesetter works", at: .now)
            try WorksStore(db).set(works, insteadOf: before, by: author)
            try changeProfile(of: works, call, PlanStore(db, of: works.id))
            try audit(works, profileBefore, by: author, db)
            try setQuota(of: works, call, by: author, db)
        }
        return try list(database, on: call.console)
    }

    private static func list(_ database: Database, on console: Console) throws -> ExitCode {
        try database.read { db in
            for works in try WorksStore(db).all() {
                let files = FileStore(db, of: works.id), room = "files \(gigabytes(try files.bytes())) of \(gigabytes(try files.quota())) GB"
                console.say("\(works.name)\t\(works.timeZone)\tday begins \(works.writtenDayBegin)\trest \(works.writtenRestDays)\t\(room)")
            }
        }
        return .success
    }

    private static func setQuota(of works: Works, _ call: Invocation, by author: Author, _ db: Connection) throws {
        guard let quota = try call.number("--files-quota") else { return }
        guard quota > 0, quota < 1e6 else { throw UsageError("--files-quota takes gigabytes, more than 0 and less than a million, found \(quota).") }
        let files = FileStore(db, of: works.id), before = try files.quota(), bytes = Int64(quota * 1e9)
        guard bytes != before else { return }
        try files.set(quota: bytes)
        let change = AuditChange(before: .plain("files-quota=\(gigabytes(before))"), after: .plain("files-quota=\(gigabytes(bytes))"))
        try AuditStore(db, of: works.id).record(.worksSettings, of: .works, change, by: author)
    }

    private static func gigabytes(_ bytes: Int64) -> String { String(Double(bytes / 1_000_000) / 1_000) }

    private static func change(_ works: inout Works, _ call: Invocation) throws {
        if let zone = call.value("--time-zone") { works.timeZone = zone }
        if let begins = call.value("--day-begins") { works.dayBegins = try minutes(begins) }
        if let rest = call.value("--rest") { works.restWeekdays = try weekdays(rest) }
    }

    private static func changeProfile(of works: Works, _ call: Invocation, _ plans: PlanStore) throws {
        guard call.has("--weekdays") || call.has("--months") else { return }
        var profile = try plans.profile()
        if let text = call.value("--weekdays") { profile.weekdays = try weights(text, count: 7, "--weekdays") }
        if let text = call.value("--months") { profile.months = try weights(text, count: 12, "--months") }
        try plans.set(profile)
    }

    private static func audit(_ works: Works, _ profileBefore: PlanProfile, by author: Author, _ db: Connection) throws {
        let profile = try PlanStore(db, of: works.id).profile()
        if profile != profileBefore {
            try AuditStore(db, of: works.id).record(
                .planProfile, of: .works, AuditChange(before: .plain(weights(of: profileBefore)), after: .plain(weights(of: profile))), by: author)
        }
    }

    private static func weights(of profile: PlanProfile) -> String {
        let weekdays = profile.weekdays.map { "\($0)" }.joined(separator: ","), months = profile.months.map { "\($0)" }.joined(separator: ",")
        return "weekdays=\(weekdays) months=\(months)"
    }

    private static func minutes(_ text: String) throws -> Int {
        let isBefore = text.hasPrefix("-")
        let parts = text.drop { $0 == "-" }.split(separator: ":")
        guard parts.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]), (0...12).contains(hour), (0...59).contains(minute) else {
            throw UsageError("--day-begins takes a time such as 06:00 or -02:00 (at most twelve hours away from midnight), found \"\(text)\".")
        }
        return (isBefore ? -1 : 1) * (hour * 60 + minute)
    }

    private static func weekdays(_ text: String) throws -> Set<Int> {
        if text == "none" { return [] }
        return Set(
            try text.split(separator: ",").map { name in
                guard let index = Works.weekdayNames.firstIndex(of: String(name)) else {
                    throw UsageError("--rest takes days of \(Works.weekdayNames.joined(separator: ",")), or none; found \"\(name)\".")
                }
                return index + 1
            })
    }

    private static func weights(_ text: String, count: Int, _ option: String) throws -> [Double] {
        let numbers = text.split(separator: ",").map { Double($0) ?? -1 }
        guard numbers.count == count, numbers.allSatisfy({ $0 >= 0 && $0.isFinite }) else {
            throw UsageError("\(option) takes \(count) numbers that are not negative, separated by commas; found \"\(text)\".")
        }
        return numbers
    }
}
