package import Database
import Language
package import Web
package import Works

/// What the pages of planning rest on.
package struct PlanningDesk: Sendable {
    package let database: Database
    package let keeper: PanoramaKeeper
    let shelf = ImportShelf()
    private let kept = KeptContent()
    let naming = NamingKeeper()
    let lasting = LastingKeeper()
    /// What open boards are told.
    package let changes: WorksChanges

    package init(_ database: Database) {
        self.database = database
        keeper = PanoramaKeeper(database)
        changes = WorksChanges(database)
    }

    /// Takes note of figures entered by hand: the columns hold them, and open boards hear of it.
    package func take(_ receipt: RecordDesk.Receipt, of works: ID<Works>) {
        let isWhole = keeper.take(receipt, of: works)
        naming.take(receipt, of: works, isWhole: isWhole)
        lasting.take(receipt, of: works, isWhole: isWhole)
        changes.announce(works)
    }

    /// Reads every works and works out its brief of the year. What cannot be read is told to the reader who asks for it.
    package func warmUp() {
        for works in (try? database.read { try WorksStore($0).all() }) ?? [] {
            guard let columns = try? keeper.columns(of: works.id) else { continue }
            let today = WorksClock(of: columns.works).day(at: .now)
            guard let on = columns.lastComplete(until: today) else { continue }
            _ = keeper.brief(of: columns, over: .year(of: on))
            _ = columns.ways.search.value
        }
    }

    /// For the porter at the doors.
    package func premises(of works: ID<Works>) throws -> Premises {
        let columns = try keeper.columns(of: works)
        return Premises(works: columns.works, organisation: columns.organisation)
    }

    /// - Parameters:
    ///   - usual: the day shown where the address names none.
    ///   - on: a day that a form names instead of the address.
    /// - Throws: a refusal in the reader's language where there is no such works or unit.
    package func scene(of visit: Visit, usual: Scene.Usual = .lastComplete, on day: Day? = nil) throws -> Scene {
        let reader = visit.reader
        do {
            var outlook = try Outlook(visit.request, reader) { try keeper.columns(of: $0).organisation.root }
            if let day { outlook.on = day }
            var columns = try keeper.columns(of: outlook.works)
            let today = WorksClock(of: columns.works).day(at: visit.now)
            if outlook.roof == .today { columns = try keeper.columns(of: outlook.works, .of(today)) }
            guard let unit = columns.organisation.units[outlook.unit] else { throw Refusal(.notFound, reader.language(.noSuchUnit)) }
            return Scene(visit: visit, outlook: outlook, columns: columns, unit: unit, today: today, usual)
        } catch WorksError.unknown {
            throw Refusal(.notFound, reader.language(.noSuchUnit))
        }
    }

    package func brief(of scene: Scene, over span: BriefSpan) -> Brief? { keeper.brief(of: scene.columns, over: span) }

    /// What of a page is kept: written anew once the figures have changed, or the matters where a section rests on them.
    package func content(
        of scene: Scene, at address: Address, with sections: [PageSection], _ write: () throws -> KeptContent.Content
    ) throws -> KeptContent.Content {
        try content(of: scene, at: address, on: sections.contains { $0.basis == .matters } ? .matters : .figures, write)
    }

    package func content(
        of scene: Scene, at address: Address, on basis: PageSection.Basis, _ write: () throws -> KeptContent.Content
    ) throws -> KeptContent.Content {
        try kept.content(of: scene, at: address, matters: basis == .matters ? matterNumber(of: scene) : 0, write)
    }

    /// What the page of an open board stands at.
    package func pageNumber(of scene: Scene) throws -> Int64 { try scene.columns.changeNumber + matterNumber(of: scene) }

    private func matterNumber(of scene: Scene) throws -> Int64 {
        try database.read { try EntryStore($0, of: scene.columns.works.id).matterNumber() }
    }

    /// Since when those are named that are named on the day of the scene; nil while a large works is still being gone over.
    package func episodes(of scene: Scene) -> [Named: Episode]? { naming.episodes(of: scene.columns, scene.outlook.span, on: scene.on) }
}
