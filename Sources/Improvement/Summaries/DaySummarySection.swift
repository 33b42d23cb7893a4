package import Database
import Language
package import Planning
import Web
import Works

/// The day in a few lines, on Today and on the board; the whole of it behind a link.
package enum DaySummarySection {
    package static func section(_ database: Database) -> PageSection {
        PageSection(on: .matters) { place in
            let summary = try database.read { db in
                try DaySummary(place.columns, of: place.unit.id, at: place.path, on: place.on, today: place.today, in: db)
            }
            return summary.isEmpty ? nil : { @Sendable (html: inout HTML) in write(summary, place, to: &html) }
        }
    }

    /// On the board, where the indicators stand already: what was promised, done or not, and what is due today.
    package static func promises(_ database: Database) -> PageSection {
        PageSection(on: .matters) { place in
            let units = place.columns.organisation.units(below: place.path, on: place.today).map { $0.union([place.unit.id]) }
            let promises = try database.read { try DaySummaryStore($0, of: place.columns.works.id).promises(in: units, today: place.today) }
            let sentences = DaySummaryWords.sentences(promises).map { place.language($0) }
            return sentences.isEmpty
                ? nil
                : { @Sendable html in
                    html.heading(place.language(.promisesHere))
                    html.ul(.class("list")) { for sentence in sentences { $0.li(sentence) } }
                }
        }
    }

    private static func write(_ summary: DaySummary, _ place: PageSection.Place, to html: inout HTML) {
        let language = place.language
        html.heading(language(.theDayInShort))
        html.ul(.class("list")) { html in
            for one in summary.met { html.li("\(one.indicator.name): " + language(DaySummaryWords.met(one.whole, on: summary.on))) }
            for sentence in DaySummaryWords.sentences(summary.promises) { html.li(language(sentence)) }
        }
        guard let address = place.guide.address(place.path, .page(["day"])) else { return }
        html.actions { $0.a(language(.theWholeDay), .class("button quiet"), .href(address)) }
    }
}
