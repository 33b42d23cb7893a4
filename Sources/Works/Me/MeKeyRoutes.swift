import Database
import Language
import Secrets
package import Web

/// Where one changes how one signs in, and erases oneself.
package enum MeKeyRoutes {
    /// - Parameter transport: whether the session's cookie may travel without TLS.
    package static func add(to doors: inout Doors, _ desk: WorksDesk, _ signIn: SignIn, over transport: Cookie.Transport) {
        doors.get("/me/password", .signedIn) { visit in .html(MeKeyPages(call: try desk.call(visit)).password) }
        doors.post("/me/password", .signedIn) { visit in try changePassword(visit, desk, signIn, transport) }
        doors.get("/me/pin", .signedIn) { visit in .html(MeKeyPages(call: try desk.call(visit)).pin(of: try account(visit, desk))) }
        doors.post("/me/pin", .signedIn) { visit in try setPIN(visit, desk, signIn) }
        doors.post("/me/pin/remove", .signedIn) { visit in
            try people(visit, desk) { try $0.set(pin: nil, of: visit.somebody.person.id) }
            return .redirect(to: MeNews.pinRemoved.address)
        }
        doors.get("/me/second-factor", .signedIn) { visit in try showFactor(visit, desk, signIn) }
        doors.post("/me/second-factor", .signedIn) { visit in try setFactor(visit, desk, signIn) }
        doors.post("/me/second-factor/remove", .signedIn) { visit in try removeFactor(visit, desk, signIn) }
        doors.get("/me/erase", .signedIn) { visit in .html(MeKeyPages(call: try desk.call(visit)).erasing(.asked)) }
        doors.post("/me/erase", .signedIn) { visit in try erase(visit, desk, signIn, transport) }
    }

    private static func account(_ visit: Visit, _ desk: WorksDesk) throws -> Account {
        let somebody = visit.somebody
        guard let account = try desk.database.read({ try AccountStore($0, of: somebody.session.works).account(of: somebody.person.id) }) else {
            throw PeopleError.alreadyErased(somebody.person.id)
        }
        return account
    }

    private static func people(_ visit: Visit, _ desk: WorksDesk, _ change: (PeopleDesk) throws -> Void) throws {
        try desk.database.write { try change(PeopleDesk($0, of: visit.somebody.session.works, by: visit.author(on: "me"))) }
    }

    /// What is wrong with the password that was asked for once more; nil where it is right.
    private static func problem(_ visit: Visit, _ signIn: SignIn) throws -> Message? {
        let typed = Password(visit.request.form[MeField.password] ?? "")
        return try TooBusy.told(visit.reader) { try signIn.confirm(typed, of: visit.somebody, from: visit.origin, at: visit.now) }.problem(
            .wrongPassword, at: visit.now)
    }
}

// MARK: - Password and PIN

extension MeKeyRoutes {
    private static func changePassword(_ visit: Visit, _ desk: WorksDesk, _ signIn: SignIn, _ transport: Cookie.Transport) throws -> Response {
        let choice = PasswordChoice(visit.request.form, for: try account(visit, desk).name.text), person = visit.somebody.person.id
        var problems = choice.problems
        if problems.isEmpty { problems[MeField.password] = try problem(visit, signIn) }
        guard problems.isEmpty else {
            return .html(MeKeyPages(call: try desk.call(visit), problems: problems).password, status: .unprocessableContent)
        }
        let hash = try TooBusy.told(visit.reader) { try signIn.hash(choice.password) }
        // Everybody who was signed in as this person is no longer; this browser goes on.
        let opened = try desk.database.write { db in
            try PeopleDesk(db, of: visit.somebody.session.works, by: visit.author(on: "me")).set(hash, of: person)
            return try SessionStore(db, of: visit.somebody.session.works).open(person, .full, from: visit.origin, insteadOf: nil, at: visit.now)
        }
        return .redirect(to: MeNews.password.address).setting(SessionCookie.holding(opened.token, over: transport))
    }

    private static func setPIN(_ visit: Visit, _ desk: WorksDesk, _ signIn: SignIn) throws -> Response {
        let chosen = PIN(visit.request.form[MeField.pin] ?? ""), somebody = visit.somebody
        var problems: [String: Message] = [:]
        problems[MeField.pin] = chosen.flaw.map { .flaw($0) }
        if problems.isEmpty { problems[MeField.password] = try problem(visit, signIn) }
        guard problems.isEmpty else {
            return .html(MeKeyPages(call: try desk.call(visit), problems: problems).pin(of: try account(visit, desk)), status: .unprocessableContent)
        }
        let hash = try TooBusy.told(visit.reader) { try signIn.hash(chosen, of: somebody.person.id, in: somebody.session.works) }
        try people(visit, desk) { try $0.set(pin: hash, of: somebody.person.id) }
        return .redirect(to: MeNews.pin.address)
    }
}

// MARK: - Second factor

extension MeKeyRoutes {
    private static func showFactor(_ visit: Visit, _ desk: WorksDesk, _ signIn: SignIn) throws -> Response {
        let pages = MeKeyPages(call: try desk.call(visit))
        if try account(visit, desk).secondFactor != nil { return .html(pages.removingFactor) }
        return .html(pages.factor(signIn.draft(for: visit.somebody), demanded: visit.somebody.proof == .lacking))
    }

    private static func setFactor(_ visit: Visit, _ desk: WorksDesk, _ signIn: SignIn) throws -> Response {
        guard try account(visit, desk).secondFactor == nil else { return .redirect(to: "/me/second-factor") }
        let form = visit.request.form
        guard let draft = signIn.draft(form[MeField.draft] ?? "", of: visit.somebody) else { return .redirect(to: "/me/second-factor") }
        let factor = signIn.factor(draft, confirmedBy: form[MeField.code] ?? "", at: visit.now)
        var problems: [String: Message] = [:]
        if factor == nil { problems[MeField.code] = .wrongCode }
        if problems.isEmpty { problems[MeField.password] = try problem(visit, signIn) }
        guard problems.isEmpty, let factor else {
            let pages = MeKeyPages(call: try desk.call(visit), problems: problems)
            return .html(pages.factor(draft, demanded: visit.somebody.proof == .lacking), status: .unprocessableContent)
        }
        try people(visit, desk) { try $0.set(factor, of: visit.somebody.person.id) }
        return .redirect(to: MeNews.factor.address)
    }

    private static func removeFactor(_ visit: Visit, _ desk: WorksDesk, _ signIn: SignIn) throws -> Response {
        let confirmation = try signIn.confirm(code: visit.request.form[MeField.code] ?? "", of: visit.somebody, from: visit.origin, at: visit.now)
        if let problem = confirmation.problem(.wrongCode, at: visit.now) {
            return .html(MeKeyPages(call: try desk.call(visit), problems: [MeField.code: problem]).removingFactor, status: .unprocessableContent)
        }
        try people(visit, desk) { try $0.set(SecondFactor?.none, of: visit.somebody.person.id) }
        return .redirect(to: MeNews.factorRemoved.address)
    }
}

// MARK: - Erasing

extension MeKeyRoutes {
    private static func erase(_ visit: Visit, _ desk: WorksDesk, _ signIn: SignIn, _ transport: Cookie.Transport) throws -> Response {
        let call = try desk.call(visit), person = visit.somebody.person.id
        guard visit.request.form[MeField.sure] != nil else { return .html(MeKeyPages(call: call).erasing(.askedAgain)) }
        if let problem = try problem(visit, signIn) {
            return .html(MeKeyPages(call: call, problems: [MeField.password: problem]).erasing(.askedAgain), status: .unprocessableContent)
        }
        do {
            try desk.database.write { db in
                try Administration.refuseToLose(person, of: call.works, in: db, at: visit.now)
                try PeopleDesk(db, of: call.works.id, by: visit.author(on: "me")).erase(person, on: call.today)
            }
        } catch PeopleError.lastAdministrator {
            return .html(MeKeyPages(call: call).erasing(.refused), status: .conflict)
        }
        return .html(MeKeyPages.erased(Reader(visit.request))).setting(SessionCookie.gone(over: transport))
    }
}

extension SignIn.Confirmation {
    /// - Parameter wrong: what is said where it was wrong.
    func problem(_ wrong: Message, at now: Moment) -> Message? {
        switch self {
        case .right: nil
        case .wrong: wrong
        case .wait(let until): .waitBeforeNextTry(Int(until.seconds - now.seconds) + 1)
        }
    }
}

/// Everybody who may compute a hash is busy: said in the reader's language.
enum TooBusy {
    static func told<T>(_ reader: Reader, _ work: () throws -> T) throws -> T {
        do { return try work() } catch is TooManyHashesAtOnce { throw Refusal(.serviceUnavailable, reader.language(.tooManySignIns)) }
    }
}
