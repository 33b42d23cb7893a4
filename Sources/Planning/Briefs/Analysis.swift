import Statistics
import Synchronization
import Works

/// One indicator of the whole works on one day: everything a brief says is read from here. Units are known by their
/// number in the panorama's tree. What many units have and few readers ask for (forecasts, adjusted p of units that are
/// not named) is worked out when it is read, and is exact then.
package final class Analysis: Sendable {
    package let panorama: Panorama
    package let span: BriefSpan
    let days: SpanDays
    package let rule: BriefRule
    package let model: Panorama.Model
    let reading: Reading
    let judgements: LargeMemory<Judgement>
    let naming: Naming
    let findings: Findings
    private let adjusted = Mutex<[AdjustedKey: [Double]]>([:])
    /// By unit, and by depth: asked for of those only that are named.
    let excuses = Memo<Int, Excuse?>()
    let sharedDays = Memo<Int, Set<Int>>()
    let fallsOfShares = Memo<Int, [ScannedFall?]>()
    let peerRates = Memo<PeerRates.Key, PeerRates?>()

    package init(_ panorama: Panorama, span: BriefSpan, delta: Double, workers: Int) {
        (self.panorama, self.span, model) = (panorama, span, panorama.model)
        days = SpanDays(span, in: panorama)
        rule = BriefRule(panorama.indicator, delta: delta)
        reading = Reading(panorama, days: days, worse: rule.worse, workers: workers)
        judgements = Judging.judge(panorama.tree, reading.units, model, rule, workers: workers)
        naming = Naming(tree: panorama.tree, units: reading.units, judgements: judgements, model: model, rule: rule)
        findings = Findings(naming, workers: workers)
    }

    package var tree: UnitTree { panorama.tree }
    package var indicator: Indicator { panorama.indicator }
    func units(ofDepth depth: Int) -> Range<Int> { tree.units(ofDepth: depth) }
    func measured(_ unit: Int) -> UnitMeasurement { reading.units[unit] }

    /// Has a plan somewhere in the span; the others are not spoken of.
    package func isPresent(_ unit: Int) -> Bool { reading.units[unit].isPresent }

    func date(_ day: Int) -> Day? { day < days.all.count ? panorama.days[days.all.lowerBound + day] : nil }
}

extension Analysis {
    private struct AdjustedKey: Hashable {
        let question: Question
        let depth: Int
    }

    /// The two families of tests at each depth.
    enum Question { case level, shift }

    func pValue(_ question: Question, _ unit: Int) -> Double {
        switch question {
        case .level: naming.levelP(unit)
        case .shift: naming.shiftP(unit)
        }
    }

    /// Adjusted p of any unit, flagged or not: all tests of its depth are made at the first question and kept.
    func qValue(_ question: Question, _ unit: Int) -> Double {
        let depth = tree.depth(of: unit), key = AdjustedKey(question: question, depth: depth)
        let all = adjusted.withLock { $0[key] } ?? adjust(key)
        return all[unit - units(ofDepth: depth).lowerBound]
    }

    private func adjust(_ key: AdjustedKey) -> [Double] {
        let all = BenjaminiHochberg.adjusted(units(ofDepth: key.depth).map { tree.hasTooFewPeople($0) ? .nan : pValue(key.question, $0) })
        adjusted.withLock { $0[key] = all }
        return all
    }
}
