import Planning
import Works

/// Four stations of an assembly line behind each other, piece by piece through one early shift: who works, who waits, who cannot hand on.
/// Screwing takes longest, so that the others wait for it.
struct NordwerkLine {
    static let unit = UnitPath("Nordwerk/Assembly/Line 2 early")
    static let bottleneck = "Screwing"
    /// States are kept for so many worked days.
    static let days = 30

    private struct Station {
        let name: String
        /// Seconds for a piece.
        let cycle: Int
        let fault: String
    }

    private static let stations = [
        Station(name: "Pressing", cycle: 660, fault: "Ring jammed"), Station(name: bottleneck, cycle: 800, fault: "Screw feed empty"),
        Station(name: "Testing", cycle: 690, fault: "Leak test repeated"), Station(name: "Packing", cycle: 600, fault: "Label printer"),
    ]

    /// Two pieces fit between two stations.
    private static let room = 2
    private static let begins = 6 * 3600
    private static let ends = 14 * 3600
    fileprivate static let changeover = "Changeover"

    /// One station's way through the day, in order of time.
    fileprivate struct Course {
        var intervals: [StateInterval] = []
        /// When each piece was begun, and when the last one left.
        var begun: [Int] = []
        var free: Int
    }

    /// What each station did on a day.
    static func course(of day: Day) -> [(station: String, intervals: [StateInterval])] {
        var generator = SplitMix64(seed: UInt64(bitPattern: Int64(day.number))), courses = stations.map { _ in Course(free: begins) }
        for (place, _) in stations.enumerated() { courses[place].setUp(on: day, minutes: 8 + Int(generator.next() % 9)) }
        var piece = 0
        while courses[0].free < ends {
            var arrival = courses[0].free
            for place in stations.indices { arrival = move(piece, arriving: arrival, to: place, on: day, &courses, &generator) }
            piece += 1
        }
        return zip(stations, courses).map { station, course in
            (station.name, course.intervals.compactMap { $0.clipped(to: WallTime(day, second: begins)..<WallTime(day, second: ends)) })
        }
    }

    /// - Returns: when the piece leaves the station.
    private static func move(
        _ piece: Int, arriving arrival: Int, to place: Int, on day: Day, _ courses: inout [Course], _ generator: inout SplitMix64
    ) -> Int {
        let station = stations[place], start = max(arrival, courses[place].free)
        courses[place].add(.starved, from: courses[place].free, until: start, on: day)
        courses[place].begun.append(start)
        var until = start + station.cycle * Int(85 + generator.next() % 31) / 100
        courses[place].add(.working, from: start, until: until, on: day)
        if generator.next() % 40 == 0 {
            let repaired = until + 300 + Int(generator.next() % 900)
            courses[place].add(.down, from: until, until: repaired, station.fault, on: day)
            until = repaired
        }
        // It can be handed on once the next station has begun the piece that frees a place before it.
        let next = place + 1, leaves = next < stations.count && piece >= room ? max(until, courses[next].begun[piece - room]) : until
        courses[place].add(.blocked, from: until, until: leaves, on: day)
        courses[place].free = leaves
        return leaves
    }
}

extension NordwerkLine.Course {
    fileprivate mutating func setUp(on day: Day, minutes: Int) {
        add(.setup, from: free, until: free + minutes * 60, NordwerkLine.changeover, on: day)
        free += minutes * 60
    }

    fileprivate mutating func add(_ state: StationState, from: Int, until: Int, _ reason: String? = nil, on day: Day) {
        guard from < until else { return }
        let begin = WallTime(day, second: from), end = WallTime(day, second: until)
        if let last = intervals.last, last.until == begin, last.state == state, last.reason == reason {
            intervals[intervals.count - 1].until = end
        } else {
            intervals.append(StateInterval(from: begin, until: end, state: state, reason: reason))
        }
    }
}
