import Planning
package import Works

/// What was decided and drawn about help by one indicator.
package struct HelpRecord: Sendable {
    /// Oldest first.
    package let choices: [HelpChoice]
    /// Latest first.
    package let draws: [HelpDraw]

    package init(choices: [HelpChoice], draws: [HelpDraw]) { (self.choices, self.draws) = (choices, draws) }

    /// What of it is settled on a day.
    func settlement(on day: Day, path: (ID<Unit>) -> UnitPath?) -> HelpSettlement { HelpSettlement(choices, draws, on: day, path: path) }
}

extension EffectQuestion {
    /// Finds by itself whether the units were drawn by lot, and which others gave or took help.
    package mutating func take(_ record: HelpRecord, _ organisation: Organisation) {
        let days = both.from...both.on
        let concerned = Set(
            record.choices.filter { $0.isHelp(on: days) }.flatMap { [$0.helped, $0.helper] }.compactMap { organisation.nearestPath(of: $0, to: on) })
        touched = concerned.subtracting(units + helpers).sorted()
        let numbers = units.compactMap { organisation.unit(at: $0, on: since) ?? organisation.everAt($0).last?.unit }
        guard numbers.count == units.count else { return }
        drawn = DrawnOrder(of: numbers, since: since, on: on, in: record.draws, record.choices) { organisation.nearestPath(of: $0, to: on) }
    }
}
