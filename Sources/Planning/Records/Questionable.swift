import Glibc

/// A figure that is possible but odd: stored, and shown to somebody who knows.
package struct Question: Sendable, Equatable {
    package enum Kind: String, Sendable { case plan, actual }
    package enum Oddity: Sendable, Equatable {
        case high(usual: Double), low(usual: Double)
        /// Below zero where hardly any other is.
        case negative
    }

    package let line: Int
    /// Numbers of the row's names.
    package let unit: UInt32
    package let indicator: UInt32
    package let kind: Kind
    package let value: Double
    package let oddity: Oddity

    /// `line 635: plan 0.07 of Factory/sewing/Team 07, productivity, where about 0.75 is usual`
    package func sentence(unit: String, indicator: String) -> String {
        let figure = "line \(line): \(kind.rawValue) \(plain(value)) of \(unit), \(indicator),"
        return switch oddity {
        case .low(let usual), .high(let usual): "\(figure) where about \(plain(rounded(usual))) is usual"
        case .negative: "\(figure) below zero where others are not"
        }
    }

    private func plain(_ value: Double) -> String { Int(exactly: value).map(String.init) ?? String(value) }

    /// To three digits.
    private func rounded(_ value: Double) -> Double {
        let unit = pow(10, 2 - floor(log10(value)))
        return (value * unit).rounded() / unit
    }
}

/// Finds figures that look like a slip of the pen, in one pass over rows of which those of one unit and indicator come
/// together.
///
/// The rule. A figure is questioned when all of this holds:
/// 1. It lies more than five times above or below the median of its unit's figures for the indicator (of all units'
///    figures where its unit has fewer than twenty), and further out than three times the middle half of them is wide, on
///    the scale of ratios. Slips move the decimal point; five is two thirds of the way there, and less is an ordinary
///    good or bad day.
/// 2. Its counterpart, the plan of an actual and the actual of a plan, has not gone the same way: a shutdown moves both,
///    a slip moves one.
/// 3. It is rare: at most one in twenty of its unit's figures and one in a thousand of the indicator's (three are always
///    asked about) lie out on the same side. What happens more often is how the indicator is: delays, Saturdays,
///    breakdowns. So questions never drown a file.
/// Zero is no figure here: "nothing planned" and "nothing done" are ordinary.
package struct Questionable {
    private var indicators: [UInt32: IndicatorQuestions] = [:]
    private var group: [RecordRow] = []

    package init() {}

    package mutating func take(_ row: RecordRow) {
        if let first = group.first, first.unit != row.unit || first.indicator != row.indicator { judge() }
        group.append(row)
    }

    /// What is to be asked, by line; `count` tells of those beyond the first hundred too.
    package mutating func finish() -> (listed: [Question], count: Int) {
        judge()
        var questions: [Question] = []
        for indicator in indicators.keys { questions += indicators[indicator]?.rare() ?? [] }
        questions.sort { $0.line < $1.line }
        return (Array(questions.prefix(ImportReport.listedProblems)), questions.count)
    }

    /// Hours, shifts and whole days are of different sizes: each is compared with its like.
    private mutating func judge() {
        guard let first = group.first else { return }
        let grains = Set(group.map(\.grain))
        for grain in grains {
            let rows = grains.count == 1 ? group : group.filter { $0.grain == grain }
            indicators[first.indicator, default: IndicatorQuestions()].take(rows)
        }
        group.removeAll(keepingCapacity: true)
    }
}

extension RecordRow {
    fileprivate enum Grain { case day, shift, hour }
    fileprivate var grain: Grain { hour != nil ? .hour : shift > 0 ? .shift : .day }
}
