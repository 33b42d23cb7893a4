/// Patterns that chance seldom makes (Western Electric 1956, "Statistical Quality Control Handbook"; Nelson 1984, "The
/// Shewhart control chart: tests for special causes", J. Quality Technology 16).
///
/// Each further rule costs false alarms. Mean number of independent values between them: beyond three alone 370, with two of
/// three 226, with eight on one side 152, the four of Western Electric together 92. Choose one pair. O(N) for each rule.
/// A value on the centre line ends a run, equal neighbours end a trend, and so does a value that is not a number.
package enum RunRule: CaseIterable, Sendable {
    case beyondThree, nineOnOneSide, sixTrending, fourteenAlternating, twoOfThreeBeyondTwo, fourOfFiveBeyondOne
    case fifteenWithinOne, eightBeyondOne, eightOnOneSide

    /// In Nelson's order, 1 to 8.
    package static let nelson: [RunRule] = [
        .beyondThree, .nineOnOneSide, .sixTrending, .fourteenAlternating, .twoOfThreeBeyondTwo, .fourOfFiveBeyondOne, .fifteenWithinOne,
        .eightBeyondOne,
    ]
    package static let westernElectric: [RunRule] = [.beyondThree, .twoOfThreeBeyondTwo, .fourOfFiveBeyondOne, .eightOnOneSide]

    /// The points that make up a pattern, 0-based and ascending.
    /// - Parameter z: values in standard deviations from the centre, in the order of time.
    package func points(in z: [Double]) -> [Int] {
        switch self {
        case .beyondThree: z.indices.filter { abs(z[$0]) > 3 }
        case .nineOnOneSide: RunRule.sided(z, of: 9, atLeast: 9, beyond: 0)
        case .eightOnOneSide: RunRule.sided(z, of: 8, atLeast: 8, beyond: 0)
        case .twoOfThreeBeyondTwo: RunRule.sided(z, of: 3, atLeast: 2, beyond: 2)
        case .fourOfFiveBeyondOne: RunRule.sided(z, of: 5, atLeast: 4, beyond: 1)
        case .sixTrending: RunRule.steps(z, points: 6) { $0 == $1 }
        case .fourteenAlternating: RunRule.steps(z, points: 14) { $0 == -$1 }
        case .fifteenWithinOne: RunRule.windows(z.map { abs($0) < 1 }, of: 15, atLeast: 15)
        case .eightBeyondOne: RunRule.windows(z.map { abs($0) > 1 }, of: 8, atLeast: 8)
        }
    }
}

extension RunRule {
    private static func sided(_ z: [Double], of length: Int, atLeast least: Int, beyond line: Double) -> [Int] {
        let above = windows(z.map { $0 > line }, of: length, atLeast: least), below = windows(z.map { $0 < -line }, of: length, atLeast: least)
        return (above + below).sorted()
    }

    /// The hits of all windows that hold enough of them.
    private static func windows(_ isHit: [Bool], of length: Int, atLeast least: Int) -> [Int] {
        var count = 0, taken = 0, points: [Int] = []
        for end in isHit.indices {
            if isHit[end] { count += 1 }
            if end >= length, isHit[end - length] { count -= 1 }
            guard count >= least else { continue }
            let start = max(end - length + 1, 0)
            points += (max(start, taken)...end).filter { isHit[$0] }
            taken = end + 1
        }
        return points
    }

    /// Runs of steps (+1 up, -1 down) of which each follows from the one before.
    private static func steps(_ z: [Double], points: Int, _ follows: (Int, Int) -> Bool) -> [Int] {
        let steps = zip(z, z.dropFirst()).map { $1 > $0 ? 1 : $1 < $0 ? -1 : 0 }
        var found: [Int] = [], start = 0
        for end in 0..<steps.count + 1 {
            let goesOn = end > start && end < steps.count && steps[end] != 0 && follows(steps[end], steps[end - 1])
            if goesOn || end == start { continue }
            if steps[start] != 0, end - start + 1 >= points { found += Array(Swift.max(start, (found.last ?? -1) + 1)...end) }
            start = end
        }
        return found
    }
}
