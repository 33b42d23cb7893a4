import Database
import Language
package import Terminal
import Works

/// `pacesetter slipping`: who was ahead and has dropped.
package enum SlippingCommands {
    package static func command(_ door: DatabaseDoor) -> Command {
        Command(
            "slipping", summary: "Says who was among the advanced and has dropped: since when, by how much, and what chance alone does.",
            usage: ["[--unit PATH] [--indicator NAME] [--from DAY] [--on DAY] [--until DAY] [--format text|json] [--language LANGUAGE]"],
            help: """
                The former level has luck taken out of it, as far as peers tell; so the drop is what is left beyond luck running out.

                  pacesetter slipping --unit Mansfeld --indicator copper --on 1959-07-31
                """,
            options: door.options + WorksAsked.options
        ) { call in
            guard call.operands.isEmpty else { throw UsageError("slipping takes no operand; a unit goes with --unit \(call.operands[0]).") }
            let (format, language) = (try call.answerFormat(.text, .json), try call.language())
            let database = try door.openExisting(call)
            defer { database.close() }
            let brief = try WorksAsked(call, about: call.unit, in: database).brief(call)
            let leaders = brief.indicators.lazy.compactMap { SlippingLeaders(below: brief.unit, indicator: $0.name, in: brief) }.first
            guard let leaders else { throw SlippingError.noLevels }
            switch format {
            case .json: call.console.write(bytes: SlippingJSON.bytes(of: leaders, over: brief.span) + [UInt8(ascii: "\n")])
            case .text, .html: call.console.write(SlippingText.text(of: leaders, in: language))
            }
            return .success
        }
    }
}

package enum SlippingError: Error, CustomStringConvertible {
    case noLevels

    package var description: String {
        "A fall is looked for in figures with a plan, not in dates; there is none here: name another with --indicator NAME or --unit PATH."
    }
}

/// For a terminal.
enum SlippingText {
    static func text(of leaders: SlippingLeaders, in language: Language) -> String {
        var lines = [leaders.indicator.name + ": " + language(headline(leaders))]
        for one in leaders.cases {
            lines += ["", one.fall.unit.text] + SlippingWords.sentences(one.fall, leaders.indicator).map { "  " + language($0) }
            if !one.below.isEmpty { lines.append("  " + language(.fellBelowIt(one.below.count))) }
        }
        if let field = leaders.field {
            lines += ["", language(.whatChanceDoes)] + SlippingWords.sentences(field, leaders.yardstick).map { "  " + language($0) }
        }
        if !leaders.unsure.isEmpty {
            lines += ["", language(.notEnoughToTell), "  " + language(.rareByItself(leaders.asked, leaders.rareByChance))]
            lines += leaders.unsure.map { "  " + $0.unit.text + ": " + language(.levelFellAbout($0.since.date.short, by: SlippingWords.percent($0.drop))) }
        }
        if leaders.tooNew > 0 { lines += ["", language(.tooNewForFalls(leaders.tooNew))] }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func headline(_ leaders: SlippingLeaders) -> Message {
        let name = String(leaders.unit.name)
        if !leaders.cases.isEmpty { return .leadersHaveDropped(leaders.cases.count, name) }
        return leaders.asked > 0 ? .noLeaderHasDropped(name) : .tooEarlyForFalls(name)
    }
}
