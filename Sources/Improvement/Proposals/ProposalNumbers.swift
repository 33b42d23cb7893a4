import Database
import Planning
import Statistics
package import Works

/// How many propose how much, and how long they wait: by month and by unit, never by person.
package struct ProposalNumbers: Sendable {
    package struct Line: Sendable, Equatable {
        package var proposals = 0
        /// Different people who are known to the works.
        package var proposers = 0
        /// Sent without a name: of whom nobody knows whether they were one or several.
        package var nameless = 0
        /// Of one engineer, or another who sponsors, with two others at least.
        package var byGroups = 0
        /// Until half had their first answer, in days; nil where that has not been seen yet.
        package var daysToAnswer: Int?
        /// Those whose day came, and those of them that had no answer by then.
        package var promised = 0
        package var late = 0

        package var shareLate: Double? { promised == 0 ? nil : Double(late) / Double(promised) }
    }

    /// A unit below, or the small ones together.
    package struct Part: Sendable {
        /// nil for the units under five people, together.
        package let unit: UnitPath?
        package let line: Line
    }

    package let unit: UnitPath
    package let from: Day
    package let on: Day
    package let all: Line
    package let months: [(first: Day, line: Line)]
    /// Those that were sent in a unit below; most first.
    package let parts: [Part]
    /// Under five people: nothing but the sum is told.
    package let isSmall: Bool

    static let fewest = 5
}

/// One proposal as the numbers see it.
struct CountedProposal: Sendable {
    let matter: ID<Matter>
    let unit: ID<Unit>
    let opened: Day
    let promised: Day
    let answered: Day?
    let isNameless: Bool
    /// To be counted and never to be named.
    fileprivate(set) var authors: [ID<Person>] = []
    fileprivate(set) var isSponsored = false

    fileprivate func wait(on day: Day) -> WaitingTime.Wait { answered.map { .came(after: $0 - opened) } ?? .lasts(for: day - opened) }
    fileprivate func hadItsDay(on day: Day) -> Bool { answered != nil || promised < day }
    fileprivate func isLate(on day: Day) -> Bool { (answered ?? day) > promised }
}

extension ProposalNumbers.Line {
    init(_ proposals: [CountedProposal], on day: Day) {
        self.proposals = proposals.count
        proposers = Set(proposals.lazy.flatMap(\.authors)).count
        nameless = proposals.count(where: \.isNameless)
        byGroups = proposals.count { $0.isSponsored && Set($0.authors).count >= 2 }
        daysToAnswer = WaitingTime(proposals.map { $0.wait(on: day) }).median
        promised = proposals.count { $0.hadItsDay(on: day) }
        late = proposals.count { $0.isLate(on: day) }
    }
}

extension ProposalNumbers {
    /// The year that ends with the scene's day.
    init(_ scene: Scene, in db: Connection) throws {
        let store = ProposalStore(db, of: scene.columns.works.id), units = scene.unitsBelow, on = scene.on
        let from = Self.firstMonth(before: on)
        let counted = try store.counted(from...on).filter { units?.contains($0.unit) ?? true }
        (unit, self.from, self.on) = (scene.path, from, on)
        all = Line(counted, on: on)
        let byMonth = Dictionary(grouping: counted) { $0.opened.firstOfMonth }
        months = Self.months(from, on).map { ($0, Line(byMonth[$0] ?? [], on: on)) }
        parts = Self.parts(counted, scene)
        isSmall = Self.isSmall(scene.unit.id, scene)
    }

    private static func firstMonth(before day: Day) -> Day { months(day - 364, day)[0] }

    private static func months(_ from: Day, _ until: Day) -> [Day] {
        Array(sequence(first: from.firstOfMonth) { $0.lastOfMonth + 1 }.prefix { $0 <= until })
    }

    private static func isSmall(_ unit: ID<Unit>, _ scene: Scene) -> Bool {
        scene.columns.organisation.units[unit]?.traits.people.map { $0 < fewest } ?? false
    }

    private static func parts(_ counted: [CountedProposal], _ scene: Scene) -> [Part] {
        var byPart: [ID<Unit>?: [CountedProposal]] = [:]
        for (unit, proposals) in Dictionary(grouping: counted, by: \.unit) { byPart[part(of: unit, scene), default: []] += proposals }
        return byPart.filter { $0.key != scene.unit.id }
            .map { Part(unit: $0.key.map { scene.path(of: $0) }, line: Line($0.value, on: scene.on)) }
            .sorted { ($1.line.proposals, $0.unit?.text ?? "") < ($0.line.proposals, $1.unit?.text ?? "") }
    }

    /// The unit itself, or that of the next level in which a unit stands; nil for one that is too small.
    private static func part(of unit: ID<Unit>, _ scene: Scene) -> ID<Unit>? {
        let depth = scene.path.depth + 1, levels = scene.path(of: unit).levels
        guard levels.count > depth, let below = scene.unit(at: UnitPath(levels.prefix(depth + 1).joined(separator: "/"))) else { return scene.unit.id }
        return isSmall(below, scene) ? nil : below
    }
}

extension ProposalStore {
    func counted(_ days: ClosedRange<Day>) throws -> [CountedProposal] {
        var counted = try db.rows(
            """
            SELECT matter_id, unit_id, opened_day, promised_day, answered_day, signature FROM proposal
            WHERE works_id = \(works) AND opened_day BETWEEN \(days.lowerBound) AND \(days.upperBound)
            """
        ) { row in
            CountedProposal(
                matter: row.id(0), unit: row.id(1), opened: row.day(2), promised: row.day(3), answered: row.dayOrNil(4),
                isNameless: row.text(5) == Signature.nameless.rawValue)
        }
        let places = Dictionary(uniqueKeysWithValues: counted.indices.map { (counted[$0].matter, $0) })
        for (matter, taker) in try takers(days) {
            guard let place = places[matter] else { continue }
            if taker.role == .author { counted[place].authors.append(taker.person) }
            if taker.role == .sponsor { counted[place].isSponsored = true }
        }
        return counted
    }

    private func takers(_ days: ClosedRange<Day>) throws -> [(ID<Matter>, MatterPart)] {
        try db.rows(
            """
            SELECT q.matter_id, p.person_id, p.role FROM proposal q JOIN matter_part p ON p.works_id = q.works_id AND p.matter_id = q.matter_id
            WHERE q.works_id = \(works) AND p.works_id = \(works) AND q.opened_day BETWEEN \(days.lowerBound) AND \(days.upperBound)
            """
        ) { row in (row.id(0, of: Matter.self), MatterPart(row.id(1), as: MatterRole(rawValue: row.text(2)) ?? .member, .nameless)) }
    }
}
