import Database
import Language
import Web
import Works

/// The works in which somebody defines something, as it stands now: read anew for each request, not from the columns, which may
/// lag behind.
struct WorksScene: Sendable {
    let visit: Visit
    let works: Works
    let organisation: Organisation
    /// The works' own day by its clock.
    let today: Day

    var reader: Reader { visit.reader }
    var author: Author { visit.author(on: EntrySource.page) }
    var language: Language { reader.language }

    func page(_ title: String, above: [Header.Step] = [], content: @escaping @Sendable (inout HTML) -> Void) -> Page {
        let steps = (above.isEmpty ? [rootStep] : above) + [Header.Step(title)]
        return reader.page(title: title, header: reader.header(path: steps), content: content)
    }

    var rootStep: Header.Step {
        let address = organisation.root.map { Outlook(works: works.id, unit: $0).address(of: .today) }
        return Header.Step(works.name, visit.may(.seeFigures, on: UnitPath(works.name)) ? address : nil)
    }

    /// The way down to a unit, for the bar.
    func steps(to unit: ID<Unit>) -> [Header.Step] {
        sequence(first: path(of: unit), next: \.parent).reversed().map { path in
            let unit = organisation.unit(at: path, on: today) ?? organisation.everAt(path).last?.unit
            let address = unit.map { Outlook(works: works.id, unit: $0).address(of: .unit) }
            return Header.Step(String(path.name), visit.may(.seeFigures, on: path) ? address : nil)
        }
    }

    func path(of unit: ID<Unit>) -> UnitPath { organisation.nearestPath(of: unit, to: today) ?? UnitPath(organisation.units[unit]?.code ?? "") }

    /// `/works/1/indicators`
    func steps(_ more: String...) -> [String] { ["works", String(works.id.number)] + more }

    func time(_ moment: Moment) -> String { WorksClock(of: works).text(of: moment, in: language) }
}

extension PlanningDesk {
    /// - Throws: a refusal in the reader's language where there is no such works.
    func worksScene(of visit: Visit) throws -> WorksScene {
        let reader = visit.reader
        return try database.read { db in
            guard let works = try Int64(visit["works"]).flatMap({ number in try WorksStore(db).all().first { $0.id == ID(number) } }) else {
                throw Refusal(.notFound, reader.language(.noSuchUnit))
            }
            return WorksScene(
                visit: visit, works: works, organisation: try UnitStore(db, of: works.id).organisation(), today: WorksClock(of: works).day(at: visit.now))
        }
    }
}

extension WorksScene {
    /// The unit that the address names.
    func unit(in visit: Visit) throws -> Unit {
        guard let unit = Int64(visit["unit"]).flatMap({ organisation.units[ID($0)] }) else { throw Refusal(.notFound, language(.noSuchUnit)) }
        return unit
    }
}
