package import Database
import Language
package import Planning
import Web
import Works

/// On the pages of a day: what is being done at the unit and below it, and where its people help elsewhere.
package enum UnderWaySection {
    package static func section(_ database: Database) -> PageSection {
        PageSection(on: .matters) { place in
            let found = try database.read { try matters(place, $0) }.filter { place.guide.sees(path(of: $0, place)) }
            return found.isEmpty ? nil : { @Sendable (html: inout HTML) in write(found, place, to: &html) }
        }
    }

    /// What a meeting still reads from afar; the rest stands on the page of what is being done.
    private static let most = 5

    /// Those of the unit itself first, the newest of them before the others.
    private static func matters(_ place: PageSection.Place, _ db: Connection) throws -> [Matter] {
        let store = MatterStore(db, of: place.columns.works.id)
        let units = place.columns.organisation.units(below: place.path, on: place.today)?.union([place.unit.id])
        let below = try store.list(MatterQuestion([.measure, .mission, .group, .visit, .adoption], in: units), CutList.most)
        // Waste that was only reported is not yet under way.
        let watched = try store.list(MatterQuestion([.waste], in: units, stage: Waste.Stage.stopped.rawValue), CutList.most)
        let helped = try [MatterKind.mission, .visit].flatMap { try store.list($0, beside: place.unit.id, CutList.most) }.filter(\.isOpen)
        let all = Dictionary((below + watched + helped).map { ($0.id, $0) }) { first, _ in first }.values
        return all.sorted { ($0.unit == place.unit.id ? 0 : 1, $1.id) < ($1.unit == place.unit.id ? 0 : 1, $0.id) }
    }

    private static func path(of matter: Matter, _ place: PageSection.Place) -> UnitPath {
        place.columns.organisation.nearestPath(of: matter.unit, to: place.today) ?? place.path
    }

    private static func write(_ matters: [Matter], _ place: PageSection.Place, to html: inout HTML) {
        let language = place.language
        html.heading(language(.underWay))
        html.ul(.class("list")) {
            for matter in matters.prefix(most) {
                let path = path(of: matter, place)
                $0.li {
                    $0.link(matter.name(language), to: place.guide.address(path, .matters(matter.kind, String(matter.id.number))))
                    $0.span(
                        "\(language(matter.kind.face.one)) · \(path.name) · \(language(MatterWords.dates(matter, on: place.today)))", .class("where"))
                }
            }
            if matters.count > most {
                $0.li { $0.link(language(.moreUnderWay(matters.count - most)), to: place.guide.address(place.path, .page(["improvement"]))) }
            }
        }
    }
}
