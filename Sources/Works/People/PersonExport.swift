package import Database
import Foundation
import Language

/// Everything that is stored about one person, in a form that programs read: what the person may ask for.
package struct PersonExport: Encodable {
    struct Office: Encodable {
        let office, unit, from: String
        let until, endedAfter: String?
    }

    struct SignedIn: Encodable {
        let began, lastUsed, address, device: String
    }

    struct Deed: Encodable {
        let number: Int64
        let at, what, source: String
        let detail, address, before, after: String?
    }

    struct File: Encodable {
        let number: Int64
        let at, name, type: String
        let bytes: Int
    }

    struct Seen: Encodable {
        let at, what, by, source: String
    }

    let person: Int64
    let name: String
    let language, badge, signInName: String?
    let hasSecondFactor, hasPIN: Bool
    let offices: [Office]
    let sessions: [SignedIn]
    /// Paths of today, or the last ones.
    let favouriteUnits, recentUnits: [String]
    /// What the person brought.
    let files: [File]
    /// What the person did.
    let deeds: [Deed]
    /// What others did about the person.
    let history: [Deed]
    /// Who looked at the person's data.
    let accesses: [Seen]
    /// What modules above hold, by its name.
    let further: [String: [[String: String]]]

    /// What a module above holds of a person: under which name it stands, and its rows.
    package struct Further: Sendable {
        let name: String
        let rows: @Sendable (ID<Person>, ID<Works>, Connection) throws -> [[String: String]]

        package init(_ name: String, _ rows: @escaping @Sendable (ID<Person>, ID<Works>, Connection) throws -> [[String: String]]) {
            (self.name, self.rows) = (name, rows)
        }
    }
}

extension PersonExport {
    /// - Parameters:
    ///   - now: sessions that are over by then are left out.
    ///   - further: what modules above hold.
    package init(of person: Person, at works: ID<Works>, in db: Connection, at now: Moment, further: [Further] = []) throws {
        let account = try AccountStore(db, of: works).account(of: person.id)
        let organisation = try UnitStore(db, of: works).organisation()
        let names = Dictionary(uniqueKeysWithValues: try PersonStore(db, of: works).all().map { ($0.id, $0.name) })
        let audit = AuditStore(db, of: works), marks = try UnitMarkStore(db, of: works).marks(of: person.id)
        func paths(_ units: [ID<Unit>]) -> [String] { units.map { organisation.stays(of: $0).last?.path.text ?? "\($0.number)" } }
        self.init(
            person: person.id.number, name: person.name, language: person.values?.language?.rawValue, badge: person.values?.badge?.text,
            signInName: account?.name.text, hasSecondFactor: account?.secondFactor != nil, hasPIN: account?.pin != nil,
            offices: try AppointmentStore(db, of: works).appointments(of: person.id).map { Office($0, in: organisation) },
            sessions: try SessionStore(db, of: works).sessions(of: person.id, at: now).map(SignedIn.init),
            favouriteUnits: paths(marks.favourites), recentUnits: paths(marks.recent),
            files: try FileStore(db, of: works).files(by: person.id).map(File.init),
            deeds: try audit.deeds(of: person.id).map(Deed.init), history: try audit.history(of: .person(person.id)).map(Deed.init),
            accesses: try AccessLogStore(db, of: works).accesses(to: person.id).map { Seen($0, names) },
            further: try Dictionary(uniqueKeysWithValues: further.map { ($0.name, try $0.rows(person.id, works, db)) }))
    }

    package func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
}

extension PersonExport.Office {
    fileprivate init(_ appointment: Appointment, in organisation: Organisation) {
        self.init(
            office: appointment.office.rawValue,
            unit: organisation.nearestPath(of: appointment.unit, to: appointment.term.from)?.text ?? "\(appointment.unit.number)",
            from: appointment.term.from.description, until: appointment.term.until?.description, endedAfter: appointment.ending?.lastDay.description)
    }
}

extension PersonExport.SignedIn {
    fileprivate init(_ session: Session) {
        self.init(began: session.began.text, lastUsed: session.seen.text, address: session.origin.address, device: session.origin.device)
    }
}

extension PersonExport.File {
    fileprivate init(_ file: StoredFile) {
        self.init(number: file.id.number, at: file.at.text, name: file.name, type: file.content.type.rawValue, bytes: file.content.bytes)
    }
}

extension PersonExport.Deed {
    fileprivate init(_ entry: AuditEntry) {
        self.init(
            number: entry.number, at: entry.at.text, what: entry.what.rawValue, source: entry.source, detail: entry.detail.isEmpty ? nil : entry.detail,
            address: entry.text(.address), before: entry.before ?? entry.text(.before), after: entry.after ?? entry.text(.after))
    }
}

extension PersonExport.Seen {
    fileprivate init(_ access: Access, _ names: [ID<Person>: String]) {
        let reader = access.reader.map { names[$0] ?? Person.nameless }
        self.init(at: access.at.text, what: access.what.rawValue, by: reader ?? "the command line", source: access.source)
    }
}

extension Moment {
    /// ISO 8601 in UTC, to the second.
    fileprivate var text: String { Date(timeIntervalSince1970: Double(seconds)).formatted(.iso8601) }
}
