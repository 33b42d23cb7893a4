import Database
import Improvement
import Planning
import Testing
import Web
import Works

/// An obstacle of Otto in which Bert Noll and Tine Falk take part, with what was given and done about it on other days than today.
struct SharedWork {
    let kupferberg: Kupferberg
    let obstacle: Matter
    let bert: Browser
    let tine: Browser
    let kalle: Browser

    init(_ kupferberg: Kupferberg) throws {
        self.kupferberg = kupferberg
        kalle = try kupferberg.browser(of: "Kalle Wiese", .teamLeader, over: "Otto")
        bert = try kupferberg.browser(of: "Bert Noll", .member, over: "Otto")
        tine = try kupferberg.browser(of: "Tine Falk", .member, over: "Otto")
        obstacle = try SharedWork.name(kupferberg)
    }

    private static func name(_ kupferberg: Kupferberg) throws -> Matter {
        let works = kupferberg.works.id
        return try kupferberg.database.write { db in
            let matters = MatterDesk(db, of: works, by: author(try person("Kalle Wiese", kupferberg, db)), on: Kupferberg.today - 5)
            let id = try ObstacleDesk(matters, db, of: works).name(
                NamedObstacle("Too few wagons", since: Kupferberg.today - 5), at: kupferberg.id("Otto"), in: nil)
            guard let matter = try matters.store.matter(id) else { throw MatterProblem.gone }
            for name in ["Bert Noll", "Tine Falk"] { try matters.add(MatterPart(try person(name, kupferberg, db), as: .member, .nameless), to: matter) }
            return matter
        }
    }

    private static func author(_ person: ID<Person>) -> Author { Author(name: "a test", person: person, source: "a test", at: Kupferberg.now) }

    private static func person(_ name: String, _ kupferberg: Kupferberg, _ db: Connection) throws -> ID<Person> {
        try #require(try PersonStore(db, of: kupferberg.works.id).all().first { $0.name == name }).id
    }

    /// - Returns: the task as it stands.
    @discardableResult
    func give(_ title: String, to name: String, by due: Day) throws -> Matter {
        try kupferberg.database.write { db in
            let matters = MatterDesk(db, of: kupferberg.works.id, by: Self.author(try Self.person("Kalle Wiese", kupferberg, db)), on: Kupferberg.today - 4)
            let id = try TaskDesk(matters).give(GivenTask(title, to: try Self.person(name, kupferberg, db), by: due), within: obstacle, in: nil)
            return try #require(try matters.store.matter(id))
        }
    }

    func report(_ task: Matter, _ report: TaskReport, on day: Day) throws {
        try kupferberg.database.write { db in
            let owner = try #require(task.owner)
            try TaskDesk(MatterDesk(db, of: kupferberg.works.id, by: Self.author(owner), on: day)).report(task, report, seen: nil, in: nil)
        }
    }

    func remark(_ text: String, by name: String, on day: Day) throws {
        try kupferberg.database.write { db in
            let matters = MatterDesk(db, of: kupferberg.works.id, by: Self.author(try Self.person(name, kupferberg, db)), on: day)
            try matters.take(NewStep("remark", text), on: obstacle.id, in: nil)
        }
    }
}
