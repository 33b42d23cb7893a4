import Language
import Web
import Works

/// Two figures about the same day, side by side: whose shall stand?
struct EntryConflict {
    let line: EntrySheet.Line
    let input: EntryInput
    let scene: Scene

    private var language: Language { scene.language }

    func write(to html: inout HTML) {
        guard let last = line.last else { return }
        let who = SourceWords.author(last.by, language), when = WorksClock(of: scene.columns.works).text(of: last.at, in: language)
        html.fieldset(.class("field")) {
            $0.legend(language(.whichStands(line.indicator.name)))
            $0.div(.class("checks")) {
                write(EntryChoice.theirsValue, language(.keepTheirs(theirs, who, when)), to: &$0)
                write(String(last.entry.number), language(.putMine(mine)), to: &$0)
            }
        }
    }

    private func write(_ value: String, _ label: String, to html: inout HTML) {
        let name = EntryField.choice(of: line)
        html.label(.for(name + "-" + value)) {
            $0.input(.type("radio"), .id(name + "-" + value), .name(name), .value(value), Attribute("required", ""))
            $0.span(label)
        }
    }

    private var theirs: String { text(line.standing.actual.map(form.amount), line.standing.base.map(form.amount)) }
    private var mine: String { text(input.typed[EntryField.actual(of: line)], input.typed[EntryField.base(of: line)]) }

    private var form: FigureForm { FigureForm(line.indicator, language) }

    private func text(_ actual: String?, _ base: String?) -> String {
        guard let actual else { return "–" }
        return line.isRatio ? language(.partOf(actual, base ?? "–")) : actual
    }
}
