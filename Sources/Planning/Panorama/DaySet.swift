import Works

/// Days, marked one by one: a mark for each day between the first and the last, since millions of records ask and few
/// years pass.
struct DaySet {
    private var first: Day = .always
    private var marks: [Bool] = []

    /// A year more than needed whenever it grows, so that it seldom does.
    private static let slack = 366

    mutating func insert(_ day: Day) {
        let place = day - first
        if marks.indices.contains(place) { marks[place] = true } else { makeRoom(for: day) }
    }

    var days: [Day] { marks.indices.filter { marks[$0] }.map { first + $0 } }

    private mutating func makeRoom(for day: Day) {
        let known = days
        let (from, until) = (min(day, known.first ?? day), max(day, known.last ?? day))
        first = from - Self.slack
        marks = Array(repeating: false, count: until - first + Self.slack)
        for day in known + [day] { marks[day - first] = true }
    }
}
