import Database
import Works

/// What is stated already, asked along the order of a sorted import: one query for each station and month.
struct KnownStates {
    private let database: Database
    private let works: ID<Works>
    private let isEmpty: Bool
    private var about: (unit: ID<Unit>, station: String, span: Range<WallTime>)?
    private var known: [WallTime: StateInterval] = [:]

    init(_ database: Database, _ works: ID<Works>) throws {
        (self.database, self.works) = (database, works)
        isEmpty = try database.read { try StateStore($0, of: works).isEmpty() }
    }

    mutating func alreadySays(_ interval: StateInterval, of station: String, at unit: ID<Unit>) throws -> Bool {
        if isEmpty { return false }
        if about.map({ $0.unit != unit || $0.station != station || !$0.span.contains(interval.from) }) ?? true {
            let span = interval.from..<WallTime(seconds: interval.from.seconds + StateInterval.longest)
            about = (unit, station, span)
            let before = WallTime(seconds: span.lowerBound.seconds - StateInterval.longest),
                after = WallTime(seconds: span.upperBound.seconds + StateInterval.longest)
            let standing = try database.read { try StateStore($0, of: works).intervals(of: station, at: unit, within: before..<after) }
            known = Dictionary(standing.map { ($0.from, $0) }, uniquingKeysWith: { first, _ in first })
        }
        return known[interval.from] == interval
    }
}
