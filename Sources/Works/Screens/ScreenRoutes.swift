import Database
import Language
import Web

/// Where screens of a unit are registered, renamed and revoked.
package enum ScreenRoutes {
    package static func add(to doors: inout Doors, _ desk: WorksDesk) {
        doors.get("/works/:works/units/:unit/screens", .deed(.registerScreens)) { visit in
            let call = try desk.call(visit)
            return .html(ScreenPages(call: call).list(try screens(call, desk)))
        }
        doors.post("/works/:works/units/:unit/screens", .deed(.registerScreens)) { visit in try register(visit, desk) }
        doors.post("/works/:works/units/:unit/screens/:screen/name", .deed(.registerScreens)) { visit in
            try rename(visit, desk)
        }
        doors.post("/works/:works/units/:unit/screens/:screen/revoke", .deed(.registerScreens)) { visit in try change(visit, desk) { try $0.revoke($1) } }
        doors.post("/works/:works/units/:unit/screens/:screen/code", .deed(.registerScreens)) { visit in try offerCode(visit, desk) }
    }

    /// Those of the unit and of what is below it.
    private static func screens(_ call: WorksCall, _ desk: WorksDesk) throws -> [Screen] {
        let here = call.path(of: call.unit)
        return try desk.database.read { try ScreenStore($0, of: call.works.id).all() }.filter { call.path(of: $0.unit).isWithin(here) }
    }

    private static func register(_ visit: Visit, _ desk: WorksDesk) throws -> Response {
        guard let name = PersonName(visit.request.form[ScreenField.name] ?? "") else { return try wrongName(visit, desk) }
        let call = try desk.call(visit)
        let code = try desk.database.write { try ScreenDesk($0, of: call.works.id, by: visit.author(on: "screens")).register(name.text, at: call.unit) }
        return .html(ScreenPages(call: call).code(code, for: name.text))
    }

    private static func wrongName(_ visit: Visit, _ desk: WorksDesk) throws -> Response {
        let call = try desk.call(visit)
        return .html(ScreenPages(call: call, problem: .nameNeeded).list(try screens(call, desk)), status: .unprocessableContent)
    }

    /// Where somebody else gave it another name meanwhile, both are told, and what was typed is not stored.
    private static func rename(_ visit: Visit, _ desk: WorksDesk) throws -> Response {
        guard let name = PersonName(visit.request.form[ScreenField.name] ?? "") else { return try wrongName(visit, desk) }
        do {
            return try change(visit, desk) { try $0.rename($1, to: name.text, seeing: visit.request.form[ScreenField.seen]) }
        } catch let other as ScreenDesk.RenamedMeanwhile {
            let call = try desk.call(visit), problem = Message.screenRenamedMeanwhile(other.name, name.text)
            return .html(ScreenPages(call: call, renaming: problem).list(try screens(call, desk)), status: .conflict)
        }
    }

    private static func change(_ visit: Visit, _ desk: WorksDesk, _ change: (ScreenDesk, Screen) throws -> Void) throws -> Response {
        let call = try desk.call(visit)
        try desk.database.write { db in try change(ScreenDesk(db, of: call.works.id, by: visit.author(on: "screens")), screen(call, db)) }
        return .redirect(to: call.address(of: call.unit, "screens"))
    }

    private static func offerCode(_ visit: Visit, _ desk: WorksDesk) throws -> Response {
        let call = try desk.call(visit)
        let (code, name) = try desk.database.write { db in
            let screen = try screen(call, db)
            return (try ScreenDesk(db, of: call.works.id, by: visit.author(on: "screens")).offerCode(for: screen.id), screen.name)
        }
        return .html(ScreenPages(call: call).code(code, for: name))
    }

    /// The one that the address names, if it is of the unit for which the porter has looked.
    private static func screen(_ call: WorksCall, _ db: Connection) throws -> Screen {
        let id = ID<Screen>(Int64(call.visit["screen"]) ?? 0)
        guard let screen = try ScreenStore(db, of: call.works.id).screen(id), screen.unit == call.unit else {
            throw Refusal(.notFound, call.language(.noSuchScreen))
        }
        if case .revoked = screen.standing { throw Refusal(.notFound, call.language(.noSuchScreen)) }
        return screen
    }
}

enum ScreenField {
    static let name = "name"
    static let code = "code"
    /// The name that stood there when the form was opened.
    static let seen = "seen"
    static let badge = "badge"
    static let pin = "pin"
}
