import Foundation
import Statistics

/// How long it takes to scan many series for who is behind and who has fallen, from numbers in memory to names, on one thread: the same
/// figures that `Tests/Running/scan_bench.py` works out with packages of Python.
struct ScanBenchmark {
    let source: String
    let results: String

    func run() throws {
        let series = try SeriesFile(source)
        let scan = best(of: 5) { Scan(series) }
        try Data(scan.value.figures.withUnsafeBytes { Data($0) }).write(to: URL(filePath: results))
        print(
            """
            {"series":\(series.count),"days":\(series.days),"seconds":\(scan.time.seconds),"cpu":\(scan.time.cpu),"behind":\(scan.value.behind),\
            "slipping":\(scan.value.slipping),"peak_mb":\(peakMegabytes()),"input_mb":\(Double(series.count * series.days * 16) / 1e6)}
            """)
    }
}

/// Int64 series and days, then plan and actual as Float64, one series after the other; here four side by side, as a panorama has them.
private struct SeriesFile {
    let count: Int
    let days: Int
    let plan: [Lanes]
    let actual: [Lanes]

    init(_ path: String) throws {
        let data = try Data(contentsOf: URL(filePath: path), options: .mappedIfSafe), head = 2 * MemoryLayout<Int64>.size
        let sizes = data.withUnsafeBytes { [$0.loadUnaligned(as: Int64.self), $0.loadUnaligned(fromByteOffset: 8, as: Int64.self)] }
        let (count, days) = (Int(sizes[0]), Int(sizes[1]))
        precondition(count % Lanes.scalarCount == 0 && data.count == head + 2 * 8 * count * days, "whole lanes of plan and actual")
        func tiles(from offset: Int) -> [Lanes] {
            data.withUnsafeBytes { bytes in
                (0..<count / 4 * days).map { cell in
                    var four = Lanes.zero
                    for lane in 0..<4 {
                        four[lane] = bytes.loadUnaligned(fromByteOffset: offset + 8 * ((cell / days * 4 + lane) * days + cell % days), as: Double.self)
                    }
                    return four
                }
            }
        }
        (self.count, self.days, plan, actual) = (count, days, tiles(from: head), tiles(from: head + 8 * count * days))
    }
}

private struct Scan {
    /// By series: rate, sigma2, own dependence, p of the level, t of the fall, its day, its p.
    private(set) var figures: [Double] = []
    private(set) var behind = 0
    private(set) var slipping = 0
    private static let line = LevelTest(target: 1, delta: 0.01)

    init(_ file: SeriesFile) {
        let measured = Scan.measured(file), days = Double(file.days)
        let all = measured.indices.flatMap { tile in (0..<4).map { lane in (tile, lane) } }
        let pool = Dependence.Pool(
            all.map { Dependence.Series(own: measured[$0.0].own($0.1), pairs: days - 1, days: days) }, families: [0..<file.count], below: 0)
        figures.reserveCapacity(7 * file.count)
        for (index, (tile, lane)) in all.enumerated() { judge(measured[tile], lane, phi: pool.pooled(index).phi, days: days) }
        behind = Scan.named(all.indices.map { figures[7 * $0 + 3] })
        slipping = Scan.named(all.indices.map { figures[7 * $0 + 6] })
    }

    private static func measured(_ file: SeriesFile) -> [LaneSeries] {
        let meter = LaneMeter(days: file.days, worse: .below)
        return file.plan.withUnsafeBufferPointer { plan in
            file.actual.withUnsafeBufferPointer { actual in
                (0..<file.count / 4).map { tile in
                    let start = tile * file.days, last = tile + 1 == file.count / 4
                    var sums = (plan: Lanes.zero, actual: Lanes.zero)
                    for day in start..<start + file.days {
                        sums.plan += plan[day]
                        sums.actual += actual[day]
                    }
                    return meter.measureWhole(
                        plan: plan.baseAddress! + start, actual: actual.baseAddress! + start, ahead: last ? 0 : file.days, sums: sums)
                }
            }
        }
    }

    private mutating func judge(_ series: LaneSeries, _ lane: Int, phi: Double, days: Double) {
        let model = RatioModel(days: days, plan: series.plan[lane], rate: series.rate[lane], sigma2: series.squares[lane] / (days - 1), phi: phi)
        let error = model.standardError ?? .nan, z = Scan.line.z(of: model.rate, standardError: error)
        figures += [
            model.rate, model.sigma2, series.own(lane), LevelTest.pValue(z: z, degreesOfFreedom: model.degreesOfFreedom), series.shift[lane],
            series.split[lane], LevelShiftScan.pValue(t: series.shift[lane], days: days, factor: model.factor),
        ]
    }

    private static func named(_ p: [Double]) -> Int { BenjaminiHochberg.adjusted(p).count { $0 <= BenjaminiHochberg.level } }
}
