/// Units in their order, each with the places it may truly have. Who shares a place stands without a line in between; whose bars
/// overlap are not told apart.
package struct RankChart: Chart {
    package struct Unit: Sendable {
        let name: String
        let address: Address?
        let place: Int
        let possible: ClosedRange<Int>
        let point: Int
        let words: String

        /// - Parameters:
        ///   - place: who is not told apart has the same.
        ///   - possible: the places that the figures do not exclude.
        ///   - point: where among them its value alone would put it; nil: at its place.
        ///   - words: the same for people: `place 2 to 7`
        package init(_ name: String, address: Address? = nil, place: Int, possible: ClosedRange<Int>, point: Int? = nil, words: String) {
            (self.name, self.address, self.place, self.possible, self.words) = (name, address, place, possible, words)
            self.point = point ?? place
        }
    }

    let title: String
    let units: [Unit]
    let own: Int?
    let places: Int

    /// - Parameters:
    ///   - units: the first place first.
    ///   - own: which of them the reader looks for.
    ///   - places: how many there are, where not all units are shown.
    package init(_ title: String, _ units: [Unit], own: Int? = nil, places: Int? = nil) {
        (self.title, self.units, self.own, self.places) = (title, units, own, places ?? units.count)
    }

    package func write(to html: inout HTML) {
        html.ol(.class("rows ranks"), .ariaLabel(title)) {
            for index in units.indices {
                let unit = units[index], follows = index > 0 && units[index - 1].place == unit.place
                let isTied = follows || (index + 1 < units.count && units[index + 1].place == unit.place)
                $0.li(.class((follows ? "tied" : "apart") + (index == own ? " own" : ""))) {
                    $0.span((isTied ? "=" : "") + String(unit.place), .class("place"))
                    $0.b { $0.link(unit.name, to: unit.address) }
                    draw(unit, to: &$0)
                    $0.span(unit.words)
                }
            }
        }
    }

    /// Half a place of room at both ends, so that first and last are drawn whole.
    private var scale: Scale { Scale(fitting: [0.5, Double(max(1, places)) + 0.5], from: 0, to: Plot.width) }

    private func draw(_ unit: Unit, to html: inout HTML) {
        html.write("<svg class=\"chart\" aria-hidden=\"true\"><line class=\"grid\" x2=\"100%\" y1=\"50%\" y2=\"50%\"/>")
        let ends = [unit.possible.lowerBound, unit.possible.upperBound].compactMap { scale.place(Double($0)) }
        html.write("<line class=\"interval\" x1=\"")
        html.percent(ends[0])
        html.write("\" x2=\"")
        html.percent(ends[1])
        html.write("\" y1=\"50%\" y2=\"50%\"/><circle class=\"point\" r=\"5\" cy=\"50%\" cx=\"")
        html.percent(scale.place(Double(unit.point)) ?? 0)
        html.write("\"/></svg>")
    }
}
