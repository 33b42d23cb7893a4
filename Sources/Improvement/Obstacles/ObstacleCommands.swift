import Database
import Language
package import Planning
package import Terminal
import Works

/// `pacesetter obstacles`: what holds the plan back?
package enum ObstacleCommands {
    package static func command(_ door: DatabaseDoor) -> Command {
        Command(
            "obstacles", summary: "Says what holds each unit's plan back: its key obstacle, and what waits behind it.",
            usage: ["[--unit PATH] [--format text|json] [--language LANGUAGE]"],
            help: """
                Open obstacles as people named them, of each unit the key obstacle first and then the others in their order.

                  pacesetter obstacles --unit "Nordwerk/Machining"
                """,
            options: door.options + [
                .value("--unit", "PATH", "this unit and what is below it (default: the whole works)"),
                .value("--format", "FORM", "text (default) or json"),
                .value("--language", "LANGUAGE", "en (default), zh, ru or de"),
            ]
        ) { call in
            guard call.operands.isEmpty else { throw UsageError("obstacles takes no operand; a unit goes with --unit PATH.") }
            let (format, language) = (try call.answerFormat(.text, .json), try call.language())
            let database = try door.openExisting(call)
            defer { database.close() }
            let answer = try answer(call, database)
            switch format {
            case .json: call.console.write(bytes: ObstacleJSON.bytes(of: answer) + [UInt8(ascii: "\n")])
            case .text, .html: call.console.write(lines(answer, language).joined(separator: "\n") + "\n")
            }
            return .success
        }
    }

    private static func answer(_ call: Invocation, _ database: Database) throws -> ObstacleAnswer {
        let unit = call.value("--unit").map { UnitPath($0) }, columns = try WorksAsked(call, about: unit.map { [$0] } ?? [], in: database).columns
        let open = try database.read { try ObstacleStore($0, of: columns.works.id).open() }
        return ObstacleAnswer(
            columns.organisation, of: unit ?? UnitPath(columns.works.name), on: WorksClock(of: columns.works).day(at: .now), among: open)
    }

    private static func lines(_ answer: ObstacleAnswer, _ language: Language) -> [String] {
        guard !answer.lines.isEmpty else { return [answer.unit.text + ": " + language(.noKeyObstacle)] }
        var lines: [String] = [], last: UnitPath?
        for line in answer.lines {
            if line.unit != last { lines.append(line.unit.text) }
            last = line.unit
            let place = line.isKey ? language(.keyObstacle) + ":" : String(line.obstacle.place) + "."
            lines.append("  \(place) \(line.matter.title), " + language(MatterWords.dates(line.matter, since: line.obstacle.since, on: answer.on)))
        }
        return lines + (answer.others > 0 ? [language(.moreBelow(answer.others))] : [])
    }
}
