package import Database
import Foundation
import Planning
package import Web
package import Works

/// All pages of the product, put together.
package struct Site: Sendable {
    private let desk: PlanningDesk
    private let log: Log

    /// - Parameter now: the clock; a test holds it.
    package init(_ database: Database, log: Log = .standardError, now: @escaping @Sendable () -> Moment = { .now }) {
        desk = PlanningDesk(database, now: now)
        self.log = log
    }

    package var router: Router {
        var router = Router(log: log, errorPage: ErrorWords.page)
        Design.assets.add(to: &router)
        LanguageRoutes.add(to: &router)
        FrontRoutes.add(to: &router, desk)
        TodayRoutes.add(to: &router, desk)
        UnitRoutes.add(to: &router, desk)
        RecordRoutes.add(to: &router, desk)
        BacktestRoutes.add(to: &router, desk)
        IndicatorRoutes.add(to: &router, desk)
        return router
    }

    /// Reads all works into memory, once whoever is in a hurry has got the one they want.
    func warmUp() {
        let desk = desk
        Thread.detachNewThread {
            Thread.sleep(forTimeInterval: Site.patience)
            WorksGlance.readAll(desk)
        }
    }

    /// Four times what the first page takes: both at once would take each other's time.
    private static let patience = 0.2
}
