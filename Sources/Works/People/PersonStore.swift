package import Database
import Language

/// The people of one works, inside a transaction of the caller.
package struct PersonStore {
    private let db: Connection
    private let works: ID<Works>

    package init(_ db: Connection, of works: ID<Works>) { (self.db, self.works) = (db, works) }

    package func create(_ id: ID<Person>, at now: Moment) throws {
        try db.execute("INSERT INTO person (works_id, person_id, at) VALUES (\(works), \(id), \(now))")
    }

    package func set(_ values: PersonalValues, of person: ID<Person>) throws {
        try db.execute("DELETE FROM person_value WHERE works_id = \(works) AND person_id = \(person)")
        for (kind, text) in values.byKind {
            try db.execute("INSERT INTO person_value (works_id, person_id, kind, text) VALUES (\(works), \(person), \(kind.rawValue), \(text))")
        }
    }

    /// In the order of their numbers.
    package func all() throws -> [Person] {
        let values = try db.rows("SELECT person_id, kind, text FROM person_value WHERE works_id = \(works)") { row in
            (row.id(0, of: Person.self), row.text(1), row.text(2))
        }
        let byPerson = Dictionary(grouping: values) { $0.0 }
        return try db.rows("SELECT person_id, erased_at FROM person WHERE works_id = \(works) ORDER BY person_id") { row in
            Self.person(row, byPerson[row.id(0)]?.map { ($0.1, $0.2) } ?? [])
        }
    }

    package func person(_ id: ID<Person>) throws -> Person? {
        let values = try db.rows("SELECT kind, text FROM person_value WHERE works_id = \(works) AND person_id = \(id)") { ($0.text(0), $0.text(1)) }
        return try db.row("SELECT person_id, erased_at FROM person WHERE works_id = \(works) AND person_id = \(id)") { Self.person($0, values) }
    }

    /// What some people are called; who was erased has no name.
    package func names(of people: Set<ID<Person>>) throws -> [ID<Person>: String] {
        try people.reduce(into: [:]) { names, person in names[person] = try self.person(person)?.name }
    }

    package func person(with badge: BadgeNumber) throws -> ID<Person>? {
        try db.row("SELECT person_id FROM person_value WHERE works_id = \(works) AND kind = \(ValueKind.badge.rawValue) AND text = \(badge)") { $0.id(0) }
    }

    package func erase(_ person: ID<Person>, at now: Moment) throws {
        try db.execute("DELETE FROM person_value WHERE works_id = \(works) AND person_id = \(person)")
        try db.execute("UPDATE person SET erased_at = \(now) WHERE works_id = \(works) AND person_id = \(person)")
    }

    private static func person(_ row: borrowing Row, _ values: [(kind: String, text: String)]) -> Person {
        if let erased = row.integerOrNil(1) { return Person(id: row.id(0), standing: .erased(at: Moment(milliseconds: erased))) }
        func text(_ kind: ValueKind) -> String? { values.first { $0.kind == kind.rawValue }?.text }
        return Person(
            id: row.id(0),
            standing: .known(
                PersonalValues(
                    name: text(.name) ?? Person.nameless, language: text(.language).flatMap { Language(rawValue: $0) },
                    badge: text(.badge).map { BadgeNumber(stored: $0) })))
    }
}

private enum ValueKind: String {
    case name, language, badge
}

extension PersonalValues {
    fileprivate var byKind: [(ValueKind, String)] {
        [(.name, name), (.language, language?.rawValue), (.badge, badge?.text)].compactMap { kind, text in text.map { (kind, $0) } }
    }
}
