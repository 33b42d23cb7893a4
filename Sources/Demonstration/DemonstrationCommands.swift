import Database
package import Planning
import Secrets
package import Terminal
import Works

/// `pacesetter demo`: works to look at and to try things on.
package enum DemonstrationCommands {
    package static func command(_ door: DatabaseDoor) -> Command {
        Command(
            "demo", summary: "Loads the demonstration works: five of 1950 to 1960, and one of today with twelve months of records.",
            usage: ["[--today DAY] [--password PASSWORD]"],
            help:
                "The figures of 1950 to 1960 are those of printed reports; what the reports leave open is filled in, and the history of every figure says which of the two it is.",
            options: door.options + [
                .value("--today", "DAY", "the day that counts as today for the works of today"),
                .value("--password", "PASSWORD", "with which everybody there signs in (made up unless said)"),
            ]
        ) { call in
            let database = try door.open(call)
            defer { database.close() }
            let today = try call.day("--today") ?? WorksClock(of: Works(id: ID(0), name: "", timeZone: "Europe/Berlin")).day(at: .now)
            let password = call.value("--password") ?? Password.madeUp()
            let hash = try PasswordHasher().hash(Password(password))
            for works in DemonstrationWorks.all(today: today) {
                try DemonstrationStore.load(works, into: database, password: hash, at: .now)
                call.console.say("\(works.name): \(works.units.count) units, \(works.plans.count) plans, \(works.records.count) records up to \(works.lastDay)")
            }
            tell(password, call.console)
            return .success
        }
    }

    private static func tell(_ password: String, _ console: Console) {
        console.say("\nEverybody signs in with the password \(password)")
        for works in DemonstrationWorks.all(today: .always) {
            for person in works.people { console.say("  \(person.signIn): \(person.name), \(person.office.rawValue) of \(person.unit.text)") }
        }
    }
}
