/// The drawing board of the charts with days on one axis and amounts on the other. Across it is measured in thousandths of
/// the width, which is not known here; upright in the pixels of the height.
struct Plot {
    let days: Scale
    let amounts: Scale
    let height: Double

    /// Room for the labels of the days.
    private static let footer = 20.0

    static let width = 1_000.0

    /// - Parameter marks: how far marks reach beyond their places, so that none is cut at the edge.
    init(days count: Int, amounts values: some Sequence<Double>, room: Double, height: Double, marks: Double = 4) {
        // One day alone stands in the middle.
        days = Scale(fitting: [0, Double(max(0, count - 1))], from: 0, to: Plot.width)
        amounts = Scale(fitting: values, room: room, from: height - marks, to: marks)
        self.height = height
    }

    /// With amounts on both axes, so that a dot at the edge is whole.
    init(across values: some Sequence<Double>, amounts: some Sequence<Double>, room: Double, height: Double, marks: Double = 4) {
        days = Scale(fitting: values, from: 10, to: Plot.width - 10)
        self.amounts = Scale(fitting: amounts, room: room, from: height - marks, to: marks)
        self.height = height
    }

    /// Writes the frame of the chart and what is drawn on it.
    /// - Parameters:
    ///   - stretched: lines and areas, which grow with the width.
    ///   - fixed: marks and words, which do not.
    func write(
        _ text: ChartText, dayTicks: [Tick], amountTicks: [Tick], to html: inout HTML, stretched: (inout HTML) -> Void, fixed: (inout HTML) -> Void = { _ in }
    ) {
        html.openChart(text, style: amountTicks.isEmpty ? "chart" : "chart labelled", height: height + (dayTicks.isEmpty ? 0 : Plot.footer))
        for tick in amountTicks { writeGridLine(tick, to: &html) }
        html.write("<svg viewBox=\"0 0 1000 ")
        html.number(height)
        html.write("\" preserveAspectRatio=\"none\" height=\"")
        html.number(height)
        html.write("\">")
        stretched(&html)
        html.write("</svg>")
        fixed(&html)
        for tick in amountTicks { writeLabel(of: tick, to: &html) }
        for tick in dayTicks { writeDayLabel(tick, to: &html) }
        html.write("</svg>")
    }

    private func writeGridLine(_ tick: Tick, to html: inout HTML) {
        guard let y = amounts.place(tick.position) else { return }
        html.write("<line class=\"grid\" x2=\"100%\" y1=\"")
        html.number(y)
        html.write("\" y2=\"")
        html.number(y)
        html.write("\"/>")
    }

    /// Labels of amounts stand left of the picture, in the margin that the style `labelled` leaves.
    private func writeLabel(of tick: Tick, to html: inout HTML) {
        guard let y = amounts.place(tick.position) else { return }
        html.write("<text text-anchor=\"end\" x=\"-8\" y=\"")
        html.number(y + 4)
        html.write("\">")
        html.text(tick.label)
        html.write("</text>")
    }

    private func writeDayLabel(_ tick: Tick, to html: inout HTML) {
        guard let x = days.place(tick.position) else { return }
        html.write(tick.weight == .minor ? "<text class=\"minor\" x=\"" : "<text x=\"")
        html.percent(x)
        html.write("\" y=\"")
        html.number(height + Plot.footer - 5)
        // Labels at the edges are pushed inwards.
        html.write(x < 30 ? "\">" : x > 970 ? "\" text-anchor=\"end\">" : "\" text-anchor=\"middle\">")
        html.text(tick.label)
        html.write("</text>")
    }
}

extension HTML {
    mutating func openChart(_ text: ChartText, style: StaticString = "chart", height: Double) {
        write("<svg class=\"")
        write(style)
        write("\" role=\"img\" height=\"")
        number(height)
        write("\"><title>")
        self.text(text.title)
        write("</title><desc>")
        self.text(text.description)
        write("</desc>")
    }

    /// One digit behind the point: a tenth of a pixel.
    mutating func number(_ value: Double) { appendDecimal(value) }

    /// A place across as a share of the width.
    mutating func percent(_ thousandths: Double) {
        appendDecimal(thousandths / 10)
        write("%")
    }
}
