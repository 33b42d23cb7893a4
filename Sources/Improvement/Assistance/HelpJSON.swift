import Planning
import Works

/// The proposed pairs for programs. Keys only ever get added.
enum HelpJSON {
    static func bytes(of answer: HelpAnswer) -> [UInt8] {
        var json = JSONWriter()
        json.object {
            $0.field("unit", text: answer.unit.text)
            $0.field("indicator", text: answer.indicator.name)
            $0.field("on", day: answer.on)
            $0.field("certainty", HelpField.certainty)
            $0.list("pairs", answer.pairs) { json, proposed in json.object { write(proposed, to: &$0) } }
            $0.field("unseen_pairs", answer.unseenPairs)
            $0.list("waiting", answer.waiting) { $0.value(text: $1.text) }
            $0.list("alone", answer.alone) { $0.value(text: $1.text) }
            $0.list("too_small", answer.tooSmall) { $0.value(text: $1.text) }
            $0.field("left_out", answer.leftOut)
        }
        return json.bytes
    }

    private static func write(_ proposed: HelpProposal.Proposed, to json: inout JSONWriter) {
        let pair = proposed.pair
        json.field("helper", text: pair.helper.text)
        json.field("helped", text: pair.helped.text)
        json.field("helper_level", pair.helperLevel)
        json.field("helped_level", pair.helpedLevel)
        json.field("proven_gap", pair.provenGap)
        json.field("worth_per_day", pair.worth)
        json.field("spare_per_day", pair.spare)
        json.field("people", pair.people)
        json.field("likeness", pair.likeness.share)
        json.object("alike") { json in
            json.field("peer_group", pair.likeness.value(.peerGroup))
            json.field("trade", pair.likeness.value(.trade))
            json.field("people", pair.likeness.value(.people))
            json.field("indicators", pair.likeness.value(.indicators))
            json.field("nearness", pair.likeness.value(.nearness))
            json.field("product", pair.likeness.value(.product))
            json.field("equipment", pair.likeness.value(.equipment))
            json.field("language", pair.likeness.value(.language))
        }
        json.field("steps", pair.steps)
        json.field("kept", proposed.standing == .kept)
    }
}
