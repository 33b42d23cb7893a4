import Database
package import Planning
package import Terminal
import Works

/// `pacesetter shares`: how large a share of the teams met their plans.
package enum SharesCommands {
    /// - Parameter further: kinds of share that a module above knows of.
    package static func command(_ door: DatabaseDoor, further: [ShareKind] = []) -> Command {
        Command(
            "shares", summary: "Says how many of the teams, and of the people in them, met the plan, unit by unit and level by level.",
            usage: ["--unit PATH [--indicator NAME] [--over day|days|span] [--from DAY] [--on DAY] [--tree then|today] [--format text|json]"],
            help: """
                Comprehensively means: the plans of all indicators. Over days, each day of each team is counted; over the span, each team once, by
                all its reported days together. Teams with fewer than five people are not counted.

                  pacesetter shares --unit "Daye Steel" --over span
                """,
            options: door.options + [
                .value("--unit", "PATH", "of what unit, with all below it"),
                .value("--indicator", "NAME", "by which plan (default: the first that is planned)"),
                .value("--over", "PERIOD", "day (default), days or span"),
                .value("--from", "DAY", "first day of the span (default: the year of --on)"),
                .value("--on", "DAY", "the day, and the last of the span (default: the last complete one)"),
            ] + WorksAsked.answerOptions
        ) { call in
            guard call.operands.isEmpty, let unit = call.value("--unit").map({ UnitPath($0) }) else {
                throw UsageError("shares needs --unit PATH and no operand.")
            }
            let (format, language) = (try call.answerFormat(.text, .json), try call.language())
            let database = try door.openExisting(call)
            defer { database.close() }
            let shares = try shares(of: unit, call, database, further)
            switch format {
            case .json: call.console.write(bytes: SharesJSON.bytes(of: shares) + [UInt8(ascii: "\n")])
            case .text, .html: call.console.write(SharesText.lines(of: shares, language).joined(separator: "\n") + "\n")
            }
            return .success
        }
    }

    private static func shares(of unit: UnitPath, _ call: Invocation, _ database: Database, _ further: [ShareKind]) throws -> TreeShares {
        let asked = try WorksAsked(call, about: [unit], in: database), period = try call.period(), span = try asked.span(call)
        guard let chosen = asked.panoramas.first(where: { $0.indicator.kind != .milestone }) else { throw SharesError.nothingToCount(unit.text) }
        let brief = BriefComputation(span: span, delta: BriefComputation.usualDelta).brief(of: asked.columns.panoramas.map(\.panorama))
        let shares = TreeShares(of: unit, indicator: chosen.indicator, in: brief, asked.columns.organisation, period: period, further: further)
        guard let shares else { throw SharesError.nothingToCount(unit.text) }
        return shares
    }
}

extension Invocation {
    fileprivate func period() throws -> ShareField.Period {
        guard let text = value("--over") else { return .day }
        guard let period = ShareField.Period(rawValue: text) else { throw UsageError("--over is day, days or span, found \"\(text)\".") }
        return period
    }
}

package enum SharesError: Error, CustomStringConvertible {
    case nothingToCount(String)

    package var description: String {
        switch self {
        case .nothingToCount(let unit): "Of \(unit) there is nothing to count: neither it nor a team below it has a plan of an amount or a ratio."
        }
    }
}
