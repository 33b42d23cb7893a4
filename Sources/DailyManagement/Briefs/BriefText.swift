import Language
import Planning
import Works

/// The brief for a terminal: the news in the first lines, the evidence below.
struct BriefText {
    private let brief: Brief
    private let lasting: LastingGaps
    private let language: Language
    private let verdicts: PlanVerdicts?
    private var lines: [String] = []

    /// - Parameter verdicts: nil where nothing is known of the units but their figures.
    static func text(of brief: Brief, in language: Language, verdicts: PlanVerdicts? = nil, lasting: LastingGaps = .none) -> String {
        var text = BriefText(brief, language, verdicts, lasting)
        text.write()
        return text.lines.joined(separator: "\n") + "\n"
    }

    private init(_ brief: Brief, _ language: Language, _ verdicts: PlanVerdicts?, _ lasting: LastingGaps) {
        (self.brief, self.language, self.verdicts, self.lasting) = (brief, language, verdicts, lasting)
    }

    private mutating func write() {
        lines.append("\(brief.unit), \(language(brief.on.date.long))")
        let view = TodayView(brief), explained = view.findings.explained, excused = Set(explained.map { Named($0.found.laggard) })
        lines += view.glance.map { language($0) }
        let hidden = brief.laggards.filter { $0.isHidden && !excused.contains(Named($0)) }
        // One that nobody hides stands below a laggard and is detail of it, unless it is what the brief is about.
        let others = brief.laggards.filter { !$0.isHidden && ($0.unit.parent == nil || $0.unit == brief.unit) }
        section(.hiddenByAGoodTotal, hidden.map(laggard))
        section(.behindPlan, others.map(laggard))
        section(
            .noAlarm,
            explained.map { [name($0.found.laggard.unit, $0.found.laggard.indicator) + ": " + LaggardWords.sentence($0.excuse, language)] })
        section(.slipping, brief.slipping.map(slip))
        section(
            .gapsThatLast,
            lasting.behind(within: brief.unit).prefix(Self.mostAhead).map { [$0.unit.text + ": " + language(.behindItsLike($0.indicator, $0.gap.length))] })
        section(.ahead, brief.advanced.prefix(Self.mostAhead).map(advance) + rest(brief.advanced.count - Self.mostAhead))
        section(.totals, brief.totals(.innerUnits).map(total))
        section(.allIndicatorsMet, brief.indicators.count > 1 ? brief.comprehensiveCompletions(.innerUnits).map(comprehensive) : [])
        let people = brief.tooSmall.count { $0.reason == .people }
        if !brief.tooSmall.isEmpty { lines += ["", language(.tooSmall(people, brief.tooSmall.count - people))] }
    }

    /// The best are named; that most are ahead is no news.
    private static let mostAhead = 8

    private func rest(_ count: Int) -> [[String]] { count > 0 ? [[language(.more(count))]] : [] }

    private mutating func section(_ heading: Message, _ entries: [[String]]) {
        guard !entries.isEmpty else { return }
        lines += ["", language(heading)]
        for entry in entries { lines.append("  " + entry.joined(separator: "; ")) }
    }

    private func name(_ unit: UnitPath, _ indicator: String) -> String { brief.indicators.count > 1 ? "\(unit) (\(indicator))" : unit.text }

    private func comprehensive(_ completion: ComprehensiveCompletion) -> [String] {
        let missed = completion.isMet ? [] : [language(.missed(language.list(completion.missed)))]
        return [completion.unit.text + ": " + language(.soManyOf(completion.met.count, completion.planned.count))] + missed
    }

    private func laggard(_ laggard: Laggard) -> [String] {
        var parts = [name(laggard.unit, laggard.indicator) + ": " + language(.ofThePlanSoFar(Percent(laggard.completion)))]
        parts += gap(laggard).map { [language($0)] } ?? []
        if let parent = laggard.hiddenBy, let completion = brief.total(of: parent, indicator: laggard.indicator)?.completion {
            parts.append(language(.hiddenBy(parent.text, Percent(completion))))
        }
        let below = brief.laggards.count { !$0.isHidden && $0.indicator == laggard.indicator && $0.unit.isWithin(laggard.unit) && $0.unit != laggard.unit }
        if below > 0 { parts.append(language(.behindBelowIt(below))) }
        parts.append(language(.byChanceAlone(Chance(laggard.pValue))))
        return parts + (verdicts?.verdict(of: laggard).map { [VerdictWords.sentence($0, language)] } ?? [])
    }

    /// nil of a ratio, which nothing is short of: what is missing there is counted in another unit than its own.
    private func gap(_ laggard: Laggard) -> Message? {
        let indicator = brief.indicators.first { $0.name == laggard.indicator }
        if indicator?.kind == .ratio || indicator?.direction == .within { return nil }
        let amount = Amount(laggard.shortfall, indicator?.unit ?? "")
        return indicator?.direction == .less ? .over(amount) : .shortOf(amount)
    }

    private func slip(_ slip: Slip) -> [String] {
        [name(slip.unit, slip.indicator) + ": " + language(.levelFell(by: Percent(slip.shift.drop), since: slip.shift.on.date.medium))]
    }

    private func advance(_ advance: Advance) -> [String] {
        [name(advance.unit, advance.indicator) + ": " + language(.ofThePlanSoFar(Percent(advance.completion)))]
    }

    private func total(_ total: Total) -> [String] {
        [name(total.unit, total.indicator) + ": " + language(.ofThePlanSoFar(Percent(total.completion ?? .nan)))]
            + PaceWords.parts(of: total).map { language($0) }
    }
}

/// Where a plan stands, as the parts of a sentence.
enum PaceWords {
    static func parts(of total: Total) -> [Message] {
        [share(total), lead(total), finish(total), likely(total)].compactMap { $0 }
    }

    /// What is still to come: when it will be met, and how likely on time.
    static func finishAndLikely(_ total: Total) -> [Message] { [finish(total), likely(total)].compactMap { $0 } }

    static func share(_ total: Total) -> Message? {
        guard let done = total.doneShare, let due = total.dueShare else { return nil }
        return .done(Percent(done), due: Percent(due))
    }

    static func lead(_ total: Total) -> Message? {
        if let day = total.doneOn { return .doneOn(day.date.medium) }
        guard let lead = total.leadDays else { return nil }
        let days = Int(lead.rounded())
        return days == 0 ? .onTheDay : days > 0 ? .daysAhead(days) : .daysBehind(-days)
    }

    static func finish(_ total: Total) -> Message? {
        guard let forecast = total.forecast else { return nil }
        switch (forecast.low.day, forecast.high.day) {
        case (let low?, let high?): return .finish(low.date.to(high.date))
        case (let low?, nil): return .finishFrom(low.date.medium)
        default: return forecast.median.day == nil && forecast.median.beyondPlanDays == nil ? nil : .finishLate
        }
    }

    private static func likely(_ total: Total) -> Message? {
        guard total.doneOn == nil, let probability = total.forecast?.probabilityOnTime else { return nil }
        // No forecast is certain, so none is called so.
        if probability > 0.99 { return .surelyOnTime }
        return probability < 0.01 ? .surelyLate : .onTime(Percent(probability, decimals: 0))
    }
}
