import Database
import Language
package import Terminal
import Works

/// `pacesetter compare`: a unit among its peers, and whether its plan is too high.
package enum ComparisonCommands {
    /// - Parameter precedents: who knows by which methods a plan is reached.
    package static func command(_ door: DatabaseDoor, precedents: PlanPrecedents.Source? = nil) -> Command {
        Command(
            "compare", summary: "Compares a unit with its peers: what the whole would gain, whether the plan is too high, what lasts.",
            usage: ["--unit PATH [--indicator NAME] [--from DAY] [--on DAY] [--until DAY] [--tree then|today] [--format text|json] [--language LANGUAGE]"],
            help: """
                Peers are the units of the same peer group; without one, those that are alike in level, product, equipment, trade,
                shift and size.

                  pacesetter compare --unit "Nordwerk/Machining/Milling 2 late" --indicator output
                """,
            options: door.options + [
                .value("--unit", "PATH", "which unit"),
                .value("--indicator", "NAME", "by which indicator (default: the first that is planned)"),
                .value("--from", "DAY", "first day (default: the year of --on)"),
                .value("--on", "DAY", "the day it is about (default: the last complete one)"),
                .value("--until", "DAY", "the plan's last day (default: the end of that year)"),
            ] + WorksAsked.answerOptions
        ) { call in
            guard call.operands.isEmpty, let unit = call.value("--unit").map({ UnitPath($0) }) else {
                throw UsageError("compare needs --unit PATH and no operand.")
            }
            let database = try door.openExisting(call)
            defer { database.close() }
            let (format, language) = (try call.answerFormat(.text, .json), try call.language())
            let view = try view(of: unit, call, database, precedents)
            switch format {
            case .json: call.console.write(bytes: ComparisonJSON.bytes(of: view) + [UInt8(ascii: "\n")])
            case .text, .html: call.console.write(ComparisonText.text(of: view, in: language))
            }
            return .success
        }
    }

    private static func view(
        of unit: UnitPath, _ call: Invocation, _ database: Database, _ precedents: PlanPrecedents.Source?
    ) throws -> ComparisonView {
        let asked = try WorksAsked(call, about: [unit], in: database)
        func brief(_ span: BriefSpan) -> Brief { BriefComputation(span: span, delta: BriefComputation.usualDelta).brief(of: asked.panoramas) }
        let now = brief(try asked.span(call))
        guard let view = ComparisonView(of: unit, indicator: asked.panoramas[0].indicator.name, in: now, asked.columns.organisation, brief: { brief($0) })
        else { throw ComparisonError.nothingToCompare(unit.text) }
        return try view.knowing(precedents, asked.columns, until: now.on, in: database)
    }
}

package enum ComparisonError: Error, CustomStringConvertible {
    case nothingToCompare(String)

    package var description: String {
        switch self {
        case .nothingToCompare(let unit):
            "\(unit) cannot be compared: it needs a plan, at least five people, and figures of at least eight days in the span."
        }
    }
}

/// For a terminal.
enum ComparisonText {
    static func text(of view: ComparisonView, in language: Language) -> String {
        let comparison = view.comparison, form = FigureForm(comparison.indicator, language)
        var lines = [
            language(.amongPeers(comparison.unit.text, comparison.members.count { $0.unit != comparison.unit })), language(.basis(comparison.group.basis)),
        ]
        if let lasting = Message.lasting(view.lasting) { lines.append(language(lasting)) }
        if let verdict = view.verdict {
            lines += ["", language(.isThePlanTooHigh) + " " + language(.verdict(verdict.answer))]
            lines += VerdictWords.sentences(verdict.evidence, language) { comparison.name(of: $0) }.map { "  " + language($0) }
            lines += (view.precedents.map { PrecedentWords.text($0, reach: verdict.evidence.reach, comparison, language, level: form.level(comparison)) } ?? [])
                .map { "  " + $0 }
        }
        if case .success(let resources) = view.resources, let own = resources.unit(at: comparison.unit) {
            lines += ["", language(.withTheirResources) + " (" + ResourceWords.list(resources.resources, language) + ")"]
            lines += ResourceWords.sentences(own) { comparison.name(of: $0) }.map { "  " + language($0) }
        }
        if let suggestion = view.suggestion {
            lines += ["", language(.proposedGroups)] + PeerSuggestionWords.sentences(suggestion, language).map { "  " + language($0) }
        }
        lines += ["", language(.whatTheWholeWouldGain)]
        switch view.gains {
        case .failure(let silence): lines.append("  " + language(.silence(silence)))
        case .success(let gains): for gain in gains { lines += self.lines(gain, comparison, form) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func lines(_ gain: PeerGain, _ comparison: PeerComparison, _ form: FigureForm) -> [String] {
        let language = form.language
        let level = form.level(comparison)(gain.level)
        let all = comparison.members.reduce(0) { $0 + $1.level * $1.volume }
        let interval = language(.certainty(of: gain, Percent(gain.total / all, decimals: 1), form))
        return ["  " + language(.ifAllReached(Percent(1 - gain.quantile, decimals: 0), level)) + ": " + form.amount(gain.total), "    " + interval]
            + gain.largest.map { "    " + comparison.members[$0].unit.text + ": " + form.amount(gain.gains[$0]) }
    }
}

extension FigureForm {
    /// A level as the reader knows it: a completion, or the ratio.
    func level(_ comparison: PeerComparison) -> (Double) -> String {
        { comparison.hasRatios ? ratio($0) : language(Percent($0, decimals: 1)) }
    }
}
