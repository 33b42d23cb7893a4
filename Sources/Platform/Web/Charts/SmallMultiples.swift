/// The same picture for many units side by side, on one scale, so that the one that differs is seen: a level of the tree at a glance.
package struct SmallMultiples: Chart {
    package struct Unit: Sendable {
        let name: String
        let value: String
        let address: Address?
        let values: [Double]
        let below: [Int]
        let standing: (standing: Standing, word: String)?
        let mark: String?
        let description: String

        /// - Parameters:
        ///   - value: the figure beside the name: `98 %`
        ///   - values: one for each day; not a number where there is none.
        ///   - standing: with its word, below the picture.
        ///   - mark: what sets the one apart that is spoken of.
        package init(
            _ name: String, value: String, address: Address?, values: [Double], below: [Int] = [], standing: (Standing, String)? = nil, mark: String? = nil,
            description: String
        ) {
            (self.name, self.value, self.address) = (name, value, address)
            (self.values, self.below, self.mark, self.description) = (values, below, mark, description)
            self.standing = standing.map { (standing: $0.0, word: $0.1) }
        }
    }

    let units: [Unit]
    let plan: Double?
    let usual: ClosedRange<Double>?

    /// - Parameter usual: a band that is the same in all.
    package init(_ units: [Unit], plan: Double? = nil, usual: ClosedRange<Double>? = nil) { (self.units, self.plan, self.usual) = (units, plan, usual) }

    package func write(to html: inout HTML) {
        let all = units.flatMap(\.values) + (plan.map { [$0] } ?? []) + (usual.map { [$0.lowerBound, $0.upperBound] } ?? [])
        html.ul(.class("multiples")) {
            for unit in units {
                $0.li(.class(unit.mark == nil ? "" : "own")) {
                    $0.p(.class("name")) {
                        $0.b { $0.link(unit.name, to: unit.address) }
                        $0.span(unit.value)
                    }
                    draw(unit, all, to: &$0)
                    if let mark = unit.mark { $0.p(mark, .class("note")) }
                    if let (standing, word) = unit.standing { $0.standing(standing, word) }
                }
            }
        }
    }

    private func draw(_ unit: Unit, _ all: [Double], to html: inout HTML) {
        let plot = Plot(days: unit.values.count, amounts: all, room: 0.04, height: ControlChart.Height.line.rawValue)
        plot.write(ChartText(unit.name, unit.description), dayTicks: [], amountTicks: [], to: &html) {
            if let usual { plot.band(usual, days: 0..<unit.values.count, to: &$0) }
            if let plan { plot.level(plan, to: &$0) }
            plot.actual(unit.values, to: &$0)
            if !unit.below.isEmpty { plot.below(unit.below, of: unit.values, to: &$0) }
        }
    }
}
