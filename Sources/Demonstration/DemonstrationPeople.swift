import Database
import Language
import Secrets
import Works

/// Who may sign in at a demonstration works, with the office that shows what each may see.
struct DemonstrationPerson {
    let signIn: String
    let name: String
    let badge: String
    let office: Office
    let unit: UnitPath
    let language: Language?

    init(_ signIn: String, _ name: String, _ badge: String, _ office: Office, over unit: String, language: Language? = nil) {
        (self.signIn, self.name, self.badge, self.office, self.unit) = (signIn, name, badge, office, UnitPath(unit))
        self.language = language
    }
}

extension DemonstrationWorks {
    /// The works of today has somebody in every office; the others one who may do everything.
    var people: [DemonstrationPerson] {
        guard name == "Nordwerk" else { return [DemonstrationPerson(shortName, "\(name)", "1", .administrator, over: name)] + peopleOfReports }
        return [
            DemonstrationPerson("nordwerk", "Nadja Brandt", "1000", .administrator, over: name),
            DemonstrationPerson("vera", "Vera Lindner", "1001", .director, over: name),
            DemonstrationPerson("jonas", "Jonas Keller", "1002", .headOfUnit, over: "Nordwerk/Machining"),
            DemonstrationPerson("mila", "Mila Novak", "1003", .teamLeader, over: "Nordwerk/Machining/Milling 2 late"),
            DemonstrationPerson("emre", "Emre Aydın", "1004", .member, over: "Nordwerk/Machining/Milling 2 late"),
            DemonstrationPerson("liwei", "李伟", "1005", .engineer, over: "Nordwerk/Machining", language: .chinese),
            DemonstrationPerson("olga", "Ольга Петрова", "1006", .committeeMember, over: name, language: .russian),
            DemonstrationPerson("ida", "Ida Sommer", "1007", .steward, over: "Nordwerk/Machining/Milling 2 late", language: .german),
            DemonstrationPerson("paul", "Paul Roth", "1008", .reader, over: "Nordwerk/Gears"),
        ]
    }

    /// Who is named in the reports, as far as matters of theirs are followed.
    private var peopleOfReports: [DemonstrationPerson] {
        switch name {
        case "Daye Steel": [DemonstrationPerson("yang", "Yang Jinzhuang", "2", .teamLeader, over: "Daye Steel/Forging workshop/Team Yang Jinzhuang")]
        case "Mansfeld":
            [
                DemonstrationPerson("flitzer", "Flitzer", "2", .member, over: "Mansfeld/Mines/Otto Brosowski/Team Heidike"),
                DemonstrationPerson("zimmloth", "Zimmloth", "3", .member, over: "Mansfeld/Mines/Thälmann/Team 01"),
            ]
        case "Soviet works 1959":
            [
                DemonstrationPerson("mamai", "Mamai", "2", .member, over: "Soviet works 1959/Donbass/Stalino coal"),
                DemonstrationPerson("kurmanov", "Kurmanov", "3", .member, over: "Soviet works 1959/Novosibirsk region/Machine works 1"),
            ]
        default: []
        }
    }

    var shortName: String { String(name.lowercased().prefix { $0.isLetter }) }
}

/// The people of a demonstration works, all with the same password.
struct DemonstrationPeople {
    let db: Connection
    let works: ID<Works>
    let password: PasswordHash
    let at: Moment

    /// - Returns: each by the name to sign in.
    func write(_ people: [DemonstrationPerson], at units: [UnitPath: ID<Unit>], from day: Day) throws -> [String: ID<Person>] {
        var written: [String: ID<Person>] = [:]
        let author = Author(name: "pacesetter demo", source: "pacesetter demo", at: at)
        for person in people {
            guard let name = SignInName(person.signIn), let unit = units[person.unit] else { preconditionFailure("a demonstration knows its own names") }
            let desk = PeopleDesk(db, of: works, by: author)
            let id = try desk.add(PersonalValues(name: person.name, language: person.language, badge: BadgeNumber(person.badge)), signingInAs: name)
            try desk.set(password, of: id)
            _ = try AppointmentDesk(db, of: works, by: author).appoint(id, as: person.office, over: unit, for: Term(from: day))
            written[person.signIn] = id
        }
        return written
    }
}
