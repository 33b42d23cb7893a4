import Database
import Planning
import Works

/// The open obstacles of a unit and of everything below it: of each unit its key obstacle first, then the others in their order.
struct ObstacleAnswer: Sendable {
    struct Line: Sendable {
        let unit: UnitPath
        let matter: Matter
        let obstacle: Obstacle
    }

    let unit: UnitPath
    let on: Day
    /// As many as a list shows.
    let lines: [Line]
    let others: Int

    init(_ organisation: Organisation, of unit: UnitPath, on day: Day, among open: [(matter: Matter, obstacle: Obstacle)]) {
        (self.unit, on) = (unit, day)
        let all = open.compactMap { matter, obstacle -> Line? in
            guard let path = organisation.nearestPath(of: matter.unit, to: day), path.isWithin(unit) else { return nil }
            return Line(unit: path, matter: matter, obstacle: obstacle)
        }
        let sorted = all.sorted { ($0.unit, $0.rank, $0.matter.id) < ($1.unit, $1.rank, $1.matter.id) }
        lines = Array(sorted.prefix(CutList.most))
        others = sorted.count - lines.count
    }
}

extension ObstacleAnswer.Line {
    var isKey: Bool { matter.obstacleStage == .key }
    /// The key obstacle stands before the first that waits.
    fileprivate var rank: Int { isKey ? -1 : obstacle.place }
}
