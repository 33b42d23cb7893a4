import Language
import Planning
import Web
import Works

/// The page on which a unit's stops of a day are entered and taken back.
struct StopPages: Sendable {
    let view: StopView

    private var scene: Scene { view.scene }
    private var language: Language { view.scene.language }
    private func address(_ steps: String...) -> Address { scene.outlook.changed { $0.on = scene.on }.address(of: .page(["stops"] + steps)) }

    var page: Page { scene.page(language(.stopsTitle), at: .page(["stops"])) { write(to: &$0) } }

    private func write(to html: inout HTML) {
        writeOutcome(to: &html)
        html.h1(language(.stopsOf(String(scene.path.name), scene.on.date.long)))
        writeLines(to: &html)
        if scene.on <= scene.today { writeForm(to: &html) }
        html.actions { $0.a(language(.whereTimeIsLost), .class("button quiet"), .href(scene.outlook.address(of: .losses))) }
    }

    private func writeOutcome(to html: inout HTML) {
        switch view.outcome {
        case .none: break
        case .takenBack: html.notice(.information, language(.stopTakenBack))
        case .saved(let entry):
            html.notice(.done, language(.stopSaved)) {
                guard let token = scene.reader.form?.token else { return }
                $0.form(post: address("undo"), token: token) {
                    $0.hidden(StopForm.Field.entry.rawValue, String(entry.number))
                    $0.button(language(.takeStopBack), .class("button"))
                }
            }
        }
    }

    private func writeLines(to html: inout HTML) {
        guard !view.lines.isEmpty else { return html.p(language(.noStopsYet), .class("note still")) }
        html.scrollingTable(language(.stopsTitle)) {
            $0.thead { $0.tr { for head in [Message.stopFrom, .stopUntil, .stationHead, .stopState, .stopReason] { $0.th(language(head), .scope("col")) } } }
            $0.tbody { html in
                for line in view.lines.prefix(CutList.most) {
                    html.tr {
                        $0.th(line.interval.from.description, .scope("row"))
                        $0.td(line.interval.until.description)
                        $0.td(line.station.isEmpty ? String(scene.path.name) : line.station)
                        $0.td(language(.state(line.interval.state)))
                        $0.td(line.interval.reason ?? language(.withoutReason))
                    }
                }
            }
        }
    }

    private func writeForm(to html: inout HTML) {
        guard let token = scene.reader.form?.token else { return }
        let form = view.form, states = StopForm.states.map { Field.Choice($0.rawValue, language(.state($0))) }
        html.heading(language(.whyWeStood))
        html.fields(post: address(), token: token) {
            $0.hidden(SentForm.field, SentForm.number())
            $0.field(field(.station, .stationHead, note: .emptyForTheUnit, .offered(view.stations), form.station))
            $0.field(field(.state, .stopState, .choice(states), form.state.rawValue))
            $0.div(.class("pair")) {
                $0.field(field(.fromDay, .stopFromDay, .day, form.fromDay))
                $0.field(field(.fromTime, .stopFrom, .time, form.fromTime))
            }
            $0.div(.class("pair")) {
                $0.field(field(.untilDay, .stopUntilDay, .day, form.untilDay))
                $0.field(field(.untilTime, .stopUntil, .time, form.untilTime))
            }
            $0.field(field(.reason, .stopReason, .offered(view.reasons), form.reason))
            $0.button(language(.saveStop), .class("button main"))
        }
    }

    private func field(_ name: StopForm.Field, _ label: Message, note: Message? = nil, _ kind: Field.Kind, _ value: String) -> Field {
        Field(
            name.rawValue, language(label), note: note.map { language($0) } ?? "", kind, value: value,
            problem: view.problems[name].map { language($0) })
    }
}
