import Database
import Language
import Secrets
package import Web

/// Where a new server begins: behind a link that is printed where it was started.
package enum FirstStartRoutes {
    package static func add(to doors: inout Doors, _ desk: WorksDesk, _ link: SetupLink, _ signIn: SignIn, over transport: Cookie.Transport) {
        doors.get("/setup/:token", .open) { visit in
            let form = FoundingForm(try vacancy(visit, desk, link))
            return .html(FirstStartPages(reader: visit.reader, address: visit.request.address, form: form).page)
        }
        doors.post("/setup/:token", .open) { visit in try take(visit, desk, link, signIn, transport) }
    }

    private static func take(_ visit: Visit, _ desk: WorksDesk, _ link: SetupLink, _ signIn: SignIn, _ transport: Cookie.Transport) throws -> Response {
        var form = FoundingForm(visit.request.form, try vacancy(visit, desk, link))
        do {
            if let founding = form.founding { return try found(founding, visit, desk, link, signIn, transport) }
        } catch PeopleError.nameTaken {
            form.isWrong(.signInName, .signInNameTaken)
        }
        return .html(FirstStartPages(reader: visit.reader, address: visit.request.address, form: form).page, status: .unprocessableContent)
    }

    private static func found(
        _ founding: Founding, _ visit: Visit, _ desk: WorksDesk, _ link: SetupLink, _ signIn: SignIn, _ transport: Cookie.Transport
    ) throws -> Response {
        let hash = try TooBusy.told(visit.reader) { try signIn.hash(founding.password) }
        let opened = try desk.database.write { db in
            // Looked at again inside the transaction: of two who found at the same time one comes too late.
            guard try Vacancy.find(in: db, at: visit.now) != nil else { throw gone(visit) }
            let (works, person) = try FoundingDesk(db: db, address: visit.request.remoteAddress, now: visit.now).found(founding, hash)
            return try SessionStore(db, of: works).open(person, .full, from: visit.origin, insteadOf: nil, at: visit.now)
        }
        link.use()
        return .redirect(to: "/").setting(SessionCookie.holding(opened.token, over: transport))
    }

    /// - Throws: a refusal where the link is not the one that was printed, or nothing is vacant any more.
    private static func vacancy(_ visit: Visit, _ desk: WorksDesk, _ link: SetupLink) throws -> Vacancy {
        guard link.opens(with: visit["token"]), let vacancy = try desk.database.read({ try Vacancy.find(in: $0, at: visit.now) }) else { throw gone(visit) }
        return vacancy
    }

    private static func gone(_ visit: Visit) -> Refusal {
        Refusal(.notFound, visit.reader.language(.setupIsOver), way: Refusal.Way(visit.reader.language(.signIn), "/sign-in"))
    }
}
