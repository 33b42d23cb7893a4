import Language
package import Planning
import Web
package import Works

/// Where the Today page of any unit is found.
package enum TodayRoutes {
    /// - Parameter parts: what other capabilities bring to the page.
    package static func add(to doors: inout Doors, _ desk: PlanningDesk, parts: PageParts = .none) {
        doors.get("/works/:works/units/:unit/today", .deed(.seeFigures)) { visit in .html(try page(of: desk.marked(desk.scene(of: visit)), desk, parts)) }
    }

    private static func page(of marked: MarkedScene, _ desk: PlanningDesk, _ parts: PageParts) throws -> Page {
        let scene = marked.scene, looked = Looked(episodes: desk.episodes(of: scene), lasting: desk.lastingGaps(below: scene))
        let address = Address(path: scene.outlook.path(of: .today), query: scene.outlook.query + looked.stage)
        let content = try desk.content(of: scene, at: address, with: parts.sections) { try self.content(of: scene, looked, desk, parts) }
        return scene.page(scene.language(.today), at: .today) {
            marked.others?.write(in: scene.language, to: &$0)
            $0.raw(content.body)
        }
    }

    private static func content(
        of scene: Scene, _ looked: Looked, _ desk: PlanningDesk, _ parts: PageParts
    ) throws -> KeptContent.Content {
        let sections = try parts.contents(of: scene)
        guard let view = TodayView(scene, desk)?.knowing(looked.episodes, before: TodayView.before(scene, desk)).calling(looked.lasting) else {
            return KeptContent.Content {
                writeNothing(scene, to: &$0)
                for section in sections { section(&$0) }
            }
        }
        return KeptContent.Content { TodayPages(view, scene.reader, ways: parts.ways, sections: sections).write(to: &$0) }
    }

    /// What takes a large works some seconds, each nil until it is known.
    private struct Looked {
        let episodes: [Named: Episode]?
        let lasting: [LastingGaps.Found]?

        /// What is written before it is known is another content than what is written after.
        var stage: [(name: String, value: String)] {
            [episodes == nil ? "episodes" : nil, lasting == nil ? "lasting" : nil].compactMap { $0 }.map { (name: $0, value: "unknown") }
        }
    }

    private static func writeNothing(_ scene: Scene, to html: inout HTML) {
        html.h1(String(scene.path.name))
        html.emptyState(scene.language(.nothingYet), scene.language(.nothingRecorded)) {
            $0.a(scene.language(.enterFigures), .class("button main"), .href(scene.outlook.address(of: .entry)))
        }
    }
}

extension TodayView {
    /// nil where nothing is planned or recorded of the unit in the span.
    init?(_ scene: Scene, _ desk: PlanningDesk) {
        guard let whole = desk.brief(of: scene, over: scene.span(around: scene.on)) else { return nil }
        let brief = whole.slice(to: scene.path)
        guard !brief.analyses.filter({ brief.isPlanned($0.indicator) }).isEmpty else { return nil }
        let reports = scene.columns.reports(on: scene.on)
        self.init(
            brief, background: desk.brief(of: scene, over: .twelveMonths(to: scene.on)), before: TodayView.before(scene, desk),
            incomplete: reports.isComplete ? nil : reports, indicator: scene.chosen(of: brief)?.indicator,
            indicators: scene.indicatorTabs(of: brief, at: .today),
            guide: scene.guide)
    }

    /// The brief of the complete day before, over the same kind of span.
    fileprivate static func before(_ scene: Scene, _ desk: PlanningDesk) -> Brief? {
        guard let day = scene.columns.lastComplete(until: scene.on - 1) else { return nil }
        return desk.brief(of: scene, over: scene.span(around: day))?.slice(to: scene.path)
    }
}
