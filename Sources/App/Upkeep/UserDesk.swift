import Database
import Language
import Terminal
import Works

/// One call of `pacesetter user`: what was typed, turned into what the works knows.
struct UserDesk {
    let call: Invocation
    let database: Database
    private let author = Author(name: TerminalUser.name, source: "pacesetter user", at: .now)

    init(_ call: Invocation, _ database: Database) { (self.call, self.database) = (call, database) }

    func add() throws {
        let name = try signInName()
        let values = try values()
        let office = try call.value("--office").map(office)
        let token = try database.write { db in
            let works = try works(db)
            let desk = PeopleDesk(db, of: works.id, by: author)
            let person = try desk.add(values, signingInAs: name)
            if let office { try appoint(person, as: office, at: works, db) }
            return try desk.offer(.invitation, to: person)
        }
        tell(token, .invitation)
    }

    func reset() throws {
        let token = try database.write { db in
            let (works, person) = try owner(db)
            return try PeopleDesk(db, of: works.id, by: author).offer(.reset, to: person)
        }
        tell(token, .reset)
    }

    func disable() throws { try change { try $0.disable($1) } }

    func enable() throws { try change { try $0.enable($1) } }

    func appoint() throws {
        guard let office = try call.value("--office").map(office) else { throw UsageError("user appoint needs --office OFFICE.") }
        guard call.has("--unit") else { throw UsageError("user appoint needs --unit PATH.") }
        try database.write { db in
            let (works, person) = try owner(db)
            try appoint(person, as: office, at: works, db)
        }
        try offices()
    }

    func end() throws {
        guard let number = Int64(try operand("the number of an appointment (pacesetter user offices shows it)")) else {
            throw UsageError("user end takes the number of an appointment, found \"\(call.operands[1])\".")
        }
        try database.write { db in
            let works = try works(db)
            try AppointmentDesk(db, of: works.id, by: author).end(ID(number), after: day("--until") ?? today(at: works))
        }
        call.console.say("appointment \(number) ended")
    }

    func export() throws {
        let json = try database.write { db in
            let (works, person) = try owner(db)
            try AccessLogStore(db, of: works.id).note(Access(person: person, reader: nil, what: .export, source: author.source, at: author.at))
            guard let known = try PersonStore(db, of: works.id).person(person) else { throw PeopleError.unknownPerson(call.operands[1]) }
            return try PersonExport(of: known, at: works.id, in: db, at: author.at, further: PersonExports.all).json()
        }
        call.console.say(json)
    }

    func erase() throws {
        guard call.has("--yes") else { throw UsageError("erase cannot be taken back; say --yes to do it. user export shows what is stored.") }
        let number = try database.write { db in
            let (works, person) = try owner(db)
            try PeopleDesk(db, of: works.id, by: author).erase(person, on: today(at: works))
            return person.number
        }
        call.console.say("erased; in the log it is now person \(number)")
    }

    private func change(_ deed: (PeopleDesk, ID<Person>) throws -> Void) throws {
        try database.write { db in
            let (works, person) = try owner(db)
            try deed(PeopleDesk(db, of: works.id, by: author), person)
        }
        call.console.say("\(call.operands[1]): done")
    }

    /// Those on a list can see that somebody at the terminal looked at it.
    func note(_ listed: Set<ID<Person>>, at works: Works, _ db: Connection) throws {
        try AccessLogStore(db, of: works.id).note(everybodyIn: listed, by: nil, what: .directory, source: author.source, at: author.at)
    }

    private func appoint(_ person: ID<Person>, as office: Office, at works: Works, _ db: Connection) throws {
        let term = Term(from: try day("--from") ?? today(at: works), until: try day("--until"))
        let path = UnitPath(call.value("--unit") ?? works.name)
        let organisation = try UnitStore(db, of: works.id).organisation()
        guard let unit = organisation.unit(at: path, on: term.from) else { throw WorksError.unknownUnit(path.text, similar: []) }
        _ = try AppointmentDesk(db, of: works.id, by: author).appoint(person, as: office, over: unit, for: term)
    }

    private func tell(_ token: WorksToken, _ kind: SignInLink.Kind) {
        let server = call.value("--public-url") ?? "http://127.0.0.1:8080"
        call.console.say("\(server)/\(kind.rawValue)/\(token.text)")
        call.console.complain("Hand this link over; it opens once, within \(kind.seconds / 3600) hours. It is not shown again.")
    }
}

// MARK: - What was typed

extension UserDesk {
    func works(_ db: Connection) throws -> Works { try WorksStore(db).works(of: call.value("--unit").map { UnitPath($0) }) }

    /// Whom the call is about.
    func owner(_ db: Connection) throws -> (works: Works, person: ID<Person>) {
        let name = try signInName()
        guard let (works, person) = try AccountStore.owner(of: name, in: db) else { throw PeopleError.unknownPerson(name.text) }
        guard let known = try WorksStore(db).all().first(where: { $0.id == works }) else { throw WorksError.unknown(works) }
        return (known, person)
    }

    func today(at works: Works) -> Day { WorksClock(of: works).day(at: author.at) }

    private func signInName() throws -> SignInName {
        let typed = try operand("a SIGN-IN-NAME")
        guard let name = SignInName(typed) else { throw PeopleError.noSignInName(typed) }
        return name
    }

    private func operand(_ meaning: String) throws -> String {
        guard call.operands.count > 1 else { throw UsageError("user \(call.operands[0]) needs \(meaning).") }
        guard call.operands.count == 2 else { throw UsageError("user \(call.operands[0]) takes one \(meaning); \"\(call.operands[2])\" is one too many.") }
        return call.operands[1]
    }

    private func values() throws -> PersonalValues {
        guard let name = call.value("--name"), !name.isEmpty else { throw UsageError("user add needs --name NAME.") }
        let badge = try call.value("--badge").map { typed in
            guard let badge = BadgeNumber(typed) else { throw PeopleError.noBadgeNumber(typed) }
            return badge
        }
        let language = try call.value("--language").map { code in
            guard let language = Language(rawValue: code) else { throw UsageError("--language takes en, zh, ru or de, found \"\(code)\".") }
            return language
        }
        return PersonalValues(name: name, language: language, badge: badge)
    }

    private func office(_ text: String) throws -> Office {
        guard let office = Office(rawValue: text) else {
            throw UsageError("--office takes one of \(Office.allCases.map(\.rawValue).joined(separator: ", ")); found \"\(text)\".")
        }
        return office
    }

    private func day(_ option: String) throws -> Day? {
        guard let text = call.value(option) else { return nil }
        guard let day = Day(text) else { throw UsageError("\(option) takes a day such as 1959-07-31, found \"\(text)\".") }
        return day
    }
}
