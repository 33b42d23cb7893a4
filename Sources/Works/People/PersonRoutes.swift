import Database
import Language
import Web

/// What is done about one person: links, offices, the account.
package enum PersonRoutes {
    package static func add(to doors: inout Doors, _ desk: WorksDesk) {
        doors.post("/works/:works/people/:person/link", .somewhere(.invite)) { visit in try offer(visit, desk) }
        doors.post("/works/:works/people/:person/disable", .somewhere(.resetSignIn)) { visit in
            try account(visit, desk) { call, line, db, people in
                try Administration.refuseToLose(line.person.id, of: call.works, in: db, at: visit.now)
                try people.disable(line.person.id)
            }
        }
        doors.post("/works/:works/people/:person/enable", .somewhere(.resetSignIn)) { visit in
            try account(visit, desk) { _, line, _, people in try people.enable(line.person.id) }
        }
        doors.get("/works/:works/people/:person/appoint", .somewhere(.appoint)) { visit in
            let (call, line) = try seen(visit, desk)
            return .html(PersonPages(call: call, line: line).appointing(OfficeForm(call, over: nil)))
        }
        doors.post("/works/:works/people/:person/appoint", .somewhere(.appoint)) { visit in try appoint(visit, desk) }
        doors.post("/works/:works/people/:person/end", .somewhere(.appoint)) { visit in try end(visit, desk) }
        doors.get("/works/:works/people/:person/erase", .somewhere(.erasePeople)) { visit in
            let (call, line) = try seen(visit, desk)
            try call.need(.erasePeople, about: line)
            return .html(PersonPages(call: call, line: line).erasing)
        }
        doors.post("/works/:works/people/:person/erase", .somewhere(.erasePeople)) { visit in try erase(visit, desk) }
    }

    private static func seen(_ visit: Visit, _ desk: WorksDesk) throws -> (WorksCall, PersonLine) {
        let call = try desk.call(visit)
        return (call, try desk.database.read { try call.personSeen($0) })
    }

    private static func back(_ call: WorksCall, _ line: PersonLine) -> Response { .redirect(to: call.address("people", String(line.person.id.number))) }
}

// MARK: - Account

extension PersonRoutes {
    /// An invitation where there is no password yet, else a way back for who forgot theirs.
    private static func offer(_ visit: Visit, _ desk: WorksDesk) throws -> Response {
        let (call, line) = try seen(visit, desk), kind: SignInLink.Kind = line.account?.password == nil ? .invitation : .reset
        try call.need(kind == .invitation ? .invite : .resetSignIn, about: line)
        let token = try desk.database.write { try PeopleDesk($0, of: call.works.id, by: visit.author(on: "people")).offer(kind, to: line.person.id) }
        return .html(HandOverPages(call: call, kind: kind, person: line.person.id, name: line.person.name, token: token).page)
    }

    private static func account(
        _ visit: Visit, _ desk: WorksDesk, _ change: (WorksCall, PersonLine, Connection, PeopleDesk) throws -> Void
    ) throws -> Response {
        let (call, line) = try seen(visit, desk)
        try call.need(.resetSignIn, about: line)
        return try unlessLast(call, line) {
            try desk.database.write { try change(call, line, $0, PeopleDesk($0, of: call.works.id, by: visit.author(on: "people"))) }
        }
    }

    private static func unlessLast(_ call: WorksCall, _ line: PersonLine, _ change: () throws -> Void) throws -> Response {
        do { try change() } catch PeopleError.lastAdministrator {
            return .html(PersonPages(call: call, line: line, problem: .lastAdministrator).page, status: .conflict)
        }
        return back(call, line)
    }

    private static func erase(_ visit: Visit, _ desk: WorksDesk) throws -> Response {
        let (call, line) = try seen(visit, desk)
        try call.need(.erasePeople, about: line)
        do {
            try desk.database.write { db in
                try Administration.refuseToLose(line.person.id, of: call.works, in: db, at: visit.now)
                try PeopleDesk(db, of: call.works.id, by: visit.author(on: "people")).erase(line.person.id, on: call.today)
            }
        } catch PeopleError.lastAdministrator {
            return .html(PersonPages(call: call, line: line, problem: .lastAdministrator).erasing, status: .conflict)
        }
        return .redirect(to: call.address("people"))
    }
}

// MARK: - Offices

extension PersonRoutes {
    private static func appoint(_ visit: Visit, _ desk: WorksDesk) throws -> Response {
        let (call, line) = try seen(visit, desk), pages = PersonPages(call: call, line: line)
        var form = OfficeForm(visit.request.form, call)
        guard form.problems.isEmpty, let office = form.office, let unit = form.unit, let term = form.term else {
            return .html(pages.appointing(form), status: .unprocessableContent)
        }
        if visit.request.form[PeopleField.act] != PeopleField.confirm { return .html(pages.preview(form)) }
        do {
            let author = visit.author(on: "people")
            _ = try desk.database.write { try AppointmentDesk($0, of: call.works.id, by: author).appoint(line.person.id, as: office, over: unit, for: term) }
            return back(call, line)
        } catch AppointmentError.heldAlready {
            form.isWrong(OfficeForm.office, .heldAlready)
            return .html(pages.appointing(form), status: .unprocessableContent)
        }
    }

    private static func end(_ visit: Visit, _ desk: WorksDesk) throws -> Response {
        let (call, line) = try seen(visit, desk), form = visit.request.form
        guard let appointment = line.offices.first(where: { String($0.id.number) == form[PeopleField.appointment] }) else {
            throw Refusal(.notFound, call.language(.noSuchOffice))
        }
        guard call.may(end: appointment) else { throw Refusal(.forbidden, call.language(.notYoursToChange)) }
        guard let last = Day(form[PeopleField.lastDay] ?? ""), last >= appointment.term.from else {
            return .html(PersonPages(call: call, line: line, problem: .lastDayNeeded).page, status: .unprocessableContent)
        }
        if let ended = appointment.ending {
            let both = Message.endedMeanwhile(ended.lastDay.date.long, last.date.long)
            return .html(PersonPages(call: call, line: line, problem: both).page, status: .conflict)
        }
        if form[PeopleField.act] != PeopleField.confirm { return .html(PersonPages(call: call, line: line).ending(appointment, after: last)) }
        return try unlessLast(call, line) {
            try desk.database.write { db in
                try Administration.refuseToEnd(appointment.id, after: last, of: call.works, in: db, at: visit.now)
                try AppointmentDesk(db, of: call.works.id, by: visit.author(on: "people")).end(appointment.id, after: last)
            }
        }
    }
}
