import Planning
import Statistics
import Works

/// The table of a league for programs. Keys only ever get added.
enum StandingsJSON {
    static func bytes(of view: StandingsView) -> [UInt8] {
        var json = JSONWriter()
        json.object { write(view, to: &$0) }
        return json.bytes
    }

    private static func write(_ view: StandingsView, to json: inout JSONWriter) {
        let table = view.table, question = table.question
        json.field("unit", text: question.unit.text)
        json.field("indicator", text: question.indicator)
        json.field("from", day: question.span.from)
        json.field("on", day: question.span.on)
        json.field("by", text: question.basis.rawValue)
        json.field("least_volume", table.leastVolume)
        json.object("league") { write(table.league.group.basis, to: &$0) }
        json.field("method", text: table.standing?.method.rawValue)
        json.field("placed", table.standing?.placed.count ?? 0)
        json.field("grades", table.standing.flatMap { $0.misranked == nil ? nil : $0.grades })
        json.field("misranked", table.standing?.misranked)
        let units = Dictionary(uniqueKeysWithValues: table.league.units.map { ($0.path, $0) })
        json.list("places", view.rows) { json, row in json.object { write(row, units[row.unit], table, to: &$0) } }
        json.field("unseen", view.unseen)
        json.list("unplaced", view.unplaced) { json, unplaced in json.object { write(unplaced, to: &$0) } }
        json.list("padded", view.padded) { json, padded in json.object { write(padded, to: &$0) } }
        if let handicap = table.handicap { json.object("start") { write(handicap, to: &$0) } } else { json.null("start") }
    }

    private static func write(_ basis: PeerGroup.Basis, to json: inout JSONWriter) {
        switch basis {
        case .named(let name):
            json.field("group", text: name)
            json.null("alike")
        case .alike(let likeness):
            json.null("group")
            json.list("alike", likeness) { $0.value(text: $1.rawValue) }
        }
    }

    private static func write(_ row: Standing.Placed, _ unit: League.Unit?, _ table: LeagueTable, to json: inout JSONWriter) {
        json.field("unit", text: row.unit.text)
        json.field("place", row.place)
        json.field("best", row.possible.best)
        json.field("worst", row.possible.worst)
        json.field("grade", row.grade)
        json.field("score", table.league.worse.sign * row.score)
        json.field("level", unit?.level)
        json.field("volume", unit?.volume)
    }

    private static func write(_ unplaced: StandingsView.Unplaced, to json: inout JSONWriter) {
        json.field("reason", text: unplaced.reason.rawValue)
        json.list("units", unplaced.named) { $0.value(text: $1.text) }
        json.field("others", unplaced.others)
    }

    private static func write(_ padded: PaddedPlan, to json: inout JSONWriter) {
        json.field("unit", text: padded.unit.text)
        switch padded.evidence {
        case .belowReached(let reached):
            json.field("because", text: "below what was reached")
            json.field("asked", reached.asked)
            json.field("before", reached.before)
            json.field("peers_reach", reached.peersReach)
            json.field("peers_asked", reached.peersAsked)
        case .lowered(let revision, let lowered, let peers):
            json.field("because", text: "lowered")
            json.field("factor", revision.factor)
            json.field("on", day: revision.on)
            json.field("peers_lowered", lowered)
            json.field("peers", peers)
        }
    }

    private static func write(_ handicap: StartHandicap, to json: inout JSONWriter) {
        json.field("constant", handicap.constant)
        json.field("slope", handicap.slope)
    }
}
