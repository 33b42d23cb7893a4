/// An estimate with its interval against the plan, for a column of a table: all rows have the same scale.
package struct IntervalBar: Chart {
    let text: ChartText
    let estimate: Double
    let interval: ClosedRange<Double>?
    let plan: Double
    let domain: ClosedRange<Double>
    let standing: Standing

    /// - Parameters:
    ///   - interval: nil where none can be given.
    ///   - domain: from where to where the column reaches; what lies beyond is drawn at the edge.
    package init(_ text: ChartText, estimate: Double, interval: ClosedRange<Double>?, plan: Double, domain: ClosedRange<Double>, standing: Standing) {
        (self.text, self.estimate, self.interval, self.plan) = (text, estimate, interval, plan)
        (self.domain, self.standing) = (domain, standing)
    }

    private var style: StaticString {
        switch standing {
        case .ahead: "chart ahead"
        case .behind: "chart behind"
        case .onPlan, .unjudged: "chart"
        }
    }

    package func write(to html: inout HTML) {
        let scale = Scale(fitting: [domain.lowerBound, domain.upperBound], from: 15, to: 985)
        html.openChart(text, style: style, height: 22)
        html.write("<line class=\"grid\" x2=\"100%\" y1=\"11\" y2=\"11\"/>")
        if let x = scale.place(plan) { html.line("plan", x, x, 1, 21) }
        if let interval, let low = scale.place(interval.lowerBound), let high = scale.place(interval.upperBound) {
            html.line("interval", low, high, 11, 11)
        }
        if let x = scale.place(estimate) {
            html.write("<circle class=\"point\" r=\"5\" cy=\"11\" cx=\"")
            html.percent(x)
            html.write("\"/>")
        }
        html.write("</svg>")
    }
}

extension HTML {
    fileprivate mutating func line(_ style: StaticString, _ x1: Double, _ x2: Double, _ y1: Double, _ y2: Double) {
        write("<line class=\"")
        write(style)
        write("\" x1=\"")
        percent(x1)
        write("\" x2=\"")
        percent(x2)
        write("\" y1=\"")
        number(y1)
        write("\" y2=\"")
        number(y2)
        write("\"/>")
    }
}
