import Database
import Foundation
package import Terminal
import Works

/// `pacesetter check`: is the database sound?
package enum CheckCommands {
    /// - Parameter further: what modules above look at.
    package static func command(_ door: DatabaseDoor, further: [Soundness.Check] = []) -> Command {
        Command(
            "check", summary: "Looks whether the database is sound: the file itself, and what its parts say of each other.",
            usage: ["", "--noted \"WORKS: audit log N:DIGEST\""],
            help: """
                Says "sound" and ends with 0, or names each fault and ends with 1: damage of the file, units without a place or two at one, records
                and plans about what is not there, entries with more rows than they brought, a log that was changed, matters that do not stand as
                their steps say, files that are missing beside the database or are not what was brought. What a cut-off import left
                behind is told, hurts nobody and is swept by the next import. The line "audit log" tells where each works' log ends: noted on
                paper and given back with --noted, it shows whether somebody rewrote the whole log since.
                """,
            options: door.optionsWithFiles + [.values("--noted", "LINE", "the line of an earlier check about the audit log")]
        ) { call in
            let database = try door.openExisting(call)
            defer { database.close() }
            let soundness = Soundness(of: database, files: door.shelf(call), noted: try heads(call.values("--noted")), further: further)
            let faults = try database.check() + soundness.faults()
            for fault in faults { call.console.complain(fault) }
            for remark in try soundness.remarks() { call.console.say(remark) }
            call.console.say(faults.isEmpty ? "sound" : "\(faults.count) faults")
            return faults.isEmpty ? .success : .foundWrong
        }
    }

    private static func heads(_ typed: [String]) throws -> [String: AuditHead] {
        try typed.reduce(into: [:]) { heads, text in
            let parts = text.components(separatedBy: ": audit log ")
            guard parts.count == 2, let head = AuditHead(parts[1]) else {
                throw UsageError("--noted takes a line of check such as \"Nordwerk: audit log 12:5588d3...\", found \"\(text)\".")
            }
            heads[parts[0]] = head
        }
    }
}
