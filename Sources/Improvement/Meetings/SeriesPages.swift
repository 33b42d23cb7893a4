import Language
import Planning
import Web
import Works

/// What stands above the meetings of a unit: its series, and when each meets next.
struct MeetingListHead: Sendable {
    let scene: Scene
    let series: [(matter: Matter, series: MeetingSeries)]

    private var language: Language { scene.language }

    func write(to html: inout HTML) {
        html.h1(language(.meetingsOf(String(scene.path.name))))
        if scene.visit.may(.lead, on: scene.path) {
            html.actions { $0.a(language(.setAMeeting), .class("button main"), .href(scene.outlook.address(of: .matters(.series, "new")))) }
        }
        guard !series.isEmpty else { return }
        html.heading(language(SeriesFace.many))
        html.ul(.class("list")) { list in
            list.items(series, language) { html, one in
                html.a(one.matter.title, .href(scene.address(of: one.matter)))
                html.p(SeriesWords.line(one.series, one.matter, language), .class("where"))
            }
        }
    }
}

/// One series: how it comes again, its meetings, the button that opens the next.
struct SeriesPage: MatterSheet {
    static let kind = MatterKind.series

    let view: MatterView
    let series: MeetingSeries
    let meetings: [Matter]
    var problem: Message?
    var typed = Form()

    func write(to html: inout HTML) {
        pages.writeHead(to: &html)
        html.p(SeriesWords.line(series, matter, language))
        writeProblem(to: &html)
        if matter.isOpen, scene.visit.may(.lead, on: scene.path) { writeDeeds(to: &html) }
        pages.write(meetings, MeetingFace.many, to: &html)
        pages.writeStory(to: &html)
    }

    static let open = "open"

    private func writeDeeds(to html: inout HTML) {
        pages.form(Self.open, to: &html) {
            $0.p(language(.agendaIsDrawn), .class("note"))
            $0.button(language(.openTheMeeting), .class("button main"))
        }
        write(SeriesDeed.end.rawValue, .endTheSeries, to: &html) { $0.field(text(.whyThis, in: SeriesDeed.end.rawValue)) }
    }
}

/// What the page of one series offers besides opening the next meeting, as the address has it.
enum SeriesDeed: String, MatterDeed {
    case end

    var right: Deed { .lead }
    var needsText: Bool { true }

    func fits(_ sheet: SeriesPage) -> Bool { sheet.matter.isOpen }

    func take(_ act: MatterAct<SeriesPage>) throws {
        try act.scene.meetings(act.matters, act.db).end(act.matter, because: act.text, seen: act.seen, in: act.sent)
    }
}

/// The form by which meetings are set.
struct SeriesFormPages: Sendable {
    let scene: Scene
    var form = SeriesForm()
    var problems: [String: Message] = [:]

    private var language: Language { scene.language }
    private var place: Outlook.Place { .matters(.series, "new") }

    var page: Page { scene.page(language(.setAMeeting), at: place) { write(to: &$0) } }

    private func write(to html: inout HTML) {
        html.h1(language(.setAMeeting))
        guard let token = scene.reader.form?.token else { return }
        html.fields(post: scene.outlook.address(of: place), token: token) {
            $0.hidden(SentForm.field, SentForm.number())
            $0.field(field(MatterForm.title, .whatIsItCalled))
            $0.field(field(SeriesForm.rhythm, .howOften, note: .asTheFirstFalls, .choice(rhythms)))
            $0.field(field(SeriesForm.first, .firstMeeting, .day, value: scene.today.description))
            $0.field(field(SeriesForm.at, .atWhatTime, .time, value: "08:00"))
            $0.field(field(SeriesForm.minutes, .howManyMinutes, .number, value: "30"))
            $0.field(field(MatterForm.text, .whatIsItFor, .lines))
            $0.button(language(.setAMeeting), .class("button main"))
        }
    }

    private var rhythms: [Field.Choice] {
        MeetingRhythm.all(from: scene.today).map { Field.Choice($0.stored.name, language(SeriesWords.name(of: $0))) }
    }

    private func field(_ name: String, _ label: Message, note: Message? = nil, _ kind: Field.Kind = .text, value: String = "") -> Field {
        Field(
            name, language(label), note: note.map { language($0) } ?? "", kind, value: form.form[name] ?? value, problem: problems[name].map { language($0) })
    }
}
