import Database
import Language
import Planning
import Web
import Works

/// One works in one look: what the first sentence of its Today says.
struct WorksGlance {
    let name: String
    let address: Address
    /// The last complete day.
    let on: Day?
    let units: Int
    let standing: Standing
    let sentences: [Message]

    /// nil for a works that has no unit yet.
    init?(_ works: Works, _ desk: PlanningDesk) throws {
        let columns = try desk.keeper.columns(of: works.id), today = WorksClock(of: works).day(at: desk.now())
        guard let root = columns.organisation.everAt(UnitPath(works.name)).last?.unit else { return nil }
        name = works.name
        address = Outlook(works: works.id, unit: root).address(of: .today)
        units = columns.organisation.units.count
        on = CompleteDay.last(of: columns.panoramas.map(\.panorama), until: today)
        let view = on.flatMap { desk.keeper.brief(of: columns, over: .year(of: $0)) }.map { TodayView($0) }
        sentences = view?.glance ?? []
        standing = view?.glanceStanding ?? .unjudged
    }

    /// So that what pages rest on is in memory. What cannot be read is told to the reader who asks for it.
    static func readAll(_ desk: PlanningDesk) {
        for works in (try? desk.database.read { try WorksStore($0).all() }) ?? [] { _ = try? WorksGlance(works, desk) }
    }
}
