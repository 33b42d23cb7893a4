import Language
import Planning
import Web
import Works

/// The obstacles of a unit: the key obstacle, and behind it the others in their order.
struct ObstaclePages: Sendable {
    let scene: Scene
    let open: [(matter: Matter, obstacle: Obstacle)]
    let notes: MatterNotes

    private var language: Language { scene.language }

    func write(to html: inout HTML) {
        if let key = open.first, key.matter.obstacleStage == .key {
            html.headline { $0.text(language(.keyObstacleIs(key.matter.title))) }
            MatterLines(scene, notes).write([key.matter], to: &html)
        } else {
            html.h1(language(ObstacleFace.many))
            html.emptyState(language(.noKeyObstacle), language(.noKeyObstacleWhy))
        }
        html.actions {
            if scene.visit.may(.lead, on: scene.path) {
                $0.a(language(.nameAnObstacle), .class("button main"), .href(scene.outlook.address(of: .matters(.obstacle, "new"))))
            }
            $0.a(language(.booklet), .class("button"), .href(scene.outlook.address(of: .page(["booklet"]))))
        }
        let waiting = open.map(\.matter).filter { $0.obstacleStage == .waiting }
        guard !waiting.isEmpty else { return }
        html.heading(language(.obstaclesBehind))
        html.ol(.class("list")) { list in
            list.items(Array(waiting.enumerated()), language) { html, one in
                MatterLines(scene, notes).write(one.element, to: &html)
                writeOrder(of: one.element, at: one.offset, among: waiting.count, to: &html)
            }
        }
    }

    /// Buttons, since nobody drags anything with a glove, or without script.
    private func writeOrder(of matter: Matter, at place: Int, among count: Int, to html: inout HTML) {
        guard count > 1, scene.visit.may(.lead, on: scene.path), let token = scene.reader.form?.token else { return }
        html.actions { html in
            for (shift, name, isLast) in [(ObstacleShift.earlier, Message.oneEarlier, place == 0), (.later, .oneLater, place == count - 1)] where !isLast {
                html.form(post: scene.outlook.address(of: .matters(.obstacle, String(matter.id.number), shift.rawValue)), token: token) {
                    $0.hidden(SentForm.field, SentForm.number())
                    $0.button(language(name), .class("button quiet"), .ariaLabel("\(language(name)): \(matter.title)"))
                }
            }
        }
    }
}

/// The form by which an obstacle is named.
struct ObstacleFormPages: Sendable {
    let scene: Scene
    var form = ObstacleForm()
    /// Filled in by what the losses say.
    var isProposed = false
    var problems: [String: Message] = [:]

    private var language: Language { scene.language }

    var page: Page { scene.page(language(.nameAnObstacle), at: .matters(.obstacle, "new")) { write(to: &$0) } }

    private func write(to html: inout HTML) {
        html.h1(language(.nameAnObstacle))
        if isProposed { html.notice(.information, language(.proposedByLosses)) }
        guard let token = scene.reader.form?.token else { return }
        html.fields(post: scene.outlook.address(of: .matters(.obstacle, "new")), token: token) {
            $0.hidden(SentForm.field, SentForm.number())
            $0.field(Field(MatterForm.title, language(.obstacleTitle), value: form.title, problem: problem(MatterForm.title)))
            $0.field(Field(ObstacleForm.sinceField, language(.obstacleSince), .day, value: form.since, problem: problem(ObstacleForm.sinceField)))
            $0.field(Field(ObstacleForm.causeField, language(.suspectedCause), .lines, value: form.cause))
            $0.field(Field(ObstacleForm.reasonField, language(.lossReason), value: form.reason))
            $0.field(
                Field(
                    MatterPerson.field, language(.whoAnswersForIt), note: language(.emptyIsNobodyYet), value: form.person, problem: problem(MatterPerson.field))
            )
            $0.button(language(.nameAnObstacle), .class("button main"))
        }
    }

    private func problem(_ field: String) -> String? { problems[field].map { language($0) } }
}

/// One obstacle: what was done about it, and what can be.
struct ObstaclePage: MatterSheet {
    static let kind = MatterKind.obstacle

    let view: MatterView
    let obstacle: Obstacle
    let losses: ObstacleLosses
    var problem: Message?
    var typed = Form()

    func write(to html: inout HTML) {
        pages.writeHead(to: &html)
        writeProblem(to: &html)
        writeFacts(to: &html)
        if !obstacle.reason.isEmpty { ObstacleLossPages(losses: losses, scene: scene).write(to: &html) }
        writeTasks(to: &html)
        writeDeeds(to: &html)
        pages.writeMeasures(to: &html)
        pages.writeStory(to: &html)
    }

    private func writeFacts(to html: inout HTML) {
        html.dl(.class("facts")) {
            $0.dt(language(.obstacleSince))
            $0.dd(language(obstacle.since.date.medium))
            for (name, value) in [(Message.suspectedCause, obstacle.cause), (.lossReason, obstacle.reason)] where !value.isEmpty {
                $0.dt(language(name))
                $0.dd(value)
            }
        }
    }

    /// Each button asks for its reason.
    private func writeDeeds(to html: inout HTML) {
        for (deed, name) in [
            (ObstacleDeed.answer, Message.answerTo), (.key, .makeItKey), (.over, .handOver), (.up, .carryItUp), (.removed, .itIsRemoved), (.dropped, .itIsNone),
        ] where deed.fits(self) && deed.hindrance(self) == nil && scene.visit.may(deed.right, on: scene.path) {
            write(deed.rawValue, name, to: &html) {
                if deed == .over { $0.field(field(MatterPerson.field, .whoAnswersForIt, note: .badgeOrSignIn, in: deed.rawValue)) }
                $0.field(text(.whyThis, in: deed.rawValue))
            }
        }
    }
}
