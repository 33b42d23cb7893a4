import Database
import Planning
import Works

/// All open problems of a unit and of what stands below it, as a list to be handed to everybody. Each has its number for good, and a code to
/// answer by.
struct Booklet: Sendable {
    struct Problem: Sendable {
        let matter: Matter
        let obstacle: Obstacle
        /// Proposals that came back on it.
        let answers: Int
    }

    /// The problems of one unit below, under its name.
    struct Chapter: Sendable {
        let unit: ID<Unit>
        let problems: [Problem]

        var answers: Int { problems.map(\.answers).reduce(0, +) }
    }

    let scene: Scene
    let chapters: [Chapter]
    /// Open problems that are not in it, because nobody carries a book of a thousand pages.
    let leftOut: Int

    static let most = 400

    init(_ scene: Scene, in db: Connection) throws {
        let works = scene.columns.works.id, matters = MatterStore(db, of: works), obstacles = ObstacleStore(db, of: works)
        let open = try matters.list(MatterQuestion([.obstacle], in: scene.unitsBelow), Booklet.most + 1)
        let answers = try matters.counts(of: .proposal, tied: .about, to: open.map(\.id))
        let problems = try open.prefix(Booklet.most).compactMap { matter in
            try obstacles.obstacle(matter.id).map { Problem(matter: matter, obstacle: $0, answers: answers[matter.id] ?? 0) }
        }
        self.scene = scene
        leftOut = open.count > Booklet.most ? try matters.openCount(.obstacle, in: scene.unitsBelow) - Booklet.most : 0
        chapters = Dictionary(grouping: problems) { Booklet.chapter(of: $0.matter.unit, scene) }.map { unit, problems in
            Chapter(
                unit: unit,
                problems: problems.sorted { ($0.matter.obstacleStage == .key ? 0 : 1, $0.matter.id) < ($1.matter.obstacleStage == .key ? 0 : 1, $1.matter.id) })
        }.sorted { scene.path(of: $0.unit) < scene.path(of: $1.unit) }
    }

    /// The unit right below the one whose booklet it is: its workshop.
    private static func chapter(of unit: ID<Unit>, _ scene: Scene) -> ID<Unit> {
        var path = scene.path(of: unit)
        while let parent = path.parent, parent != scene.path, parent.isWithin(scene.path) { path = parent }
        return scene.unit(at: path) ?? unit
    }
}
