import Language
import Planning
import Web
import Works

/// Where the day is reported in three lines: from a telephone or the shared screen, also without a network.
struct MissionReportPages: Sendable {
    let view: MatterView
    var problem: Message?
    var typed = Form()

    private var scene: Scene { view.scene }
    private var language: Language { scene.language }
    private var place: Outlook.Place { .matters(.mission, String(view.matter.id.number), "report") }

    var page: Page { scene.page(language(.reportTheDay), at: place) { write(to: &$0) } }

    private func write(to html: inout HTML) {
        html.h1(language(.reportTheDay))
        html.p(view.matter.title, .class("where"))
        if let problem { html.notice(.wrong, language(problem)) }
        html.waitingForms(WaitingForms { language(.onThisDevice($0)) })
        guard let token = scene.reader.form?.token else { return }
        html.form(post: scene.outlook.address(of: place), token: token, .class("entry")) {
            $0.hidden(SentForm.field, typed[SentForm.field] ?? SentForm.number())
            $0.hidden("form-of", scene.visit.voice.mark)
            $0.hidden("form-title", "\(view.matter.title), \(language(scene.today.date.medium))")
            for (name, label) in [(MissionFields.done, Message.doneToday), (MissionFields.hinders, .whatHinders), (MissionFields.next, .whatIsNext)] {
                $0.field(Field(name, language(label), value: typed[name] ?? ""))
            }
            $0.button(language(.sendReport), .class("button main"))
        }
    }
}
