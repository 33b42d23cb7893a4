package import Database
import Language
import Web
package import Works

/// What the pages of planning rest on.
package struct PlanningDesk: Sendable {
    package let database: Database
    package let keeper: PanoramaKeeper
    /// The clock; a test holds it.
    package let now: @Sendable () -> Moment

    package init(_ database: Database, now: @escaping @Sendable () -> Moment = { .now }) {
        (self.database, self.now) = (database, now)
        keeper = PanoramaKeeper(database)
    }

    /// - Throws: a refusal in the reader's language where there is no such works or unit.
    func scene(of request: Request) throws -> Scene {
        let reader = Reader(request)
        let outlook = try Outlook(request, reader)
        do {
            var columns = try keeper.columns(of: outlook.works)
            let today = WorksClock(of: columns.works).day(at: now())
            if outlook.roof == .today { columns = try keeper.columns(of: outlook.works, .of(today)) }
            guard let unit = columns.organisation.units[outlook.unit] else { throw Refusal(.notFound, reader.language(.noSuchUnit)) }
            return Scene(reader: reader, outlook: outlook, columns: columns, unit: unit, today: today)
        } catch WorksError.unknown {
            throw Refusal(.notFound, reader.language(.noSuchUnit))
        }
    }

    func brief(of scene: Scene, over span: BriefSpan) -> Brief? { keeper.brief(of: scene.columns, over: span) }
}
