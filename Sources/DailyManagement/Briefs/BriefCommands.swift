import Database
import Language
package import Planning
import Tables
package import Terminal
import Works

/// `pacesetter brief`: the main job. From a database, or from one CSV file in one command.
package enum BriefCommands {
    package static func command(_ door: DatabaseDoor) -> Command {
        Command(
            "brief", summary: "Says where the plan stands at every level, and who falls behind although the total looks fine.",
            usage: [
                "[--db FILE|URL | --csv FILE] [--unit PATH] [--indicator NAME] [--from DAY] [--on DAY] [--until DAY] [--tree then|today] [--format text|json|html]"
            ],
            help: help,
            options: door.options + [
                .value("--csv", "FILE", "read these records into a database of its own in memory (- is standard input)"),
                .value("--units", "FILE", "with --csv: the units (people, catch_all and so on)"),
                .value("--indicators", "FILE", "with --csv: the indicators (kind, direction and so on)"),
                .values("--map", "FIELD=TEMPLATE", "with --csv: as in pacesetter import"),
                .flag("--add", "with --csv: several rows for one day are parts of it"),
                .value("--unit", "PATH", "tell of this unit and what is below it"),
                .value("--indicator", "NAME", "tell of this indicator only"),
                .value("--from", "DAY", "first day (default: the year of --on)"),
                .value("--on", "DAY", "the day it is about (default: the last day on which four of five units reported)"),
                .value("--until", "DAY", "the plan's last day (default: the end of that year)"),
                .value("--delta", "SHARE", "smallest gap worth acting on (default 0.01)"),
                .flag("--all-units", "totals of every unit, not only of those with units below them"),
                WorksAsked.treeOption,
                .value("--format", "FORM", "text (default), json or html"),
                .value("--language", "LANGUAGE", "en (default), zh, ru or de"),
            ]
        ) { call in
            let request = try BriefRequest(call)
            let database = try call.has("--csv") ? FilesInMemory.read(call, into: door.openInMemory()) : door.openExisting(call)
            defer { database.close() }
            let answer = try request.answer(call, from: database)
            switch request.format {
            case .text: call.console.write(BriefText.text(of: answer.brief, in: request.language, verdicts: answer.verdicts, lasting: answer.lasting))
            case .json:
                let json = BriefJSON.bytes(
                    of: answer.brief, totals: request.totals, verdicts: answer.verdicts, lasting: answer.lasting, in: request.language)
                call.console.write(bytes: json + [UInt8(ascii: "\n")])
            case .html: call.console.write(bytes: TodayPages.file(answer.brief, in: request.language))
            }
            return .success
        }
    }

    private static let help = """
        Judged is always the whole works: a brief for one unit tells what the whole knows of it.

          pacesetter brief --csv records.csv
          pacesetter brief --csv garments.csv --map 'unit=Factory/{department|trim}/Team {team|pad:2}' \\
            --map 'date={date|date:M/d/yyyy}' --map 'indicator=productivity' --map 'plan={targeted_productivity}' --map 'actual={actual_productivity}'
          pacesetter brief --db works.db --on 2026-03-31 --unit Nordwerk/Foundry --format json
        """
}

/// What a call of `brief` asks for.
private struct BriefRequest {
    struct Answer {
        let brief: Brief
        let verdicts: PlanVerdicts
        let lasting: LastingGaps
    }

    let format: AnswerFormat
    let language: Language
    let totals: Brief.Which
    private let unit: UnitPath?
    private let delta: Double

    init(_ call: Invocation) throws {
        guard call.operands.isEmpty else { throw UsageError("brief takes no operand; a file goes with --csv \(call.operands[0]).") }
        (format, language) = (try call.answerFormat(.text, .json, .html), try call.language())
        totals = call.has("--all-units") ? .allUnits : .innerUnits
        unit = call.value("--unit").map { UnitPath($0) }
        delta = try call.number("--delta") ?? BriefComputation.usualDelta
        guard (0..<1).contains(delta) else { throw UsageError("--delta takes a share from 0 to below 1, such as 0.01.") }
    }

    func answer(_ call: Invocation, from database: Database) throws -> Answer {
        let asked = try WorksAsked(call, about: unit.map { [$0] } ?? [], in: database)
        let brief = BriefComputation(span: try asked.span(call), delta: delta).brief(of: asked.panoramas)
        let verdicts = PlanVerdicts(brief, asked.columns.organisation) { [delta] in
            BriefComputation(span: .twelveMonths(to: brief.on), delta: delta).brief(of: asked.panoramas)
        }
        let lasting = format == .html ? .none : LastingGaps(before: brief.on, in: asked.panoramas, asked.columns.organisation)
        return Answer(brief: unit.map { $0 == brief.unit ? brief : brief.slice(to: $0) } ?? brief, verdicts: verdicts, lasting: lasting)
    }
}
