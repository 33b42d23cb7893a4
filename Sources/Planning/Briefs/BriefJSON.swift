package import Language
import Works

/// The brief as JSON: keys and their order are a promise to other programs; keys only ever get added. Absent is null,
/// numbers have ten significant digits, days are YYYY-MM-DD.
package enum BriefJSON {
    /// - Parameter verdicts: nil where nothing is known of the units but their figures.
    package static func bytes(
        of brief: Brief, totals which: Brief.Which = .innerUnits, verdicts: PlanVerdicts? = nil, lasting: LastingGaps = .none,
        in language: Language = .english
    ) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.field("on", day: brief.on)
            json.field("from", day: brief.from)
            json.field("unit", text: brief.unit.text)
            json.list("indicators", brief.indicators) { $0.indicator($1) }
            json.list("totals", brief.totals(which)) { $0.total($1) }
            json.list("laggards", brief.laggards) { $0.laggard($1, verdicts?.verdict(of: $1), language) }
            json.list("slipping", brief.slipping) { $0.slip($1) }
            json.list("advanced", brief.advanced) { $0.advance($1) }
            json.list("too_small", brief.tooSmall) { $0.tooSmall($1) }
            json.list("notes", brief.notes) { $0.value(text: $1) }
            json.field("until", day: brief.until)
            json.list("comprehensive", brief.comprehensiveCompletions(which)) { $0.comprehensive($1) }
            json.list("lasting_gaps", lasting.behind(within: brief.unit)) { $0.lasting($1) }
        }
        return json.bytes
    }
}

extension JSONWriter {
    fileprivate mutating func comprehensive(_ completion: ComprehensiveCompletion) {
        object { json in
            json.field("unit", text: completion.unit.text)
            json.list("planned", completion.planned) { $0.value(text: $1) }
            json.list("met", completion.met) { $0.value(text: $1) }
        }
    }

    fileprivate mutating func indicator(_ indicator: Indicator) {
        object { json in
            json.field("name", text: indicator.name)
            json.field("kind", text: indicator.kind.rawValue)
            json.field("direction", text: indicator.direction.rawValue)
        }
    }

    fileprivate mutating func total(_ total: Total) {
        object { json in
            json.field("unit", text: total.unit.text)
            json.field("indicator", text: total.indicator)
            json.sums(total)
            json.pace(total)
            json.test(total)
        }
    }

    private mutating func sums(_ total: Total) {
        field("plan_total", total.planTotal)
        field("plan_to_date", total.planToDate)
        field("actual_to_date", total.actualToDate)
        field("completion", total.completion)
        field("done_share", total.doneShare)
        field("due_share", total.dueShare)
    }

    private mutating func pace(_ total: Total) {
        field("lead_days", total.leadDays)
        field("done_on", day: total.doneOn)
        field("days", total.days)
        field("unreported_days", total.unreportedDays)
        if total.isTooSmallByPeople { null("forecast") } else { forecast(total.forecast) }
        field("masking", total.masking)
    }

    private mutating func forecast(_ forecast: Forecast?) {
        object("forecast") { json in
            json.field("median", day: forecast?.median.day)
            json.field("low", day: forecast?.low.day)
            json.field("high", day: forecast?.high.day)
            json.field("beyond_plan_days", forecast?.median.beyondPlanDays)
            json.field("low_beyond_plan_days", forecast?.low.beyondPlanDays)
            json.field("high_beyond_plan_days", forecast?.high.beyondPlanDays)
            json.field("probability_on_time", forecast?.probabilityOnTime)
        }
    }

    private mutating func test(_ total: Total) {
        field("sigma2", total.sigma2)
        field("phi_own", total.phiOwn)
        field("phi", total.phi)
        field("f", total.f)
        field("se", total.se)
        field("df", total.df)
        field("z", total.z)
        field("p_value", total.pValue)
        field("q_value", total.qValue)
        field("shrunk", total.shrunk)
        field("shrunk_sd", total.shrunkSD)
        guard let shift = total.shift else { return null("shift") }
        object("shift") { $0.shift(shift) }
    }

    private mutating func shift(_ shift: LevelShift) {
        field("on", day: shift.on)
        field("drop", shift.drop)
        field("t", shift.t)
        field("p_value", shift.pValue)
        field("q_value", shift.qValue)
    }
}

extension JSONWriter {
    fileprivate mutating func laggard(_ laggard: Laggard, _ verdict: PlanVerdict?, _ language: Language) {
        object { json in
            json.field("unit", text: laggard.unit.text)
            json.field("indicator", text: laggard.indicator)
            json.field("completion", laggard.completion)
            json.field("shortfall", laggard.shortfall)
            json.field("p_value", laggard.pValue)
            json.field("q_value", laggard.qValue)
            json.field("hidden", laggard.isHidden)
            json.field("hidden_by", text: laggard.hiddenBy?.text)
            json.object("evidence") { $0.evidence(laggard.evidence) }
            json.field("plan_verdict", verdict, language)
        }
    }

    /// Is the plan too high? As a word that stays, and as a sentence.
    package mutating func field(_ name: StaticString, _ verdict: PlanVerdict?, _ language: Language) {
        guard let verdict else { return null(name) }
        object(name) {
            $0.field("code", text: verdict.answer.rawValue)
            $0.field("sentence", text: VerdictWords.line(verdict).map { language($0) }.joined(separator: language == .chinese ? "" : " "))
        }
    }

    private mutating func evidence(_ evidence: Laggard.Evidence) {
        field("z", evidence.z)
        field("se", evidence.se)
        field("f", evidence.f)
        field("days", evidence.days)
        field("shrunk", evidence.shrunk)
    }

    fileprivate mutating func slip(_ slip: Slip) {
        object { json in
            json.field("unit", text: slip.unit.text)
            json.field("indicator", text: slip.indicator)
            json.shift(slip.shift)
        }
    }

    fileprivate mutating func advance(_ advance: Advance) {
        object { json in
            json.field("unit", text: advance.unit.text)
            json.field("indicator", text: advance.indicator)
            json.field("completion", advance.completion)
            json.field("shrunk", advance.shrunk)
            json.field("shrunk_sd", advance.shrunkSD)
            json.field("lower", advance.lower)
        }
    }

    fileprivate mutating func lasting(_ found: LastingGaps.Found) {
        object { json in
            json.field("unit", text: found.unit.text)
            json.field("indicator", text: found.indicator)
            json.field("quarters", found.gap.length)
            guard let last = found.gap.quarters.last else { return }
            json.field("level", last.level)
            json.field("peers", last.peers)
            json.field("gap", last.gap)
            json.field("gap_low", last.interval.lowerBound)
            json.field("gap_high", last.interval.upperBound)
        }
    }

    fileprivate mutating func tooSmall(_ unit: TooSmall) {
        object { json in
            json.field("unit", text: unit.unit.text)
            json.field("indicator", text: unit.indicator)
            json.field("reason", text: unit.reason.rawValue)
        }
    }
}
