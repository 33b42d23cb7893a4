import App
import Database
import Secrets
import Web
import Works

/// The browser of somebody who is signed in: what it asks for carries the session.
struct Browser {
    let router: Router
    private let cookie: (name: String, value: String)?

    /// Of somebody of whom nobody knows anything.
    init(_ router: Router) { self.init(router, cookie: nil) }

    init(_ router: Router, carrying cookie: (name: String, value: String)) { self.init(router, cookie: cookie) }

    /// - Parameter office: over the unit, from long ago on.
    init(_ router: Router, of name: String, _ office: Office, over unit: ID<Unit>, of works: ID<Works>, in database: Database, at now: Moment) throws {
        self.router = router
        let session = try database.write { db in
            let author = Author(name: "Ada Lenz", source: "a test", at: now)
            let typed = name.lowercased().replacing(" ", with: ".")
            let known = try AccountStore.owner(of: SignInName(typed)!, in: db)?.person
            let person = try known ?? PeopleDesk(db, of: works, by: author).add(PersonalValues(name: name), signingInAs: SignInName(typed)!)
            _ = try AppointmentDesk(db, of: works, by: author).appoint(person, as: office, over: unit, for: Term(from: Day("1900-01-01")!))
            return try SessionStore(db, of: works).open(person, .full, from: Origin(address: "127.0.0.1", device: ""), insteadOf: nil, at: now).token
        }
        cookie = (SessionCookie.name, session.text)
    }

    func get(_ address: Address, language: String = "en") -> Response { respond(to: .get(address, headers: ["Accept-Language": language])) }

    func post(_ address: Address, _ form: Form = Form(), language: String = "en") -> Response {
        respond(to: .post(address, form, headers: ["Accept-Language": language]))
    }

    private init(_ router: Router, cookie: (name: String, value: String)?) { (self.router, self.cookie) = (router, cookie) }

    /// The same browser after the server was started anew.
    func at(_ router: Router) -> Browser { Browser(router, cookie: cookie) }

    func respond(to request: Request) -> Response { router.respond(to: signed(request)) }

    /// As the browser sends it.
    func signed(_ request: Request) -> Request { cookie.map { request.carrying($0) } ?? request }
}

extension SignIn {
    /// As cheap as libsodium allows: what a password costs is tested with the passwords.
    static func cheap(_ database: Database) -> SignIn {
        SignIn(database, PasswordHasher(cost: .init(operations: 1, memory: 8192)), .random())
    }
}
