import Database
import Language
package import Planning
package import Terminal
import Works

/// `pacesetter effect`: did it work?
package enum EffectCommands {
    package static func command(_ door: DatabaseDoor) -> Command {
        Command(
            "effect", summary: "Says what came of something that was done, beside what would have come anyway.",
            usage: [
                "--unit PATH ... --since DAY | --helped [--indicator NAME] [--helper PATH ...] [--on DAY] [--by-lot] [--tree then|today] [--format text|json]"
            ],
            help: """
                The units are compared with peers of whom no help is recorded: the 90 days before with those since (90 at most). A unit that was chosen because it stood
                low rises somewhat by itself; that is taken off, unless it was drawn by lot.

                  pacesetter effect --unit "Mansfeld/Mines/Otto Brosowski/Team Balvi" --since 1959-07-20 --on 1959-09-30
                  pacesetter effect --unit "Mansfeld/Mines/Otto Brosowski" --helped --on 1959-09-30
                """,
            options: door.options + [
                .values("--unit", "PATH", "at which units it was done"),
                .value("--since", "DAY", "the first day on which it could show"),
                .flag("--helped", "instead of --since: the units at and below this one to which recorded help came within two weeks"),
                .value("--indicator", "NAME", "by which indicator (default: the first that is planned)"),
                .values("--helper", "PATH", "units that gave people for it"),
                .value("--on", "DAY", "the last day looked at (default: the last complete one)"),
                .flag("--by-lot", "the units were drawn by lot among those that waited"),
            ] + WorksAsked.answerOptions
        ) { call in
            let (format, language) = (try call.answerFormat(.text, .json), try call.language())
            let database = try door.openExisting(call)
            defer { database.close() }
            let studies = try studies(call, database)
            switch format {
            case .json: call.console.write(bytes: EffectJSON.bytes(of: studies[0], ofHelpers: Array(studies.dropFirst())) + [UInt8(ascii: "\n")])
            case .text, .html: for study in studies { call.console.write(EffectWords.lines(study, language).joined(separator: "\n") + "\n") }
            }
            return .success
        }
    }

    /// What was asked first, then each helper's own.
    private static func studies(_ call: Invocation, _ database: Database) throws -> [EffectStudy] {
        let units = call.values("--unit").map { UnitPath($0) }, helpers = call.values("--helper").map { UnitPath($0) }
        guard call.operands.isEmpty, !units.isEmpty, call.has("--helped") != (call.value("--since") != nil), !call.has("--helped") || units.count == 1 else {
            throw UsageError("effect needs --unit PATH and --since DAY, or one --unit PATH and --helped, and no operand.")
        }
        if let twice = (units + helpers).firstNamedTwice { throw UsageError("\(twice.text) is named twice; each unit is helped or helps, once.") }
        let asked = try WorksAsked(call, about: units + helpers, in: database), chosen = asked.panoramas[0]
        guard let on = try call.day("--on") ?? BriefSpan.usual(for: [chosen], from: nil, on: nil, until: nil)?.on else { throw BriefError.nothingReported }
        let record = try asked.columns.book.id(named: chosen.indicator.name).map { id in
            try database.read { try HelpStore($0, of: asked.columns.works.id).record(by: id) }
        }
        var question = try question(call, units, helpers, chosen.indicator.name, on: on, record, asked.columns.organisation)
        if let record { question.take(record, asked.columns.organisation) }
        func brief(_ span: BriefSpan) -> Brief? { BriefComputation(span: span, delta: BriefComputation.usualDelta).brief(of: [chosen]) }
        return ([question] + question.ofHelpers).map { EffectStudy($0, asked.columns.organisation, brief: brief) }
    }

    private static func question(
        _ call: Invocation, _ units: [UnitPath], _ helpers: [UnitPath], _ indicator: String, on: Day, _ record: HelpRecord?, _ organisation: Organisation
    ) throws -> EffectQuestion {
        guard let since = try call.day("--since") else {
            guard let record, let question = EffectQuestion(helpedAt: units[0], by: indicator, on: on, in: record, organisation) else {
                throw UsageError("No help by \"\(indicator)\" is recorded at \(units[0]) up to \(on).")
            }
            return question
        }
        guard since <= on else { throw UsageError("--since \(since) is after the last day looked at, \(on).") }
        return EffectQuestion(units: units, helpers: helpers, indicator: indicator, since: since, on: on, choice: call.has("--by-lot") ? .lot : .standing)
    }
}

extension [UnitPath] {
    fileprivate var firstNamedTwice: UnitPath? {
        var seen = Set<UnitPath>()
        return first { !seen.insert($0).inserted }
    }
}
