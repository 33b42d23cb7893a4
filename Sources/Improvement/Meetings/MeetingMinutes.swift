import Language
import Planning
import Web
import Works

/// The minutes of a meeting, as they are read and printed.
struct MeetingMinutes: Sendable {
    let view: MeetingView
    /// When they meet again; nil where they do not.
    let next: Day?

    private var scene: Scene { view.scene }
    private var language: Language { scene.language }
    private var matter: Matter { view.matter.matter }

    var page: Page {
        scene.page(language(.minutesOf(matter.name(language))), at: place("minutes")) {
            write(to: &$0)
            $0.div(.class("screen")) {
                $0.actions {
                    $0.a(language(.asPDF), .class("button"), .href(scene.outlook.address(of: place("minutes.pdf"))))
                    $0.a(language(.backToTheMeeting), .class("button quiet"), .href(scene.address(of: matter)))
                }
            }
        }
    }

    var paper: PrintedPage { PrintedPage(language(.minutesOf(matter.name(language))), language: language.tag, on: .a4) { write(to: &$0) } }

    private func place(_ step: String) -> Outlook.Place { .matters(.meeting, String(matter.id.number), step) }

    /// All that goes on paper.
    private func write(to html: inout HTML) {
        html.article(.lang(language.tag)) {
            $0.h1(language(.minutesOf(matter.name(language))))
            $0.p("\(scene.name(of: matter.unit)) · \(language(matter.opened.date.long))", .class("where"))
            MeetingPresence(view).write(to: &$0)
            for point in view.points { MeetingRecords(view).write(point, to: &$0) }
            MeetingRecords(view).write(on: nil, to: &$0)
            writeTasks(to: &$0)
            if let last = closing, !last.isEmpty { $0.blockquote(last) }
            if let next { $0.p(language(.nextMeeting(next.date.long))) }
        }
    }

    /// Whoever does not share the work reads how many there are.
    private func writeTasks(to html: inout HTML) {
        let tasks = (view.matter.tied[.within] ?? []).filter { $0.kind == .task }
        guard !tasks.isEmpty else { return }
        html.p(language(TaskFace.many) + ": " + language(.tasksDone(tasks.count { $0.taskStage == .done }, tasks.count)))
    }

    private var closing: String? { view.matter.steps.last { $0.what == MeetingStep.closed.rawValue }?.text }
}
