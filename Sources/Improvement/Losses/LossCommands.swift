import Database
import Language
package import Planning
package import Terminal
import Works

/// `pacesetter losses`: where is time lost, and what is the bottleneck?
package enum LossCommands {
    package static func command(_ door: DatabaseDoor) -> Command {
        Command(
            "losses", summary: "Says by which reasons time is lost, and which station holds its line up.",
            usage: ["[--unit PATH] [--from DAY] [--on DAY] [--format text|json] [--language LANGUAGE]"],
            help: """
                Minutes by reason come from records (columns reason, minutes) and from states of stations (pacesetter import --states FILE). No single
                loss and no single bottleneck is named where the days do not tell the first from the second.

                  pacesetter losses --unit "Nordwerk/Assembly/Line 2 early"
                """,
            options: door.options + [
                .value("--unit", "PATH", "this unit and what is below it (default: the whole works)"),
                .value("--from", "DAY", "first day (default: the year of --on)"),
                .value("--on", "DAY", "last day (default: the last complete one)"),
                .value("--format", "FORM", "text (default) or json"),
                .value("--language", "LANGUAGE", "en (default), zh, ru or de"),
            ]
        ) { call in
            guard call.operands.isEmpty else { throw UsageError("losses takes no operand; a unit goes with --unit PATH.") }
            let (format, language) = (try call.answerFormat(.text, .json), try call.language())
            let database = try door.openExisting(call)
            defer { database.close() }
            let answer = try answer(call, database)
            switch format {
            case .json: call.console.write(bytes: LossJSON.bytes(of: answer) + [UInt8(ascii: "\n")])
            case .text, .html: call.console.write(LossWords.lines(answer, language).joined(separator: "\n") + "\n")
            }
            return .success
        }
    }

    private static func answer(_ call: Invocation, _ database: Database) throws -> LossAnswer {
        let unit = call.value("--unit").map { UnitPath($0) }, asked = try WorksAsked(call, about: unit.map { [$0] } ?? [], in: database)
        let columns = asked.columns, span = try asked.span(call)
        return try database.read { db in
            try LossAnswer(db, columns.works, columns.organisation, of: unit ?? UnitPath(columns.works.name), over: span)
        }
    }
}
