import Database

/// Everything that is done with shared screens, each with its audit entry, inside a transaction of the caller.
struct ScreenDesk {
    private let db: Connection
    private let works: ID<Works>
    private let author: Author

    init(_ db: Connection, of works: ID<Works>, by author: Author) { (self.db, self.works, self.author) = (db, works, author) }

    private var store: ScreenStore { ScreenStore(db, of: works) }

    func register(_ name: String, at unit: ID<Unit>) throws -> ScreenCode {
        let id = ID<Screen>(try EntryStore(db, of: works).numbers(1).lowerBound), code = ScreenCode.random(of: works)
        try store.create(id, named: name, of: unit, code, until: author.at + Screen.secondsOfCode, by: author)
        try audit(.screenRegistered, id, after: "unit=\(unit.number) name=\(name)")
        return code
    }

    /// For a screen whose browser has forgotten what it was, or for another one in its place.
    func offerCode(for screen: ID<Screen>) throws -> ScreenCode {
        let code = ScreenCode.random(of: works)
        try store.set(code, until: author.at + Screen.secondsOfCode, of: screen)
        try audit(.screenRegistered, screen, after: "code offered anew")
        return code
    }

    struct RenamedMeanwhile: Error { let name: String }

    /// - Parameter seen: the name that whoever renames it read.
    /// - Throws: `RenamedMeanwhile` where it has another one by now.
    func rename(_ screen: Screen, to name: String, seeing seen: String?) throws {
        guard name != screen.name else { return }
        guard seen == screen.name else { throw RenamedMeanwhile(name: screen.name) }
        try store.rename(screen.id, to: name)
        try audit(.screenRenamed, screen.id, before: screen.name, after: name)
    }

    func revoke(_ screen: Screen) throws {
        try store.revoke(screen.id, at: author.at)
        try audit(.screenRevoked, screen.id, before: "unit=\(screen.unit.number) name=\(screen.name)")
    }

    /// - Returns: what the screen's cookie holds from now on; nil for a code that opens nothing.
    func open(by code: ScreenCode) throws -> WorksToken? {
        let token = WorksToken(works: works)
        guard let screen = try store.open(by: code, holding: token.secret, at: author.at) else { return nil }
        try audit(.screenOpened, screen)
        return token
    }

    private func audit(_ what: AuditEntry.What, _ screen: ID<Screen>, before: String? = nil, after: String? = nil) throws {
        let change = AuditChange(before: before.map { .plain($0) }, after: after.map { .plain($0) })
        try AuditStore(db, of: works).record(what, of: .screen(screen), change, by: author)
    }
}
