import Database
import Language
package import Planning
package import Terminal
import Works

/// `pacesetter laggards`: who lags behind a good total, and since when.
package enum LaggardCommands {
    package static func command(_ door: DatabaseDoor) -> Command {
        Command(
            "laggards", summary: "Says who lags behind a good total: by how much, since when, what hides them, and who is low without being an alarm.",
            usage: ["[--unit PATH] [--indicator NAME] [--from DAY] [--on DAY] [--until DAY] [--format text|json] [--language LANGUAGE]"],
            help: """
                Of all indicators, unless one is named. Whoever was as low in the same season of last year, or on days on which all were, is no alarm.

                  pacesetter laggards --unit Nordwerk
                """,
            options: door.options + WorksAsked.options
        ) { call in
            guard call.operands.isEmpty else { throw UsageError("laggards takes no operand; a unit goes with --unit \(call.operands[0]).") }
            let (format, language) = (try call.answerFormat(.text, .json), try call.language())
            let database = try door.openExisting(call)
            defer { database.close() }
            let view = try view(call, WorksAsked(call, about: call.unit, in: database))
            switch format {
            case .json: call.console.write(bytes: LaggardJSON.bytes(of: view, in: language) + [UInt8(ascii: "\n")])
            case .text, .html: call.console.write(LaggardText.text(of: view, in: language))
            }
            return .success
        }
    }

    private static func view(_ call: Invocation, _ asked: WorksAsked) throws -> LaggardView {
        let brief = try asked.brief(call), days = CompleteDay.before(brief.on, in: asked.panoramas)
        // From the first day that the call names, else from the year of each day.
        let from = try call.day("--from")
        let before = days.lazy.prefix { $0 > from ?? .always }.map { day in
            NamedDay(asked.panoramas, over: from.map { BriefSpan(from: $0, on: day, until: day) } ?? .year(of: day))
        }
        let now = NamedDay(day: brief.on, named: Set(brief.laggards.map(Named.init)), isJudged: true)
        let background = BriefComputation(span: .twelveMonths(to: brief.on)).brief(of: asked.panoramas)
        let today = TodayView(brief, background: background, guide: .everything(of: asked.columns.organisation)).knowing(
            Episode.episodes(of: now, before: before), before: nil)
        return LaggardView(today) { BriefComputation(span: $0).brief(of: asked.panoramas) }
    }
}

/// For a terminal.
enum LaggardText {
    static func text(of view: LaggardView, in language: Language) -> String {
        let brief = view.today.brief, name = String(brief.unit.name), count = Set(view.hidden.map(\.laggard.unit)).count
        var lines = [language(count > 0 ? .hiddenAt(count, name) : .nobodyHiddenAt(name))]
        for line in view.hidden { lines += ["", title(line)] + evidence(line, view, language).map { "  " + $0 } }
        if !view.explained.isEmpty { lines += ["", language(.noAlarm)] }
        for line in view.explained { lines.append("  " + title(line) + ": " + (line.excuse.map { LaggardWords.sentence($0, language) } ?? "")) }
        if !view.open.isEmpty { lines += ["", language(.behindInTheOpen)] }
        for line in view.open {
            lines.append(
                "  " + title(line) + ": "
                    + ([language(.ofThePlanSoFar(Percent(line.laggard.completion)))] + verdict(line, view, language)).joined(separator: "; "))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func verdict(_ line: LaggardView.Line, _ view: LaggardView, _ language: Language) -> [String] {
        view.today.verdicts?.verdict(of: line.laggard).map { [VerdictWords.sentence($0, language)] } ?? []
    }

    private static func title(_ line: LaggardView.Line) -> String { "\(line.laggard.unit.text) (\(line.laggard.indicator))" }

    private static func evidence(_ line: LaggardView.Line, _ view: LaggardView, _ language: Language) -> [String] {
        let completion = language(.ofThePlanSoFar(Percent(line.laggard.completion)))
        let interval = line.interval.map { language(.fromTo(Percent($0.lowerBound, decimals: 1), Percent($0.upperBound, decimals: 1))) }
        return [completion + (interval.map { " (\($0))" } ?? "")]
            + (line.parent.map { [language(.hiddenByWhich($0.unit.text, Percent($0.completion)))] } ?? [])
            + (line.episode.map { [language(LaggardWords.sentence($0, on: view.today.brief.on))] } ?? []) + [
                language(.chanceAlone(Chance(line.laggard.pValue)))
            ]
            + verdict(line, view, language)
    }
}
