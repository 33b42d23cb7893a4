import Language
import Planning
import Works

/// Shares for a terminal.
enum SharesText {
    static func lines(of shares: TreeShares, _ language: Language) -> [String] {
        let form = SharesForm(shares, language)
        return [form.headline(of: shares.unit.text)] + cells(shares.whole.cells, form)
            + shares.children.flatMap { row in ["", row.unit.text] + cells(row.cells, form) }
            + shares.levels.flatMap { level in ["", form.name(of: level) + ", \(level.units)"] + cells(level.cells, form) }
            + (shares.tooSmall.isEmpty ? [] : ["", language(.tooSmallTeams(shares.tooSmall.count))])
    }

    private static func cells(_ cells: [TreeShares.Cell], _ form: SharesForm) -> [String] {
        cells.compactMap { cell in
            guard let teams = cell.pair.teams else { return nil }
            let range = teams.interval.map { " (" + form.range($0) + ")" } ?? ""
            let people = cell.pair.people.map { ", " + form.language(.peopleColumn) + " " + form.percent($0) } ?? ""
            return "  " + form.name(of: cell.key) + ": " + form.count(teams) + ", " + form.percent(teams) + range + people
        }
    }
}
