import Dispatch
import Synchronization
import Works

/// Which units have stayed behind their like for quarters. Whole quarters have passed: what is entered of today changes nothing of them, so that it is
/// worked out once, and anew only where something else has changed.
final class LastingKeeper: Sendable {
    private struct Key: Hashable {
        let works: ID<Works>
        let tree: TreeOfPeriod
        /// The first day of the quarter that is not over.
        let quarter: Day
    }

    private struct Kept {
        var changeNumber: Int64
        var gaps: LastingGaps?
        var isWorking = false
    }

    private let kept = Mutex<[Key: Kept]>([:])
    private let working = DispatchQueue(label: "lasting gaps")

    /// Four quarters of so many units may be gone over while somebody waits.
    private static let mostUnits = 2_000
    /// Whoever leafs through the years leaves quarters behind.
    private static let mostKept = 16

    /// nil while it is still being worked out, which takes a large works some seconds.
    /// - Parameter brief: of the whole works.
    func gaps(of columns: WorksPanorama, before day: Day, brief: @escaping @Sendable (BriefSpan) -> Brief?) -> LastingGaps? {
        let key = Key(works: columns.works.id, tree: columns.tree, quarter: BriefSpan.wholeQuarter(of: day).from)
        if let known = known(key, columns.changeNumber) { return known }
        if columns.panoramas.allSatisfy({ $0.panorama.tree.count <= Self.mostUnits }) { return look(columns, key, brief) }
        lookInBackground(columns, key, brief)
        return nil
    }

    private func known(_ key: Key, _ changeNumber: Int64) -> LastingGaps? {
        kept.withLock { kept in
            if kept.count > Self.mostKept { kept = [:] }
            if kept[key]?.changeNumber != changeNumber { kept[key] = Kept(changeNumber: changeNumber) }
            return kept[key]?.gaps
        }
    }

    private func look(_ columns: WorksPanorama, _ key: Key, _ brief: (BriefSpan) -> Brief?) -> LastingGaps {
        let gaps = LastingGaps(before: key.quarter, columns.organisation, brief: brief)
        kept.withLock { if $0[key]?.changeNumber == columns.changeNumber { $0[key]?.gaps = gaps } }
        return gaps
    }

    private func lookInBackground(_ columns: WorksPanorama, _ key: Key, _ brief: @escaping @Sendable (BriefSpan) -> Brief?) {
        let isFirst = kept.withLock { kept in
            defer { kept[key]?.isWorking = true }
            return kept[key]?.isWorking == false
        }
        guard isFirst else { return }
        working.async {
            // Overtaken by a later state, nobody would ask for it.
            guard self.kept.withLock({ $0[key]?.changeNumber }) == columns.changeNumber else { return }
            _ = self.look(columns, key, brief)
        }
    }

    /// Takes note of figures entered by hand.
    /// - Parameter isWhole: whether the columns took them cell by cell, so that no other day has changed.
    func take(_ receipt: RecordDesk.Receipt, of works: ID<Works>, isWhole: Bool) {
        guard receipt.outcome == .changed else { return }
        kept.withLock { kept in
            for key in kept.keys where key.works == works {
                let isOfThisQuarter = !receipt.days.isEmpty && receipt.days.allSatisfy { $0.day >= key.quarter }
                guard isWhole, isOfThisQuarter, kept[key]!.changeNumber == receipt.changeNumber - 1 else {
                    kept[key] = nil
                    continue
                }
                kept[key]!.changeNumber = receipt.changeNumber
            }
        }
    }
}

extension PlanningDesk {
    /// Of units below one, and of itself; nil while a large works is still being gone over.
    package func lastingGaps(below scene: Scene) -> [LastingGaps.Found]? {
        let (keeper, columns) = (keeper, scene.columns)
        return lasting.gaps(of: columns, before: scene.on) { keeper.brief(of: columns, over: $0) }?.behind(within: scene.path)
    }
}
