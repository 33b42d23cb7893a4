package import Database
import Language
package import Planning
import Web
import Works

/// On the pages of a day: proposals that wait for an answer beyond the day that was promised. Where none does, nothing is said.
package enum ProposalSection {
    package static func late(_ database: Database) -> PageSection {
        PageSection(on: .matters) { place in
            let units = place.columns.organisation.units(below: place.path, on: place.today)?.union([place.unit.id])
            let late = try database.read { try ProposalStore($0, of: place.columns.works.id).late(in: units, on: place.today) }
            return late == 0 ? nil : { @Sendable (html: inout HTML) in write(late, place, to: &html) }
        }
    }

    private static func write(_ late: Int, _ place: PageSection.Place, to html: inout HTML) {
        html.notice(.doubtful, place.language(.proposalsAreLate(late))) {
            guard let address = place.guide.address(place.path, .matters(.proposal)) else { return }
            $0.a(place.language(ProposalFace.many), .class("button quiet"), .href(address))
        }
    }
}
