/// Something that was found: who, where, the evidence in plain words, the picture, and what to do next.
package struct Finding: Sendable {
    package enum Weight: Sendable {
        /// One of the few that open a page.
        case full
        /// One of many: a narrow strip.
        case slim
    }

    let name: String
    /// nil where a page stands alone and leads nowhere.
    let address: Address?
    let place: String
    let standing: Standing
    let weight: Weight

    package init(_ name: String, address: Address?, place: String, standing: Standing = .behind, weight: Weight = .full) {
        (self.name, self.address, self.place, self.standing, self.weight) = (name, address, place, standing, weight)
    }
}

extension HTML {
    /// - Parameters:
    ///   - evidence: writes one `li` for each piece.
    ///   - picture: `$0.figure(chart, caption: "...")`; nil where there is none.
    ///   - next: the buttons.
    package mutating func finding(
        _ finding: Finding, evidence: (inout HTML) -> Void, picture: ((inout HTML) -> Void)? = nil, next: ((inout HTML) -> Void)? = nil
    ) {
        let shape = finding.weight == .slim ? " slim" : picture == nil ? " plain" : ""
        article(.class("card finding " + finding.standing.style + shape)) {
            $0.div {
                $0.h3 { $0.link(finding.name, to: finding.address) }
                $0.p(finding.place, .class("where"))
                $0.ul(.class("evidence"), content: evidence)
            }
            if let picture { $0.div(content: picture) }
            if let next { $0.actions(next) }
        }
    }
}
