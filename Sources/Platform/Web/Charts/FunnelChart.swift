/// Units against their volume, with the limits between which they lie when they are like all others (funnel plot: Spiegelhalter
/// 2005, Stat. Med. 24): small ones may waver more. Only who lies outside is named. It tells "unusual"; why is another question.
package struct FunnelChart: Chart {
    package struct Unit: Sendable {
        let name: String
        let volume: Double
        let value: Double
        package init(_ name: String, volume: Double, value: Double) { (self.name, self.volume, self.value) = (name, volume, value) }
    }

    /// A pair of limits along the volumes, wider where units differ by more than chance.
    package struct Limits: Sendable {
        let label: String
        let low: [Double]
        let high: [Double]

        /// - Parameter label: what share of units lies between: `95 %`
        package init(_ label: String, low: [Double], high: [Double]) { (self.label, self.low, self.high) = (label, low, high) }
    }

    /// The side on which to be unusual is bad.
    package enum Worse: Sendable { case low, high }

    let text: ChartText
    let units: [Unit]
    let centre: Double
    let volumes: [Double]
    let inner: Limits
    let outer: Limits
    let worse: Worse
    let volumeTicks: [Tick]
    let valueTicks: [Tick]

    /// - Parameters:
    ///   - centre: what all have together, or what is aimed at.
    ///   - volumes: ascending, where the limits were worked out.
    ///   - inner, outer: one value for each of the volumes; usual are 95 % and 99.8 %.
    package init(
        _ text: ChartText, _ units: [Unit], centre: Double, volumes: [Double], inner: Limits, outer: Limits, worse: Worse = .low, volumeTicks: [Tick] = [],
        valueTicks: [Tick] = []
    ) {
        (self.text, self.units, self.centre, self.volumes) = (text, units, centre, volumes)
        (self.inner, self.outer, self.worse) = (inner, outer, worse)
        (self.volumeTicks, self.valueTicks) = (volumeTicks, valueTicks)
    }

    private static let height = 260.0

    package func write(to html: inout HTML) {
        // What nobody reaches is not drawn: the limits of the very small would press all others flat.
        let values = units.map(\.value) + [centre] + valueTicks.map(\.position)
        let plot = Plot(across: units.map(\.volume) + volumes, amounts: values, room: 0.06, height: FunnelChart.height)
        plot.write(text, dayTicks: volumeTicks, amountTicks: valueTicks, to: &html) {
            plot.area(volumes, inner.low, inner.high, to: &$0)
            plot.level(centre, to: &$0)
            for limit in [outer.low, outer.high] { plot.curve(volumes, limit, to: &$0) }
        } fixed: {
            for unit in units { plot.dot(unit, place(of: unit), to: &$0) }
            write(limits: plot, to: &$0)
            write(names: plot, to: &$0)
        }
    }

    /// Each pair is named once, at its right end: the outer above its upper curve, the inner within its lower one.
    private func write(limits plot: Plot, to html: inout HTML) {
        for (label, value) in [(outer.label, outer.high.last), (inner.label, inner.low.last)] {
            guard let value, let y = plot.amounts.place(value) else { continue }
            html.words(label, Plot.width, y - 5, .before)
        }
    }

    private func write(names plot: Plot, to html: inout HTML) {
        var names = NamesApart()
        for unit in units where [.bad, .good].contains(place(of: unit)) {
            guard let x = plot.days.place(unit.volume), let y = plot.amounts.place(unit.value) else { continue }
            let free = names.free(x, y)
            html.words(unit.name, x, free + 4, x > 650 ? .before : .behind)
        }
    }
}

extension FunnelChart {
    enum Place: Equatable {
        case within
        /// Outside the inner limits only: one of twenty is, by chance.
        case near
        case bad, good
    }

    func place(of unit: Unit) -> Place {
        let (low, high) = (limit(outer.low, unit.volume), limit(outer.high, unit.volume))
        if unit.value < low { return worse == .low ? .bad : .good }
        if unit.value > high { return worse == .high ? .bad : .good }
        return unit.value < limit(inner.low, unit.volume) || unit.value > limit(inner.high, unit.volume) ? .near : .within
    }

    /// Between two volumes along a straight line. Not a number, so that nobody lies outside, where no limit is known.
    private func limit(_ values: [Double], _ volume: Double) -> Double {
        guard values.count == volumes.count, let next = volumes.firstIndex(where: { $0 >= volume }) else { return values.last ?? .nan }
        guard next > 0, volumes[next] > volumes[next - 1] else { return values[next] }
        let share = (volume - volumes[next - 1]) / (volumes[next] - volumes[next - 1])
        return values[next - 1] + share * (values[next] - values[next - 1])
    }
}

/// Keeps names that would stand on each other apart.
private struct NamesApart {
    private var taken: [(x: Double, y: Double)] = []
    /// A quarter of the width: about a name on a phone.
    private static let length = 250.0
    private static let line = 13.0

    mutating func free(_ x: Double, _ y: Double) -> Double {
        var free = y
        while taken.contains(where: { abs($0.x - x) < NamesApart.length && abs($0.y - free) < NamesApart.line }) { free += NamesApart.line }
        taken.append((x, free))
        return free
    }
}

extension Plot {
    /// Begins where it enters the picture.
    fileprivate func curve(_ volumes: [Double], _ values: [Double], to html: inout HTML) {
        let edges = [amounts.place(-.infinity), amounts.place(.infinity)]
        path("limit", through: points(volumes, values).filter { !edges.contains($0.y) }, to: &html)
    }

    fileprivate func area(_ volumes: [Double], _ low: [Double], _ high: [Double], to html: inout HTML) {
        path("band", through: points(volumes, high) + points(volumes, low).reversed(), to: &html)
    }

    private func points(_ volumes: [Double], _ values: [Double]) -> [(x: Double, y: Double)] {
        zip(volumes, values).compactMap { volume, value in
            guard let x = days.place(volume), let y = amounts.place(value) else { return nil }
            return (x, y)
        }
    }

    private func path(_ style: StaticString, through points: [(x: Double, y: Double)], to html: inout HTML) {
        html.write("<path class=\"")
        html.write(style)
        html.write("\" d=\"")
        for (place, point) in points.enumerated() {
            html.write(place == 0 ? "M" : "L")
            html.point(point.x, point.y)
        }
        html.write("\"/>")
    }

    fileprivate func dot(_ unit: FunnelChart.Unit, _ place: FunnelChart.Place, to html: inout HTML) {
        guard let x = days.place(unit.volume), let y = amounts.place(unit.value) else { return }
        html.write("<circle class=\"unit ")
        html.write(place.style)
        html.write("\" r=\"4\" cx=\"")
        html.percent(x)
        html.write("\" cy=\"")
        html.number(y)
        html.write("\"/>")
    }
}

extension FunnelChart.Place {
    fileprivate var style: StaticString {
        switch self {
        case .within: "within"
        case .near: "near"
        case .bad: "bad"
        case .good: "good"
        }
    }
}

extension HTML {
    fileprivate enum Side { case before, behind }

    fileprivate mutating func words(_ text: String, _ x: Double, _ y: Double, _ side: Side) {
        write(side == .before ? "<text text-anchor=\"end\" dx=\"-8\" x=\"" : "<text dx=\"8\" x=\"")
        percent(x)
        write("\" y=\"")
        number(y)
        write("\">")
        self.text(text)
        write("</text>")
    }
}
