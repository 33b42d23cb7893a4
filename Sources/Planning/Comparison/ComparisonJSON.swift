import Statistics
import Works

/// The comparison for programs. Keys only ever get added; numbers as in the brief.
enum ComparisonJSON {
    static func bytes(of view: ComparisonView) -> [UInt8] {
        var json = JSONWriter()
        json.object { write(view, to: &$0) }
        return json.bytes
    }

    private static func write(_ view: ComparisonView, to json: inout JSONWriter) {
        let comparison = view.comparison
        json.field("unit", text: comparison.unit.text)
        json.field("indicator", text: comparison.indicator.name)
        json.field("from", day: view.brief.from)
        json.field("on", day: view.brief.on)
        json.object("peers") { write(comparison.group, view.guide, to: &$0) }
        json.list("members", view.seen) { json, index in
            json.object {
                write(comparison.members[index], to: &$0)
                for gain in (try? view.gains.get()) ?? [] { write(gain, of: index, to: &$0) }
            }
        }
        json.field("unseen", view.unseen)
        switch view.gains {
        case .success(let gains):
            json.list("gains", gains) { json, gain in json.object { write(gain, view, to: &$0) } }
            json.null("silence")
        case .failure(let silence):
            json.list("gains", [PeerGain]()) { _, _ in }
            json.field("silence", text: silence == .noLevels ? "no levels" : "too few peers")
        }
        json.list("quarters", view.lasting.quarters) { json, quarter in json.object { write(quarter, to: &$0) } }
        json.field("lasting_quarters", view.lasting.length)
        json.field("lasting_side", text: view.lasting.quarters.last?.side.rawValue)
        if let verdict = view.verdict { json.object("plan") { write(verdict, view, to: &$0) } } else { json.null("plan") }
        write(view.courses, view, to: &json)
        if let suggestion = view.suggestion { json.object("suggestion") { write(suggestion, to: &$0) } } else { json.null("suggestion") }
        json.object("resources") { write(view.resources, view.guide, to: &$0) }
        if let mix = view.mix { json.object("change") { write(mix, to: &$0) } } else { json.null("change") }
    }

    private static func write(_ suggestion: PeerSuggestion, to json: inout JSONWriter) {
        json.list("traits", suggestion.traits) { $0.value(text: $1.rawValue) }
        json.list("groups", suggestion.groups) { json, group in
            json.object {
                $0.field("name", text: group.name)
                $0.field("units", group.units.count)
            }
        }
        json.field("ungrouped", suggestion.rest)
    }

    private static func write(_ courses: PeerCourses?, _ view: ComparisonView, to json: inout JSONWriter) {
        json.list("stretches", courses?.stretches ?? []) { $0.value(text: $1.lowerBound.description) }
        json.list("courses", courses?.courses ?? []) { json, course in
            json.object {
                $0.field("unit", text: view.comparison.members[course.member].unit.text)
                $0.list("levels", course.levels) { $0.value($1) }
            }
        }
    }

    private static func write(_ found: Result<ResourceComparison, ResourceComparison.Silence>, _ guide: UnitGuide, to json: inout JSONWriter) {
        switch found {
        case .failure(let silence): json.field("silence", text: silence.code)
        case .success(let resources):
            json.null("silence")
            json.list("inputs", resources.resources) { $0.value(text: $1.code) }
            json.field("share", ResourceComparison.share)
            json.field("drawn", ResourceComparison.round)
            json.field("gain_a_day", resources.gain)
            json.list("units", resources.units.filter { guide.sees($0.path) }) { json, unit in json.object { write(unit, guide, to: &$0) } }
        }
    }

    private static func write(_ unit: ResourceComparison.Unit, _ guide: UnitGuide, to json: inout JSONWriter) {
        json.field("unit", text: unit.path.text)
        json.field("peers_with_no_more", unit.peers)
        json.field("order_alpha", unit.advanced)
        json.field("order_m", unit.bestOfTen)
        json.field("free_disposal_hull", unit.hull)
        json.field("shown_by", text: guide.sees(unit.best) ? unit.best.text : nil)
        json.field("dominated", unit.isDominated)
    }

    private static func write(_ group: PeerGroup, _ guide: UnitGuide, to json: inout JSONWriter) {
        switch group.basis {
        case .named(let name):
            json.field("group", text: name)
            json.null("alike")
        case .alike(let likeness):
            json.null("group")
            json.list("alike", likeness) { $0.value(text: $1.rawValue) }
        }
        json.list("units", group.members.filter(guide.sees)) { $0.value(text: $1.text) }
    }

    private static func write(_ member: PeerComparison.Member, to json: inout JSONWriter) {
        json.field("unit", text: member.unit.text)
        json.field("volume", member.volume)
        json.field("level", member.level)
        json.field("standard_error", member.standardError)
    }

    private static func write(_ gain: PeerGain, of member: Int, to json: inout JSONWriter) {
        if gain.quantile == PeerGain.quantiles[0] {
            json.field("level_without_noise", gain.levels[member])
            json.field("gap_75", gain.gaps[member])
        } else {
            json.field("gap_90", gain.gaps[member])
        }
    }

    private static func write(_ gain: PeerGain, _ view: ComparisonView, to json: inout JSONWriter) {
        json.field("quantile", gain.quantile)
        json.field("level", gain.level)
        json.field("total", gain.total)
        json.field("low", gain.interval?.lowerBound)
        json.field("high", gain.interval?.upperBound)
        json.field("chance_removed", gain.interval != nil)
        let members = view.comparison.members
        json.list("largest", gain.largest.filter { view.guide.sees(members[$0].unit) }) { json, index in
            json.object {
                $0.field("unit", text: members[index].unit.text)
                $0.field("gain", gain.gains[index])
            }
        }
    }

    private static func write(_ quarter: LastingGap.Quarter, to json: inout JSONWriter) {
        json.field("from", day: quarter.first)
        json.field("level", quarter.level)
        // What a quarter of the peers reach is no longer compared with: it asked for twenty of them.
        json.null("advanced")
        json.field("behind", quarter.side == .behind)
        json.field("peers", quarter.peers)
        json.field("gap", quarter.gap)
        json.field("gap_low", quarter.interval.lowerBound)
        json.field("gap_high", quarter.interval.upperBound)
        json.field("side", text: quarter.side.rawValue)
    }

    private static func write(_ verdict: PlanVerdict, _ view: ComparisonView, to json: inout JSONWriter) {
        json.field("verdict", text: verdict.answer.rawValue)
        json.field("peers", verdict.evidence.peers)
        json.field("reach", verdict.evidence.reach)
        json.field("may_reach", verdict.evidence.mayReach)
        json.field("surely_reach", verdict.evidence.surelyReach)
        json.field("people_unknown", verdict.evidence.unmeasured)
        json.field("single_figures", !verdict.evidence.hasDays)
        json.list("best", verdict.evidence.best.filter(view.guide.sees)) { $0.value(text: $1.text) }
        json.field("months", verdict.evidence.months)
        json.field("months_reached", verdict.evidence.monthsReached)
        json.field("probability_on_time", verdict.evidence.probabilityOnTime)
        if let precedents = view.precedents { write(precedents, view.guide, to: &json) }
    }

    private static func write(_ precedents: PlanPrecedents, _ guide: UnitGuide, to json: inout JSONWriter) {
        json.list("methods", precedents.ways) { json, way in
            json.object {
                $0.field("title", text: way.title)
                $0.field("conditions", text: way.conditions)
                $0.field("effect", text: way.effect)
                $0.list("units", way.units.filter(guide.sees)) { $0.value(text: $1.text) }
            }
        }
        json.field("further_methods", precedents.furtherWays)
        json.field("shown_on_the_spot", precedents.isShownOnTheSpot)
        json.list("visits", precedents.showings) { json, showing in
            json.object {
                $0.field("sort", text: showing.sort.rawValue)
                $0.field("on", day: showing.day)
                $0.field("with", text: guide.sees(showing.with) ? showing.with.text : nil)
                $0.field("level", showing.level)
                $0.field("seen", text: showing.seen)
            }
        }
    }

    private static func write(_ mix: MixShift, to json: inout JSONWriter) {
        json.field("before", mix.before)
        json.field("after", mix.after)
        json.field("rate_part", mix.parts.rate)
        json.field("mix_part", mix.parts.mix)
        json.field("reversed", mix.isReversed)
    }
}

extension ResourceComparison.Resource {
    fileprivate var code: String {
        switch self {
        case .people: "people"
        case .base: "base"
        case .indicator(let name): name
        }
    }
}

extension ResourceComparison.Silence {
    fileprivate var code: String {
        switch self {
        case .tooFew: "too few"
        case .alike: "resources alike"
        case .noOutput: "no output"
        case .tooMany: "too many"
        }
    }
}
