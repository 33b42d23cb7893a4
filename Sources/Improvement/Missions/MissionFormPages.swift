import Language
import Planning
import Web
import Works

/// The form by which a mission is founded: the contract of two units.
struct MissionFormPages: Sendable {
    let scene: Scene
    var sort = Mission.Sort.help
    var form = MissionForm()
    var problems: [String: Message] = [:]

    private var language: Language { scene.language }
    private var place: Outlook.Place { .matters(.mission, sort == .help ? "new" : "volunteer") }
    private var title: Message { sort == .help ? .foundMissionFor(String(scene.path.name)) : .goAndHelp }

    var page: Page { scene.page(language(title), at: place) { write(to: &$0) } }

    private func write(to html: inout HTML) {
        html.h1(language(title))
        html.p(language(sort == .help ? .whatAContractIs : .whatAVolunteerIs), .class("note"))
        guard let token = scene.reader.form?.token else { return }
        html.fields(post: scene.outlook.address(of: place), token: token) {
            $0.hidden(SentForm.field, SentForm.number())
            if let about = form.about { $0.hidden(MissionForm.about, String(about.number)) }
            $0.field(field(MissionForm.helper, sort == .help ? .whichUnitHelps : .whereToGo, note: .unitByPathOrCode, .offered(neighbours)))
            $0.field(field(MatterForm.title, .goalOfMission))
            $0.field(field(MissionForm.tasks, sort == .help ? .tasksOfMission : .myWish, .lines))
            if sort == .volunteer { $0.field(field(MissionForm.naming, .mayBeNamed, .choice(namings))) }
            writeCriterion(to: &$0)
            $0.field(field(MissionForm.until, .untilWhenAtMost, .day))
            $0.button(language(sort == .help ? .foundMission : .goAndHelp), .class("button main"))
        }
    }

    private var namings: [Field.Choice] {
        [MissionAnswer.nameless, .named].map { Field.Choice($0.rawValue, language(.name(of: $0))) }
    }

    private func writeCriterion(to html: inout HTML) {
        let indicators = scene.columns.book.ordered.filter { $0.indicator.kind != .milestone }
        html.field(
            field(MissionForm.indicator, .finishedByWhichIndicator, .choice(indicators.map { Field.Choice(String($0.id.number), $0.indicator.name) })))
        html.field(field(MissionForm.level, .finishedAtLevel, note: .levelNote, .number, usual: "100"))
        html.field(field(MissionForm.days, .finishedAfterDays, .number, usual: "5"))
    }

    /// Who stands beside it, as far as the reader may see them; whoever thinks of another types it.
    private var neighbours: [String] {
        let organisation = scene.columns.organisation
        guard let parent = scene.path.parent.flatMap({ scene.unit(at: $0) }) else { return [] }
        return organisation.children(of: parent, on: scene.on).compactMap { organisation.path(of: $0, on: scene.on) }
            .filter { $0 != scene.path && scene.visit.may(.seeFigures, on: $0) }.sorted().prefix(MissionFormPages.mostOffered).map(\.text)
    }

    private static let mostOffered = 40

    private func field(_ name: String, _ label: Message, note: Message? = nil, _ kind: Field.Kind = .text, usual: String = "") -> Field {
        Field(
            name, language(label), note: note.map { language($0) } ?? "", kind, value: form[name].isEmpty ? usual : form[name],
            problem: problems[name].map { language($0) })
    }
}
