package import Terminal
package import Works

// Questions about a unit and everything below it.

extension WorksAsked {
    package static let options: [Option] =
        [
            .value("--unit", "PATH", "tell of this unit and what is below it"),
            .value("--indicator", "NAME", "by which indicator (default: the first that can answer)"),
            .value("--from", "DAY", "first day (default: the year of --on)"),
            .value("--on", "DAY", "the day it is about (default: the last complete one)"),
            .value("--until", "DAY", "the plan's last day (default: the end of that year)"),
        ] + answerOptions

    /// Under which roofs, and in what form, a question is answered.
    package static let answerOptions: [Option] = [
        treeOption, .value("--format", "FORM", "text (default) or json"), .value("--language", "LANGUAGE", "en (default), zh, ru or de"),
    ]

    /// Judged is the whole works; told of is the unit of the call and what is below it.
    package func brief(_ call: Invocation) throws -> Brief {
        let brief = BriefComputation(span: try span(call)).brief(of: panoramas)
        return call.unit.first.map { brief.slice(to: $0) } ?? brief
    }
}

extension Invocation {
    /// One, or none.
    package var unit: [UnitPath] { value("--unit").map { [UnitPath($0)] } ?? [] }
}
