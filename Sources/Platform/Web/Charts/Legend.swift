/// The marks of a chart and their names, for the large charts of a page; only those that stand in it.
package struct Legend: Sendable {
    package enum Mark: Sendable, CaseIterable {
        case plan, actual, band, below, shift, forecast
    }

    let entries: [(mark: Mark, name: String)]
    package init(_ entries: [(mark: Mark, name: String)]) { self.entries = entries }
}

extension HTML {
    package mutating func legend(_ legend: Legend) {
        ul(.class("legend"), .ariaHidden) {
            for (mark, name) in legend.entries {
                $0.li {
                    $0.write(mark)
                    $0.span(name)
                }
            }
        }
    }

    private mutating func write(_ mark: Legend.Mark) {
        write("<svg class=\"chart\" viewBox=\"0 0 26 12\">")
        switch mark {
        case .plan: write("<path class=\"plan\" d=\"M0 6H26\"/>")
        case .actual: write("<path class=\"actual\" d=\"M1 6H25\"/>")
        case .band: write("<rect class=\"band\" width=\"26\" height=\"12\"/>")
        case .below: write("<path class=\"below\" d=\"M13 6h0\"/>")
        case .shift: write("<path class=\"shift\" d=\"M13 0V12\"/>")
        case .forecast: write("<path class=\"fan\" d=\"M0 6L26 0V12Z\"/>")
        }
        write("</svg>")
    }
}
