import Statistics

/// Sums of a family by day, kept in four lanes until the family is through. Used by one thread at a time, hence Sendable.
final class FamilySums: @unchecked Sendable {
    let plan: UnsafeMutablePointer<Lanes>
    let actual: UnsafeMutablePointer<Lanes>
    let silent: UnsafeMutablePointer<Lanes>
    let base: UnsafeMutablePointer<Lanes>
    private(set) var hasSilence = false
    private let days: SpanDays
    private let cells: UnsafeMutablePointer<Lanes>

    init(days: SpanDays) {
        self.days = days
        let count = days.all.count + 3 * days.past
        cells = .allocate(capacity: max(1, count))
        cells.initialize(repeating: .zero, count: count)
        plan = cells
        actual = plan + days.all.count
        silent = actual + days.past
        base = silent + days.past
    }

    convenience init(copying other: FamilySums) {
        self.init(days: other.days)
        cells.update(from: other.cells, count: days.all.count + 3 * days.past)
        hasSilence = other.hasSilence
    }

    deinit { cells.deallocate() }

    func clear() {
        cells.update(repeating: .zero, count: days.all.count + days.past)
        if hasSilence { silent.update(repeating: .zero, count: days.past) }
        hasSilence = false
    }

    func clearBase() { base.update(repeating: .zero, count: days.past) }

    /// Adds some lanes of a tile.
    /// - Parameter lanes: nil for all.
    func add(_ tile: TileColumns, lanes: Range<Int>?, silence: Silence) {
        add(tile.plan, to: plan, days.all.count, lanes)
        add(tile.actual, to: actual, days.past, lanes)
        guard silence == .present else { return }
        add(tile.silent, to: silent, days.past, lanes)
        hasSilence = true
    }

    func addBase(_ tile: TileColumns, lanes: Range<Int>?) { add(tile.base, to: base, days.past, lanes) }

    private func add(_ values: UnsafePointer<Lanes>, to sums: UnsafeMutablePointer<Lanes>, _ count: Int, _ lanes: Range<Int>?) {
        guard let lanes else {
            for day in 0..<count { sums[day] += values[day] }
            return
        }
        let mask = LaneMask(lanes)
        for day in 0..<count { sums[day] += Lanes.zero.replacing(with: values[day], where: mask) }
    }

    enum Silence { case absent, present }
}

extension LaneMask {
    init(_ lanes: Range<Int>) {
        self.init(repeating: false)
        for lane in lanes { self[lane] = true }
    }
}
