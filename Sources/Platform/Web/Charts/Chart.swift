/// A picture of figures: a value that writes itself as SVG.
///
/// The marks are the same everywhere: the plan dashed and grey, the actual solid and blue, the normal band pale, days below it
/// red, a shift of level dotted, the forecast a fan. Charts take the width they are given; their writing and the strength of
/// their lines stay as they are.
package protocol Chart: Sendable {
    func write(to html: inout HTML)
}

extension HTML {
    package mutating func chart(_ chart: some Chart) { chart.write(to: &self) }
}

/// What a chart says to those who do not see it.
package struct ChartText: Sendable {
    let title: String
    let description: String

    /// - Parameters:
    ///   - title: what is drawn: `Copper, plan and actual of the year`
    ///   - description: what one sees: `Ahead of the plan since March; the forecast reaches it on 7 December.`
    package init(_ title: String, _ description: String) { (self.title, self.description) = (title, description) }
}

/// A place on an axis with what is written there.
package struct Tick: Sendable {
    package enum Weight: Sendable {
        case major
        /// Left out on a phone, where labels would run into each other.
        case minor
    }

    package let position: Double
    package let label: String
    package let weight: Weight

    /// - Parameter position: in the values of the axis: an index of the days, or an amount.
    package init(_ position: Double, _ label: String, _ weight: Weight = .major) {
        (self.position, self.label, self.weight) = (position, label, weight)
    }

    /// The same at another position, where a chart draws fewer points than there are days.
    package func moved(_ move: (Double) -> Double) -> Tick { Tick(move(position), label, weight) }
}
