package import Database
import Language
package import Web

/// Stands at every door: tells who comes, and whether the lock opens.
package struct Porter: Sendable {
    private let database: Database
    private let premises: @Sendable (ID<Works>) throws -> Premises
    private let factor: SecondFactorDemand
    private let now: @Sendable () -> Moment

    /// - Parameters:
    ///   - premises: the works from memory; it is asked for at every request.
    ///   - factor: what is asked of administrators.
    ///   - now: the clock; a test holds it.
    package init(
        _ database: Database, premises: @escaping @Sendable (ID<Works>) throws -> Premises, factor: SecondFactorDemand, now: @escaping @Sendable () -> Moment
    ) {
        (self.database, self.premises, self.factor, self.now) = (database, premises, factor, now)
    }

    package func visit(_ request: Request) throws -> Visit {
        let moment = now()
        let known = try known(request, at: moment)
        if let known, known.session.isWorthMarking(at: moment) {
            try database.write(.batch) { try SessionStore($0, of: known.session.works).mark(known.session.id, at: moment) }
        }
        return Visit(request: request, visitor: try visitor(known, at: moment), now: moment)
    }

    /// Whether whoever came in may still be there. To listen is no sign of life: a forgotten board keeps no session open.
    package func permission(of request: Request, through lock: Lock) -> EventStream.Permission {
        do {
            let moment = now()
            try admit(Visit(request: request, visitor: try visitor(known(request, at: moment), at: moment), now: moment), through: lock)
            return .goesOn
        } catch {
            // Where the database cannot be read now, the next heartbeat asks again.
            return error is Refusal ? .isOver : .goesOn
        }
    }

    /// - Throws: a refusal in the reader's language.
    package func admit(_ visit: Visit, through lock: Lock) throws {
        switch lock {
        case .open: return
        case .signedIn: try refuseOtherWorks(visit, somebody(visit))
        case .deed(let deed):
            let somebody = try somebody(visit), place = try place(of: visit)
            guard somebody.may(deed, on: place) else { throw notYours(visit, somebody.standing(for: deed, on: place)) }
        case .somewhere(let deed):
            let somebody = try somebody(visit)
            try refuseOtherWorks(visit, somebody)
            guard somebody.may(deed) else { throw notYours(visit, somebody.standing(for: deed)) }
        }
    }
}

extension Porter {
    private func known(_ request: Request, at now: Moment) throws -> Known? {
        guard let token = SessionCookie.token(in: request) else { return nil }
        return try database.read { try Known(token, at: now, in: $0) }
    }

    private func visitor(_ known: Known?, at now: Moment) throws -> Visitor {
        guard let known else { return .nobody }
        let premises = try premises(known.session.works)
        let today = WorksClock(of: premises.works).day(at: now)
        let held = known.appointments.compactMap { $0.held(in: premises.organisation, on: today) }.filter { $0.term.holds(today) }
        let isLacking = factor == .demanded && !known.hasSecondFactor && held.contains { $0.office == .administrator }
        return .person(SignedIn(session: known.session, person: known.person, held: held, proof: isLacking ? .lacking : .sufficient, today: today))
    }

    /// What the database knows of a cookie.
    private struct Known {
        let session: Session
        let person: Person
        let appointments: [Appointment]
        let hasSecondFactor: Bool

        /// nil where the session is over, or still waits for a code.
        init?(_ token: WorksToken, at now: Moment, in db: Connection) throws {
            guard let session = try SessionStore(db, of: token.works).session(token.secret, at: now), session.standing == .full,
                let person = try PersonStore(db, of: token.works).person(session.person)
            else { return nil }
            (self.session, self.person) = (session, person)
            appointments = try AppointmentStore(db, of: token.works).appointments(of: person.id)
            hasSecondFactor = try AccountStore(db, of: token.works).account(of: person.id)?.secondFactor != nil
        }
    }

    private func somebody(_ visit: Visit) throws -> SignedIn {
        guard let somebody = visit.signedIn else { throw Refusal(.unauthorized, visit.reader.language(.signInFirst)) }
        return somebody
    }

    /// The unit that the address names, where it stands today, or stood last.
    private func place(of visit: Visit) throws -> UnitPath {
        let somebody = try somebody(visit)
        try refuseOtherWorks(visit, somebody)
        let premises = try premises(somebody.session.works)
        guard let unit = visit.request.parameters["unit"] else { return UnitPath(premises.works.name) }
        guard let id = Int64(unit).map({ ID<Unit>($0) }), let path = premises.organisation.nearestPath(of: id, to: somebody.today) else {
            throw Refusal(.notFound, visit.reader.language(.noSuchUnit))
        }
        return path
    }

    /// Of another works nobody is told whether it exists.
    private func refuseOtherWorks(_ visit: Visit, _ somebody: SignedIn) throws {
        guard let works = visit.request.parameters["works"], works != String(somebody.session.works.number) else { return }
        throw Refusal(.notFound, visit.reader.language(.noSuchUnit))
    }

    private func notYours(_ visit: Visit, _ standing: SignedIn.Standing) -> Refusal {
        let language = visit.reader.language
        guard standing == .lacksProof else { return Refusal(.forbidden, language(.notYours)) }
        return Refusal(.forbidden, language(.factorDemanded), way: Refusal.Way(language(.setUpTheFactor), "/me/second-factor"))
    }
}
