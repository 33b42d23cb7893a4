import Language
import Works

/// The table of a league for a terminal.
enum StandingsText {
    static func lines(of view: StandingsView, _ language: Language) -> [String] {
        let form = StandingsForm(view.table, language), name = view.table.question.unit.text
        let silence = view.table.standing == nil ? [language(.nobodyPlacedWhy(view.table.question.basis))] : []
        return [language(.standing(of: name, view.table))] + silence + [""]
            + view.rows.map { line($0, form) } + unplaced(view, language) + padded(view, form) + [""] + form.rules.map { language($0) }
    }

    private static func line(_ row: Standing.Placed, _ form: StandingsForm) -> String {
        let grade = row.grade.map { ", " + form.language(.grade($0)) } ?? ""
        return "  " + row.unit.text + ": " + form.language(form.places(row)) + grade + ", " + form.score(row)
    }

    private static func unplaced(_ view: StandingsView, _ language: Language) -> [String] {
        guard !view.unplaced.isEmpty else { return [] }
        return ["", language(.withoutAPlace)]
            + view.unplaced.flatMap { unplaced in unplaced.named.map { "  " + $0.text + ": " + language(.reason(unplaced.reason)) } }
    }

    private static func padded(_ view: StandingsView, _ form: StandingsForm) -> [String] {
        guard !view.padded.isEmpty else { return [] }
        return ["", form.language(.easyPlans)]
            + view.padded.flatMap { padded in ["  " + padded.unit.text] + form.evidence(padded).map { "    " + form.language($0) } }
    }
}
