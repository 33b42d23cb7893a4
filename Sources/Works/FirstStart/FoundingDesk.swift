import Database
import Secrets

/// Founds a works and makes its first administrator, inside one transaction of the caller.
struct FoundingDesk {
    let db: Connection
    /// Where the form came from.
    let address: String
    let now: Moment

    /// - Throws: `PeopleError` where the sign-in name belongs to somebody.
    func found(_ founding: Founding, _ hash: PasswordHash) throws -> (works: ID<Works>, person: ID<Person>) {
        let author = Author(name: founding.name.text, source: "first start", address: address, at: now)
        let (works, root) = try ground(founding.works, author)
        let people = PeopleDesk(db, of: works.id, by: author)
        let person = try people.add(PersonalValues(name: founding.name.text), signingInAs: founding.signInName)
        try people.set(hash, of: person)
        let today = WorksClock(of: works).day(at: now)
        _ = try AppointmentDesk(db, of: works.id, by: author).appoint(person, as: .administrator, over: root, for: Term(from: today))
        return (works.id, person)
    }

    private func ground(_ stated: Founding.FoundedWorks, _ author: Author) throws -> (Works, root: ID<Unit>) {
        switch stated {
        case .new(let name, let timeZone, let dayBegins): return try found(name, timeZone, dayBegins, author)
        case .known(let works):
            // A works from a file of indicators alone has no unit yet.
            if let root = try UnitStore(db, of: works.id).organisation().root { return (works, root) }
            return (works, try root(of: works, author))
        }
    }

    private func found(_ name: String, _ timeZone: String, _ dayBegins: Int, _ author: Author) throws -> (Works, root: ID<Unit>) {
        var works = try WorksStore(db).found(named: name)
        (works.timeZone, works.dayBegins) = (timeZone, dayBegins)
        try WorksStore(db).set(works)
        try AuditStore(db, of: works.id).record(
            .worksSettings, of: .works, AuditChange(after: .plain("time-zone=\(timeZone) day-begins=\(dayBegins)")), by: author)
        return (works, try root(of: works, author))
    }

    private func root(of works: Works, _ author: Author) throws -> ID<Unit> {
        let entry = try EntryStore(db, of: works.id).record(.units, by: author, created: 1)
        let root = ID<Unit>(try EntryStore(db, of: works.id).numbers(1).lowerBound)
        try UnitStore(db, of: works.id).create(root, code: works.name, by: entry)
        try UnitStore(db, of: works.id).place(root, Placement(from: .always, parent: nil, name: works.name), by: entry)
        return root
    }
}
