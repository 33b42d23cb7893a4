import Language
import Planning
import Web

/// A unit looked at by shift and by trade.
struct CutPages {
    private let cuts: Cuts
    private let form: FigureForm

    init(_ cuts: Cuts, _ form: FigureForm) { (self.cuts, self.form) = (cuts, form) }

    private var language: Language { form.language }

    /// A cut with one part says nothing that the total does not.
    func write(to html: inout HTML) {
        if cuts.byShift.count > 1 { write(cuts.byShift, .byShift, .shift, to: &html) }
        if cuts.byTrade.count > 1 { write(cuts.byTrade, .byTrade, .trade, to: &html) }
        if !cuts.byBoth.isEmpty { writeBoth(to: &html) }
    }

    private func write(_ parts: [Cuts.Part], _ title: Message, _ column: Message, to html: inout HTML) {
        html.heading(language(title), note: language(.cutNote))
        html.scrollingTable(language(title)) {
            $0.thead {
                $0.tr {
                    $0.th(language(column), .scope("col"))
                    for title in [Message.unitsHeading, .planColumn, .actualColumn, .completion] { $0.th(language(title), .scope("col"), .class("number")) }
                }
            }
            $0.tbody { for part in parts { write(part, to: &$0) } }
        }
    }

    private func write(_ part: Cuts.Part, to html: inout HTML) {
        html.tr {
            $0.th(part.name, .scope("row"))
            $0.td(language.number(part.units), .class("number"))
            $0.td(form.amount(part.plan), .class("number"))
            $0.td(form.amount(part.actual), .class("number"))
            $0.td(completion(part), .class("number"))
        }
    }

    private func writeBoth(to html: inout HTML) {
        html.heading(language(.byBoth), note: language(.completion))
        html.scrollingTable(language(.byBoth)) {
            $0.thead {
                $0.tr {
                    $0.th(language(.trade), .scope("col"))
                    for shift in cuts.byShift { $0.th(shift.name, .scope("col"), .class("number")) }
                }
            }
            $0.tbody {
                for (trade, parts) in cuts.byBoth {
                    $0.tr {
                        $0.th(trade, .scope("row"))
                        for part in parts { $0.td(part.map(completion) ?? "–", .class("number")) }
                    }
                }
            }
        }
    }

    private func completion(_ part: Cuts.Part) -> String { part.completion.map { language(Percent($0, decimals: 1)) } ?? "–" }
}
