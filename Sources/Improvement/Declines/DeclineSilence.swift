import Works

/// What was said while the unit was behind, and what was left unsaid.
struct DeclineSilence: Sendable, Equatable {
    /// Days on which the plan was reported and not met.
    let behind: Int
    /// Of these, with a word of anybody: a step in a matter of the unit, a reason beside the figures.
    let withAWord: Int
    /// Of these, with a word of somebody who directs or supervises the unit.
    let withAWordFromAbove: Int
    /// The longest rows of days behind on end on which nobody said anything, longest first.
    let longest: [Row]
    /// Questions that waited for an answer beyond their day.
    let unanswered: [Unanswered]

    struct Row: Sendable, Equatable {
        let days: ClosedRange<Day>
        /// Days behind within it.
        let count: Int
    }

    struct Unanswered: Sendable, Equatable {
        let matter: Matter
        let due: Day
        /// nil where nobody has answered.
        let answered: Day?
    }

    /// Fewer days than these are no silence.
    static let fewestDays = 3
    /// More nobody reads.
    static let mostRows = 5
}

extension DeclineSilence {
    /// - Parameters:
    ///   - said: days on which anybody said something about the unit.
    ///   - fromAbove: of these, by whoever directs or supervises it.
    init(_ days: [DeclineDay], said: Set<Day>, fromAbove: Set<Day>, unanswered: [Unanswered]) {
        let behind = days.filter(\.isBehind).map(\.day)
        self.behind = behind.count
        withAWord = behind.count { said.contains($0) || fromAbove.contains($0) }
        withAWordFromAbove = behind.count { fromAbove.contains($0) }
        self.unanswered = unanswered
        longest = Array(
            DeclineSilence.rows(days, said.union(fromAbove)).filter { $0.count >= Self.fewestDays }
                .sorted { ($1.count, $0.days.lowerBound) < ($0.count, $1.days.lowerBound) }.prefix(Self.mostRows))
    }

    /// A day that met its plan, or on which somebody said something, ends a row.
    private static func rows(_ days: [DeclineDay], _ said: Set<Day>) -> [Row] {
        var rows: [Row] = [], open: Row?
        for day in days where day.actual != nil {
            if day.isBehind, !said.contains(day.day) {
                open = Row(days: (open?.days.lowerBound ?? day.day)...day.day, count: (open?.count ?? 0) + 1)
            } else {
                rows += [open].compactMap { $0 }
                open = nil
            }
        }
        return rows + [open].compactMap { $0 }
    }
}
