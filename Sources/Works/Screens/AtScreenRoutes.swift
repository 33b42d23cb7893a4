import Database
import Language
import Secrets
package import Web

/// At the shared screen itself: it is made one by its code, and somebody may say whose the next entry is.
package enum AtScreenRoutes {
    package static func add(to doors: inout Doors, _ desk: WorksDesk, _ signIn: SignIn, over transport: Cookie.Transport) {
        doors.get("/screen", .open) { visit in
            guard let screen = visit.screen else { return .html(AtScreenPages.code(visit.reader, typed: visit.request.query[ScreenField.code] ?? "")) }
            return .html(AtScreenPages(call: try desk.call(visit), screen: screen).page)
        }
        doors.post("/screen", .open) { visit in try open(visit, desk, transport) }
        doors.post("/screen/person", .screen) { visit in try speak(visit, desk, signIn) }
        doors.post("/screen/person/done", .screen) { visit in
            try set(nil, visit, desk)
            return .redirect(to: "/screen")
        }
    }

    private static func open(_ visit: Visit, _ desk: WorksDesk, _ transport: Cookie.Transport) throws -> Response {
        let typed = visit.request.form[ScreenField.code] ?? ""
        if let opens = try desk.database.write({ try ThrottleStore($0).take([.address(visit.request.remoteAddress)], at: visit.now) }) {
            throw Refusal(.tooManyRequests, visit.reader.language(.waitBeforeNextTry(Int(opens.seconds - visit.now.seconds) + 1)))
        }
        guard let code = ScreenCode(typed), let token = try desk.database.write({ try enter(code, visit, $0) }) else {
            return .html(AtScreenPages.code(visit.reader, typed: typed, problem: .wrongScreenCode), status: .unprocessableContent)
        }
        return .redirect(to: "/screen").setting(ScreenCookie.holding(token, over: transport))
    }

    private static func enter(_ code: ScreenCode, _ visit: Visit, _ db: Connection) throws -> WorksToken? {
        guard try WorksStore(db).all().contains(where: { $0.id == code.works }) else { return nil }
        let token = try ScreenDesk(db, of: code.works, by: visit.author(on: "screen")).open(by: code)
        if token != nil { try ThrottleStore(db).succeed([.address(visit.request.remoteAddress)]) }
        return token
    }

    private static func speak(_ visit: Visit, _ desk: WorksDesk, _ signIn: SignIn) throws -> Response {
        let call = try desk.call(visit), screen = call.screen, form = visit.request.form
        guard let badge = BadgeNumber(form[ScreenField.badge] ?? "") else { return wrong(.wrongPIN, call, screen) }
        let outcome = try TooBusy.told(visit.reader) {
            try signIn.person(
                badge: badge, PIN(form[ScreenField.pin] ?? ""), atScreenOf: screen.screen.unit, of: screen.works, from: visit.origin, on: screen.today,
                at: visit.now)
        }
        switch outcome {
        case .right(let person):
            try set(Screen.Speaker(person: person, until: visit.now + Screen.secondsOfSpeaker), visit, desk)
            return .redirect(to: call.address(of: screen.screen.unit, "entry"))
        case .refused: return wrong(.wrongPIN, call, screen)
        case .wait(let until): return wrong(.waitBeforeNextTry(Int(until.seconds - visit.now.seconds) + 1), call, screen)
        }
    }

    private static func wrong(_ problem: Message, _ call: WorksCall, _ screen: AtScreen) -> Response {
        .html(AtScreenPages(call: call, screen: screen, problem: problem).page, status: .unprocessableContent)
    }

    private static func set(_ speaker: Screen.Speaker?, _ visit: Visit, _ desk: WorksDesk) throws {
        guard let screen = visit.screen else { return }
        try desk.database.write { try ScreenStore($0, of: screen.works).set(speaker, at: screen.screen.id) }
    }
}

extension WorksCall {
    fileprivate var screen: AtScreen {
        guard let screen = visit.screen else { preconditionFailure("this door lets in only screens") }
        return screen
    }
}
