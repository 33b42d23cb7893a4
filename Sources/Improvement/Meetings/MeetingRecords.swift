import Language
import Planning
import Web
import Works

/// The points of a meeting with what fell on each, as its page and its minutes tell them.
struct MeetingRecords: Sendable {
    private let view: MeetingView

    init(_ view: MeetingView) { self.view = view }

    private var scene: Scene { view.scene }
    private var language: Language { scene.language }

    func write(_ point: MeetingPoint, to html: inout HTML) {
        html.heading("\(point.place) · \(MeetingWords.title(of: point, view))", note: language(.minutes(point.minutes)))
        html.p(.class("where")) {
            $0.text(language(MeetingWords.name(of: point.sort)))
            if point.origin == .before { $0.text(" · " + language(.openSinceLastMeeting)) }
            if let outcome = point.outcome {
                $0.text(" ")
                $0.tag(language(MeetingWords.name(of: outcome)))
            }
        }
        write(on: point.place, to: &html)
    }

    /// To what it is about, for those who may look there.
    func way(to point: MeetingPoint) -> Address? {
        switch point.subject {
        case .matter(let id): view.matters[id].flatMap { scene.visit.may(.seeFigures, on: scene.path(of: $0.unit)) ? scene.address(of: $0) : nil }
        case .level(let unit, _, _): scene.guide.sees(scene.path(of: unit)) ? scene.address(of: scene.path(of: unit), .unit) : nil
        case .count: scene.outlook.address(of: .matters(.proposal))
        case .words: nil
        }
    }

    /// What was decided and taken on at a point; on none where it is nil.
    func write(on place: Int?, to html: inout HTML) {
        let decisions = view.decisions(on: place), tasks = view.matter.isShared ? view.tasks(on: place) : []
        guard !decisions.isEmpty || !tasks.isEmpty else { return }
        if place == nil { html.heading(language(.alsoDecided)) }
        html.ul(.class("list")) { list in
            for step in decisions {
                list.li {
                    $0.p(step.text)
                    $0.p(.class("where")) { $0.tag(language(MeetingWords.name(of: RecordSort.decision))) }
                }
            }
            for task in tasks { list.li { write(task, to: &$0) } }
        }
    }

    private func write(_ task: Matter, to html: inout HTML) {
        html.a(task.title, .href(scene.address(of: task)))
        html.p(.class("where")) {
            $0.tag(language(TaskFace.one))
            $0.text(" " + [view.people[task.owner], language(MatterWords.dates(task, on: scene.today))].compactMap { $0 }.joined(separator: " · "))
        }
    }
}

extension [ID<Person>: String] {
    fileprivate subscript(person: ID<Person>?) -> String? { person.flatMap { self[$0] } }
}

/// Who was there: how many for everybody, by name for those who share the work.
struct MeetingPresence: Sendable {
    private let view: MeetingView

    init(_ view: MeetingView) { self.view = view }

    func write(to html: inout HTML) {
        let language = view.scene.language
        html.heading(language(.whoWasThere), note: language(.thereWere(view.present.count, view.meeting.guests)))
        let names = view.present.compactMap { part in
            part.naming == .named ? view.matter.names[part.person] : view.tellsNames ? view.people[part.person] : nil
        }.sorted()
        if !names.isEmpty { html.p(names.joined(separator: ", ")) }
    }
}
