package import Planning
import Statistics
package import Works

/// What came of something that was done, by the strongest design that the data allow. Levels are completions of the plan, of a ratio the
/// ratio; a change is the level of the days after less that of the days before.
package struct EffectStudy: Sendable {
    package enum Design: Sendable, Equatable {
        /// Several units beside peers without recorded help (Card & Krueger 1994).
        case several(helped: Int, peers: Int)
        /// One unit beside peers without recorded help: their changes say what a change by chance is.
        case one(peers: Int)
        /// One unit by itself (Wagner et al. 2002): anything else that happened at the time counts too.
        case alone
    }

    package enum Answer: String, Sendable {
        case worked, worsened
        case notSeen = "not seen"
        case cannotBeToldYet = "cannot be told yet"
    }

    /// Why nothing is told.
    package enum Silence: Error, Sendable, Equatable {
        /// Fewer than eight reported days on that side.
        case tooFewDays(before: Bool)
        /// Neither peers nor enough days for a line of its own.
        case noDesign
        /// Not planned, under five people, or dates only.
        case notJudged
    }

    package struct Finding: Sendable {
        package var answer: Answer
        package var design: Design
        /// Mean level of the units before and after.
        package var before: Double
        package var after: Double
        /// What would have come anyway: as the peers changed, and as units chosen for standing low come back (Galton 1886).
        package var peersChange = 0.0
        package var returning = 0.0
        package var effect: Double
        package var interval: ClosedRange<Double>
        /// Of the interval.
        package var level: Double
        /// How often the lot would have given as much; nil where none was drawn.
        package var pValue: Double?

        package var change: Double { after - before }
        package var anyway: Double { change - effect }
        /// Of a unit alone.
        package var ownLine: Double { anyway - returning }
    }

    package let question: EffectQuestion
    package let outcome: Result<Finding, Silence>

    package var answer: Answer { (try? outcome.get().answer) ?? .cannotBeToldYet }

    /// Fewer such peers do not show what chance does.
    package static let fewestPeers = 5
    private static let usualLevel = 0.95
}

extension EffectStudy {
    /// - Parameters:
    ///   - organisation: for who is a peer of whom.
    ///   - brief: of the whole works over a span.
    package init(_ question: EffectQuestion, _ organisation: Organisation, brief: (BriefSpan) -> Brief?) {
        self.question = question
        outcome = EffectField.of(question, brief(question.before), brief(question.after), organisation).flatMap { field in
            if field.others.count >= EffectStudy.fewestPeers { return EffectStudy.beside(field, question.choice) }
            guard question.units.count == 1, let series = brief(question.both)?.days(of: question.units[0], indicator: question.indicator) else {
                return .failure(.noDesign)
            }
            return EffectStudy.alone(field, series.levels(until: question.on), question)
        }
    }

    /// One figure for each unit before and after, so that days which depend on each other cannot make an effect look surer than it is.
    private static func beside(_ field: EffectField, _ choice: EffectQuestion.Choice) -> Result<Finding, Silence> {
        switch choice {
        case .lot: drawn(field)
        case .standing: chosen(field)
        }
    }

    private static func drawn(_ field: EffectField) -> Result<Finding, Silence> {
        let helped = field.helped.map(\.levels.change), others = field.others.map(\.levels.change)
        guard let test = DifferenceInDifferences(helped: helped, others: others) else { return .failure(.noDesign) }
        var finding = Finding(field, effect: test.effect, test.interval(level: usualLevel), level: usualLevel)
        finding.peersChange = others.mean
        finding.pValue = PermutationTest.pValue(helped: helped, others: others)
        return .success(finding)
    }

    private static func chosen(_ field: EffectField) -> Result<Finding, Silence> {
        let (helped, others) = (field.helped.map(\.levels), field.others.map(\.levels))
        guard let test = AdjustedDifference(helped: helped, others: others, ownReturn: field.returning) else { return .failure(.noDesign) }
        var finding = Finding(field, effect: test.effect, test.interval(level: usualLevel), level: usualLevel)
        (finding.peersChange, finding.returning) = (test.expectedChange - test.returning, test.returning)
        return .success(finding)
    }

    /// Where it was chosen because it stood low, the former level held bad luck too; as much as that runs out by itself is no effect.
    private static func alone(_ field: EffectField, _ days: [(day: Day, level: Double)], _ question: EffectQuestion) -> Result<Finding, Silence> {
        guard let event = days.firstIndex(where: { $0.day >= question.since }), let course = InterruptedTimeSeries(days.map(\.level), event: event) else {
            return .failure(.noDesign)
        }
        let returning = question.choice == .standing ? field.returning : 0
        let middle = course.effect(after: Double(days.count - event) / 2), interval = middle.interval(level: usualLevel)
        var finding = Finding(
            field, .alone, effect: middle.size - returning, interval.lowerBound - returning...interval.upperBound - returning, level: usualLevel)
        finding.returning = returning
        return .success(finding)
    }

    fileprivate static func answer(_ interval: ClosedRange<Double>, _ worse: LevelTest.Worse) -> Answer {
        if interval.lowerBound > 0 { return worse == .below ? .worked : .worsened }
        if interval.upperBound < 0 { return worse == .below ? .worsened : .worked }
        return .notSeen
    }
}

extension EffectStudy.Finding {
    fileprivate init(_ field: EffectField, _ design: EffectStudy.Design? = nil, effect: Double, _ interval: ClosedRange<Double>, level: Double) {
        (self.effect, self.interval, self.level) = (effect, interval, level)
        answer = EffectStudy.answer(interval, field.worse)
        self.design = design ?? (field.helped.count > 1 ? .several(helped: field.helped.count, peers: field.others.count) : .one(peers: field.others.count))
        (before, after) = (field.helped.map(\.levels.before).mean, field.helped.map(\.levels.after).mean)
    }
}

extension DaySeries {
    /// Reported days, each with its level.
    func levels(until last: Day) -> [(day: Day, level: Double)] {
        let told = points[..<past].compactMap { point -> (day: Day, level: Double)? in
            let base = measure == .share ? point.base ?? 0 : point.plan - point.unreportedPlan
            guard point.day <= last, let actual = point.actual, base > 0 else { return nil }
            return (point.day, actual / base)
        }
        return told
    }
}
