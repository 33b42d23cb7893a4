import Statistics
package import Works

/// The in-memory columns of one indicator of a works: plan and actual of every unit with records, on every day of the
/// calendar, ready for a brief on any past day over any span. A value: a brief keeps the panorama it was made from, and a
/// record that arrives later copies no more than the two megabytes it falls into.
///
/// Amounts are in the indicator's unit of measure; about 16 bytes a cell (24 for a ratio). An empty cell is NaN: no plan =
/// no row, no actual = not reported.
package struct Panorama: Sendable {
    package let indicator: Indicator
    package let tree: UnitTree
    /// Ascending; all indicators of a works share them.
    package let days: [Day]
    package private(set) var measure: Measure

    let layout: PanoramaLayout
    /// nil where nothing was ever written.
    private(set) var chunks: [PanoramaChunk?]
    /// The unit whose own records a slot holds, -1 for none; by depth and path, like the tree.
    let slotUnit: [Int32]
    /// The slot of a unit's own records, -1 for none.
    let unitSlot: [Int32]
    let families: FamilyPlan

    init(
        indicator: Indicator, tree: UnitTree, days: [Day], measure: Measure, layout: PanoramaLayout, chunks: [PanoramaChunk?], slotUnit: [Int32],
        unitSlot: [Int32]
    ) {
        (self.indicator, self.tree, self.days, self.measure) = (indicator, tree, days, measure)
        (self.layout, self.chunks, self.slotUnit, self.unitSlot) = (layout, chunks, slotUnit, unitSlot)
        families = FamilyPlan(tree: tree, slotUnit: slotUnit)
    }

    package var slots: Int { slotUnit.count }
    /// Cells of the columns, empty ones included.
    package var cellCount: Int { slots * days.count }

    /// Index of a day of the calendar. O(log days).
    package func index(of day: Day) -> Int? {
        let place = firstIndex(from: day)
        return place < days.count && days[place] == day ? place : nil
    }

    /// Number of days of the calendar before a day.
    package func firstIndex(from day: Day) -> Int {
        var low = 0, high = days.count
        while low < high {
            let middle = (low + high) / 2
            if days[middle] < day { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

/// Where a cell's columns stand inside its tile.
enum PanoramaColumn: Int {
    case plan = 0
    case actual = 1
    case base = 2
}

extension Panorama {
    func tile(_ tile: Int, _ column: PanoramaColumn) -> UnsafePointer<Lanes>? {
        guard let chunk = chunks[tile / layout.tilesPerChunk] else { return nil }
        return UnsafePointer(chunk.cells + (tile % layout.tilesPerChunk) * layout.tileStride + column.rawValue * days.count)
    }

    var tiles: Int { (slots + PanoramaLayout.lanes - 1) / PanoramaLayout.lanes }

    /// One column of one unit's own records over a range of days; NaN where empty.
    func column(_ column: PanoramaColumn, slot: Int, days range: Range<Int>) -> [Double] {
        guard let cells = tile(slot / PanoramaLayout.lanes, column) else { return Array(repeating: .nan, count: range.count) }
        let lane = slot % PanoramaLayout.lanes
        return range.map { cells[$0][lane] }
    }
}

extension Panorama {
    /// What became of a record that arrived.
    package enum Update: Sendable, Equatable {
        case entered
        /// The unit's records or the day are new to this panorama: build it again.
        case needsRebuilding
    }

    /// Enters one record, replacing what the cell held.
    package mutating func enter(_ record: PanoramaRecord, of path: UnitPath, on day: Day) -> Update {
        guard let unit = tree.index(of: path), unitSlot[unit] >= 0, let day = index(of: day) else { return .needsRebuilding }
        let slot = Int(unitSlot[unit])
        let cell = PanoramaCell(record, as: PanoramaCell.Form(indicator))
        measure.forget(self.cell(slot: slot, day: day))
        measure.notice(record)
        measure.notice(cell)
        write(cell, slot: slot, day: day)
        return .entered
    }

    private func cell(slot: Int, day: Int) -> PanoramaCell {
        func value(_ column: PanoramaColumn) -> Double { self.column(column, slot: slot, days: day..<day + 1)[0] }
        return PanoramaCell(plan: value(.plan), actual: value(.actual), base: layout.columns > 2 ? value(.base) : .nan)
    }

    private mutating func write(_ cell: PanoramaCell, slot: Int, day: Int) {
        let index = slot / layout.unitsPerChunk
        if chunks[index] == nil {
            chunks[index] = PanoramaChunk(layout: layout, tiles: layout.tilesPerChunk)
        } else if !isKnownUniquelyReferenced(&chunks[index]) {
            chunks[index] = PanoramaChunk(copying: chunks[index]!)
        }
        layout.write(cell, into: chunks[index]!, slot: slot, day: day)
    }
}

extension PanoramaLayout {
    func write(_ cell: PanoramaCell, into chunk: PanoramaChunk, slot: Int, day: Int) {
        let inChunk = slot % unitsPerChunk, lane = inChunk % PanoramaLayout.lanes
        let first = chunk.cells + (inChunk / PanoramaLayout.lanes) * tileStride + day
        first[0][lane] = cell.plan
        first[days][lane] = cell.actual
        if columns > 2 { first[2 * days][lane] = cell.base }
    }
}

extension Panorama {
    /// One pass over all columns at the speed of memory: what every brief is measured against.
    package var sumOfAllCells: Double {
        var sums = (Lanes.zero, Lanes.zero, Lanes.zero, Lanes.zero)
        for tile in 0..<tiles {
            guard let cells = self.tile(tile, .plan) else { continue }
            for cell in stride(from: 0, to: layout.tileStride & ~3, by: 4) {
                sums.0 += cells[cell]
                sums.1 += cells[cell + 1]
                sums.2 += cells[cell + 2]
                sums.3 += cells[cell + 3]
            }
        }
        return (sums.0 + sums.1 + sums.2 + sums.3).sum()
    }
}
