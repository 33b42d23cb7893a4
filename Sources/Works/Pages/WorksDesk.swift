package import Database
package import Language
package import Web

/// What the pages of the organisation rest on.
package struct WorksDesk: Sendable {
    package let database: Database
    private let premises: @Sendable (ID<Works>) throws -> Premises
    private let publicAddress: PublicAddress
    let ways: [MeWay]
    let exports: [PersonExport.Further]

    /// - Parameters:
    ///   - premises: the works from memory.
    ///   - publicAddress: how browsers call the server: it stands in links that are handed over.
    ///   - exports: what modules above hold of a person.
    ///   - ways: from the page of what concerns oneself to pages of modules above.
    package init(
        _ database: Database, premises: @escaping @Sendable (ID<Works>) throws -> Premises, publicAddress: PublicAddress, ways: [MeWay] = [],
        exports: [PersonExport.Further] = []
    ) {
        (self.database, self.premises, self.publicAddress, self.ways, self.exports) = (database, premises, publicAddress, ways, exports)
    }

    package func premises(of works: ID<Works>) throws -> Premises { try premises(works) }

    /// Those on a list can see who looked at it.
    func note(_ listed: Set<ID<Person>>, what: Access.What, source: String, by call: WorksCall) throws {
        try database.write {
            try AccessLogStore($0, of: call.works.id).note(everybodyIn: listed, by: call.somebody.person.id, what: what, source: source, at: call.visit.now)
        }
    }

    /// A visit together with the works in which it is made.
    func call(_ visit: Visit) throws -> WorksCall {
        guard let works = visit.works else { preconditionFailure("this door lets in only who is known") }
        return WorksCall(visit: visit, premises: try premises(works), publicAddress: publicAddress)
    }
}

/// A page about oneself, below the address of the works.
package struct MeWay: Sendable {
    let name: Message
    let step: String
    package init(_ name: Message, _ step: String) { (self.name, self.step) = (name, step) }
}

/// Somebody comes about people, offices or screens of a works.
struct WorksCall: Sendable {
    let visit: Visit
    let premises: Premises
    private let publicAddress: PublicAddress

    init(visit: Visit, premises: Premises, publicAddress: PublicAddress) { (self.visit, self.premises, self.publicAddress) = (visit, premises, publicAddress) }

    var works: Works { premises.works }
    var organisation: Organisation { premises.organisation }
    var language: Language { visit.reader.language }
    var reader: Reader { visit.reader }
    var clock: WorksClock { WorksClock(of: works) }
    /// The works' own day.
    var today: Day { clock.day(at: visit.now) }
    var root: UnitPath { UnitPath(works.name) }
    /// Whoever is signed in; for doors that let in nobody else.
    var somebody: SignedIn { visit.somebody }

    /// Where a unit stands today, or stood last.
    func path(of unit: ID<Unit>) -> UnitPath { organisation.nearestPath(of: unit, to: today) ?? UnitPath(organisation.units[unit]?.code ?? "\(unit.number)") }

    /// The unit that the address names; the porter has seen that it is there.
    var unit: ID<Unit> { ID(Int64(visit["unit"]) ?? 0) }

    /// Paths of today's units where something may be done, in path order.
    func places(where deed: Deed) -> [(unit: ID<Unit>, path: UnitPath)] {
        organisation.units.keys.compactMap { unit in organisation.path(of: unit, on: today).map { (unit, $0) } }
            .filter { visit.may(deed, on: $0.path) }.sorted { $0.path < $1.path }
    }
}

extension WorksCall {
    /// `/works/1/people/12`
    func address(_ steps: String..., query: [(name: String, value: String)] = []) -> Address {
        Address(path: ["works", String(works.id.number)] + steps, query: query)
    }

    /// A whole link, to be opened elsewhere.
    func url(of address: Address) -> String { publicAddress.url(of: address, asked: visit.request) }

    func address(of unit: ID<Unit>, _ steps: String...) -> Address {
        Address(path: ["works", String(works.id.number), "units", String(unit.number)] + steps)
    }

    func page(_ title: String, above: [Header.Step] = [], content: @escaping @Sendable (inout HTML) -> Void) -> Page {
        let root = organisation.root.map { address(of: $0, "today") }
        let steps = [Header.Step(works.name, visit.may(.seeFigures, on: self.root) ? root : nil)] + above + [Header.Step(title)]
        return reader.page(title: title, header: reader.header(path: steps), content: content)
    }
}

extension Visit {
    /// Whoever is signed in; for doors that let in nobody else.
    var somebody: SignedIn {
        guard let signedIn else { preconditionFailure("this door lets in only who is signed in") }
        return signedIn
    }
}

extension Reader {
    /// A form of fields under each other, with its token.
    func fields(post address: Address, sends cargo: FormCargo = .texts, to html: inout HTML, content: (inout HTML) -> Void) {
        guard let token = form?.token else { return }
        html.fields(post: address, token: token, sends: cargo, content: content)
    }

    /// One button that does something.
    func button(_ name: Message, post address: Address, style: String = "button", hidden: [(name: String, value: String)] = [], to html: inout HTML) {
        guard let token = form?.token else { return }
        html.form(post: address, token: token) {
            for field in hidden { $0.hidden(field.name, field.value) }
            $0.button(language(name), .class(style))
        }
    }
}
