import Planning
import Statistics
import Works

/// Shares for programs. Keys only ever get added.
enum SharesJSON {
    static func bytes(of shares: TreeShares, sees: (UnitPath) -> Bool = { _ in true }) -> [UInt8] {
        let seen = shares.children.filter { sees($0.unit) }, small = shares.tooSmall.filter(sees)
        var json = JSONWriter()
        json.object {
            $0.field("unit", text: shares.unit.text)
            $0.field("indicator", text: shares.indicator.name)
            $0.field("from", day: shares.span.from)
            $0.field("on", day: shares.span.on)
            $0.field("over", text: shares.period.rawValue)
            $0.field("teams", shares.whole.teams)
            write(shares.whole.cells, to: &$0)
            $0.list("children", seen) { json, row in json.object { write(row, to: &$0) } }
            $0.field("unseen", shares.children.count - seen.count)
            $0.list("levels", shares.levels) { json, level in json.object { write(level, to: &$0) } }
            $0.list("too_small", small) { $0.value(text: $1.text) }
            $0.field("too_small_teams", shares.tooSmall.count)
        }
        return json.bytes
    }

    private static func write(_ row: TreeShares.Row, to json: inout JSONWriter) {
        json.field("unit", text: row.unit.text)
        json.field("teams", row.teams)
        write(row.cells, to: &json)
    }

    private static func write(_ level: TreeShares.Level, to json: inout JSONWriter) {
        json.field("depth", level.depth)
        json.field("name", text: level.name)
        json.field("units", level.units)
        write(level.cells, to: &json)
    }

    private static func write(_ cells: [TreeShares.Cell], to json: inout JSONWriter) {
        json.list("shares", cells) { json, cell in
            json.object {
                $0.field("kind", text: cell.key)
                write(cell.pair.teams, "of_teams", to: &$0)
                write(cell.pair.people, "of_people", to: &$0)
                $0.field("teams_without_people", cell.pair.withoutPeople)
            }
        }
    }

    private static func write(_ share: Share?, _ key: StaticString, to json: inout JSONWriter) {
        guard let share else { return json.null(key) }
        json.object(key) {
            $0.field("share", share.share)
            $0.field("hits", share.hits)
            $0.field("of", share.base)
            $0.field("low", share.interval?.low)
            $0.field("high", share.interval?.high)
        }
    }
}
