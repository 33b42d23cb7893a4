import Dispatch
import Synchronization
import Works

/// Who was named on each of the last days, worked out from the columns as they stand, so that it is the same after a restart. A figure
/// entered by hand changes the days from its own on; whatever else changes the works, all of them.
final class NamingKeeper: Sendable {
    private struct Key: Hashable {
        let works: ID<Works>
        let tree: TreeOfPeriod
    }

    private struct DayKey: Hashable {
        let span: Outlook.Span
        let day: Day
    }

    private struct Kept {
        var changeNumber: Int64
        var days: [DayKey: NamedDay] = [:]
        var episodes: [DayKey: [Named: Episode]] = [:]
        var isWorking = false
    }

    private let kept = Mutex<[Key: Kept]>([:])
    private let working = DispatchQueue(label: "naming")

    /// Cells that may be gone over while somebody waits: about a tenth of a second.
    private static let mostCells = 30_000_000

    /// Since when those are named that are named on a day; nil while it is still being worked out, which takes a large works some seconds.
    func episodes(of columns: WorksPanorama, _ span: Outlook.Span, on day: Day) -> [Named: Episode]? {
        let key = Key(works: columns.works.id, tree: columns.tree), dayKey = DayKey(span: span, day: day)
        let known = kept.withLock { kept -> [Named: Episode]? in
            if kept[key]?.changeNumber != columns.changeNumber { kept[key] = Kept(changeNumber: columns.changeNumber) }
            return kept[key]?.episodes[dayKey]
        }
        if let known { return known }
        if cells(columns, span, day) <= Self.mostCells { return look(columns, key, dayKey) }
        lookInBackground(columns, key, dayKey)
        return nil
    }

    private func lookInBackground(_ columns: WorksPanorama, _ key: Key, _ dayKey: DayKey) {
        let isFirst = kept.withLock { kept in
            defer { kept[key]?.isWorking = true }
            return kept[key]?.isWorking == false
        }
        guard isFirst else { return }
        working.async {
            // Overtaken by a later state, nobody would ask for it.
            guard self.kept.withLock({ $0[key]?.changeNumber }) == columns.changeNumber else { return }
            _ = self.look(columns, key, dayKey)
            self.kept.withLock { $0[key]?.isWorking = false }
        }
    }

    /// Takes note of figures entered by hand.
    /// - Parameter isWhole: whether the columns took them cell by cell, so that no other day has changed.
    func take(_ receipt: RecordDesk.Receipt, of works: ID<Works>, isWhole: Bool) {
        guard receipt.outcome == .changed else { return }
        kept.withLock { kept in
            for key in kept.keys where key.works == works {
                guard isWhole, kept[key]!.changeNumber == receipt.changeNumber - 1, let first = receipt.days.map(\.day).min() else {
                    kept[key] = nil
                    continue
                }
                kept[key]!.days = kept[key]!.days.filter { $0.key.day < first }
                kept[key]!.episodes = [:]
                kept[key]!.changeNumber = receipt.changeNumber
            }
        }
    }
}

extension NamingKeeper {
    private func look(_ columns: WorksPanorama, _ key: Key, _ dayKey: DayKey) -> [Named: Episode] {
        let days = sequence(first: dayKey.day) { columns.lastComplete(until: $0 - 1) }.dropFirst()
        let before = days.lazy.map { self.named(columns, key, DayKey(span: dayKey.span, day: $0)) }
        let episodes = Episode.episodes(of: named(columns, key, dayKey), before: before)
        kept.withLock { if $0[key]?.changeNumber == columns.changeNumber { $0[key]?.episodes[dayKey] = episodes } }
        return episodes
    }

    private func named(_ columns: WorksPanorama, _ key: Key, _ dayKey: DayKey) -> NamedDay {
        let number = columns.changeNumber
        if let known = kept.withLock({ $0[key]?.changeNumber == number ? $0[key]?.days[dayKey] : nil }) { return known }
        let named = NamedDay(columns.panoramas.map(\.panorama), over: columns.span(dayKey.span, around: dayKey.day))
        kept.withLock { if $0[key]?.changeNumber == number { $0[key]?.days[dayKey] = named } }
        return named
    }

    private func cells(_ columns: WorksPanorama, _ span: Outlook.Span, _ day: Day) -> Int {
        columns.panoramas.reduce(0) { sum, one in
            let days = SpanDays(columns.span(span, around: day), in: one.panorama)
            return sum + one.panorama.slots * days.past * Episode.mostDays
        }
    }
}

extension NamedDay {
    package init(_ panoramas: [Panorama], over span: BriefSpan) {
        let analyses = panoramas.map { Analysis($0, span: span, delta: BriefComputation.usualDelta, workers: Parallel.cores) }
        self.init(
            day: span.on,
            named: Set(
                analyses.flatMap { analysis in
                    analysis.findings.laggards.map { Named(unit: analysis.tree.paths[$0.unit], indicator: analysis.indicator.name) }
                }), isJudged: analyses.contains { $0.findings.tested.contains { $0 > 0 } })
    }
}
