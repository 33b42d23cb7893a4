import Database
import Planning
import Terminal
import Works

/// `pacesetter retention`: how long what is personal is kept; removes what has outlived its time.
enum RetentionCommands {
    static func command(_ door: DatabaseDoor) -> Command {
        Command(
            "retention", summary: "Shows how long personal data are kept and what has outlived its time; removes it with --apply.",
            usage: ["[--apply]"],
            help: """
                Without --apply nothing is changed. serve does it by itself once a day. What people did stays in the audit log; the network addresses in it go.
                """,
            options: door.optionsWithFiles + [.flag("--apply", "remove what is shown")]
        ) { try run($0, door) }
    }

    private static func run(_ call: Invocation, _ door: DatabaseDoor) throws -> ExitCode {
        let database = try door.open(call)
        defer { database.close() }
        let author = Author(name: TerminalUser.name, source: "pacesetter retention", at: .now)
        let all = try database.read { try WorksStore($0).all() }, sweep = RetentionSweep(database, by: author)
        for works in all {
            for kind in Retention.allCases where kind.isOfOneWorks || works == all.first {
                let count = try call.has("--apply") ? sweep.remove(kind, of: works.id) : count(kind, of: works.id, at: author.at, database)
                let whose = kind.isOfOneWorks ? works.name : "all works"
                call.console.say("\(whose)\t\(kind.rawValue)\t\(kind.days) days\t\(count) \(call.has("--apply") ? "removed" : "to remove")\t\(kind.meaning)")
            }
        }
        if call.has("--apply") { call.console.say("contents of files\t\(try FileSweep(database, door.shelf(call), at: author.at).run()) removed") }
        if !call.has("--apply") { call.console.complain("Nothing was removed; --apply does it.") }
        return .success
    }

    private static func count(_ kind: Retention, of works: ID<Works>, at now: Moment, _ database: Database) throws -> Int {
        try database.read { try RetentionStore($0).count(kind, of: works, at: now) }
    }
}
