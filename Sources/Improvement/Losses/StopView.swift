import Language
import Planning
import Web
import Works

/// Everything that the page of a unit's stops shows; the page is a function of it.
struct StopView: Sendable {
    struct Line: Sendable {
        let station: String
        let interval: StateInterval
    }

    let scene: Scene
    /// What stands of the day: whoever worked is not told.
    let lines: [Line]
    /// What was said before, to be chosen again.
    let stations: [String]
    let reasons: [String]
    let now: WallTime
    var form: StopForm
    var problems: [StopForm.Field: Message] = [:]
    var outcome = Outcome.none

    enum Outcome: Sendable { case none, saved(ID<Entry>), takenBack }
}

extension StopView {
    /// So far back it is looked what stations and reasons are called.
    private static let daysBefore = 28
    /// More a list does not offer.
    private static let mostOffered = 40

    init(_ scene: Scene, _ store: StateStore) throws {
        let days = WorksDays(of: scene.columns.works), day = days.span(scene.on, scene.on)
        var lines: [Line] = [], stations: Set<String> = [], reasons: Set<String> = []
        try store.forEachStation(of: scene.unit.id, within: days.start(of: scene.on - StopView.daysBefore)..<day.upperBound) { station, intervals in
            stations.insert(station)
            reasons.formUnion(intervals.compactMap(\.reason))
            lines += intervals.filter { $0.state != .working && $0.until > day.lowerBound }.map { Line(station: station, interval: $0) }
        }
        (self.scene, form, now) = (scene, StopForm(on: scene.on), scene.wallTime)
        self.lines = lines.sorted { ($0.interval.from, $0.station) < ($1.interval.from, $1.station) }
        self.stations = stations.filter { !$0.isEmpty }.sorted().prefix(StopView.mostOffered).map { $0 }
        self.reasons = reasons.sorted().prefix(StopView.mostOffered).map { $0 }
    }

    /// With what was sent and not taken.
    func showing(_ form: StopForm) -> StopView {
        var view = self
        (view.form, view.problems) = (form, form.problems(at: now))
        return view
    }
}

extension Scene {
    fileprivate var wallTime: WallTime {
        let clock = WorksClock(of: columns.works), time = clock.time(at: visit.now)
        return WallTime(clock.civilDay(at: visit.now), second: time.hour * 3600 + time.minute * 60)
    }
}
