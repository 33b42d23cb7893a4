import Language
import Planning
import Web
import Works

/// One skill: who can do it, who learns it from whom by when.
struct SkillPage: MatterSheet {
    static let kind = MatterKind.skill

    let view: MatterView
    let levels: [ID<Person>: Skill.Level]
    let people: [ID<Person>: String]
    var problem: Message?
    var typed = Form()

    func write(to html: inout HTML) {
        writeHead(to: &html)
        if let problem { html.notice(.wrong, language(problem)) }
        writeCover(to: &html)
        writeLevels(to: &html)
        writeTraining(to: &html)
        if matter.isOpen, scene.visit.may(.lead, on: scene.path) { writeDeeds(to: &html) }
        pages.writeStory(to: &html)
    }

    /// Nobody answers for a skill, so that its head is its own.
    private func writeHead(to html: inout HTML) {
        html.p(.class("where")) {
            $0.link(language(SkillFace.many), to: scene.outlook.address(of: .matters(.skill)))
            $0.text(" · \(scene.name(of: matter.unit))")
        }
        html.headline { $0.text(matter.title) }
    }

    private func writeCover(to html: inout HTML) {
        let cover = SkillCover(levels.values)
        html.p(language(SkillWords.sentence(of: cover)), .class(cover.masters < 2 ? "notice doubtful" : "note"))
    }

    private func writeLevels(to html: inout HTML) {
        for level in Skill.Level.allCases.reversed() {
            let names = levels.filter { $0.value == level }.compactMap { people[$0.key] }.sorted()
            guard !names.isEmpty else { continue }
            html.heading(language(SkillWords.name(of: level)))
            html.p(names.joined(separator: ", "))
        }
    }

    /// By the day that was set, never by who is late.
    private func writeTraining(to html: inout HTML) {
        let tasks = (view.tied[.within] ?? []).filter { $0.kind == .task }
        guard !tasks.isEmpty else { return }
        html.heading(language(.training), note: language(.tasksDone(tasks.count { $0.taskStage == .done }, tasks.count)))
        html.ul(.class("list")) { list in
            list.items(tasks.sorted { ($0.isOpen ? 0 : 1, $0.due ?? $0.opened, $0.id) < ($1.isOpen ? 0 : 1, $1.due ?? $1.opened, $1.id) }, language) {
                html, task in
                html.p([task.owner.flatMap { people[$0] } ?? Person.nameless, language(TaskFace.stage(task.stage))].joined(separator: " · "))
                html.p(language(MatterWords.dates(task, on: scene.today)), .class("where"))
            }
        }
    }

    private func writeDeeds(to html: inout HTML) {
        write(SkillDeed.level.rawValue, .sayWhoCan, to: &html) {
            writePerson(in: .level, to: &$0)
            $0.field(field(SkillFields.level, .howFar, .choice(SkillWords.levels(language)), in: SkillDeed.level.rawValue))
        }
        write(SkillDeed.train.rawValue, .planTraining, to: &html) {
            writePerson(in: .train, to: &$0)
            $0.field(
                field(SkillFields.teacher, .learnsFrom, .choice(choices(of: levels.filter { $0.value == .teaches }.map(\.key))), in: SkillDeed.train.rawValue))
            $0.field(field(SkillFields.due, .untilWhen, .day, usual: (scene.today + Self.daysOfTraining).description, in: SkillDeed.train.rawValue))
        }
        write(SkillDeed.drop.rawValue, .skillIsNotNeeded, to: &html) { $0.field(text(.whyThis, in: SkillDeed.drop.rawValue)) }
    }

    /// A month beside somebody who can.
    private static let daysOfTraining = 30

    private func writePerson(in deed: SkillDeed, to html: inout HTML) {
        html.field(field(SkillFields.person, .whoIsIt, .choice(choices(of: Array(people.keys))), in: deed.rawValue))
        html.field(field(MatterPerson.field, .someoneElse, note: .badgeOrSignIn, in: deed.rawValue))
    }

    private func choices(of people: [ID<Person>]) -> [Field.Choice] {
        let named = people.compactMap { person in self.people[person].map { (person, $0) } }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
        return [Field.Choice("", "–")] + named.map { Field.Choice(String($0.0.number), $0.1) }
    }
}
