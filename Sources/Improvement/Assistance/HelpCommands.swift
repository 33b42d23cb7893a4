import Database
import Language
package import Planning
package import Terminal
import Works

/// `pacesetter help-pairs`: who can help whom?
package enum HelpCommands {
    package static func command(_ door: DatabaseDoor) -> Command {
        Command(
            "help-pairs", summary: "Proposes which unit could help which, with the reasons.",
            usage: ["[--unit PATH] [--indicator NAME] [--on DAY] [--format text|json] [--language LANGUAGE]"],
            help: """
                Helped are units reliably behind, helpers those reliably ahead of their plan; a pair needs a gap that is proven for all pairs at once.
                What was decided in the pages counts: who is helped is not proposed again, nor is a pair that was declined.

                  pacesetter help-pairs --unit Mansfeld --on 1959-08-15
                """,
            options: door.options + [
                .value("--unit", "PATH", "pairs in which this unit or one below it has a part (default: the whole works)"),
                .value("--indicator", "NAME", "by which indicator (default: the first that is planned)"),
                .value("--on", "DAY", "the day it is about (default: the last complete one)"),
            ] + WorksAsked.answerOptions
        ) { call in
            guard call.operands.isEmpty else { throw UsageError("help-pairs takes no operand; a unit goes with --unit PATH.") }
            let (format, language) = (try call.answerFormat(.text, .json), try call.language())
            let database = try door.openExisting(call)
            defer { database.close() }
            let answer = try answer(call, database)
            switch format {
            case .json: call.console.write(bytes: HelpJSON.bytes(of: answer) + [UInt8(ascii: "\n")])
            case .text, .html: call.console.write(HelpWords.lines(answer, language).joined(separator: "\n") + "\n")
            }
            return .success
        }
    }

    private static func answer(_ call: Invocation, _ database: Database) throws -> HelpAnswer {
        let unit = call.value("--unit").map { UnitPath($0) }, asked = try WorksAsked(call, about: unit.map { [$0] } ?? [], in: database)
        let columns = asked.columns, indicator = asked.panoramas[0].indicator
        guard let on = try call.day("--on") ?? BriefSpan.usual(for: asked.panoramas)?.on else { throw BriefError.nothingReported }
        func brief(_ day: Day) -> Brief {
            BriefComputation(span: .year(of: day), delta: BriefComputation.usualDelta).brief(of: columns.panoramas.map(\.panorama))
        }
        let settled = try settled(columns, indicator, on, database)
        guard let proposal = HelpProposal(on: on, indicator: indicator.name, columns.organisation, settled, brief: brief) else {
            throw BriefError.nothingReported
        }
        return HelpAnswer(proposal, of: unit ?? UnitPath(columns.works.name), indicator, in: brief(on)) { _ in true }
    }

    private static func settled(_ columns: WorksPanorama, _ indicator: Indicator, _ on: Day, _ database: Database) throws -> HelpSettlement {
        guard let id = columns.book.id(named: indicator.name) else { return .none }
        let record = try database.read { try HelpStore($0, of: columns.works.id).record(by: id) }
        return record.settlement(on: on) { columns.organisation.nearestPath(of: $0, to: on) }
    }
}
