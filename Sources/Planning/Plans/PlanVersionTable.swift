import Language
import Web
import Works

/// Every version of a unit's plans: who stated it when, and what it changed.
struct PlanVersionTable {
    private let versions: [PlanVersion]
    private let form: FigureForm
    private let scene: WorksScene
    private let address: (PlanVersion) -> Address

    /// - Parameters:
    ///   - versions: latest first.
    ///   - address: where another version of the same period is stated.
    init(_ versions: [PlanVersion], _ form: FigureForm, _ scene: WorksScene, address: @escaping (PlanVersion) -> Address) {
        (self.versions, self.form, self.scene, self.address) = (versions, form, scene, address)
    }

    private var language: Language { form.language }

    func write(to html: inout HTML) {
        html.scrollingTable(language(.plansHeading)) {
            $0.thead { writeHead(to: &$0) }
            $0.tbody { for group in groups { for place in group.indices { write(group, place, to: &$0) } } }
        }
    }

    private func writeHead(to html: inout HTML) {
        html.tr {
            $0.th(language(.period), .scope("col"))
            $0.th(language(form.isRatio ? .targetColumn : .planColumn), .scope("col"), .class("number"))
            $0.th(language(.itChanged), .scope("col"), .class("number"))
            for title in [Message.version, .statedBy, .statedAt] { $0.th(language(title), .scope("col")) }
        }
    }

    /// The versions of one period beside each other, the coarser periods first.
    private var groups: [[PlanVersion]] {
        Dictionary(grouping: versions) { $0.plan.from...$0.plan.until }
            .sorted { ($0.key.lowerBound, $1.key.upperBound) < ($1.key.lowerBound, $0.key.upperBound) }.map { $0.value.sorted { $0.entry > $1.entry } }
    }

    private func write(_ group: [PlanVersion], _ place: Int, to html: inout HTML) {
        let version = group[place], plan = version.plan, isInForce = place == 0
        html.tr {
            $0.th(.scope("row"), .class("date")) {
                let period = language(plan.from.date.dated(to: plan.until.date))
                if isInForce { $0.a(period, .href(address(version))) } else { $0.span(period, .class("note")) }
            }
            $0.td(.class("number")) { if isInForce { $0.text(written(plan.amount)) } else { $0.element("s", text: written(plan.amount)) } }
            $0.td(change(since: group.dropFirst(place + 1).first, plan), .class("number"))
            $0.td(plan.version)
            $0.td(SourceWords.author(version.by, language))
            $0.td(scene.time(version.at), .class("date"))
        }
    }

    private func change(since earlier: PlanVersion?, _ plan: Plan) -> String {
        guard let earlier else { return language(.firstVersion) }
        let difference = plan.amount - earlier.plan.amount
        return (difference > 0 ? "+" : "") + written(difference)
    }

    private func written(_ value: Double) -> String { form.isRatio ? form.ratio(value) : form.amount(value) }
}
