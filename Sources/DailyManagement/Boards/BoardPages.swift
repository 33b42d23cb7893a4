import Language
import Planning
import Web
import Works

/// The board of a unit, at which its meeting is held.
struct BoardPages: Sendable {
    let view: BoardView

    init(_ view: BoardView) { self.view = view }

    var scene: Scene { view.scene }
    var language: Language { scene.language }

    /// - Parameter number: at which the works stands.
    static func page(_ scene: Scene, _ content: KeptContent.Content, at number: Int64) -> Page {
        let language = scene.language
        return scene.page(language(.board), at: .board) {
            if let agenda = content.agenda { $0.agenda(agenda) }
            $0.live(scene.liveRegion(at: number), .class("board")) {
                $0.raw(content.body)
                $0.p(language(.stateOf(scene.time)), .class("note still"))
            }
            // To write on, on paper.
            $0.section(.class("lines")) { $0.heading(language(.notes)) }
        }
    }

    var content: KeptContent.Content {
        KeptContent.Content(agenda: agenda) {
            writeOpening(to: &$0)
            for item in BoardItem.allCases { write(item, to: &$0) }
        }
    }

    private var agenda: Agenda {
        let items = BoardItem.allCases.map { item in
            Agenda.Item(
                language(item.name), anchor: item.rawValue, seconds: view.tier.minutes(for: item) * 60, time: language(.minutes(view.tier.minutes(for: item))))
        }
        let takes = Message.meetingTakes(view.tier.minutes.lowerBound, view.tier.minutes.upperBound)
        return Agenda(items, words: Agenda.Words(.meeting, takes: takes, language))
    }

    private func writeOpening(to html: inout HTML) {
        if let today = view.today { TodayPages(today, scene.reader).writeHeadline(to: &html) } else { html.h1(String(scene.path.name)) }
        guard let reports = view.today?.incomplete, reports.planned > 0 else { return }
        html.notice(.information, language(.notYetComplete(reports.reported, reports.planned)))
    }

    private func write(_ item: BoardItem, to html: inout HTML) {
        html.section(.id(item.rawValue), .class("item")) {
            $0.heading(language(item.name), note: language(.minutes(view.tier.minutes(for: item))))
            switch item {
            case .indicators: writeIndicators(to: &$0)
            case .deviations: writeDeviations(to: &$0)
            case .actions, .escalation: writeBrought(item, to: &$0)
            }
        }
    }

    private func writeBrought(_ item: BoardItem, to html: inout HTML) {
        if let contents = view.brought[item] { return contents.forEach { $0(&html) } }
        html.p(language(item == .actions ? .nothingUnderWay : .nothingWaits), .class("note"))
    }
}

extension Scene {
    /// What a board or a wall of this unit shows, kept current.
    func liveRegion(at number: Int64, turn: LiveRegion.Turn? = nil) -> LiveRegion {
        LiveRegion(stream: Address(path: outlook.path(of: .live)), change: number, old: language(.lostSince(time)), turn: turn)
    }
}

extension BoardItem {
    var name: Message {
        switch self {
        case .indicators: .boardIndicators
        case .deviations: .deviations
        case .actions: .actions
        case .escalation: .escalation
        }
    }
}
