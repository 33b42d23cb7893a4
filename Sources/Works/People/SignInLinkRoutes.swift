import Database
import Language
import Secrets
package import Web

/// Where whoever was handed a link chooses a password, and is then signed in.
package enum SignInLinkRoutes {
    package static func add(to doors: inout Doors, _ desk: WorksDesk, _ signIn: SignIn, over transport: Cookie.Transport) {
        for path in ["/invitation/:token", "/reset/:token"] {
            doors.get(path, .open) { visit in try show(visit, desk) }
            doors.post(path, .open) { visit in try take(visit, desk, signIn, transport) }
        }
    }

    private static func show(_ visit: Visit, _ desk: WorksDesk) throws -> Response {
        guard let link = try open(visit, desk) else { return try gone(visit, desk) }
        return .html(SignInLinkPages(reader: visit.reader, link: link, address: visit.request.address).page)
    }

    private static func take(_ visit: Visit, _ desk: WorksDesk, _ signIn: SignIn, _ transport: Cookie.Transport) throws -> Response {
        guard let token = WorksToken(visit["token"]), let link = try open(visit, desk) else { return try gone(visit, desk) }
        let choice = PasswordChoice(visit.request.form, for: link.signInName.text)
        guard choice.problems.isEmpty else {
            let pages = SignInLinkPages(reader: visit.reader, link: link, address: visit.request.address, problems: choice.problems)
            return .html(pages.page, status: .unprocessableContent)
        }
        let hash = try TooBusy.told(visit.reader) { try signIn.hash(choice.password) }
        do {
            return answer(try desk.database.write { try enter(visit, token, hash, $0) }, transport)
        } catch PeopleError.linkNotValid {
            return try gone(visit, desk)
        }
    }

    /// Chooses the password and opens a session. A reset does not go around the second factor.
    private static func enter(_ visit: Visit, _ token: WorksToken, _ hash: PasswordHash, _ db: Connection) throws -> OpenedSession {
        let author = Author(name: Person.nameless, source: "link", address: visit.request.remoteAddress, at: visit.now)
        let person = try PeopleDesk(db, of: token.works, by: author).choose(hash, by: token)
        let needsCode = try AccountStore(db, of: token.works).account(of: person)?.secondFactor != nil
        return try SessionStore(db, of: token.works).open(
            person, needsCode ? .awaitsCode : .full, from: visit.origin, insteadOf: SessionCookie.token(in: visit.request), at: visit.now)
    }

    private static func answer(_ opened: OpenedSession, _ transport: Cookie.Transport) -> Response {
        Response.redirect(to: opened.session.standing == .awaitsCode ? "/sign-in/code" : "/").setting(SessionCookie.holding(opened.token, over: transport))
    }

    private static func open(_ visit: Visit, _ desk: WorksDesk) throws -> OpenLink? {
        guard let token = WorksToken(visit["token"]) else { return nil }
        return try desk.database.read { db in
            guard let works = try WorksStore(db).all().first(where: { $0.id == token.works }),
                let (kind, person) = try SignInLinkStore(db, of: works.id).link(behind: token.secret, at: visit.now),
                let account = try AccountStore(db, of: works.id).account(of: person), account.standing == .enabled,
                let name = try PersonStore(db, of: works.id).person(person)?.name
            else { return nil }
            return OpenLink(kind: kind, works: works, person: person, name: name, signInName: account.name)
        }
    }

    /// Nobody guesses a link; whoever tries many of them waits all the same.
    private static func gone(_ visit: Visit, _ desk: WorksDesk) throws -> Response {
        if let opens = try desk.database.write({ try ThrottleStore($0).take([.address(visit.request.remoteAddress)], at: visit.now) }) {
            throw Refusal(.tooManyRequests, visit.reader.language(.waitBeforeNextTry(Int(opens.seconds - visit.now.seconds) + 1)))
        }
        return .html(SignInLinkPages.gone(visit.reader), status: .notFound)
    }
}
