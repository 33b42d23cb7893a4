import Planning
import Works

/// Everything that a wall shows at a moment: one unit of a round that begins with the unit itself and goes through those below it.
struct WallView: Sendable {
    /// The round's own unit.
    let scene: Scene
    /// Whose turn it is.
    let path: UnitPath
    /// nil where nothing is planned or recorded of it.
    let today: TodayView?
    let tiles: [BoardTile]
    let round: [UnitPath]

    /// So long a picture stands: time to read it aloud once.
    static let seconds = 20

    var place: Int { round.firstIndex(of: path) ?? 0 }
    var next: UnitPath? { round.count > 1 ? round[(place + 1) % round.count] : nil }
    var deviations: [Deviation] { today?.deviations ?? [] }

    /// Those that stand worst first; more than this nobody reads from three metres.
    var shownTiles: [BoardTile] { Array(tiles.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.prefix(3).map(\.element)) }
}

extension BoardTile {
    fileprivate var rank: Int {
        switch standing {
        case .behind: 0
        case .onPlan, .ahead: 1
        case .unjudged: 2
        }
    }
}
