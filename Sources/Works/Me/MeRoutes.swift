import Database
import Language
import Secrets
import Web

/// What concerns oneself. No office is needed for it, and none opens anybody else's.
package enum MeRoutes {
    package static func add(to doors: inout Doors, _ desk: WorksDesk) {
        doors.get("/me", .signedIn) { visit in try show(visit, desk) }
        doors.post("/me", .signedIn) { visit in try change(visit, desk) }
        doors.post("/me/sessions/end", .signedIn) { visit in try endSession(visit, desk) }
        doors.post("/me/sessions/end-all", .signedIn) { visit in
            try desk.database.write { try SessionStore($0, of: visit.somebody.session.works).endAll(of: visit.somebody.person.id, at: visit.now) }
            return .redirect(to: "/sign-in")
        }
        doors.get("/me/export", .signedIn) { visit in try export(visit, desk) }
    }

    private static func show(_ visit: Visit, _ desk: WorksDesk) throws -> Response {
        let call = try desk.call(visit)
        let view = try desk.database.read { try MeView(call, $0) }
        return .html(MePages(call: call, view: view, ways: desk.ways, news: visit.request.query["done"].flatMap(MeNews.init)?.message).page)
    }

    private static func change(_ visit: Visit, _ desk: WorksDesk) throws -> Response {
        let call = try desk.call(visit), form = visit.request.form, person = visit.somebody.person
        guard var values = person.values, let name = PersonName(form[MeField.name] ?? "") else {
            let view = try desk.database.read { try MeView(call, $0) }
            return .html(MePages(call: call, view: view, ways: desk.ways, problems: [MeField.name: .nameNeeded]).page, status: .unprocessableContent)
        }
        (values.name, values.language) = (name.text, form[MeField.language].flatMap { Language(rawValue: $0) })
        try desk.database.write { try PeopleDesk($0, of: call.works.id, by: visit.author(on: "me")).change(values, of: person.id) }
        return .redirect(to: MeNews.changed.address)
    }

    private static func endSession(_ visit: Visit, _ desk: WorksDesk) throws -> Response {
        let session = ID<Session>(Int64(visit.request.form[MeField.session] ?? "") ?? 0)
        try desk.database.write { try SessionStore($0, of: visit.somebody.session.works).end(session, of: visit.somebody.person.id, at: visit.now) }
        return .redirect(to: MeNews.sessionEnded.address)
    }

    private static func export(_ visit: Visit, _ desk: WorksDesk) throws -> Response {
        let somebody = visit.somebody
        let json = try desk.database.read {
            try PersonExport(of: somebody.person, at: somebody.session.works, in: $0, at: visit.now, further: desk.exports).json()
        }
        return .download(.bytes(Array(json.utf8)), named: "pacesetter-\(somebody.person.name).json", type: "application/json")
    }
}

/// What the page says after something was done.
enum MeNews: String {
    case changed, sessionEnded = "session-ended", password, pin, pinRemoved = "pin-removed", factor, factorRemoved = "factor-removed"

    var address: Address { Address(path: ["me"], query: [("done", rawValue)]) }

    var message: Message {
        switch self {
        case .changed: .saved
        case .sessionEnded: .sessionIsEnded
        case .password: .passwordIsChanged
        case .pin: .pinIsSet
        case .pinRemoved: .pinIsRemoved
        case .factor: .factorIsSet
        case .factorRemoved: .factorIsRemoved
        }
    }
}
