package import Database
import Language
package import Planning
import Web
import Works

/// The key obstacle on the pages of a day: of the unit, and of those right below it and further down.
package enum ObstacleSection {
    package static func section(_ database: Database) -> PageSection { section(.keyObstacles, database, keys) }

    /// What was carried up to the unit and waits for its answer.
    package static func carriedUp(_ database: Database) -> PageSection {
        section(.waitsForAnAnswer, database) { place, db in
            try MatterStore(db, of: place.columns.works.id).awaiting([.lead]).filter { $0.kind == .obstacle && $0.place == place.unit.id }
        }
    }

    private static func section(
        _ title: Message, _ database: Database, _ find: @escaping @Sendable (PageSection.Place, Connection) throws -> [Matter]
    ) -> PageSection {
        PageSection(on: .matters) { place in
            let (found, notes) = try database.read { db in
                let found = try Array(find(place, db).filter { place.guide.sees(path(of: $0, place)) }.prefix(most))
                return (found, try ObstacleStore(db, of: place.columns.works.id).notes(on: found))
            }
            return found.isEmpty ? nil : { @Sendable (html: inout HTML) in write(title, found, notes, place, to: &html) }
        }
    }

    /// More are behind the list of the unit.
    private static let most = 5

    @Sendable private static func keys(_ place: PageSection.Place, _ db: Connection) throws -> [Matter] {
        let works = place.columns.works.id, own = try ObstacleStore(db, of: works).key(of: place.unit.id)
        let below = place.columns.organisation.units(below: place.path, on: place.on)
        let others = try MatterStore(db, of: works).list(MatterQuestion([.obstacle], in: below, stage: Obstacle.Stage.key.rawValue), most + 1)
        return [own].compactMap { $0 } + others.filter { $0.id != own?.id }
    }

    private static func path(of matter: Matter, _ place: PageSection.Place) -> UnitPath {
        place.columns.organisation.nearestPath(of: matter.unit, to: place.on) ?? place.path
    }

    private static func write(_ title: Message, _ matters: [Matter], _ notes: MatterNotes, _ place: PageSection.Place, to html: inout HTML) {
        let language = place.language
        html.heading(language(title))
        html.ul(.class("list")) {
            for matter in matters {
                let path = path(of: matter, place)
                $0.li {
                    $0.link(matter.title, to: place.guide.address(path, .matters(.obstacle, String(matter.id.number))))
                    let dates = MatterWords.dates(matter, since: notes.since[matter.id], on: place.today)
                    $0.span("\(path.name) · \(language(dates))", .class("where"))
                }
            }
        }
    }
}

extension Message {
    static let keyObstacles = Message(en: "Key obstacles", zh: "关键障碍", ru: "Главные препятствия", de: "Haupthindernisse")
    static let waitsForAnAnswer = Message(en: "Waits for an answer here", zh: "等待本单位答复", ru: "Ждёт здесь ответа", de: "Wartet hier auf Antwort")
}
