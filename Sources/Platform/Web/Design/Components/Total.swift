/// A total with its pace: the figure large, beside it what is due, below it a sentence and a picture.
package struct Total: Sendable {
    let title: String
    let address: Address?
    let value: String
    let due: String
    let standing: (standing: Standing, word: String)?
    let sentence: String

    /// - Parameters:
    ///   - value: `61.4 %`
    ///   - due: `due 58.1 %`
    ///   - standing: with its words: `11 days ahead`
    ///   - sentence: what follows: `finish 29 Nov to 14 Dec`
    package init(_ title: String, address: Address? = nil, value: String, due: String, standing: (Standing, String)? = nil, sentence: String) {
        (self.title, self.address, self.value, self.due, self.sentence) = (title, address, value, due, sentence)
        self.standing = standing.map { (standing: $0.0, word: $0.1) }
    }
}

extension HTML {
    package mutating func total(_ total: Total, chart: (some Chart)?) {
        self.total(total) { if let chart { $0.chart(chart) } }
    }

    package mutating func total(_ total: Total, picture: (inout HTML) -> Void) {
        section(.class("card total")) {
            $0.h3 { $0.link(total.title, to: total.address) }
            $0.p(.class("big")) {
                $0.span(total.value)
                $0.small(total.due)
            }
            $0.p {
                if let (standing, word) = total.standing {
                    $0.standing(standing, word)
                    $0.text(" · ")
                }
                $0.text(total.sentence)
            }
            picture(&$0)
        }
    }

    package mutating func total(_ total: Total) { self.total(total) { _ in } }
}
