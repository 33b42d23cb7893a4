import Planning
import Works

/// The answer for programs. Keys only ever get added.
enum EffectJSON {
    static func bytes(of study: EffectStudy, ofHelpers: [EffectStudy] = []) -> [UInt8] {
        var json = JSONWriter()
        json.object {
            write(study, to: &$0)
            $0.list("helpers", ofHelpers) { json, study in json.object { write(study, to: &$0) } }
        }
        return json.bytes
    }

    private static func write(_ study: EffectStudy, to json: inout JSONWriter) {
        json.list("units", study.question.units) { $0.value(text: $1.text) }
        json.field("indicator", text: study.question.indicator)
        json.field("since", day: study.question.since)
        json.field("on", day: study.question.after.on)
        json.field("answer", text: study.answer.rawValue)
        let finding = try? study.outcome.get()
        json.field("silence", text: silence(study))
        json.field("design", text: finding.map { name($0.design) })
        json.field("peers", finding.flatMap { peers($0.design) })
        json.field("before", finding?.before)
        json.field("after", finding?.after)
        json.field("change", finding?.change)
        json.field("anyway", finding?.anyway)
        json.field("peers_change", finding.flatMap { $0.design == .alone ? nil : $0.peersChange })
        json.field("regression_to_the_mean", finding?.returning)
        json.field("effect", finding?.effect)
        json.field("low", finding?.interval.lowerBound)
        json.field("high", finding?.interval.upperBound)
        json.field("level", finding?.level)
        json.field("p_value", finding?.pValue)
        json.field("drawn_on", day: study.question.drawn?.day)
        json.field("seed", study.question.drawn.map { Int($0.seed) })
    }

    /// Why nothing is told.
    private static func silence(_ study: EffectStudy) -> String? {
        guard case .failure(let silence) = study.outcome else { return nil }
        return switch silence {
        case .tooFewDays(before: true): "too few days before"
        case .tooFewDays(before: false): "too few days since"
        case .noDesign: "neither peers nor days enough"
        case .notJudged: "not judged"
        }
    }

    private static func name(_ design: EffectStudy.Design) -> String {
        switch design {
        case .several: "several units with peers"
        case .one: "one unit with peers"
        case .alone: "one unit alone"
        }
    }

    private static func peers(_ design: EffectStudy.Design) -> Int? {
        switch design {
        case .several(_, let peers), .one(let peers): peers
        case .alone: nil
        }
    }
}
