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

    /// - Parameters:
    ///   - usual: the day shown where the address names none.
    ///   - on: a day that a form names instead of the address.
    /// - Throws: a refusal in the reader's language where there is no such works or unit.
    func scene(of request: Request, usual: Scene.Usual = .lastComplete, on day: Day? = nil) throws -> Scene {
        let reader = Reader(request)
        var outlook = try Outlook(request, reader)
        if let day { outlook.on = day }
        do {
            var columns = try keeper.columns(of: outlook.works)
            let today = WorksClock(of: columns.works).day(at: now())
            if outlook.roof == .today { columns = try keeper.columns(of: outlook.works, .of(today)) }
            guard let unit = columns.organisation.units[outlook.unit] else { throw Refusal(.notFound, reader.language(.noSuchUnit)) }
            return Scene(reader: reader, outlook: outlook, columns: columns, unit: unit, today: today, usual)
        } catch WorksError.unknown {
            throw Refusal(.notFound, reader.language(.noSuchUnit))
        }
    }

    func brief(of scene: Scene, over span: BriefSpan) -> Brief? { keeper.brief(of: scene.columns, over: span) }
}
