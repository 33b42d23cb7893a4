package import Database
import Dispatch
import Synchronization
package import Works

/// Keeps the columns of every works in memory and current: a figure entered by hand changes one cell; whatever else changes
/// the works is read anew, in the background where that takes long, while the former state goes on being shown.
package final class PanoramaKeeper: Sendable {
    private struct Key: Hashable {
        let works: ID<Works>
        let tree: TreeOfPeriod
    }

    private struct Kept {
        var columns: WorksPanorama
        var isReloading = false
        /// Nanoseconds that reading took.
        var cost: UInt64
        var briefs: [BriefKey: Brief] = [:]
    }

    private struct BriefKey: Hashable {
        let span: BriefSpan
        let delta: Double
    }

    private let database: Database
    private let kept = Mutex<[Key: Kept]>([:])
    private let reloading = DispatchQueue(label: "panorama")

    /// Longer than this nobody should wait for a page: the former state is shown meanwhile.
    private static let longestWait: UInt64 = 150_000_000
    /// Briefs of other days and spans that are kept; each holds measures of every unit.
    private static let briefsKept = 24

    package init(_ database: Database) { self.database = database }

    package func columns(of works: ID<Works>, _ tree: TreeOfPeriod = .asItWas) throws -> WorksPanorama {
        let key = Key(works: works, tree: tree)
        guard let current = kept.withLock({ $0[key] }) else { return try load(key).columns }
        let number = try database.read { try EntryStore($0, of: works).changeNumber() }
        if current.columns.changeNumber == number { return current.columns }
        if current.cost <= Self.longestWait { return try load(key).columns }
        loadInBackground(key)
        return current.columns
    }

    /// As they stand now, however long they take to read: for whoever is about to decide something by them.
    func currentColumns(of works: ID<Works>) throws -> WorksPanorama {
        let columns = try columns(of: works), number = try database.read { try EntryStore($0, of: works).changeNumber() }
        return columns.changeNumber == number ? columns : try load(Key(works: works, tree: .asItWas)).columns
    }

    /// The brief of a state over a span, worked out once.
    package func brief(of columns: WorksPanorama, over span: BriefSpan, delta: Double = BriefComputation.usualDelta) -> Brief? {
        guard !columns.panoramas.isEmpty else { return nil }
        let key = Key(works: columns.works.id, tree: columns.tree), briefKey = BriefKey(span: span, delta: delta)
        if let known = kept.withLock({ $0[key]?.columns.changeNumber == columns.changeNumber ? $0[key]?.briefs[briefKey] : nil }) { return known }
        let brief = BriefComputation(span: span, delta: delta).brief(of: columns.panoramas.map(\.panorama))
        kept.withLock { kept in
            guard kept[key]?.columns.changeNumber == columns.changeNumber else { return }
            if kept[key]!.briefs.count >= Self.briefsKept { kept[key]!.briefs.removeAll() }
            kept[key]!.briefs[briefKey] = brief
        }
        return brief
    }

    /// Takes note of a figure entered by hand. Where more than one cell may have changed, the next reader reads anew.
    /// - Returns: whether nothing but these cells has changed.
    @discardableResult package func take(_ receipt: RecordDesk.Receipt, of works: ID<Works>) -> Bool {
        guard receipt.outcome == .changed else { return true }
        return kept.withLock { kept in
            var isWhole = true
            for key in kept.keys where key.works == works {
                guard kept[key]!.columns.changeNumber == receipt.changeNumber - 1, kept[key]!.columns.enter(receipt.days, at: receipt.changeNumber) else {
                    isWhole = false
                    continue
                }
                kept[key]!.briefs.removeAll()
            }
            return isWhole
        }
    }

    private func load(_ key: Key) throws -> Kept {
        let started = DispatchTime.now().uptimeNanoseconds
        let columns = try database.read { db in
            guard let works = try WorksStore(db).all().first(where: { $0.id == key.works }) else { throw WorksError.unknown(key.works) }
            return try PanoramaStore(db, of: works).columns(key.tree)
        }
        let loaded = Kept(columns: columns, cost: DispatchTime.now().uptimeNanoseconds - started)
        kept.withLock { kept in
            // Somebody may have read a later state meanwhile.
            if let other = kept[key], other.columns.changeNumber > columns.changeNumber { return }
            // "As it stands today" is another tree every day: yesterday's is not asked for again.
            for other in kept.keys where other != key && other.works == key.works && other.tree != .asItWas && key.tree != .asItWas { kept[other] = nil }
            kept[key] = loaded
        }
        return loaded
    }

    private func loadInBackground(_ key: Key) {
        let isFirst = kept.withLock { kept in
            guard kept[key]?.isReloading == false else { return false }
            kept[key]!.isReloading = true
            return true
        }
        guard isFirst else { return }
        reloading.async {
            // A failed reading is tried again by the next reader, who then sees why.
            if (try? self.load(key)) == nil { self.kept.withLock { $0[key]?.isReloading = false } }
        }
    }
}

extension WorksPanorama {
    /// All or nothing; false where this cannot be done cell by cell.
    mutating func enter(_ standing: [DayStated], at number: Int64) -> Bool {
        var changed = self
        guard !standing.isEmpty, standing.allSatisfy({ changed.enter($0) }) else { return false }
        changed.changeNumber = number
        changed.reported = reported.forgetting(standing.map(\.day))
        self = changed
        return true
    }

    private mutating func enter(_ standing: DayStated) -> Bool {
        guard let index = panoramas.firstIndex(where: { $0.id == standing.indicator }), let definition = book[standing.indicator],
            let place = place(of: standing.unit, on: standing.day)
        else { return false }
        guard let figures = figures(of: standing, definition.kind) else { return false }
        return panoramas[index].panorama.enter(PanoramaRecord(figures), of: place, on: standing.day) == .entered
    }

    /// What the cell holds; nil where a plan that is spread, or stands above, concerns more than this cell.
    private func figures(of standing: DayStated, _ kind: Indicator.Kind) -> Figures? {
        let recorded = standing.figures.figures(of: kind), plans = planned.own(standing.indicator, of: standing.unit)
        if plans.isEmpty { return recorded.plan == nil ? nil : recorded }
        guard recorded.plan == nil, planned.isSpreadAlone(standing.indicator, of: standing.unit) else { return nil }
        let days = spread.days(of: plans, kind: kind, shift: organisation.units[standing.unit]?.traits.shift).days
        return days[standing.day]?.figures(beside: recorded) ?? PlanSpread.unasked(recorded, on: standing.day, plans, kind)
    }

    private func place(of unit: ID<Unit>, on day: Day) -> UnitPath? {
        switch tree {
        case .asItWas: organisation.path(of: unit, on: day)
        case .of(let chosen): organisation.nearestPath(of: unit, to: chosen)
        }
    }
}
