import Database
import Language
package import Planning
package import Terminal
import Works

/// `pacesetter standings`: the league of a unit.
package enum StandingsCommands {
    package static func command(_ door: DatabaseDoor) -> Command {
        Command(
            "standings", summary: "Puts comparable units in order, as far as their figures tell it: places as intervals, ties shared, grades.",
            usage: ["--unit PATH [--indicator NAME] [--by level|progress] [--least AMOUNT] [--from DAY] [--on DAY] [--tree then|today] [--format text|json]"],
            help: """
                A unit's place is one more than the number of those proven better; beside it stand all places that the figures do not exclude.
                By progress, different starts are taken out: what a unit reached beyond what its level of as many days before lets expect.

                  pacesetter standings --unit "Mansfeld/Mines/Otto Brosowski" --indicator copper
                """,
            options: door.options + [
                .value("--unit", "PATH", "whose league"),
                .value("--indicator", "NAME", "by which indicator (default: the first that is planned)"),
                .value("--by", "BASIS", "level (default) or progress"),
                .value("--least", "AMOUNT", "less volume has no place (default: a tenth of the league's median)"),
                .value("--from", "DAY", "first day (default: the year of --on)"),
                .value("--on", "DAY", "the last day looked at (default: the last complete one)"),
            ] + WorksAsked.answerOptions
        ) { call in
            guard call.operands.isEmpty, let unit = call.value("--unit").map({ UnitPath($0) }) else {
                throw UsageError("standings needs --unit PATH and no operand.")
            }
            let (format, language) = (try call.answerFormat(.text, .json), try call.language())
            let database = try door.openExisting(call)
            defer { database.close() }
            let view = StandingsView(try table(of: unit, call, database))
            switch format {
            case .json: call.console.write(bytes: StandingsJSON.bytes(of: view) + [UInt8(ascii: "\n")])
            case .text, .html: call.console.write(StandingsText.lines(of: view, language).joined(separator: "\n") + "\n")
            }
            return .success
        }
    }

    private static func table(of unit: UnitPath, _ call: Invocation, _ database: Database) throws -> LeagueTable {
        let asked = try WorksAsked(call, about: [unit], in: database), chosen = asked.panoramas[0], organisation = asked.columns.organisation
        let question = StandingQuestion(
            unit: unit, indicator: chosen.indicator.name, span: try asked.span(call), basis: try call.basis(), leastVolume: try call.leastVolume())
        func brief(_ span: BriefSpan) -> Brief? { BriefComputation(span: span, delta: BriefComputation.usualDelta).brief(of: [chosen]) }
        let table = try LeagueTable(question, organisation, brief: brief) { units in
            guard let id = asked.columns.book.id(named: question.indicator) else { return [:] }
            let revisions = PlanRevisions(works: asked.columns.works, indicator: id, span: question.span, organisation: organisation)
            return try database.read { try revisions.read(of: units, in: $0) }
        }
        guard let table else { throw StandingsError.noLeague(unit.text) }
        return table
    }
}

extension Invocation {
    fileprivate func basis() throws -> StandingQuestion.Basis {
        guard let text = value("--by") else { return .level }
        guard let basis = StandingQuestion.Basis(rawValue: text) else { throw UsageError("--by is level or progress, found \"\(text)\".") }
        return basis
    }

    fileprivate func leastVolume() throws -> Double? {
        guard let text = value("--least") else { return nil }
        guard let amount = Double(text), amount.isFinite, amount >= 0 else { throw UsageError("--least takes an amount, 0 or more, found \"\(text)\".") }
        return amount
    }
}

package enum StandingsError: Error, CustomStringConvertible {
    case noLeague(String)

    package var description: String {
        switch self {
        case .noLeague(let unit): "\(unit) has no league: it needs a plan of an amount or a ratio, and at least five people."
        }
    }
}
