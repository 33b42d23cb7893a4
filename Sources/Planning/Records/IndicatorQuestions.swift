/// The odd figures of one indicator: among its plans, and among its actuals.
struct IndicatorQuestions {
    private var plans = FigureQuestions(.plan)
    private var actuals = FigureQuestions(.actual)
    /// Rows of units with too few to be compared with each other.
    private var single: [RecordRow] = []

    /// Enough to know an indicator's usual value by, and 4 MB.
    private static let mostWaiting = 1 << 16

    /// The rows of one unit that are of a kind.
    mutating func take(_ rows: [RecordRow]) {
        plans.count(rows)
        actuals.count(rows)
        if rows.count < FigureQuestions.fewestOfUnit { wait(rows) } else { judge(rows) }
    }

    mutating func rare() -> [Question] {
        judgeSingle()
        return plans.rare + actuals.rare
    }

    private mutating func judge(_ rows: [RecordRow]) {
        let (planned, done) = (figures(.plan, of: rows), figures(.actual, of: rows))
        if let usual = UsualValue(of: planned) { plans.judge(unit: rows, by: usual, counterpart: median(done)) }
        if let usual = UsualValue(of: done) { actuals.judge(unit: rows, by: usual, counterpart: median(planned)) }
    }

    private mutating func wait(_ rows: [RecordRow]) {
        single += rows
        if single.count >= IndicatorQuestions.mostWaiting { judgeSingle() }
    }

    private mutating func judgeSingle() {
        let (plan, actual) = (plans.usual, actuals.usual)
        if let plan { plans.judge(single: single, by: plan, counterpart: actual?.median) }
        if let actual { actuals.judge(single: single, by: actual, counterpart: plan?.median) }
        single.removeAll(keepingCapacity: true)
    }

    private func figures(_ kind: Question.Kind, of rows: [RecordRow]) -> [Double] {
        rows.compactMap { $0.value(kind) }.filter { $0 > 0 }
    }

    private func median(_ figures: [Double]) -> Double? { figures.isEmpty ? nil : figures.sorted()[figures.count / 2] }
}
