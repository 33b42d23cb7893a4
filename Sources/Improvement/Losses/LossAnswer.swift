import Database
import Planning
import Works

/// What a unit and everything below it lost, and where it is held up, over some days.
struct LossAnswer: Sendable {
    let unit: UnitPath
    let from: Day
    let on: Day
    /// By the reasons that records state; nil where none has minutes.
    let records: LossStudy?
    /// By the reasons of stations that stood or were set up; nil where no states are known.
    let states: LossStudy?
    let bottleneck: BottleneckStudy?
    /// Units under five people, of which nothing is looked at.
    let tooSmall: Int

    var isKnown: Bool { records != nil || states != nil || bottleneck != nil }

    /// States are many: more than a quarter of a year of them is read by nobody, and machines change.
    static let mostDaysOfStates = 92
}

extension LossAnswer {
    init(_ db: Connection, _ works: Works, _ organisation: Organisation, of unit: UnitPath, over span: BriefSpan) throws {
        (self.unit, from, on) = (unit, span.from, span.on)
        let units = LossUnits(organisation, within: unit, on: span.on)
        tooSmall = units.tooSmall
        let days = (0...max(0, span.on - span.from)).map { span.from + $0 }
        records = LossStudy(try LossAnswer.sums(db, works, units, span), days: days)
        let first = max(span.from, span.on - LossAnswer.mostDaysOfStates + 1), worksDays = WorksDays(of: works)
        let stations = try LossAnswer.stations(db, works, units, worksDays.span(first, span.on))
        bottleneck = BottleneckStudy(stations, worksDays)
        states = LossStudy(LossAnswer.sums(stations, worksDays), days: days.filter { $0 >= first })
    }

    private static func sums(_ db: Connection, _ works: Works, _ units: LossUnits, _ span: BriefSpan) throws -> LossSums {
        var sums = LossSums()
        try StatedReasonStore(db, of: works.id).forEach(from: span.from, until: span.on) { stated in
            if units.names[stated.unit] != nil { sums.add(stated.minutes ?? 0, to: stated.reason, on: stated.day) }
        }
        return sums
    }

    private static func stations(
        _ db: Connection, _ works: Works, _ units: LossUnits, _ span: Range<WallTime>
    ) throws -> [(name: String, intervals: [StateInterval])] {
        let store = StateStore(db, of: works.id)
        var stations: [(name: String, intervals: [StateInterval])] = []
        for unit in try store.units() {
            guard let name = units.names[unit] else { continue }
            try store.forEachStation(of: unit, within: span) { station, intervals in
                stations.append(([name, station].filter { !$0.isEmpty }.joined(separator: " ▸ "), intervals))
            }
        }
        return stations
    }

    /// A station that waits has lost nothing of its own: where it waits for is counted.
    private static func sums(_ stations: [(name: String, intervals: [StateInterval])], _ days: WorksDays) -> LossSums {
        var sums = LossSums()
        for interval in stations.lazy.flatMap(\.intervals) where interval.state.isOwnLoss {
            for (place, part) in days.parts(of: interval.from..<interval.until).enumerated() {
                sums.add(part.minutes, to: interval.reason, on: part.day, place == 0 ? .begins : .goesOn)
            }
        }
        return sums
    }
}

/// The units that an answer is about, each with its name as told from the unit asked about.
private struct LossUnits {
    private(set) var names: [ID<Unit>: String] = [:]
    private(set) var tooSmall = 0

    init(_ organisation: Organisation, within root: UnitPath, on day: Day) {
        for (id, unit) in organisation.units {
            guard let path = organisation.nearestPath(of: id, to: day), path.isWithin(root) else { continue }
            if let people = unit.traits.people, people < UnitTree.fewestPeople {
                tooSmall += 1
            } else {
                names[id] = path.levels.dropFirst(root.depth + 1).joined(separator: " ▸ ")
            }
        }
    }
}
