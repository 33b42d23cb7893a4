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
        if let verdict = view.verdict { json.object("plan") { write(verdict, view.guide, to: &$0) } } else { json.null("plan") }
        if let mix = view.mix { json.object("change") { write(mix, to: &$0) } } else { json.null("change") }
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
            json.field("gap_75", gain.gap(of: member))
        } else {
            json.field("gap_90", gain.gap(of: member))
        }
    }

    private static func write(_ gain: PeerGain, _ view: ComparisonView, to json: inout JSONWriter) {
        json.field("quantile", gain.quantile)
        json.field("level", gain.level)
        json.field("total", gain.total)
        json.field("low", gain.interval.lowerBound)
        json.field("high", gain.interval.upperBound)
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
        json.field("advanced", quarter.advanced)
        json.field("behind", quarter.isBehind)
    }

    private static func write(_ verdict: PlanVerdict, _ guide: UnitGuide, to json: inout JSONWriter) {
        json.field("verdict", text: verdict.answer.rawValue)
        json.field("peers", verdict.evidence.peers)
        json.field("reach", verdict.evidence.reach)
        json.field("may_reach", verdict.evidence.mayReach)
        json.field("surely_reach", verdict.evidence.surelyReach)
        json.field("people_unknown", verdict.evidence.unmeasured)
        json.list("best", verdict.evidence.best.filter(guide.sees)) { $0.value(text: $1.text) }
        json.field("months", verdict.evidence.months)
        json.field("months_reached", verdict.evidence.monthsReached)
        json.field("probability_on_time", verdict.evidence.probabilityOnTime)
    }

    private static func write(_ mix: MixShift, to json: inout JSONWriter) {
        json.field("before", mix.before)
        json.field("after", mix.after)
        json.field("rate_part", mix.parts.rate)
        json.field("mix_part", mix.parts.mix)
        json.field("reversed", mix.isReversed)
    }
}
