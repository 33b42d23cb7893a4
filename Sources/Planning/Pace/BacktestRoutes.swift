import Language
import Web
package import Works

/// Where one sees how often past forecasts held. It is about the whole works, whichever unit one came from.
package enum BacktestRoutes {
    package static func add(to doors: inout Doors, _ desk: PlanningDesk) {
        doors.get("/works/:works/units/:unit/forecasts", .deed(.seeFigures)) { visit in
            let scene = try desk.scene(of: visit)
            let pages = BacktestPages(BacktestView(scene), scene.language)
            return .html(scene.page(scene.language(.pastForecasts), at: .forecasts) { pages.write(to: &$0) })
        }
    }
}

extension BacktestView {
    fileprivate init(_ scene: Scene) {
        backtests = scene.panoramas.filter { BriefRule($0.indicator, delta: BriefComputation.usualDelta).hasForecast }
            .map { ($0.indicator.name, Backtest($0, on: scene.lastComplete ?? scene.on)) }
        levels = BacktestView.levels(scene.columns.organisation, on: scene.on)
    }

    /// The word that most units of a depth have for their level.
    private static func levels(_ organisation: Organisation, on day: Day) -> [String] {
        var words: [Int: [String: Int]] = [:]
        for unit in organisation.units.values {
            guard let depth = organisation.path(of: unit.id, on: day)?.depth else { continue }
            words[depth, default: [:]][unit.traits.level ?? "\(depth + 1)", default: 0] += 1
        }
        return (0..<(words.count)).map { depth in
            words[depth]?.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? "\(depth + 1)"
        }
    }
}
