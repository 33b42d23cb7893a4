import Statistics

/// Reads tiles of the panorama one after the other: cleans gaps, measures the units and sums up their families while the
/// tile is in the nearest cache. One for each thread.
final class TileReader {
    private let model: Panorama.Model
    private let days: SpanDays
    private let meter: LaneMeter
    private let clean: FamilySums
    private let family: FamilySums
    private var familyOf = -1

    init(days: SpanDays, model: Panorama.Model, worse: LevelTest.Worse) {
        (self.days, self.model) = (days, model)
        meter = LaneMeter(days: days.past, worse: worse)
        clean = FamilySums(days: days)
        family = FamilySums(days: days)
    }

    /// Where results go.
    struct Output {
        let units: UnsafeMutablePointer<UnitMeasurement>
        /// Takes the sums of a family that is through.
        let endFamily: (FamilySums, Int) -> Void
    }
}

extension TileReader {
    /// A tile of records, from the first day of the span.
    /// - Parameter ahead: distance to the same cell of the next tile.
    func readRecords(
        plan: UnsafePointer<Lanes>, actual: UnsafePointer<Lanes>, base: UnsafePointer<Lanes>?, ahead: Int, lanes: ArraySlice<FamilyPlan.Lane>, output: Output
    ) {
        let check = check(plan, actual)
        let raw = TileColumns(plan: plan, actual: actual, silent: clean.silent, base: base ?? plan)
        guard !check.isWhole || model == .share else {
            tell(meter.measureWhole(plan: plan, actual: actual, ahead: ahead, sums: check.sums), lanes, output)
            return sumFamilies(raw, lanes, .absent, output)
        }
        let gaps = fillGaps(plan, actual, base)
        let tile = TileColumns(plan: clean.plan, actual: clean.actual, silent: clean.silent, base: clean.base)
        measure(tile, lanes, output)
        for (lane, at) in lanes.enumerated() where at.unit >= 0 {
            output.units[Int(at.unit)].unreported = Int32(gaps.silentDays[lane])
            output.units[Int(at.unit)].isPresent = gaps.isPresent[lane]
        }
        sumFamilies(tile, lanes, gaps.silentDays.max() > 0 ? .present : .absent, output)
    }

    /// A tile of the roll-up, which has no gaps left.
    func readSums(_ tile: TileColumns, lanes: ArraySlice<FamilyPlan.Lane>, output: Output) {
        measure(tile, lanes, output)
        sumFamilies(tile, lanes, .present, output)
    }

    /// To be called after the last tile of a run.
    func finish(_ output: Output) {
        if familyOf >= 0 { output.endFamily(family, familyOf) }
        familyOf = -1
    }
}

extension TileReader {
    /// Does every day of every lane count? Then nothing must be cleaned.
    private func check(_ plan: UnsafePointer<Lanes>, _ actual: UnsafePointer<Lanes>) -> (isWhole: Bool, sums: (plan: Lanes, actual: Lanes)) {
        var p = Lanes.zero, a = Lanes.zero, isPlanned = LaneMask(repeating: true)
        for day in 0..<days.past {
            p += plan[day]
            a += actual[day]
            isPlanned .&= plan[day] .> 0
        }
        var future = Lanes.zero
        for day in days.past..<days.all.count { future += plan[day] }
        let hasNoGaps = isPlanned .& (a .== a) .& (future .== future)
        return (days.past > 0 && all(hasNoGaps), (p, a))
    }

    private struct Gaps {
        var silentDays = Lanes.zero
        var isPresent = LaneMask(repeating: false)
    }

    /// A past day with a plan and no actual is silent: it leaves the counted plan. A row without plan is no row.
    private func fillGaps(_ plan: UnsafePointer<Lanes>, _ actual: UnsafePointer<Lanes>, _ base: UnsafePointer<Lanes>?) -> Gaps {
        var gaps = Gaps()
        for day in 0..<days.all.count {
            let isRow = plan[day] .== plan[day]
            gaps.isPresent .|= isRow
            clean.plan[day] = Lanes.zero.replacing(with: plan[day], where: isRow)
        }
        for day in 0..<days.past {
            let p = clean.plan[day], isTold = (actual[day] .== actual[day]) .& (plan[day] .== plan[day])
            let isSilent = (p .> 0) .& .!isTold
            gaps.silentDays += Lanes.zero.replacing(with: 1, where: isSilent)
            clean.silent[day] = Lanes.zero.replacing(with: p, where: isSilent)
            clean.plan[day] = Lanes.zero.replacing(with: p, where: isTold)
            clean.actual[day] = Lanes.zero.replacing(with: actual[day], where: isTold)
            if let base { clean.base[day] = Lanes.zero.replacing(with: base[day], where: isTold) }
        }
        return gaps
    }

    private func measure(_ tile: TileColumns, _ lanes: ArraySlice<FamilyPlan.Lane>, _ output: Output) {
        if model == .share { return measureShares(tile, lanes, output) }
        let check = check(tile.plan, tile.actual)
        tell(
            check.isWhole
                ? meter.measureWhole(plan: tile.plan, actual: tile.actual, ahead: 0, sums: check.sums)
                : meter.measureWithGaps(plan: tile.plan, actual: tile.actual), lanes, output)
    }

    private func tell(_ series: LaneSeries, _ lanes: ArraySlice<FamilyPlan.Lane>, _ output: Output) {
        for (lane, at) in lanes.enumerated() where at.unit >= 0 {
            var unit = UnitMeasurement(series, lane: lane)
            unit.isPresent = true
            output.units[Int(at.unit)] = unit
        }
    }

    private func measureShares(_ tile: TileColumns, _ lanes: ArraySlice<FamilyPlan.Lane>, _ output: Output) {
        for (lane, at) in lanes.enumerated() where at.unit >= 0 {
            func column(_ cells: UnsafePointer<Lanes>) -> LaneColumn { LaneColumn(cells: cells, lane: lane, count: days.past) }
            let series = ShareTest.Series(met: column(tile.actual), base: column(tile.base))
            output.units[Int(at.unit)] = UnitMeasurement(series, plan: column(tile.plan).reduce(0, +))
            output.units[Int(at.unit)].isPresent = true
        }
    }

    /// Lanes of one family stand together; a family ends where the next one begins.
    private func sumFamilies(_ tile: TileColumns, _ lanes: ArraySlice<FamilyPlan.Lane>, _ silence: FamilySums.Silence, _ output: Output) {
        var start = lanes.startIndex
        while start < lanes.endIndex {
            let parent = lanes[start].parent
            let end = lanes[start...].firstIndex { $0.parent != parent } ?? lanes.endIndex
            if parent >= 0 {
                begin(Int(parent), output)
                let some = end - start == lanes.count ? nil : start - lanes.startIndex..<end - lanes.startIndex
                family.add(tile, lanes: some, silence: silence)
                if model == .share { family.addBase(tile, lanes: some) }
            }
            start = end
        }
    }

    private func begin(_ parent: Int, _ output: Output) {
        guard parent != familyOf else { return }
        finish(output)
        family.clear()
        if model == .share { family.clearBase() }
        familyOf = parent
    }
}
