import Foundation
import KnownWorks
import Planning
import Works

/// How long the whole brief takes from columns in memory, against one pass over the same columns.
struct BriefBenchmark {
    private var settings = KnownWorks.Settings()
    private var source: String?
    private var output: String?
    private var repeats = 5

    init(_ arguments: [String]) {
        for (option, value) in zip(arguments, arguments.dropFirst()) {
            switch option {
            case "--teams": settings.teams = Int(value)!
            case "--days": settings.days = Int(value)!
            case "--future": settings.future = Int(value)!
            case "--from": source = value
            case "--json": output = value
            case "--repeats": repeats = Int(value)!
            default: break
            }
        }
        settings.shape()
    }

    func run() throws {
        let (panorama, loading) = try timed { try source.map(ColumnsFile.read) ?? ColumnsFile.generate(settings) }
        let on = panorama.days[settings.days - 1]
        let span = BriefSpan(from: panorama.days.first!, on: on, until: panorama.days.last!)
        let before = peakMegabytes()
        _ = BriefComputation(span: span, workers: 2).brief(of: [panorama])
        let peak = peakMegabytes()
        let floor = best(of: repeats) { panorama.sumOfAllCells }
        let single = best(of: repeats) { BriefComputation(span: span, workers: 1).brief(of: [panorama]) }
        let double = best(of: repeats) { BriefComputation(span: span, workers: 2).brief(of: [panorama]) }
        let (json, jsonTime) = timed { BriefJSON.bytes(of: double.value) }
        if let output { try Data(json).write(to: URL(filePath: output)) }
        print(
            """
            {"teams":\(panorama.tree.units(ofDepth: panorama.tree.depths - 1).count),"cells":\(panorama.cellCount),"loading_s":\(loading.seconds),\
            "floor_s":\(floor.time.seconds),"brief_1_s":\(single.time.seconds),"brief_1_cpu_s":\(single.time.cpu),\
            "brief_2_s":\(double.time.seconds),"brief_2_cpu_s":\(double.time.cpu),"x_floor":\(double.time.seconds / floor.time.seconds),\
            "json_s":\(jsonTime.seconds),"json_mb":\(Double(json.count) / 1e6),"before_brief_mb":\(before),"peak_mb":\(peak),\
            "laggards":\(double.value.laggards.count),"slipping":\(double.value.slipping.count),"advanced":\(double.value.advanced.count)}
            """)
    }
}
