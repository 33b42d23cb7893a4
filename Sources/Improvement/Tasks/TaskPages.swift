import Language
import Planning
import Web
import Works

/// One task: for its owner three big buttons, for those who share the work what they can answer.
struct TaskPage: MatterSheet {
    static let kind = MatterKind.task

    let view: MatterView
    var problem: Message?
    var typed = Form()

    static let until = "until"

    func write(to html: inout HTML) {
        pages.writeTies(.within, to: &html)
        html.headline { $0.text(view.matter.title) }
        html.p(.class("where")) {
            $0.tag(language(TaskFace.stage(view.matter.stage)))
            $0.text(" " + language(MatterWords.dates(view.matter, on: scene.today)))
        }
        writeProblem(to: &html)
        if view.matter.isOpen, view.isOwner { writeReport(to: &html) }
        if view.matter.isOpen, !view.isOwner { writeAnswer(to: &html) }
        pages.writeStory(to: &html)
    }

    private func writeReport(to html: inout HTML) {
        pages.form(TaskDeed.done.rawValue, to: &html) {
            $0.field(text(.aWordToIt, in: TaskDeed.done.rawValue))
            $0.button(language(.itIsDone), .class("button main"))
        }
        for (deed, name) in [(TaskDeed.notDone, Message.itIsNotDone), (.dropped, .noLongerNeeded)] {
            write(deed.rawValue, name, to: &html) {
                $0.field(text(.whyNot, in: deed.rawValue))
                if deed == .notDone { $0.field(field(TaskPage.until, .untilWhenThen, .day, usual: (scene.today + 1).description, in: deed.rawValue)) }
            }
        }
    }

    private func writeAnswer(to html: inout HTML) {
        pages.form(TaskDeed.answer.rawValue, to: &html) {
            $0.field(text(.howItGoesOn, in: TaskDeed.answer.rawValue))
            $0.button(language(.answerTo), .class("button"))
        }
    }
}

/// The tasks within a matter: their titles for those who share the work, for others how many.
struct TaskLines: Sendable {
    private let view: MatterView

    init(_ view: MatterView) { self.view = view }

    static let step = "tasks"
    static let owner = "owner"
    static let due = "due"

    private var tasks: [Matter] { (view.tied[.within] ?? []).filter { $0.kind == .task } }

    func write(to html: inout HTML) {
        if !tasks.isEmpty { writeAll(to: &html) }
    }

    /// Also where there is none yet.
    func writeAll(to html: inout HTML) {
        let language = view.scene.language, done = tasks.count { $0.taskStage == .done }
        html.heading(language(TaskFace.many), note: language(.tasksDone(done, tasks.count)))
        guard view.isShared, !tasks.isEmpty else { return }
        MatterLines(view.scene).write(
            tasks.sorted { ($0.isOpen ? 0 : 1, $0.due ?? $0.opened, $0.id) < ($1.isOpen ? 0 : 1, $1.due ?? $1.opened, $1.id) }, to: &html)
    }
}

extension MatterSheet {
    /// The tasks within it, and the form by which one is given.
    func writeTasks(to html: inout HTML) {
        guard matter.isOpen, scene.visit.may(.lead, on: scene.path) else { return TaskLines(view).write(to: &html) }
        TaskLines(view).writeAll(to: &html)
        writeGiving(to: &html)
    }

    /// To whoever takes part or belongs to the unit.
    private func writeGiving(to html: inout HTML) {
        let deed = TaskLines.step
        let people = view.everybody.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map { Field.Choice(String($0.key.number), $0.value) }
        write(deed, .giveATask, to: &html) {
            $0.field(field(MatterForm.title, .whatIsToBeDone, in: deed))
            $0.field(field(TaskLines.owner, .whoDoesIt, .choice(people), in: deed))
            $0.field(field(TaskLines.due, .untilWhen, .day, usual: (scene.today + 1).description, in: deed))
        }
    }
}
