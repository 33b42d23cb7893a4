import Statistics
import Synchronization

/// The first pass of a brief over one panorama: every unit measured, every parent summed up. Nothing is known of peers yet.
struct Reading: Sendable {
    let units: LargeMemory<UnitMeasurement>
    let rollUp: RollUp

    init(_ panorama: Panorama, days: SpanDays, worse: LevelTest.Worse, workers: Int) {
        let rollUp = RollUp(slots: panorama.families.unitOf.count, days: days, model: panorama.model)
        self.rollUp = rollUp
        units = LargeMemory(unfilled: panorama.tree.count)
        let pass = ReadingPass(panorama: panorama, model: panorama.model, days: days, worse: worse, rollUp: rollUp, units: units.elements)
        pass.readRecords(workers: workers)
        pass.readSums()
    }
}

private struct ReadingPass: @unchecked Sendable {
    let panorama: Panorama
    let model: Panorama.Model
    let days: SpanDays
    let worse: LevelTest.Worse
    let rollUp: RollUp
    /// Each unit is written once, a leaf with its records and a parent with its sums, by one thread.
    let units: UnsafeMutableBufferPointer<UnitMeasurement>

    private var tree: UnitTree { panorama.tree }
    private func reader() -> TileReader { TileReader(days: days, model: model, worse: worse) }

    private struct Aside {
        let chunk: Int
        let slot: Int
        let sums: FamilySums
    }

    /// All records, chunk by chunk on all workers. A family that does not lie in one chunk is put aside and added
    /// afterwards, in the order of the chunks, so that the result does not depend on who was faster.
    func readRecords(workers: Int) {
        let reach = panorama.families.reach, lanes = panorama.families.records
        let aside = Mutex<[Aside]>([])
        Parallel.run(tasks: panorama.chunks.count, workers: workers, worker: reader) { reader, chunk in
            let tiles = tiles(ofChunk: chunk)
            let slots = tiles.lowerBound * PanoramaLayout.lanes..<tiles.upperBound * PanoramaLayout.lanes
            let output = TileReader.Output(units: units.baseAddress!) { sums, slot in
                if slots.contains(reach[slot].lowerBound), slots.contains(reach[slot].upperBound) { return rollUp.add(sums, to: slot) }
                let late = Aside(chunk: chunk, slot: slot, sums: FamilySums(copying: sums))
                aside.withLock { $0.append(late) }
            }
            for tile in tiles { readRecords(ofTile: tile, lanes, reader, output) }
            reader.finish(output)
        }
        for late in aside.withLock({ $0 }).sorted(by: { ($0.chunk, $0.slot) < ($1.chunk, $1.slot) }) { rollUp.add(late.sums, to: late.slot) }
    }

    private func tiles(ofChunk chunk: Int) -> Range<Int> {
        let first = chunk * panorama.layout.tilesPerChunk
        return first..<min(first + panorama.layout.tilesPerChunk, panorama.tiles)
    }

    private func readRecords(ofTile tile: Int, _ lanes: [FamilyPlan.Lane], _ reader: TileReader, _ output: TileReader.Output) {
        guard let plan = panorama.tile(tile, .plan), let actual = panorama.tile(tile, .actual) else { return }
        let first = days.all.lowerBound
        let base = model == .share ? panorama.tile(tile, .base).map { $0 + first } : nil
        let slots = tile * PanoramaLayout.lanes..<(tile + 1) * PanoramaLayout.lanes
        reader.readRecords(plan: plan + first, actual: actual + first, base: base, ahead: panorama.layout.tileStride, lanes: lanes[slots], output: output)
    }
}

extension ReadingPass {
    /// The parents, from the deepest depth upwards. They are few: one thread does.
    func readSums() {
        let reader = reader()
        let output = TileReader.Output(units: units.baseAddress!) { sums, slot in rollUp.add(sums, to: slot) }
        for tiles in panorama.families.tilesOfDepth.reversed() {
            for tile in tiles { readSums(ofTile: tile, reader, output) }
            reader.finish(output)
            for tile in tiles { countBelow(tile) }
        }
    }

    private func readSums(ofTile tile: Int, _ reader: TileReader, _ output: TileReader.Output) {
        let slots = tile * PanoramaLayout.lanes..<(tile + 1) * PanoramaLayout.lanes
        reader.readSums(rollUp.tile(tile), lanes: panorama.families.sums[slots], output: output)
    }

    /// A parent is present when something below it is, and its unreported days are those of the leaves.
    private func countBelow(_ tile: Int) {
        for unit in panorama.families.unitOf[tile * PanoramaLayout.lanes..<(tile + 1) * PanoramaLayout.lanes] where unit >= 0 {
            let children = tree.children(of: Int(unit))
            units[Int(unit)].unreported = children.reduce(own(unit).unreported) { $0 + units[$1].unreported }
            units[Int(unit)].isPresent = own(unit).isPresent || children.contains { units[$0].isPresent }
        }
    }

    /// What a unit with children has among its own records.
    private func own(_ unit: Int32) -> (unreported: Int32, isPresent: Bool) {
        let slot = Int(panorama.unitSlot[Int(unit)])
        guard slot >= 0 else { return (0, false) }
        let past = days.all.lowerBound..<days.all.lowerBound + days.past
        let plan = panorama.column(.plan, slot: slot, days: days.all), actual = panorama.column(.actual, slot: slot, days: past)
        let unreported = zip(plan, actual).count { $0 > 0 && $1.isNaN }
        return (Int32(unreported), plan.contains { !$0.isNaN })
    }
}
