import Database
package import Terminal
import Works

/// `pacesetter check`: is the database sound?
package enum CheckCommands {
    package static func command(_ door: DatabaseDoor) -> Command {
        Command(
            "check", summary: "Looks whether the database is sound: the file itself, and what its parts say of each other.",
            usage: [""],
            help: "Says \"sound\" and ends with 0, or names each fault and ends with 1. What a cut-off import left behind is told, hurts nobody and is swept by the next import.",
            options: door.options
        ) { call in
            let database = try door.open(call)
            defer { database.close() }
            let faults = try database.check() + Soundness(of: database).faults()
            for fault in faults { call.console.complain(fault) }
            for remark in try Soundness(of: database).remarks() { call.console.say(remark) }
            call.console.say(faults.isEmpty ? "sound" : "\(faults.count) faults")
            return faults.isEmpty ? .success : .foundWrong
        }
    }
}
