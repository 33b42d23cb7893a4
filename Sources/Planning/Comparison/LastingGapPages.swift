package import Language
package import Web
package import Works

/// Units below one that have stayed behind their like for quarters on end, called out where whoever answers for them looks.
package struct LastingGapPages {
    private let found: [LastingGaps.Found]
    private let unit: UnitPath
    private let language: Language
    private let guide: UnitGuide

    /// - Parameter unit: on whose page they stand.
    package init(_ found: [LastingGaps.Found], below unit: UnitPath, _ language: Language, _ guide: UnitGuide) {
        (self.found, self.unit, self.language, self.guide) = (found, unit, language, guide)
    }

    /// - Parameter most: named; the rest is counted, with the way to the page that names them.
    package func write(most: Int, to html: inout HTML) {
        guard !found.isEmpty else { return }
        html.heading(language(.gapsThatLast), note: language(.gapsThatLastNote))
        html.card {
            $0.ul(.class("list")) { list in
                for one in found.prefix(most) { list.li { write(one, to: &$0) } }
                if found.count > most { list.li { $0.link(language(.moreGaps(found.count - most)), to: guide.address(unit, .unit)) } }
            }
        }
    }

    private func write(_ one: LastingGaps.Found, to html: inout HTML) {
        let name = one.unit == unit ? String(unit.name) : one.unit.name(below: unit)
        html.span { $0.link(name, to: guide.address(one.unit, .peers)) }
        html.span(language(.behindItsLike(one.indicator, one.gap.length)))
    }
}
