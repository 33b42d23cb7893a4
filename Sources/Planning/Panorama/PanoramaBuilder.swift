package import Works

extension Panorama {
    /// Fills the columns from records in any order; many millions, about 16 bytes each and nothing besides.
    ///
    /// The units and days are known before the records, so that each goes straight to its place. A unit without a record
    /// of this indicator is not in its tree, unless something below it is.
    package struct Builder {
        private let indicator: Indicator
        private let form: PanoramaCell.Form
        private let days: [Day]
        private let units: [PanoramaUnit]
        /// Units in path order, by depth; and the slot of each unit as given.
        private let order: [Int]
        private let slotOf: [Int32]
        private let layout: PanoramaLayout
        private var chunks: [PanoramaChunk?]
        private var hasRecords: [Bool]
        private var measure = Measure()

        /// - Parameters:
        ///   - units: those that may have records, and those of which something must be known; in any order, each once.
        ///   - days: the calendar, ascending: every day with a plan or a record in that works.
        package init(indicator: Indicator, units: [PanoramaUnit], days: [Day]) {
            (self.indicator, self.units, self.days) = (indicator, units, days)
            form = PanoramaCell.Form(indicator)
            order = Builder.pathOrder(units)
            slotOf = order.enumerated().reduce(into: Array(repeating: 0, count: units.count)) { $0[$1.element] = Int32($1.offset) }
            layout = PanoramaLayout(days: days.count, columns: indicator.kind == .ratio || indicator.direction == .within ? 3 : 2)
            chunks = Array(repeating: nil, count: (units.count + layout.unitsPerChunk - 1) / layout.unitsPerChunk)
            hasRecords = Array(repeating: false, count: units.count)
        }

        /// Enters one record; a second one of the same unit and day replaces the first.
        /// - Parameters:
        ///   - unit: index into the units as given.
        ///   - day: index into the days as given.
        package mutating func add(_ record: PanoramaRecord, unit: Int, day: Int) {
            let cell = PanoramaCell(record, as: form)
            measure.notice(record)
            measure.notice(cell)
            let slot = Int(slotOf[unit]), index = slot / layout.unitsPerChunk
            if chunks[index] == nil { chunks[index] = PanoramaChunk(layout: layout, tiles: tiles(ofChunk: index)) }
            layout.write(cell, into: chunks[index]!, slot: slot, day: day)
            hasRecords[slot] = true
        }

        mutating func add(_ records: [(PanoramaRecord, unit: Int, day: Int)]) {
            for (record, unit, day) in records { add(record, unit: unit, day: day) }
        }

        /// The last chunk is only as long as it must be.
        private func tiles(ofChunk index: Int) -> Int {
            let all = (units.count + PanoramaLayout.lanes - 1) / PanoramaLayout.lanes
            return min(layout.tilesPerChunk, all - index * layout.tilesPerChunk)
        }

        package consuming func build() -> Panorama {
            let recorded = order.indices.filter { hasRecords[$0] }.map { units[order[$0]].path }
            let tree = UnitTree(recorded: recorded.sortedByPath(), describedBy: units)
            var slotUnit = [Int32](repeating: -1, count: units.count), unitSlot = [Int32](repeating: -1, count: tree.count)
            for slot in order.indices where hasRecords[slot] {
                let unit = tree.index(of: units[order[slot]].path)!
                slotUnit[slot] = Int32(unit)
                unitSlot[unit] = Int32(slot)
            }
            return Panorama(
                indicator: indicator, tree: tree, days: days, measure: measure, layout: layout, chunks: chunks, slotUnit: slotUnit, unitSlot: unitSlot)
        }

        /// By depth, then path: the order of the tree.
        private static func pathOrder(_ units: [PanoramaUnit]) -> [Int] {
            let keys = units.map { ($0.path.depth, $0.path) }
            let isSorted = zip(keys, keys.dropFirst()).allSatisfy { $0.0 < $1.0 || $0.0 == $1.0 && $0.1 < $1.1 }
            guard !isSorted else { return Array(units.indices) }
            return units.indices.sorted { keys[$0].0 < keys[$1].0 || keys[$0].0 == keys[$1].0 && keys[$0].1 < keys[$1].1 }
        }
    }
}

extension [UnitPath] {
    /// Sorting is dear: most works have all their records at one depth and come in order.
    fileprivate func sortedByPath() -> [UnitPath] {
        zip(self, dropFirst()).allSatisfy { $0 < $1 } ? self : sorted()
    }
}
