/// The odd ones among an indicator's plans, or among its actuals.
struct FigureQuestions {
    private let kind: Question.Kind
    private var sizes = SizeHistogram()
    private var low = OddFigures()
    private var high = OddFigures()
    private var negative = OddFigures()

    init(_ kind: Question.Kind) { self.kind = kind }

    /// The indicator's own; nil before enough of it has been seen.
    var usual: UsualValue? { sizes.total < FigureQuestions.fewest ? nil : sizes.usual }

    mutating func count(_ rows: [RecordRow]) {
        for row in rows {
            guard let value = row.value(kind) else { continue }
            if value > 0 { sizes.add(value) } else if value < 0 { negative.add(question(row, value, .negative)) }
        }
    }

    /// Asks about rows of one unit, unless too many of them are out on the same side.
    mutating func judge(unit rows: [RecordRow], by usual: UsualValue, counterpart: Double?) {
        let out = rows.compactMap { question(about: $0, by: usual, counterpart: counterpart) }
        let allowed = max(1, rows.count / FigureQuestions.rareInUnit)
        for side in [out.filter(\.isLow), out.filter { !$0.isLow }] where side.count <= allowed { side.forEach { add($0) } }
    }

    /// Asks about single rows of several units.
    mutating func judge(single rows: [RecordRow], by usual: UsualValue, counterpart: Double?) {
        for row in rows {
            if let question = question(about: row, by: usual, counterpart: counterpart) { add(question) }
        }
    }

    var rare: [Question] {
        [low, high, negative].flatMap { $0.isRare(among: sizes.total) ? $0.questions : [] }
    }

    private func question(about row: RecordRow, by usual: UsualValue, counterpart usualCounterpart: Double?) -> Question? {
        guard let value = row.value(kind), value > 0, let side = usual.side(of: value) else { return nil }
        if let other = row.value(kind.counterpart), let usualCounterpart, usual.goTogether(value, other, usual: usualCounterpart, to: side) { return nil }
        return question(row, value, side == .low ? .low(usual: usual.median) : .high(usual: usual.median))
    }

    private func question(_ row: RecordRow, _ value: Double, _ oddity: Question.Oddity) -> Question {
        Question(line: row.line, unit: row.unit, indicator: row.indicator, kind: kind, value: value, oddity: oddity)
    }

    private mutating func add(_ question: Question) {
        if question.isLow { low.add(question) } else { high.add(question) }
    }

    /// The median of fewer says little.
    static let fewest = 8
    /// A unit is compared with itself only if its quartiles are to be relied on too.
    static let fewestOfUnit = 20
    private static let rareInUnit = 20
}

/// Figures that lie out on one side. What is too many to be rare is only counted.
private struct OddFigures {
    private(set) var questions: [Question] = []
    private var count = 0

    private static let kept = 1000
    private static let rareInIndicator = 1000
    private static let rareInFewFigures = 20
    private static let alwaysAsked = 3

    mutating func add(_ question: Question) {
        count += 1
        if questions.count < OddFigures.kept { questions.append(question) }
    }

    func isRare(among total: Int) -> Bool {
        let isEnough = total >= FigureQuestions.fewest && (count - 1) * OddFigures.rareInFewFigures < total
        return isEnough && count <= max(OddFigures.alwaysAsked, total / OddFigures.rareInIndicator)
    }
}

extension Question {
    fileprivate var isLow: Bool { if case .low = oddity { true } else { false } }
}

extension Question.Kind {
    fileprivate var counterpart: Question.Kind { self == .plan ? .actual : .plan }
}

extension RecordRow {
    func value(_ kind: Question.Kind) -> Double? { kind == .plan ? figures.plan : figures.actual }
}
