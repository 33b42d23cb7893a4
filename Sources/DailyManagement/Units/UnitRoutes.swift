import Database
import Language
package import Planning
import Web
package import Works

/// Where the page of any unit is found.
package enum UnitRoutes {
    /// - Parameter parts: what other capabilities bring to the page.
    package static func add(to doors: inout Doors, _ desk: PlanningDesk, parts: PageParts = .none) {
        doors.get("/works/:works/units/:unit", .deed(.seeFigures)) { visit in
            let scene = try desk.marked(desk.scene(of: visit)).scene
            let pages = UnitPages(try UnitView(scene, desk), ways: parts.ways, sections: try parts.contents(of: scene))
            return .html(scene.page(scene.language(.figures), at: .unit) { pages.write(to: &$0) })
        }
    }
}

extension UnitView {
    init(_ scene: Scene, _ desk: PlanningDesk) throws {
        self.scene = scene
        stays = scene.columns.organisation.stays(of: scene.unit.id)
        (course, notes) = try desk.database.read { db in
            (try Course(scene, desk, db), try UnitStore(db, of: scene.columns.works.id).notes(on: scene.unit.id))
        }
        lasting = course?.hasUnitsBelow == true ? desk.lastingGaps(below: scene) ?? [] : []
    }
}

extension UnitView.Course {
    /// So many days stand in the table behind the chart.
    static let tabled = 90
    private static let mostStatements = 400

    fileprivate init?(_ scene: Scene, _ desk: PlanningDesk, _ db: Connection) throws {
        guard let whole = desk.brief(of: scene, over: scene.span(around: scene.on)) else { return nil }
        brief = whole.slice(to: scene.path)
        background = desk.brief(of: scene, over: .twelveMonths(to: scene.on)) ?? whole
        guard let analysis = scene.chosen(of: brief), let series = brief.days(of: scene.path, indicator: analysis.indicator.name) else { return nil }
        (self.analysis, self.series) = (analysis, series)
        recent = background.days(of: scene.path, indicator: analysis.indicator.name)
        cuts = brief.cuts(of: scene.path, indicator: analysis.indicator.name, traits: scene.guide.traits)
        hasUnitsBelow = brief.hasUnitsBelow(scene.path, analysis.indicator.name)
        verdict =
            brief.standing(of: scene.path, indicator: analysis.indicator.name) == .behind
            ? scene.guide.verdicts(whole, background)?.verdict(of: scene.path, by: analysis.indicator.name) : nil
        guard let id = scene.columns.book.id(named: analysis.indicator.name) else { return nil }
        let works = scene.columns.works.id, unit = scene.unit.id
        versions = try PlanStore(db, of: works).versions(of: unit, id, from: brief.from, until: brief.until)
        history = try StatementStore(db, of: works).history(of: unit, id, from: scene.on - Self.tabled * 2, until: scene.on, limit: Self.mostStatements)
    }
}
