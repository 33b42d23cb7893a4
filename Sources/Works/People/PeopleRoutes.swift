import Database
import Language
import Web

/// Where people are listed, invited, given offices, and their accounts looked after. Only those within the reader's own units are found.
package enum PeopleRoutes {
    package static func add(to doors: inout Doors, _ desk: WorksDesk) {
        doors.get("/works/:works/people", .somewhere(.seePeople)) { visit in try list(visit, desk) }
        doors.get("/works/:works/people/new", .somewhere(.invite)) { visit in
            let call = try desk.call(visit)
            let usual = call.somebody.held.filter { call.somebody.may(.invite, on: $0.over) }.map(\.over).min()
            return .html(InvitationPages(call: call, person: PersonForm(PersonalValues(name: "")), office: OfficeForm(call, over: usual), signInName: "").form)
        }
        doors.post("/works/:works/people/new", .somewhere(.invite)) { visit in try invite(visit, desk) }
        doors.get("/works/:works/people/:person", .somewhere(.seePeople)) { visit in try show(visit, desk) }
        doors.post("/works/:works/people/:person", .somewhere(.invite)) { visit in try change(visit, desk) }
    }

    private static func list(_ visit: Visit, _ desk: WorksDesk) throws -> Response {
        let call = try desk.call(visit), searched = visit.request.query[PeopleField.search] ?? ""
        let lines = try desk.database.read { try call.peopleSeen($0) }.filter { $0.matches(searched) }
        let start = max(0, Int(visit.request.query[PeopleField.from] ?? "") ?? 0), shown = lines.dropFirst(start).prefix(PeoplePages.most)
        try desk.note(Set(shown.map(\.person.id)), what: .directory, source: "people", by: call)
        return .html(PeoplePages(call: call).list(lines, searched: searched, from: start))
    }

    /// Reading what is stored about somebody else is noted, where that person can see it.
    private static func show(_ visit: Visit, _ desk: WorksDesk) throws -> Response {
        let call = try desk.call(visit)
        let line = try desk.database.write { db in
            let line = try call.personSeen(db)
            try AccessLogStore(db, of: call.works.id).note(
                Access(person: line.person.id, reader: visit.somebody.person.id, what: .account, source: "people", at: visit.now))
            return line
        }
        return .html(PersonPages(call: call, line: line).page)
    }

    private static func change(_ visit: Visit, _ desk: WorksDesk) throws -> Response {
        let call = try desk.call(visit), typed = visit.request.form
        var form = PersonForm(typed)
        let line = try desk.database.read { try call.personSeen($0) }
        try call.need(.invite, about: line)
        guard let values = form.values else { return .html(PersonPages(call: call, line: line, form: form).page, status: .unprocessableContent) }
        guard let seen = typed[PeopleField.seen], typed[PeopleField.act] == PeopleField.confirm else { return try look(values, form, line, call, desk) }
        do {
            try desk.database.write {
                try PeopleDesk($0, of: call.works.id, by: visit.author(on: "people")).change(values, of: line.person.id, seeing: seen)
            }
            return .redirect(to: call.address("people", String(line.person.id.number)))
        } catch PeopleError.changedMeanwhile {
            // What stands now is shown beside what was typed.
            let now = try desk.database.read { try call.personSeen($0) }
            return .html(PersonDetailsPages(call: call, line: now, form: form, values: values).overtaken, status: .conflict)
        } catch PeopleError.badgeTaken {
            form.isWrong(PersonForm.badge, .badgeTaken)
            return .html(PersonPages(call: call, line: line, form: form).page, status: .unprocessableContent)
        }
    }

    /// What would change, before anything does; and whether something did since the form was opened.
    private static func look(_ values: PersonalValues, _ form: PersonForm, _ line: PersonLine, _ call: WorksCall, _ desk: WorksDesk) throws -> Response {
        let pages = PersonDetailsPages(call: call, line: line, form: form, values: values)
        if let seen = form.form[PeopleField.seen], seen != line.person.values?.mark, values != line.person.values {
            return .html(pages.overtaken, status: .conflict)
        }
        return .html(pages.preview)
    }
}

// MARK: - Inviting

extension PeopleRoutes {
    private static func invite(_ visit: Visit, _ desk: WorksDesk) throws -> Response {
        let call = try desk.call(visit), form = visit.request.form, typed = form[PeopleField.signInName] ?? ""
        var pages = InvitationPages(call: call, person: PersonForm(form), office: OfficeForm(form, call), signInName: typed)
        if SignInName(typed) == nil { pages.problem = .signInNameForm }
        guard !pages.isWrong, let name = SignInName(typed) else { return .html(pages.form, status: .unprocessableContent) }
        do {
            guard form[PeopleField.act] == PeopleField.confirm else {
                try desk.database.read { try refuseTaken(name, $0) }
                return .html(pages.preview)
            }
            return .html(try stored(pages, name, visit, desk).page)
        } catch PeopleError.nameTaken {
            pages = InvitationPages(call: call, person: pages.person, office: pages.office, signInName: typed, problem: .signInNameTaken)
        } catch PeopleError.badgeTaken {
            var person = pages.person
            person.isWrong(PersonForm.badge, .badgeTaken)
            pages = InvitationPages(call: call, person: person, office: pages.office, signInName: typed)
        }
        return .html(pages.form, status: .unprocessableContent)
    }

    private static func refuseTaken(_ name: SignInName, _ db: Connection) throws {
        if try AccountStore.owner(of: name, in: db) != nil { throw PeopleError.nameTaken(name) }
    }

    private static func stored(_ pages: InvitationPages, _ name: SignInName, _ visit: Visit, _ desk: WorksDesk) throws -> HandOverPages {
        guard let values = pages.person.values, let office = pages.office.office, let unit = pages.office.unit, let term = pages.office.term else {
            preconditionFailure("what is wrong was told before")
        }
        let call = pages.call, author = visit.author(on: "people")
        return try desk.database.write { db in
            let people = PeopleDesk(db, of: call.works.id, by: author)
            let person = try people.add(values, signingInAs: name)
            _ = try AppointmentDesk(db, of: call.works.id, by: author).appoint(person, as: office, over: unit, for: term)
            return HandOverPages(call: call, kind: .invitation, person: person, name: values.name, token: try people.offer(.invitation, to: person))
        }
    }
}

extension WorksCall {
    /// - Throws: a refusal where the reader may not do this about somebody.
    func need(_ deed: Deed, about line: PersonLine) throws {
        guard may(deed, about: line) else { throw Refusal(.forbidden, language(.notYoursToChange)) }
    }
}
