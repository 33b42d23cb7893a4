import Language
import Planning
import Web
import Works

/// Where the day is reported in three lines: from a telephone or the shared screen, also without a network.
struct MissionReportPage: MatterSheet {
    static let kind = MatterKind.mission

    let view: MatterView
    var problem: Message?
    var typed = Form()

    private var place: Outlook.Place { .matters(.mission, String(matter.id.number), MissionReportDeed.report.rawValue) }

    var page: Page { scene.page(language(.reportTheDay), at: place) { write(to: &$0) } }
    var address: Address { scene.outlook.address(of: .matters(.mission, String(matter.id.number))) }

    func write(to html: inout HTML) {
        html.h1(language(.reportTheDay))
        html.p(matter.title, .class("where"))
        writeProblem(to: &html)
        html.waitingForms(WaitingForms { language(.onThisDevice($0)) })
        guard let token = scene.reader.form?.token else { return }
        html.form(post: scene.outlook.address(of: place), token: token, .class("entry")) {
            $0.hidden(SentForm.field, typed[SentForm.field] ?? SentForm.number())
            $0.hidden("form-of", scene.visit.voice.mark)
            $0.hidden("form-title", "\(matter.title), \(language(scene.today.date.medium))")
            for (name, label) in [(MissionFields.done, Message.doneToday), (MissionFields.hinders, .whatHinders), (MissionFields.next, .whatIsNext)] {
                $0.field(Field(name, language(label), value: typed[name] ?? ""))
            }
            $0.button(language(.sendReport), .class("button main"))
        }
    }
}

/// That the day is reported.
enum MissionReportDeed: String, MatterDeed {
    case report

    var right: Deed { .takePart }
    /// Whoever helps reports, of whatever unit they are.
    var isFor: MatterDeedScope { .allWhoShare }
    var needsText: Bool { false }

    func fits(_ sheet: MissionReportPage) -> Bool { sheet.matter.missionStage == .running }

    func take(_ act: MatterAct<MissionReportPage>) throws {
        func line(_ name: String) -> String { MatterForm.title(act.form, name) }
        let report = MissionReport(done: line(MissionFields.done), hinders: line(MissionFields.hinders), next: line(MissionFields.next))
        guard !report.isEmpty else { throw MatterRefusal(.oneLineAtLeast) }
        try act.scene.missions(act.matters, act.db).report(report, on: act.matter, in: act.sent)
    }
}
