import Foundation
import KnownWorks
import Planning
import Works

/// How long the whole brief takes from columns in memory, against one pass over the same columns.
struct BriefBenchmark {
    private var settings = KnownWorks.Settings()
    private var source: String?
    private var output: String?
    private static let repeats = 5

    init(_ arguments: [String]) {
        for (option, value) in zip(arguments, arguments.dropFirst()) {
            switch option {
            case "--teams": settings.teams = Int(value)!
            case "--days": settings.days = Int(value)!
            case "--future": settings.future = Int(value)!
            case "--from": source = value
            case "--json": output = value
            default: break
            }
        }
        settings.enterprises = max(2, settings.teams / 1000)
        settings.workshops = max(2, settings.teams / 40)
    }

    func run() throws {
        let (panorama, loading) = try timed { try source.map(ColumnsFile.read) ?? ColumnsFile.generate(settings) }
        let on = panorama.days[settings.days - 1]
        let span = BriefSpan(from: panorama.days.first!, on: on, until: panorama.days.last!)
        let before = peakMegabytes
        let floor = try best { panorama.sumOfAllCells }
        let single = try best { BriefComputation(span: span, workers: 1).brief(of: [panorama]) }
        let double = try best { BriefComputation(span: span, workers: 2).brief(of: [panorama]) }
        let (json, jsonTime) = timed { BriefJSON.bytes(of: double.value) }
        if let output { try Data(json).write(to: URL(filePath: output)) }
        print(
            """
            {"teams":\(panorama.tree.units(ofDepth: panorama.tree.depths - 1).count),"cells":\(panorama.cellCount),"loading_s":\(loading),\
            "floor_s":\(floor.seconds),"brief_1_s":\(single.seconds),"brief_2_s":\(double.seconds),"x_floor":\(double.seconds / floor.seconds),\
            "json_s":\(jsonTime),"json_mb":\(Double(json.count) / 1e6),"before_brief_mb":\(before),"peak_mb":\(peakMegabytes),\
            "laggards":\(double.value.laggards.count),"slipping":\(double.value.slipping.count),"advanced":\(double.value.advanced.count)}
            """)
    }

    private func timed<Value>(_ body: () throws -> Value) rethrows -> (value: Value, seconds: Double) {
        let start = ContinuousClock.now
        let value = try body()
        return (value, (ContinuousClock.now - start) / .seconds(1))
    }

    private func best<Value>(_ body: () throws -> Value) throws -> (value: Value, seconds: Double) {
        try (0..<BriefBenchmark.repeats).map { _ in try timed(body) }.min { $0.seconds < $1.seconds }!
    }

    private var peakMegabytes: Double {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return Double(usage.ru_maxrss) / 1024
    }
}
