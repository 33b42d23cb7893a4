import Database
import Planning
import Web
import Works

/// Everything that the board of a shift shows; its pages are functions of it.
struct HourView: Sendable {
    let scene: Scene
    let id: ID<Indicator>
    let indicator: Indicator
    /// Those that add up, by which a shift can be followed.
    let indicators: [(id: ID<Indicator>, indicator: Indicator)]
    let span: HourSpan
    let board: HourBoard
    /// Of all hours of the day.
    let sumOfDay: Double?
    /// The hour that is to be filled in; nil where the day has not come.
    var open: Int?
    let reasons: [String]
    var form = HourForm()
    var problem: HourFormProblem?
    var isSaved = false

    var line: HourBoard.Line? { board.lines.first { $0.hour == open } }
}

extension HourView {
    /// So far back it is looked in which hours the unit works, and why it made less.
    private static let daysBefore = 28

    /// - Parameter dayPlan: of an indicator on the day of the scene.
    /// - Returns: nil where nothing that adds up is planned or recorded of the unit.
    init?(_ scene: Scene, dayPlan: (Indicator) -> Double?, in db: Connection) throws {
        let all = scene.columns.panoramas.filter { $0.panorama.indicator.addsUp && $0.panorama.tree.index(of: scene.path) != nil }
            .map { (id: $0.id, indicator: $0.panorama.indicator) }
        guard let chosen = all.first(where: { $0.id == scene.outlook.indicator }) ?? all.first else { return nil }
        let works = scene.columns.works, query = scene.visit.request.query, store = HourStore(db, of: works.id)
        let stated = try store.standing(of: scene.unit.id, chosen.id, on: scene.on)
        let habits = try store.habits(of: scene.unit.id, chosen.id, from: scene.on - HourView.daysBefore, until: scene.on)
        let standing = try HourView.fromFiles(scene, chosen.id, db).merging(stated) { $1.said.actual == nil ? $1.with($0.said.actual) : $1 }
        let now = scene.on == scene.today ? WorksClock(of: works).time(at: scene.visit.now).hour : nil
        let span =
            query[HourForm.shift].flatMap { Int($0) }.flatMap(HourSpan.init(rawValue:))
            ?? (now ?? standing.keys.min()).map { HourSpan.shift(of: $0, works) } ?? .first
        let usual = HourSpan.shifts(with: habits.hours.union(standing.keys), works)
        let worked = usual.isEmpty ? Set((scene.unit.traits.shift == nil ? HourSpan.day : span).hours(of: works)) : usual
        let board = HourBoard(
            span.hours(of: works), worked: worked, dayPlan: dayPlan(chosen.indicator), chosen.indicator.direction, standing: standing)
        (self.scene, id, indicator, indicators, self.span, self.board, reasons) = (scene, chosen.id, chosen.indicator, all, span, board, habits.reasons)
        sumOfDay = standing.values.contains { $0.said.actual != nil } ? standing.values.compactMap(\.said.actual).reduce(0, +) : nil
        open = scene.on > scene.today ? nil : HourView.open(board, asked: query[HourForm.hour].flatMap { Int($0) }, now)
    }

    /// The hour that was asked for; else the first that is over and of which nothing is known.
    private static func open(_ board: HourBoard, asked: Int?, _ now: Int?) -> Int? {
        if let asked, board.lines.contains(where: { $0.hour == asked }) { return asked }
        let begun = now.flatMap { now in board.lines.firstIndex { $0.hour == now } } ?? board.lines.count - 1
        return (board.lines[...begun].first { $0.actual == nil } ?? board.lines[begun]).hour
    }

    /// What records state by the hour, where nobody typed it.
    private static func fromFiles(_ scene: Scene, _ indicator: ID<Indicator>, _ db: Connection) throws -> [Int: HourStanding] {
        let works = scene.columns.works.id
        let current = try StatementStore(db, of: works).current(
            scene.unit.id, indicator, from: scene.on, until: scene.on, unseen: try EntryStore(db, of: works).unseen())
        return current.reduce(into: [:]) { standing, record in
            guard let hour = record.0.slot.hour, let actual = record.1.actual else { return }
            standing[hour] = HourStanding(said: HourSaid(actual: (standing[hour]?.said.actual ?? 0) + actual), last: 0)
        }
    }
}

extension HourStanding {
    fileprivate func with(_ actual: Double?) -> HourStanding {
        var other = self
        other.said.actual = actual
        return other
    }
}

extension Indicator {
    /// Hours can be added up to a day only where figures can.
    fileprivate var addsUp: Bool { (kind == .amount || kind == .count) && direction != .within }
}
