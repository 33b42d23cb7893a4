import Planning
import Works

/// Losses and bottleneck for programs. Keys only ever get added.
enum LossJSON {
    static func bytes(of answer: LossAnswer) -> [UInt8] {
        var json = JSONWriter()
        json.object {
            $0.field("unit", text: answer.unit.text)
            $0.field("from", day: answer.from)
            $0.field("on", day: answer.on)
            write("records", answer.records, to: &$0)
            write("states", answer.states, to: &$0)
            if let bottleneck = answer.bottleneck { $0.object("bottleneck") { write(bottleneck, to: &$0) } } else { $0.null("bottleneck") }
            $0.field("too_small", answer.tooSmall)
        }
        return json.bytes
    }

    private static func write(_ key: StaticString, _ study: LossStudy?, to json: inout JSONWriter) {
        guard let study else { return json.null(key) }
        json.object(key) { json in
            json.field("answer", text: LossWords.name(of: study.answer))
            if case .key(let place) = study.answer { json.field("key", text: study.lines[place].reason) } else { json.null("key") }
            json.field("days", study.days)
            json.list("reasons", study.lines) { json, line in json.object { write(line, to: &$0) } }
            json.field("further_reasons", study.others)
        }
    }

    private static func write(_ line: LossStudy.Line, to json: inout JSONWriter) {
        json.field("reason", text: line.reason)
        json.field("minutes", line.minutes)
        json.field("count", line.count)
        json.field("share", line.share)
        json.field("low", line.interval.lowerBound)
        json.field("high", line.interval.upperBound)
    }

    private static func write(_ study: BottleneckStudy, to json: inout JSONWriter) {
        json.field("answer", text: LossWords.name(of: study.answer))
        if case .station(let place) = study.answer { json.field("station", text: study.stations[place].name) } else { json.null("station") }
        json.field("days", study.days)
        json.field("observed_minutes", study.observed)
        json.list("stations", study.stations) { json, station in json.object { write(station, to: &$0) } }
    }

    private static func write(_ station: BottleneckStudy.Station, to json: inout JSONWriter) {
        let times = StationTimes(station.minutes)
        json.field("station", text: station.name)
        json.field("sole", station.sole)
        json.field("shifting", station.shifting)
        json.field("low", station.interval?.lowerBound)
        json.field("high", station.interval?.upperBound)
        for state in StationState.allCases { json.field(state.key, station.minutes[state] ?? 0) }
        json.field("availability", times.availability)
        json.field("technical_efficiency", times.technicalEfficiency)
        json.field("setup_ratio", times.setupRatio)
    }
}

extension StationState {
    fileprivate var key: StaticString {
        switch self {
        case .working: "working_minutes"
        case .setup: "setup_minutes"
        case .down: "down_minutes"
        case .blocked: "blocked_minutes"
        case .starved: "starved_minutes"
        case .off: "off_minutes"
        }
    }
}
