import Planning
package import Works

/// What was decided and drawn about help by one indicator.
package struct HelpRecord: Sendable {
    /// Oldest first.
    package let choices: [HelpChoice]
    /// Latest first.
    package let draws: [HelpDraw]
    /// Of any indicator: whoever helped or was helped is no peer meanwhile.
    package let missions: [MissionSpan]

    package init(choices: [HelpChoice], draws: [HelpDraw], missions: [MissionSpan] = []) {
        (self.choices, self.draws, self.missions) = (choices, draws, missions)
    }

    /// Units at and below one at which help holds on a day, each with the first of it; the earliest first.
    package func helped(at place: UnitPath, until day: Day, _ organisation: Organisation) -> [HelpedUnit] {
        var found: [UnitPath: HelpChoice] = [:]
        for choice in choices where choice.decision == .taken && choice.holds(on: day) {
            guard let unit = organisation.nearestPath(of: choice.helped, to: day), unit.isWithin(place), found[unit] == nil else { continue }
            found[unit] = choice
        }
        return found.map { HelpedUnit(unit: $0, choice: $1) }.sorted { ($0.choice.day, $0.unit) < ($1.choice.day, $1.unit) }
    }

    /// What of it is settled on a day.
    func settlement(on day: Day, path: (ID<Unit>) -> UnitPath?) -> HelpSettlement { HelpSettlement(choices, draws, on: day, path: path) }
}

/// A unit at which help is recorded.
package struct HelpedUnit: Sendable {
    package let unit: UnitPath
    package let choice: HelpChoice
}

extension EffectQuestion {
    /// Help decided within two weeks is asked about as one: to whom it came last has some days without it since, which makes the effect look
    /// smaller, never larger.
    private static let wave = 14

    /// Did the help work that is recorded at a unit and below it? Of the two weeks in which most of it came. nil where none is recorded.
    package init?(helpedAt place: UnitPath, by indicator: String, on day: Day, in record: HelpRecord, _ organisation: Organisation) {
        let helped = record.helped(at: place, until: day, organisation)
        let waves = helped.map { first in helped.filter { first.choice.day..<first.choice.day + EffectQuestion.wave ~= $0.choice.day } }
        guard let largest = waves.max(by: { $0.count < $1.count }), let first = largest.first else { return nil }
        self.init(units: largest.map(\.unit), indicator: indicator, since: first.choice.day, on: day)
        self.place = place
    }

    /// Finds by itself whether the units were drawn by lot, and which others gave or took help.
    package mutating func take(_ record: HelpRecord, _ organisation: Organisation) {
        let days = both.from...both.on
        let byChoice = record.choices.filter { $0.isHelp(on: days) }.flatMap { [$0.helped, $0.helper] }
        let byMission = record.missions.filter { $0.touches(days) }.flatMap { [$0.helped, $0.helper] }
        let concerned = Set((byChoice + byMission).compactMap { organisation.nearestPath(of: $0, to: on) })
        touched = concerned.subtracting(units + helpers).sorted()
        let numbers = units.compactMap { organisation.unit(at: $0, on: since) ?? organisation.everAt($0).last?.unit }
        guard numbers.count == units.count else { return }
        drawn = DrawnOrder(of: numbers, since: since, on: on, in: record.draws, record.choices) { organisation.nearestPath(of: $0, to: on) }
    }
}
