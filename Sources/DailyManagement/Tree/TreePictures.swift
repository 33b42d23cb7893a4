import Language
import Planning
import Web
import Works

/// The level below a unit as pictures of its last six weeks, all on one scale.
struct TreePictures {
    private static let daysShown = 42
    private static let mostPictured = 60

    let chart: SmallMultiples

    init(_ view: TreeView, _ scene: Scene, _ desk: PlanningDesk) {
        guard let brief = desk.brief(of: scene, over: .twelveMonths(to: scene.on)), let indicator = scene.chosen(of: brief.slice(to: scene.path))?.indicator
        else {
            chart = SmallMultiples([])
            return
        }
        chart = SmallMultiples(view.tops.flatMap(\.children).prefix(Self.mostPictured).compactMap { Self.unit($0, brief, indicator, scene) }, plan: 100)
    }

    private static func unit(_ branch: TreeView.Branch, _ brief: Brief, _ indicator: Indicator, _ scene: Scene) -> SmallMultiples.Unit? {
        // Who is too few for a share is not looked at day by day either.
        guard let state = branch.state, let completion = state.completion, let series = brief.days(of: branch.path, indicator: indicator.name) else {
            return nil
        }
        let language = scene.language
        let picture = DayPicture(series, last: daysShown, .completion, form: FigureForm(indicator, language))
        return SmallMultiples.Unit(
            String(branch.path.name), value: language(Percent(completion)),
            address: scene.outlook.changed { $0.unit = branch.unit }.address(of: .today), values: picture.values, below: picture.outside,
            standing: (state.standing.sign, language(state.standing.word)), description: language(.dailyCompletion(picture.days.count)))
    }
}

extension TreeView.Branch {
    fileprivate var children: [TreeView.Branch] {
        switch below {
        case .open(let branches, _), .folded(let branches): branches
        case .nothing, .closed: []
        }
    }
}
