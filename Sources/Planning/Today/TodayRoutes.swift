import Language
package import Web
package import Works

/// Where the Today page of any unit is found.
package enum TodayRoutes {
    package static func add(to doors: inout Doors, _ desk: PlanningDesk) {
        doors.get("/works/:works/units/:unit/today", .deed(.seeFigures)) { visit in .html(try page(of: desk.marked(desk.scene(of: visit)), desk)) }
    }

    private static func page(of scene: Scene, _ desk: PlanningDesk) -> Page {
        let episodes = desk.episodes(of: scene)
        // What is written before it is known since when they are named is another content than what is written after.
        let stage = episodes == nil ? [("episodes", "unknown")] : []
        let address = Address(path: scene.outlook.path(of: .today), query: scene.outlook.query + stage)
        let content = desk.kept.content(of: scene, at: address) { self.content(of: scene, episodes, desk) }
        return scene.page(scene.language(.today), at: .today) { $0.raw(content.body) }
    }

    private static func content(of scene: Scene, _ episodes: [Named: Episode]?, _ desk: PlanningDesk) -> KeptContent.Content {
        guard let view = TodayView(scene, desk)?.knowing(episodes, before: TodayView.before(scene, desk)) else {
            return KeptContent.Content { writeNothing(scene, to: &$0) }
        }
        return KeptContent.Content { TodayPages(view, scene.reader).write(to: &$0) }
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

extension BriefSpan {
    static func twelveMonths(to day: Day) -> BriefSpan { BriefSpan(from: day - 364, on: day, until: day) }
}

extension Scene {
    /// The indicator that the address names, else the first one planned.
    package func chosen(of brief: Brief) -> Analysis? {
        let planned = brief.analyses.filter { brief.isPlanned($0.indicator) }
        let named = outlook.indicator.flatMap { columns.book[$0] }
        return planned.first { $0.indicator == named } ?? planned.first
    }

    package func indicatorTabs(of brief: Brief, at place: Outlook.Place) -> [(name: String, address: Address?)] {
        let chosen = chosen(of: brief)?.indicator
        return brief.analyses.filter { brief.isPlanned($0.indicator) }.map { analysis in
            let id = columns.book.id(named: analysis.indicator.name)
            return (analysis.indicator.name, analysis.indicator == chosen ? nil : outlook.changed { $0.indicator = id }.address(of: place))
        }
    }
}
