import Database
import Improvement
import Planning
import Works

/// What was done in a demonstration works, oldest first; each event writes through the same desks as anybody's.
struct DemonstrationEvent: Sendable {
    let write: @Sendable (DemonstrationLoop) throws -> Void
}

extension DemonstrationWorks {
    /// In the time of the works. What the report is silent about says so in its words.
    var events: [DemonstrationEvent] {
        switch name {
        case "Daye Steel": dayeMeasures + dayeMethods
        case "Mansfeld": mansfeldMissions + mansfeldVisits + mansfeldMethods
        case "Nordwerk": nordwerkMission + nordwerkObstacles + nordwerkMeetings + nordwerkSkills
        case "Anshan Steel": anshanObstacles + anshanMeeting
        case "Soviet works 1959": sovietVolunteers
        default: []
        }
    }
}

/// Where the events of a demonstration works are written.
struct DemonstrationLoop {
    let db: Connection
    let works: Works
    let units: [UnitPath: ID<Unit>]
    let indicators: [String: ID<Indicator>]
    let people: [String: ID<Person>]

    func write(_ events: [DemonstrationEvent]) throws { for event in events { try event.write(self) } }

    func unit(_ path: String) -> ID<Unit> { known(units[UnitPath(path)]) }
    func indicator(_ name: String) -> ID<Indicator> { known(indicators[name]) }
    func person(_ signIn: String) -> ID<Person> { known(people[signIn]) }

    /// Somebody's desk at noon of a day.
    func desk(of signIn: String, on day: Day) -> MatterDesk {
        MatterDesk(db, of: works.id, by: author(signIn, on: day), on: day)
    }

    private func author(_ signIn: String, on day: Day) -> Author {
        Author(name: signIn, person: person(signIn), source: "pacesetter demo", at: WorksClock(of: works).start(of: day) + 12 * 3600)
    }

    func missions(of signIn: String, on day: Day) -> MissionDesk {
        MissionDesk(desk(of: signIn, on: day), db, of: works.id, by: author(signIn, on: day), on: day)
    }

    func visits(of signIn: String, on day: Day) -> VisitDesk { VisitDesk(desk(of: signIn, on: day), db, of: works.id, on: day) }

    func meetings(of signIn: String, on day: Day) -> MeetingDesk { MeetingDesk(desk(of: signIn, on: day), db, of: works.id, on: day) }

    func skills(of signIn: String, on day: Day) -> SkillDesk { SkillDesk(desk(of: signIn, on: day), db, of: works.id, on: day) }

    /// Somebody of the works who has no account.
    func worker(_ name: String, badge: String, on day: Day) throws -> ID<Person> {
        let id = ID<Person>(try EntryStore(db, of: works.id).numbers(1).lowerBound), store = PersonStore(db, of: works.id)
        try store.create(id, at: WorksClock(of: works).start(of: day))
        try store.set(PersonalValues(name: name, badge: BadgeNumber(badge)), of: id)
        return id
    }

    func methods(of signIn: String, on day: Day) -> MethodDesk { MethodDesk(desk(of: signIn, on: day), db, of: works.id, on: day) }

    func hours(of signIn: String, on day: Day) -> HourDesk { HourDesk(db, of: works.id, by: author(signIn, on: day)) }

    /// As it stands now.
    func matter(_ id: ID<Matter>) throws -> Matter { known(try MatterStore(db, of: works.id).matter(id)) }

    private func known<Thing>(_ thing: Thing?) -> Thing {
        guard let thing else { preconditionFailure("a demonstration knows its own names") }
        return thing
    }
}
