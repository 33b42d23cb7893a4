package import Database
import Language
package import Planning
import Web
import Works

/// On the pages of a day: the meetings of the unit, and of those below it, that are due today or are being held.
package enum MeetingSection {
    package static func section(_ database: Database) -> PageSection {
        PageSection(on: .matters) { place in
            let found = try database.read { try meetings(place, $0) }.filter { place.guide.sees(path(of: $0, place)) }.prefix(most)
            return found.isEmpty ? nil : { @Sendable (html: inout HTML) in write(Array(found), place, to: &html) }
        }
    }

    /// More are behind the list of the unit.
    private static let most = 5

    /// Those of the unit itself first; of a series that is due and being held only the meeting.
    private static func meetings(_ place: PageSection.Place, _ db: Connection) throws -> [Matter] {
        let works = place.columns.works.id, store = MatterStore(db, of: works), meetings = MeetingStore(db, of: works)
        let units = place.columns.organisation.units(below: place.path, on: place.today)?.union([place.unit.id])
        let running = try store.list(MatterQuestion([.meeting], in: units), CutList.most)
        let held = Set(try running.compactMap { try meetings.meeting($0.id)?.series })
        let due = try store.list(MatterQuestion([.series], in: units), CutList.most).filter { series in
            series.due.map { $0 <= place.today } ?? false && !held.contains(series.id)
        }
        return (running + due).sorted { ($0.unit == place.unit.id ? 0 : 1, $0.id) < ($1.unit == place.unit.id ? 0 : 1, $1.id) }
    }

    private static func path(of matter: Matter, _ place: PageSection.Place) -> UnitPath {
        place.columns.organisation.nearestPath(of: matter.unit, to: place.today) ?? place.path
    }

    private static func write(_ matters: [Matter], _ place: PageSection.Place, to html: inout HTML) {
        let language = place.language
        html.heading(language(.meetingsToday))
        html.ul(.class("list")) {
            for matter in matters {
                let path = path(of: matter, place)
                $0.li {
                    $0.link(matter.name(language), to: place.guide.address(path, .matters(matter.kind, String(matter.id.number))))
                    $0.span(
                        "\(path.name) · \(language(matter.kind == .meeting ? MeetingFace.stage(matter.stage) : MatterWords.dates(matter, on: place.today)))",
                        .class("where"))
                }
            }
        }
    }
}
