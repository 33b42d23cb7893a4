import Language
import Secrets
package import Web

/// In and out.
package enum SignInRoutes {
    /// - Parameter transport: whether the session's cookie may travel without TLS.
    package static func add(to doors: inout Doors, _ signIn: SignIn, over transport: Cookie.Transport) {
        doors.get("/sign-in", .open) { visit in
            visit.signedIn == nil ? .html(SignInPages(visit.reader, back: back(visit.request.query)).signIn) : .redirect(to: back(visit.request.query))
        }
        doors.post("/sign-in", .open) { try take($0, signIn, transport) }
        doors.get("/sign-in/code", .open) { .html(SignInPages($0.reader, back: back($0.request.query)).code) }
        doors.post("/sign-in/code", .open) { try takeCode($0, signIn, transport) }
        doors.post("/sign-out", .open) { visit in
            try signIn.end(SessionCookie.token(in: visit.request), at: visit.now)
            return .redirect(to: "/sign-in").setting(SessionCookie.gone(over: transport))
        }
    }

    private static func take(_ visit: Visit, _ signIn: SignIn, _ transport: Cookie.Transport) throws -> Response {
        let form = visit.request.form, typed = form[SignInField.name] ?? ""
        let outcome: SignIn.Outcome
        do {
            outcome = try signIn.signIn(
                as: typed, Password(form[SignInField.password] ?? ""), from: visit.origin, insteadOf: SessionCookie.token(in: visit.request), at: visit.now)
        } catch is TooManyHashesAtOnce {
            throw Refusal(.serviceUnavailable, visit.reader.language(.tooManySignIns))
        }
        let pages = { SignInPages(visit.reader, back: back(form), typed: typed, problem: $0).signIn }
        return answer(outcome, visit, transport, pages, refused: .wrongSignIn)
    }

    private static func takeCode(_ visit: Visit, _ signIn: SignIn, _ transport: Cookie.Transport) throws -> Response {
        guard let waiting = SessionCookie.token(in: visit.request) else { return .redirect(to: "/sign-in") }
        let outcome = try signIn.confirm(waiting, code: visit.request.form[SignInField.code] ?? "", from: visit.origin, at: visit.now)
        let pages = { SignInPages(visit.reader, back: back(visit.request.form), problem: $0).code }
        return answer(outcome, visit, transport, pages, refused: .wrongCode)
    }

    private static func answer(
        _ outcome: SignIn.Outcome, _ visit: Visit, _ transport: Cookie.Transport, _ page: (Message) -> Page, refused: Message
    ) -> Response {
        switch outcome {
        case .signedIn(let opened):
            return .redirect(to: back(visit.request.form)).setting(SessionCookie.holding(opened.token, over: transport))
        case .needsCode(let opened):
            let next = Address(path: ["sign-in", "code"], query: [(SignInField.back, back(visit.request.form).string)])
            return .redirect(to: next).setting(SessionCookie.holding(opened.token, over: transport))
        case .refused: return .html(page(refused), status: .unauthorized)
        case .wait(let until):
            var response = Response.html(page(.waitBeforeNextTry(Int(until.seconds - visit.now.seconds) + 1)), status: .tooManyRequests)
            response.headers["Retry-After"] = String(until.seconds - visit.now.seconds + 1)
            return response
        }
    }

    /// Only to a page of this server.
    private static func back(_ form: Form) -> Address { Address(ofThisServer: form[SignInField.back] ?? "") ?? "/" }
}

extension Visit {
    /// What a session remembers of the browser.
    package var origin: Origin { Origin(address: request.remoteAddress, device: request.headers["User-Agent"] ?? "") }
}
