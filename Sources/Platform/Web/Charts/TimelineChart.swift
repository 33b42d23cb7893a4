/// What lasted from when to when: a line for each, its name above it, all on the same days as the picture above.
package struct TimelineChart: Chart {
    package struct Stretch: Sendable {
        let name: String
        let from: Int
        let until: Int?

        /// - Parameters:
        ///   - from, until: days counted from the first of the picture; nil where it goes on beyond the last.
        package init(_ name: String, from: Int, until: Int?) { (self.name, self.from, self.until) = (name, from, until) }
    }

    let text: ChartText
    let days: Int
    let stretches: [Stretch]
    let dayTicks: [Tick]

    private static let row = 34.0
    /// Longer names would reach over the edge of a phone.
    private static let longestName = 38

    /// - Parameter stretches: the earliest first.
    package init(_ text: ChartText, days: Int, _ stretches: [Stretch], dayTicks: [Tick] = []) {
        (self.text, self.days, self.stretches, self.dayTicks) = (text, days, stretches, dayTicks)
    }

    package func write(to html: inout HTML) {
        let height = Double(stretches.count) * Self.row + 4, plot = Plot(days: days, amounts: [0, 1], room: 0, height: height)
        // The margin of the labels of amounts is left free, so that days stand below the same days.
        plot.write(text, dayTicks: dayTicks, amountTicks: [Tick(-1, "")], to: &html) { html in
            for (place, stretch) in stretches.enumerated() { line(stretch, at: place, plot, to: &html) }
        } fixed: { html in
            for (place, stretch) in stretches.enumerated() { name(stretch, at: place, to: &html) }
        }
    }

    /// A day alone is a dot.
    private func line(_ stretch: Stretch, at place: Int, _ plot: Plot, to html: inout HTML) {
        guard let from = plot.days.place(Double(stretch.from)), let until = plot.days.place(Double(stretch.until ?? days - 1)) else { return }
        html.write("<path class=\"dots\" d=\"M")
        html.point(from, (Double(place) + 1) * Self.row - 8)
        html.write("H")
        html.number(max(from, until))
        html.write("\"/>")
    }

    /// At the left edge, where a name has room on a phone too; its line is the one below it.
    private func name(_ stretch: Stretch, at place: Int, to html: inout HTML) {
        html.write("<text y=\"")
        html.number((Double(place) + 1) * Self.row - 16)
        html.write("\">")
        html.text(stretch.name.count > Self.longestName ? stretch.name.prefix(Self.longestName) + "…" : stretch.name)
        html.write("</text>")
    }
}
