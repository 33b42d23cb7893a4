import Database
import Planning
import Works

/// What the data say should be talked over at a unit, most urgent first. Asked at the moment at which the meeting opens, and only of units that
/// whoever opens it may see.
struct MeetingMaterial: Sendable {
    let topics: [MeetingTopic]

    /// So many of each kind: a meeting that goes through everything ends nothing.
    private static let most: [MeetingPoint.Sort: Int] = [.laggard: 3, .obstacle: 3, .carried: 5, .overdue: 5, .example: 2]

    /// - Parameters:
    ///   - scene: of the unit, today.
    ///   - figures: of the unit, on the last complete day.
    init(_ scene: Scene, figures: Scene, _ desk: PlanningDesk) throws {
        let laggards = MeetingMaterial.laggards(figures, desk), proven = try MeetingMaterial.examples(scene, desk)
        let open = try desk.database.read { try OpenMatters(scene, $0) }
        topics =
            MeetingMaterial.cut(.carried, open.carried.map(\.topicOfMeeting)) + MeetingMaterial.cut(.laggard, laggards)
            + MeetingMaterial.cut(.obstacle, open.keys.map(\.topicOfMeeting)) + MeetingMaterial.cut(.overdue, open.overdue.map(\.topicOfMeeting))
            + (open.late > 0 ? [MeetingTopic(.proposals, .count(open.late))] : []) + MeetingMaterial.cut(.example, proven.map(\.topicOfMeeting))
    }

    private static func cut(_ sort: MeetingPoint.Sort, _ subjects: [MeetingPoint.Subject]) -> [MeetingTopic] {
        subjects.prefix(most[sort] ?? 1).map { MeetingTopic(sort, $0) }
    }

    // MARK: From the figures

    /// Those whom a good total hides come first, the lowest of them before the others.
    private static func laggards(_ figures: Scene, _ desk: PlanningDesk) -> [MeetingPoint.Subject] {
        guard let whole = desk.brief(of: figures, over: figures.span(around: figures.on)) else { return [] }
        let findings = TodayFindings(whole.slice(to: figures.path))
        let hidden = findings.hidden.map(\.laggard).sorted { ($0.completion, $0.unit) < ($1.completion, $1.unit) }
        return (hidden + findings.behind.map(\.laggard)).filter { figures.guide.sees($0.unit) }.compactMap { laggard in
            guard let unit = figures.unit(at: laggard.unit), let indicator = figures.columns.book.id(named: laggard.indicator) else { return nil }
            return .level(unit, indicator, laggard.completion)
        }
    }

    // MARK: From what was done

    /// What ended well, shows an effect beyond what would have come anyway, and is written up nowhere.
    private static func examples(_ scene: Scene, _ desk: PlanningDesk) throws -> [Matter] {
        let ended = try desk.database.read { try OpenMatters.examples(scene, $0) }
        return try ended.prefix(mostStudied).filter { example in
            guard let there = scene.seen(from: scene.path(of: example.matter.unit)) else { return false }
            return try desk.effect(example.effect, of: there)?.study.answer == .worked
        }.map(\.matter)
    }

    /// Each is a comparison with all of its peers.
    private static let mostStudied = 6
}

/// What stands open at a unit and below it, as the tables have it.
private struct OpenMatters {
    let carried: [Matter]
    let keys: [Matter]
    let overdue: [Matter]
    /// Proposals beyond the day that was promised.
    let late: Int

    private static let most = 20

    init(_ scene: Scene, _ db: Connection) throws {
        let works = scene.columns.works.id, matters = MatterStore(db, of: works), units = scene.unitsBelow
        carried = try matters.awaiting([.lead]).filter { $0.kind == .obstacle && $0.place == scene.unit.id }
        let own = try ObstacleStore(db, of: works).key(of: scene.unit.id)
        let below = try matters.list(MatterQuestion([.obstacle], in: units, stage: Obstacle.Stage.key.rawValue), Self.most)
        keys = ([own].compactMap { $0 } + below.filter { $0.id != own?.id }).filter { scene.sees($0) }
        overdue = try PromiseStore(db, of: works).overdue(on: scene.today).filter { units?.contains($0.unit) ?? true && scene.sees($0) }
        late = try ProposalStore(db, of: works).late(in: units, on: scene.today)
    }

    static func examples(_ scene: Scene, _ db: Connection) throws -> [(matter: Matter, effect: EffectOfMatter)] {
        let works = scene.columns.works.id, units = scene.unitsBelow, store = PromiseStore(db, of: works)
        let ended = try store.unwritten(most).filter { units?.contains($0.unit) ?? true && scene.sees($0) }
        return try ended.compactMap { matter in
            try (matter.kind == .measure ? measure(matter, works, db) : mission(matter, works, db)).map { (matter, $0) }
        }
    }

    private static func measure(_ matter: Matter, _ works: ID<Works>, _ db: Connection) throws -> EffectOfMatter? {
        guard let measure = try MeasureStore(db, of: works).measure(matter.id), let expected = measure.expectation, let since = measure.since else {
            return nil
        }
        return EffectOfMatter(by: expected.indicator, since: since)
    }

    private static func mission(_ matter: Matter, _ works: ID<Works>, _ db: Connection) throws -> EffectOfMatter? {
        guard let mission = try MissionStore(db, of: works).mission(matter.id), let began = mission.began else { return nil }
        var effect = EffectOfMatter(by: mission.criterion.indicator, since: began)
        effect.helper = mission.helper
        return effect
    }
}

extension Scene {
    fileprivate func sees(_ matter: Matter) -> Bool { visit.may(.seeFigures, on: path(of: matter.unit)) }
}

extension Matter {
    fileprivate var topicOfMeeting: MeetingPoint.Subject { .matter(id) }
}
