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
            usage: ["--unit PATH ... --since DAY [--indicator NAME] [--helper PATH ...] [--on DAY] [--by-lot] [--format text|json]"],
            help: """
                The units are compared with untouched peers over as many days before as after (90 at most). A unit that was chosen because it stood
                low rises somewhat by itself; that is taken off, unless it was drawn by lot.

                  pacesetter effect --unit "Mansfeld/Mines/Otto Brosowski/Team Balvi" --since 1959-08-20 --on 1959-09-30
                """,
            options: door.options + [
                .values("--unit", "PATH", "at which units it was done"),
                .value("--since", "DAY", "the first day on which it could show"),
                .value("--indicator", "NAME", "by which indicator (default: the first that is planned)"),
                .values("--helper", "PATH", "units that gave people for it"),
                .value("--on", "DAY", "the last day looked at (default: the last complete one)"),
                .flag("--by-lot", "the units were drawn by lot among those that waited"),
                .value("--format", "FORM", "text (default) or json"),
                .value("--language", "LANGUAGE", "en (default), zh, ru or de"),
            ]
        ) { call in
            let database = try door.openExisting(call)
            defer { database.close() }
            let studies = try studies(call, database)
            let language = Language(rawValue: call.value("--language") ?? "en") ?? .english
            if call.value("--format") == "json" {
                call.console.write(bytes: EffectJSON.bytes(of: studies[0], ofHelpers: Array(studies.dropFirst())) + [UInt8(ascii: "\n")])
            } else {
                for study in studies { call.console.write(EffectWords.lines(study, language).joined(separator: "\n") + "\n") }
            }
            return .success
        }
    }

    /// What was asked first, then each helper's own.
    private static func studies(_ call: Invocation, _ database: Database) throws -> [EffectStudy] {
        let units = call.values("--unit").map { UnitPath($0) }, helpers = call.values("--helper").map { UnitPath($0) }
        guard call.operands.isEmpty, let first = units.first, let since = try call.day("--since") else {
            throw UsageError("effect needs --unit PATH and --since DAY, and no operand.")
        }
        let columns = try database.read { db in try PanoramaStore(db, of: WorksStore(db).works(of: first)).columns(.asItWas) }
        let panoramas = columns.panoramas.map(\.panorama).filter { $0.tree.index(of: first) != nil }
        for unit in units + helpers where !columns.organisation.paths.contains(unit) { throw WorksError.unknownUnit(unit.text, similar: []) }
        let wanted = call.value("--indicator")
        guard let chosen = panoramas.first(where: { wanted == nil || $0.indicator.name == wanted }) else {
            throw BriefError.noSuchIndicator(wanted, known: panoramas.map(\.indicator.name))
        }
        guard let on = try call.day("--on") ?? BriefSpan.usual(for: panoramas, from: nil, on: nil, until: nil)?.on else { throw BriefError.nothingReported }
        func brief(_ span: BriefSpan) -> Brief? { BriefComputation(span: span, delta: BriefComputation.usualDelta).brief(of: [chosen]) }
        let question = EffectQuestion(
            units: units, helpers: helpers, indicator: chosen.indicator.name, since: since, on: on, choice: call.has("--by-lot") ? .lot : .standing)
        return ([question] + question.ofHelpers).map { EffectStudy($0, columns.organisation, brief: brief) }
    }
}
