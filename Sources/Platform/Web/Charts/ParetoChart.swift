/// Which losses weigh most (Pareto diagram: Juran 1951, "Quality Control Handbook"). A row for each, the largest first: solid its
/// share, pale behind it what it makes together with all above. Both have the same scale, so the pale steps are the cumulative
/// line. Below a bar, thin, the interval of its share.
package struct ParetoChart: Chart {
    package struct Loss: Sendable {
        let name: String
        let address: Address?
        let value: String
        let share: Double
        let interval: ClosedRange<Double>?
        let together: String

        /// - Parameters:
        ///   - value: what stands at the end of the row: `412 min · 38 %`
        ///   - share: of all losses, 1 for all.
        ///   - interval: of the share; nil where none can be given.
        ///   - together: the share of this one and all above: `78 %`
        package init(_ name: String, address: Address? = nil, value: String, share: Double, interval: ClosedRange<Double>? = nil, together: String) {
            (self.name, self.address, self.value, self.share) = (name, address, value, share)
            (self.interval, self.together) = (interval, together)
        }
    }

    let title: String
    let losses: [Loss]
    let key: Int?

    /// - Parameters:
    ///   - losses: the largest first.
    ///   - key: the place of the one that is certain to be the largest; nil where the figures do not tell.
    package init(_ title: String, _ losses: [Loss], key: Int? = nil) { (self.title, self.losses, self.key) = (title, losses, key) }

    package func write(to html: inout HTML) {
        var sum = 0.0
        html.ol(.class("rows pareto"), .ariaLabel(title)) {
            for (place, loss) in losses.enumerated() {
                sum += loss.share
                $0.li(.class(place == key ? "key" : "loss")) {
                    draw(loss, until: sum, to: &$0)
                    $0.b { $0.link(loss.name, to: loss.address) }
                    $0.span(loss.value)
                }
            }
        }
    }

    private func draw(_ loss: Loss, until sum: Double, to html: inout HTML) {
        html.write("<svg class=\"chart\" aria-hidden=\"true\">")
        html.strip("<rect class=\"band\" height=\"100%\"", until: sum)
        // Measured from the lower edge, since a long name makes its row higher.
        html.write("<svg y=\"100%\">")
        html.strip("<rect class=\"bar\" y=\"-24\" height=\"12\"", until: loss.share)
        if let interval = loss.interval { html.reach(interval) }
        // On the first the solid bar stands.
        if sum > loss.share { html.label(loss.together, endingAt: sum) }
        html.write("</svg></svg>")
    }
}

extension HTML {
    /// Shares beyond the whole, or that are none, end at the edge.
    private func thousandths(_ share: Double) -> Double { share > 0 ? min(share, 1) * 1_000 : 0 }

    fileprivate mutating func strip(_ beginning: StaticString, until share: Double) {
        write(beginning)
        write(" width=\"")
        percent(thousandths(share))
        write("\"/>")
    }

    fileprivate mutating func reach(_ interval: ClosedRange<Double>) {
        write("<line class=\"reach\" x1=\"")
        percent(thousandths(interval.lowerBound))
        write("\" x2=\"")
        percent(thousandths(interval.upperBound))
        write("\" y1=\"-7\" y2=\"-7\"/>")
    }

    fileprivate mutating func label(_ text: String, endingAt share: Double) {
        write("<text text-anchor=\"end\" dx=\"-6\" y=\"-14\" x=\"")
        percent(thousandths(share))
        write("\">")
        self.text(text)
        write("</text>")
    }
}
