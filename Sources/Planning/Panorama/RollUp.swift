import Statistics

/// The columns of the units that have children: per day the sums of what counts, of what was reached and of what was
/// planned but not reported, four units side by side, each depth beginning with a new tile.
final class RollUp: @unchecked Sendable {
    let days: SpanDays
    private let columns: Columns
    private let memory: LargeMemory<Lanes>

    private var cells: UnsafeMutablePointer<Lanes> { memory.elements.baseAddress! }

    /// Where the columns of a tile begin.
    struct Columns {
        let plan = 0
        let actual: Int
        let silent: Int
        /// Only shares have a base.
        let base: Int
        let stride: Int

        init(days: SpanDays, model: Panorama.Model) {
            actual = days.all.count
            silent = actual + days.past
            base = silent + days.past
            stride = base + (model == .share ? days.past : 0)
        }
    }

    /// - Parameter slots: number of its units, with those that fill up a depth's last tile.
    init(slots: Int, days: SpanDays, model: Panorama.Model) {
        self.days = days
        columns = Columns(days: days, model: model)
        memory = LargeMemory(repeating: .zero, count: max(1, slots / PanoramaLayout.lanes * columns.stride))
    }

    func tile(_ tile: Int) -> TileColumns {
        let first = UnsafePointer(cells + tile * columns.stride)
        return TileColumns(plan: first, actual: first + columns.actual, silent: first + columns.silent, base: first + columns.base)
    }

    /// Adds a family's sums to its parent. No other thread may write the same tile's lane at the same time.
    func add(_ sums: FamilySums, to slot: Int) {
        let lane = slot % PanoramaLayout.lanes
        let first = UnsafeMutableRawPointer(cells + slot / PanoramaLayout.lanes * columns.stride).assumingMemoryBound(to: Double.self) + lane
        func add(_ values: UnsafePointer<Lanes>, at column: Int, _ count: Int) {
            for day in 0..<count { first[(column + day) * PanoramaLayout.lanes] += values[day].sum() }
        }
        add(sums.plan, at: columns.plan, days.all.count)
        add(sums.actual, at: columns.actual, days.past)
        if sums.hasSilence { add(sums.silent, at: columns.silent, days.past) }
        if columns.stride > columns.base { add(sums.base, at: columns.base, days.past) }
    }
}

/// The columns of one tile over a span: plan of all its days, the rest of its past days. Counted values without gaps:
/// a day that does not count has 0.
struct TileColumns {
    var plan: UnsafePointer<Lanes>
    var actual: UnsafePointer<Lanes>
    /// Plan of days without report.
    var silent: UnsafePointer<Lanes>
    var base: UnsafePointer<Lanes>
}

/// One column of one unit out of four.
struct LaneColumn: RandomAccessCollection {
    let cells: UnsafePointer<Lanes>
    let lane: Int
    let count: Int
    var startIndex: Int { 0 }
    var endIndex: Int { count }
    subscript(day: Int) -> Double { cells[day][lane] }
}
